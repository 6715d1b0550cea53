package didar.archive.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a column, or a piece of one that stands by itself.
///
/// @param page counted from 1
/// @param left its edges, in points from the left
/// @param y of its baseline, in points from the top
/// @param size of most of its letters, in points
record Line(int page, String text, float left, float right, float y, float size, boolean rightToLeft) {

    /// A gap of so many times the size of the letters is one between columns.
    private static final float GUTTER = 1.8f;
    /// Of the size: letters whose baselines are no further apart stand in one line.
    private static final float LEVEL = 0.4f;
    /// A piece that was drawn later belongs to one of so many before.
    private static final int LOOKED_BACK = 40;

    /// The lines of a page, in the order in which they were drawn; those of one row from right to left if they are
    /// read so.
    static List<Line> of(int page, List<Glyph> glyphs) {
        List<Piece> pieces = new ArrayList<>();
        Piece open = null;
        for (Glyph glyph : glyphs) {
            if (open == null || !open.takes(glyph)) {
                open = owner(pieces, glyph);
                if (open == null) {
                    open = new Piece(glyph);
                    pieces.add(open);
                }
            }
            open.add(glyph);
        }
        List<Line> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            lines.addAll(piece.lines(page));
        }
        return lines;
    }

    private static @Nullable Piece owner(List<Piece> pieces, Glyph glyph) {
        for (int i = pieces.size() - 1; i >= Math.max(0, pieces.size() - LOOKED_BACK); i--) {
            if (pieces.get(i).touches(glyph)) {
                return pieces.get(i);
            }
        }
        return null;
    }

    Line withText(String other) {
        return new Line(page, other, left, right, y, size, rightToLeft);
    }

    /// How far two lines stand above each other, as a part of the narrower.
    float overlap(Line other) {
        float shared = Math.min(right, other.right) - Math.max(left, other.left);
        float narrower = Math.min(right - left, other.right - other.left);
        return narrower <= 0 ? 0 : shared / narrower;
    }

    /// Letters on one level.
    private static final class Piece {

        private final List<Glyph> glyphs = new ArrayList<>();
        private final float y;
        private float left;
        private float right;
        private float size;

        Piece(Glyph first) {
            y = first.y();
            left = first.x();
            right = first.right();
            size = first.size();
        }

        boolean takes(Glyph glyph) {
            return glyph.isMark() && Math.abs(glyph.y() - y) < size || isLevel(glyph);
        }

        boolean touches(Glyph glyph) {
            float reach = GUTTER * size;
            return isLevel(glyph) && glyph.right() > left - reach && glyph.x() < right + reach;
        }

        private boolean isLevel(Glyph glyph) {
            return Math.abs(glyph.y() - y) < LEVEL * Math.max(size, glyph.size());
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.right());
            size = glyph.isSpace() ? size : Math.max(size, glyph.size());
        }

        /// Cut where columns part.
        List<Line> lines(int page) {
            List<Glyph> inked = new ArrayList<>(
                    glyphs.stream().filter(glyph -> !glyph.isSpace()).toList());
            if (inked.isEmpty()) {
                return List.of();
            }
            inked.sort((a, b) -> Float.compare(a.x(), b.x()));
            List<float[]> cells = new ArrayList<>();
            float[] cell = {inked.getFirst().x(), inked.getFirst().right()};
            for (Glyph glyph : inked) {
                if (glyph.x() - cell[1] > GUTTER * size) {
                    cells.add(cell);
                    cell = new float[] {glyph.x(), glyph.right()};
                }
                cell[1] = Math.max(cell[1], glyph.right());
            }
            cells.add(cell);
            boolean backwards = Reading.isRightToLeft(inked);
            List<Line> lines = new ArrayList<>();
            for (float[] one : backwards ? cells.reversed() : cells) {
                List<Glyph> within = glyphs.stream()
                        .filter(glyph -> glyph.centre() >= one[0] && glyph.centre() <= one[1])
                        .toList();
                boolean neutral = within.stream().noneMatch(Piece::isStrong);
                boolean rightToLeft = neutral ? backwards : Reading.isRightToLeft(within);
                String text = Reading.of(within, rightToLeft);
                if (!text.isEmpty()) {
                    lines.add(new Line(page, text, one[0], one[1], y, usualSize(within), rightToLeft));
                }
            }
            return lines;
        }

        private static boolean isStrong(Glyph glyph) {
            return glyph.text().codePoints().anyMatch(c -> Letters.isRightToLeft(c) || Letters.isLeftToRight(c));
        }

        /// That of the letter in the middle, when they are sorted by size.
        private static float usualSize(List<Glyph> glyphs) {
            List<Float> sizes = glyphs.stream()
                    .filter(glyph -> !glyph.isSpace())
                    .map(Glyph::size)
                    .sorted()
                    .toList();
            return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
        }
    }
}
