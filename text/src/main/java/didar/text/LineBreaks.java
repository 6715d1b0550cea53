package didar.text;

import java.util.Arrays;

/// Which line breaks of a text end a paragraph, and which were only put there by a program that wraps lines.
///
/// A wrapping program fills each line: the first word of the next line would not have fitted. The width is estimated
/// once for a text, from the lengths of the lines that another line follows. A break is a wrap when its line is full to
/// that width, or when it is long and breaks off without a mark: newspapers set in columns wrapped by the look of the
/// letters, not by their number. A blank line always ends a paragraph. Lengths are code units of the original, trailing
/// spaces not counted.
final class LineBreaks {

    /// A line shorter than this is never thought to be wrapped.
    private static final int NARROWEST = 50;
    /// A longer line was not wrapped by anybody.
    private static final int WIDEST = 110;
    /// How much of the width a full line may leave unused beside the next word: wrappers count invisible units
    /// differently.
    private static final int SLACK = 3;
    /// A line this long that ends without a mark breaks off.
    private static final int LONG = 60;
    /// One line in this many may be longer than the width: addresses are not wrapped.
    private static final int OVERLONG_ONE_IN = 20;

    static final int NOT_WRAPPED = Integer.MAX_VALUE;

    private LineBreaks() {}

    /// The width that the lines of a text were wrapped to, or [#NOT_WRAPPED].
    static int widthOf(String text) {
        int first = text.indexOf('\n');
        if (first < 0) {
            return NOT_WRAPPED;
        }
        int[] lengths = new int[32];
        int[] needed = new int[32];
        boolean[] open = new boolean[32];
        int followed = 0;
        int lines = 0;
        int overlong = 0;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            int length = trimmed(text, start, end) - start;
            lines++;
            if (length > WIDEST) {
                overlong++;
            }
            int word = firstWord(text, end + 1);
            if (length > 0 && word > 0) {
                if (followed == lengths.length) {
                    lengths = Arrays.copyOf(lengths, 2 * followed);
                    needed = Arrays.copyOf(needed, 2 * followed);
                    open = Arrays.copyOf(open, 2 * followed);
                }
                lengths[followed] = length;
                open[followed] = isOpen(text, start + length - 1);
                needed[followed++] = length + 1 + word;
            }
            start = end + 1;
        }
        if (followed < 2 || overlong * OVERLONG_ONE_IN > lines) {
            return NOT_WRAPPED;
        }
        int[] sorted = Arrays.copyOf(lengths, followed);
        Arrays.sort(sorted);
        int width = sorted[(followed - 1) * 19 / 20];
        if (width < NARROWEST || width > WIDEST) {
            return NOT_WRAPPED;
        }
        int full = 0;
        for (int i = 0; i < followed; i++) {
            if (isFull(lengths[i], needed[i], open[i], width)) {
                full++;
            }
        }
        // The longest line is full to its own length whatever the text; it takes others to show a habit.
        return full >= 2 && 2 * full > followed && (full > 2 || full == followed) ? width : NOT_WRAPPED;
    }

    /// Whether the line `[start, end)` of a text wrapped to `width` goes on after its break at `end`.
    static boolean goesOn(String text, int start, int end, int width) {
        if (width == NOT_WRAPPED) {
            return false;
        }
        int length = trimmed(text, start, end) - start;
        int word = firstWord(text, end + 1);
        return length > 0 && word > 0 && isFull(length, length + 1 + word, isOpen(text, start + length - 1), width);
    }

    private static boolean isFull(int length, int needed, boolean open, int width) {
        return length >= NARROWEST && (needed > width - SLACK || open && length >= LONG && 4 * length >= 3 * width);
    }

    /// Whether a line may go on after its last unit: it is a letter, a digit or a comma.
    private static boolean isOpen(String text, int last) {
        char folded = Characters.fold(text.charAt(last));
        byte kind = Characters.kind(folded);
        return kind == Characters.ARABIC
                || kind == Characters.LETTER
                || kind == Characters.DIGIT
                || kind == Characters.COMMA
                || folded < Characters.FIRST_PLAIN;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static int trimmed(String text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && isSpace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    /// The length of the word that starts the line at `start`; 0 when the line is blank.
    private static int firstWord(String text, int start) {
        int from = start;
        while (from < text.length() && isSpace(text.charAt(from)) && text.charAt(from) != '\n') {
            from++;
        }
        int to = from;
        while (to < text.length() && !isSpace(text.charAt(to))) {
            to++;
        }
        return to - from;
    }

    private static boolean isSpace(char c) {
        char folded = Characters.fold(c);
        return folded == ' ' || folded == '\n' || folded == Characters.RETURN;
    }
}
