package didar.text;

import static didar.text.Characters.ZWNJ;

import java.util.Arrays;

/// The fold of [FoldedText]: one pass over the original, one look-up in [Characters] for each unit.
///
/// The result is the same however the text was composed (NFC or NFD), and folding it again changes nothing.
final class Folding {

    private final String original;
    private char[] chars;
    private int[] starts;
    private int length;
    /// Where in the original a half-space was seen after the last kept letter; negative when none waits.
    private int halfSpace = NONE;

    private static final int NONE = -1;
    /// Stands for half of a supplementary character, which is none.
    private static final char REPLACEMENT = '\ufffd';

    private Folding(String original) {
        this.original = original;
        this.chars = new char[original.length()];
        this.starts = new int[original.length()];
    }

    static FoldedText fold(String original) {
        Folding folding = new Folding(original);
        folding.run();
        return new FoldedText(original, folding.chars, folding.starts, folding.length);
    }

    private void run() {
        int n = original.length();
        char[] to = chars;
        int[] from = starts;
        int k = 0;
        for (int i = 0; i < n; i++) {
            char c = original.charAt(i);
            char f = Characters.fold(c);
            if (f >= Characters.FIRST_PLAIN && halfSpace == NONE && k < to.length) {
                to[k] = f;
                from[k++] = i;
            } else {
                length = k;
                i = unusual(i, c, f);
                k = length;
                to = chars;
                from = starts;
            }
        }
        length = k;
        dropHalfSpace();
    }

    /// Folds one unit that does not simply stand for another one; answers the last unit it used.
    private int unusual(int i, char c, char f) {
        switch (f) {
            case Characters.DROPPED -> {}
            case Characters.HALF_SPACE -> {
                if (halfSpace == NONE && length > 0 && Characters.isLetter(chars[length - 1])) {
                    halfSpace = i;
                }
            }
            case Characters.NOT_SIGN -> {
                if (length == 0 || Characters.kind(chars[length - 1]) != Characters.ARABIC) {
                    append(c, i);
                } else if (halfSpace == NONE) {
                    halfSpace = i;
                }
            }
            case Characters.TATWEEL -> {
                if (standsAlone(i)) {
                    dropHalfSpace();
                    append('-', i);
                }
            }
            case Characters.RETURN -> {
                if (i + 1 == original.length() || original.charAt(i + 1) != '\n') {
                    dropHalfSpace();
                    append('\n', i);
                }
            }
            case Characters.SURROGATE -> {
                return supplementary(i, c);
            }
            case Characters.EXPANDED -> {
                String units = Characters.expansion(c);
                keepHalfSpaceBefore(units.charAt(0));
                for (int u = 0; u < units.length(); u++) {
                    append(units.charAt(u), i);
                }
            }
            default -> {
                keepHalfSpaceBefore(f);
                append(f, i);
            }
        }
        return i;
    }

    private int supplementary(int i, char high) {
        if (i + 1 == original.length() || !Character.isSurrogatePair(high, original.charAt(i + 1))) {
            dropHalfSpace();
            append(REPLACEMENT, i);
            return i;
        }
        char low = original.charAt(i + 1);
        int point = Character.toCodePoint(high, low);
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
            case Character.DECIMAL_DIGIT_NUMBER -> {
                dropHalfSpace();
                append((char) ('0' + Character.digit(point, 10)), i);
            }
            default -> {
                dropHalfSpace();
                append(high, i);
                append(low, i + 1);
            }
        }
        return i + 1;
    }

    /// A tatweel between «۱» or a space and another space is typed for a dash; beside a letter it only stretches it.
    private boolean standsAlone(int i) {
        if (length > 0 && (Characters.isLetter(chars[length - 1]) || isTatweel(i - 1))) {
            return false;
        }
        int next = i + 1;
        while (next < original.length()) {
            char c = original.charAt(next);
            char f = Characters.fold(c);
            if (f == Characters.EXPANDED) {
                return !Characters.isLetter(Characters.expansion(c).charAt(0));
            }
            if (f >= Characters.FIRST_PLAIN) {
                return !Characters.isLetter(f);
            }
            if (f != Characters.DROPPED && f != Characters.HALF_SPACE && f != Characters.TATWEEL) {
                return true;
            }
            next++;
        }
        return true;
    }

    private boolean isTatweel(int i) {
        return original.charAt(i) == '\u0640';
    }

    private void keepHalfSpaceBefore(char folded) {
        if (halfSpace == NONE) {
            return;
        }
        if (Characters.isLetter(folded)) {
            append(ZWNJ, halfSpace);
            halfSpace = NONE;
        } else {
            dropHalfSpace();
        }
    }

    /// A half-space that no letter follows is nothing; a not sign is itself again.
    private void dropHalfSpace() {
        if (halfSpace != NONE) {
            int at = halfSpace;
            halfSpace = NONE;
            if (original.charAt(at) == '\u00ac') {
                append('\u00ac', at);
            }
        }
    }

    private void append(char folded, int from) {
        if (length == chars.length) {
            int more = length + length / 4 + 32;
            chars = Arrays.copyOf(chars, more);
            starts = Arrays.copyOf(starts, more);
        }
        chars[length] = folded;
        starts[length++] = from;
    }
}
