package didar.archive.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines to paragraphs. A column is lines under each other; a paragraph ends in it where letters change their size,
/// more space follows than between lines, or a line stops short at the end of a sentence, or the next one is
/// indented.
final class Paragraphs {

    /// Of the size of letters: lines further apart are not of one column.
    private static final float FAR = 3.2f;
    /// Lines this much further apart than others of the column end a paragraph.
    private static final float MORE_SPACE = 1.35f;
    private static final float OTHER_SIZE = 0.12f;
    private static final float SHORT = 0.12f;
    private static final String ENDS = ".!?؟:؛»…\"";

    private final List<List<Line>> columns = new ArrayList<>();

    private Paragraphs() {}

    /// @param pages the lines of each
    static List<String> of(List<List<Line>> pages) {
        Paragraphs paragraphs = new Paragraphs();
        for (List<Line> page : pages) {
            paragraphs.columns(page);
        }
        return paragraphs.text();
    }

    private void columns(List<Line> page) {
        int first = columns.size();
        for (Line line : page) {
            List<Line> column = null;
            for (int i = columns.size() - 1; i >= first && column == null; i--) {
                Line last = columns.get(i).getLast();
                float down = line.y() - last.y();
                float size = Math.max(line.size(), last.size());
                if (down > 0 && down < FAR * size && line.overlap(last) > 0.5f) {
                    column = columns.get(i);
                }
            }
            if (column == null) {
                column = new ArrayList<>();
                columns.add(column);
            }
            column.add(line);
        }
    }

    private List<String> text() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Line last = null;
        for (List<Line> column : columns) {
            Edges edges = Edges.of(column);
            for (int i = 0; i < column.size(); i++) {
                Line line = column.get(i);
                boolean goesOn = last != null && (i > 0 ? !edges.parts(last, line) : runsOn(last, line, edges));
                if (!goesOn && !open.isEmpty()) {
                    paragraphs.add(open.toString());
                    open.setLength(0);
                }
                join(open, line.text());
                last = line;
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    /// Whether a paragraph runs on from the end of a column to the start of the next.
    private static boolean runsOn(Line last, Line line, Edges edges) {
        boolean ended = ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
        return !ended
                && Math.abs(last.size() - line.size()) < OTHER_SIZE * last.size()
                && last.rightToLeft() == line.rightToLeft()
                && last.right() - last.left() > 0.8f * edges.width()
                && (line.page() != last.page() || line.y() < last.y());
    }

    /// A Latin word is cut with a hyphen at the end of a line; a half-space joins without one.
    private static void join(StringBuilder open, String line) {
        int end = open.length() - 1;
        if (end < 0) {
            open.append(line);
            return;
        }
        char last = open.charAt(end);
        boolean cut = (last == '-' || last == '\u2010')
                && end > 0
                && Letters.isLeftToRight(open.charAt(end - 1))
                && Character.isLowerCase(line.charAt(0));
        if (cut) {
            open.setLength(end);
        } else if (last != '\u200c') {
            open.append(' ');
        }
        open.append(line);
    }

    /// Of a column.
    ///
    /// @param leading the usual distance of its lines; 0 where there is one line
    private record Edges(float left, float right, float leading) {

        static Edges of(List<Line> column) {
            float left = Float.MAX_VALUE;
            float right = 0;
            List<Float> distances = new ArrayList<>();
            Line before = null;
            for (Line line : column) {
                left = Math.min(left, line.left());
                right = Math.max(right, line.right());
                if (before != null && before.size() == line.size()) {
                    distances.add(line.y() - before.y());
                }
                before = line;
            }
            distances.sort(null);
            return new Edges(left, right, distances.isEmpty() ? 0 : distances.get(distances.size() / 2));
        }

        float width() {
            return right - left;
        }

        boolean parts(Line last, Line line) {
            boolean sized = Math.abs(last.size() - line.size()) > OTHER_SIZE * last.size();
            boolean spaced = leading > 0 && line.y() - last.y() > MORE_SPACE * leading;
            boolean turned = last.rightToLeft() != line.rightToLeft() && isProse(line.text());
            float rest = line.rightToLeft() ? last.left() - left : right - last.right();
            float indent = line.rightToLeft() ? right - line.right() : line.left() - left;
            float indentBefore = line.rightToLeft() ? right - last.right() : last.left() - left;
            boolean ended = ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
            boolean indented = indent > 0.8f * line.size() && indentBefore < 0.4f * line.size();
            return sized || spaced || turned || ended && rest > SHORT * width() || indented && ended;
        }

        private static boolean isProse(@Nullable String text) {
            return text != null && text.length() > 20;
        }
    }
}
