package didar.archive.page;

import didar.archive.coding.Spaces;
import didar.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A line of a page; where a program has wrapped the text, the lines of one paragraph together.
///
/// @param span without the spaces around it; never empty
/// @param wrapped whether it stands on several lines
record Block(Span span, boolean wrapped) {

    private static final int NARROWEST_WRAP = 50;
    private static final int WIDEST_WRAP = 120;
    /// Programs count invisible units differently.
    private static final int SLACK = 3;
    /// Full lines differ by the length of a word.
    private static final int CROWD = 8;
    /// One line in this many of a column may be longer than any column is wide.
    private static final int OVERLONG_ONE_IN = 20;
    /// So many lines that break off in a sentence show a column.
    private static final int FEWEST_OPEN = 4;
    /// The widths that wrapping programs use unasked, with what they leave free.
    private static final int USUAL_FROM = 66;
    private static final int USUAL_TO = 82;

    /// The blocks of a text, in order. Blank lines are left out.
    static List<Block> of(String text) {
        List<Span> lines = new ArrayList<>();
        List<Boolean> gap = new ArrayList<>();
        int start = 0;
        boolean blank = true;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            Span line = trimmed(text, start, end);
            if (line.isEmpty()) {
                blank = blank || !lines.isEmpty();
            } else {
                lines.add(line);
                gap.add(blank);
                blank = false;
            }
            if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
                end++;
            }
            start = end + 1;
        }
        int width = width(text, lines, gap);
        int column = width == 0 ? column(text, lines, gap) : 0;
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i);
            int first = i;
            while (i + 1 < lines.size()
                    && !gap.get(i + 1)
                    && (fills(text, lines.get(i), lines.get(i + 1), width) || breaksOff(text, lines.get(i), column))) {
                i++;
                span = span.cover(lines.get(i));
            }
            blocks.add(new Block(span, i > first));
        }
        return blocks;
    }

    /// The width that a program wrapped the text to; 0 where none did. It fills each line: the first word of the next
    /// would not have fitted. Lines with addresses are as long as they like; two spaces at the end of a line are a
    /// writer's own break (Markdown).
    private static int width(String text, List<Span> lines, List<Boolean> gap) {
        int[] lengths = new int[lines.size()];
        int n = 0;
        int longest = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (hasAddress(text, lines.get(i))) {
                continue;
            }
            longest = Math.max(longest, lines.get(i).length());
            if (i + 1 < lines.size() && !gap.get(i + 1) && !isOwnBreak(text, lines.get(i))) {
                lengths[n++] = lines.get(i).length();
            }
        }
        if (n == 0) {
            return 0;
        }
        int width = edge(lengths, n);
        if (width == 0) {
            return 0;
        }
        int full = 0;
        int near = 0;
        int stops = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            boolean close = line.length() * 10 >= width * 7 && line.length() <= width + SLACK;
            if (close && !gap.get(i + 1) && !isOwnBreak(text, line) && !hasAddress(text, line)) {
                near++;
                boolean fills = fills(text, line, lines.get(i + 1), width);
                full += fills ? 1 : 0;
                stops += fills && text.charAt(line.end() - 1) == '.' ? 1 : 0;
            }
        }
        if (stops * 2 > full) {
            return 0; // a program does not break at the ends of sentences
        }
        // One full line alone proves little: every other line must be as narrow, and the width a usual one.
        boolean few = full == near && longest <= width + SLACK && width >= USUAL_FROM && width <= USUAL_TO;
        return full >= 3 && full * 10 >= near * 7 || full > 0 && few ? width : 0;
    }

    /// The width of a newspaper's column, which broke lines by the look of the letters, not by their number: most lines
    /// break off in the middle of a sentence. 0 where they do not.
    private static int column(String text, List<Span> lines, List<Boolean> gap) {
        int[] lengths = new int[lines.size()];
        int open = 0;
        int followed = 0;
        int overlong = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            overlong += length > WIDEST_WRAP ? 1 : 0;
            if (i + 1 < lines.size() && !gap.get(i + 1)) {
                lengths[followed++] = length;
                open += length >= NARROWEST_WRAP && isOpen(text, lines.get(i)) ? 1 : 0;
            }
        }
        if (overlong * OVERLONG_ONE_IN > lines.size() || open < FEWEST_OPEN || open * 10 < followed * 4) {
            return 0;
        }
        Arrays.sort(lengths, 0, followed);
        return lengths[followed * 9 / 10];
    }

    /// Whether a line of a column goes on in the next.
    private static boolean breaksOff(String text, Span line, int column) {
        return column > 0 && line.length() * 10 >= column * 6 && line.length() <= WIDEST_WRAP && isOpen(text, line);
    }

    private static boolean isOpen(String text, Span line) {
        char last = text.charAt(line.end() - 1);
        return Character.isLetterOrDigit(last) || last == '،' || last == ',';
    }

    /// The length that lines crowd under: the greatest that a quarter of them come close to. 0 where none is.
    private static int edge(int[] lengths, int n) {
        Arrays.sort(lengths, 0, n);
        for (int i = n - 1; i >= 0 && lengths[i] >= NARROWEST_WRAP; i--) {
            int crowd = 0;
            for (int k = i; k >= 0 && lengths[k] >= lengths[i] - CROWD; k--) {
                crowd++;
            }
            if (lengths[i] <= WIDEST_WRAP && crowd >= Math.max(1, n / 4)) {
                return lengths[i];
            }
        }
        return 0;
    }

    private static boolean isOwnBreak(String text, Span line) {
        return line.end() + 1 < text.length() && text.charAt(line.end()) == ' ' && text.charAt(line.end() + 1) == ' ';
    }

    private static boolean fills(String text, Span line, Span next, int width) {
        if (width == 0 || line.length() < NARROWEST_WRAP || line.length() > width + SLACK || isOwnBreak(text, line)) {
            return false;
        }
        int word = next.start();
        while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + word - next.start() > width - SLACK;
    }

    private static boolean hasAddress(String text, Span line) {
        return text.indexOf("://", line.start(), line.end()) >= 0;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// `[start, end)` without the spaces at both ends.
    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Spaces.isEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && Spaces.isEdge(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
