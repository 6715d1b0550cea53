package didar.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Lays text out in columns: left-to-right lines made of pieces, and right-to-left paragraphs set flush right. Collects
/// into a string; what an article brings along is cleaned first, so that no text can move the cursor.
final class Screen {

    enum Style {
        PLAIN(""),
        BOLD("1"),
        DIM("2"),
        HEADING("1;36"),
        NAME("1"),
        GOOD("32"),
        OPEN("33"),
        BAD("31"),
        HIT("1;31");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /// A part of a left-to-right line with a direction and a style of its own.
    record Piece(String text, Style style) {}

    static Piece piece(String text) {
        return new Piece(text, Style.PLAIN);
    }

    static Piece piece(String text, Style style) {
        return new Piece(text, style);
    }

    /// Where a mark begins or ends: a byte order mark, which has no width, no direction and no meaning within
    /// a text. Both ends have the same, so that a line that is turned round keeps its marks.
    private static final char TURN = '\ufeff';

    private final int width;
    private final boolean color;
    private final BidiMode bidi;
    private final StringBuilder out = new StringBuilder();

    /// @param width columns
    Screen(int width, boolean color, BidiMode bidi) {
        if (width < 20) {
            throw new IllegalArgumentException("too narrow: " + width + " columns");
        }
        this.width = width;
        this.color = color;
        this.bidi = bidi;
    }

    int width() {
        return width;
    }

    void blank() {
        out.append('\n');
    }

    void rule() {
        emit(styled("─".repeat(width), Style.DIM));
    }

    void heading(String text) {
        blank();
        emit(styled(text, Style.HEADING));
    }

    /// A left-to-right line. What is too long goes on in the next one.
    ///
    /// @param indent columns left free before the first line; the others stand two further in
    void line(int indent, List<Piece> pieces) {
        StringBuilder line = new StringBuilder();
        int used = 0;
        int left = indent;
        for (Piece piece : pieces) {
            StringBuilder part = new StringBuilder();
            for (String word : words(piece.text())) {
                int columns = columns(word);
                if (used > 0 && left + used + 1 + columns > width) {
                    flushPart(line, part, piece.style());
                    emit(" ".repeat(left) + line);
                    line.setLength(0);
                    used = 0;
                    left = Math.min(indent + 2, width / 3);
                }
                if (used > 0) {
                    (part.isEmpty() ? line : part).append(' ');
                    used++;
                }
                part.append(word);
                used += columns;
            }
            flushPart(line, part, piece.style());
        }
        emit(" ".repeat(left) + line);
    }

    private void flushPart(StringBuilder line, StringBuilder part, Style style) {
        if (!part.isEmpty()) {
            line.append(styled(bidi.piece(part.toString()), style));
            part.setLength(0);
        }
    }

    /// A paragraph in the direction of its text: right-to-left text is set flush right, other text flush left.
    ///
    /// @param margin columns left free on both sides
    void paragraph(int margin, String text, Style style) {
        boolean rightToLeft = BidiMode.hasRightToLeft(text);
        int side = Math.min(margin, width / 8);
        int room = width - 2 * side;
        for (String line : wrapped(text, room)) {
            String shown = rightToLeft ? bidi.line(line) : line;
            int pad = rightToLeft ? width - side - columns(shown) : side;
            emit(" ".repeat(Math.max(0, pad)) + styled(shown, style));
        }
    }

    /// A paragraph with some words marked: in a colour, or between asterisks where there are no colours.
    ///
    /// @param marks in units of the text, in order, not overlapping
    void marked(int margin, String text, List<Span> marks) {
        boolean rightToLeft = BidiMode.hasRightToLeft(text);
        int side = Math.min(margin, width / 8);
        boolean open = false;
        for (String line : wrapped(withTurns(text, marks), width - 2 * side)) {
            // Each line has all its marks to itself, so that reordering keeps them in pairs.
            String turned = open ? TURN + line : line;
            open = turned.chars().filter(c -> c == TURN).count() % 2 == 1;
            String balanced = open ? turned + TURN : turned;
            String shown = rightToLeft ? bidi.line(balanced) : balanced;
            int asterisks =
                    color ? 0 : (int) balanced.chars().filter(c -> c == TURN).count();
            int pad = rightToLeft ? width - side - columns(shown) - asterisks : side;
            emit(" ".repeat(Math.max(0, pad)) + withMarks(shown));
        }
    }

    /// A text with a [#TURN] at both ends of each mark.
    private static String withTurns(String text, List<Span> marks) {
        var turns = new StringBuilder(text.length() + 2 * marks.size());
        int at = 0;
        for (Span mark : marks) {
            turns.append(text.substring(at, mark.start()).replace(String.valueOf(TURN), ""));
            turns.append(TURN)
                    .append(mark.of(text).replace(String.valueOf(TURN), ""))
                    .append(TURN);
            at = mark.end();
        }
        return turns.append(text.substring(at).replace(String.valueOf(TURN), ""))
                .toString();
    }

    private String withMarks(String shown) {
        var line = new StringBuilder(shown.length() + 16);
        boolean on = false;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c != TURN) {
                line.append(c);
                continue;
            }
            on = !on;
            line.append(!color ? "*" : on ? "\u001b[" + Style.HIT.code + "m" : "\u001b[0m");
        }
        return line.toString();
    }

    private static List<String> wrapped(String text, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : words(text)) {
            int columns = columns(word);
            if (used > 0 && used + 1 + columns > room) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += columns;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /// Without control characters, and without the bidi controls of the text's author, which could reach past its end.
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else if (!Character.isISOControl(c) && !isBidiControl(c)) {
                word.appendCodePoint(c);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isBidiControl(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    /// Columns that a terminal needs for a text: none for marks and controls, two for wide characters.
    static int columns(String text) {
        return text.codePoints()
                .map(c -> switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
                    default ->
                        switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
                            case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
                            default -> 1;
                        };
                })
                .sum();
    }

    private String styled(String text, Style style) {
        return color && !style.code.isEmpty() && !text.isEmpty()
                ? "\u001b[" + style.code + "m" + text + "\u001b[0m"
                : text;
    }

    private void emit(String line) {
        out.append(line.stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
