package didar.text.ar;

import didar.text.FoldedText;
import didar.text.Tokens;

/// The letters of one written word as the tables of this package spell them, to be filled again and again.
///
/// Hamza, ة and ى are those of the original, for they tell words apart that folding joins («أن», «آن»); what the
/// keyboard decides is joined (ی with ي, ک with ك); marks and tatweel are gone. Any stretch of letters has its hash
/// at once.
final class Word {

    /// Words beyond so many letters are not Arabic words and are not cut.
    static final int LONGEST = 24;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] POWER = new long[LONGEST + 1];

    static {
        POWER[0] = 1;
        for (int i = 1; i <= LONGEST; i++) {
            POWER[i] = POWER[i - 1] * BASE;
        }
    }

    private final char[] letters = new char[LONGEST];
    /// Of the first so many letters.
    private final long[] hash = new long[LONGEST + 1];
    private int length;

    /// Takes the folded range `[start, end)` of a text: one letter a folded unit. What is no Arabic word has no
    /// letters.
    private void set(FoldedText text, int start, int end) {
        length = 0;
        if (end - start > LONGEST) {
            return;
        }
        for (int unit = start; unit < end; unit++) {
            char letter = letter(text, unit);
            if (letter < 'ء' || letter > 'ي') {
                length = 0;
                return;
            }
            add(letter);
        }
    }

    /// Takes a token; one of figures, marks or letters of another script has no letters.
    void set(Tokens tokens, int token) {
        if (tokens.kind(token) == Tokens.Kind.WORD) {
            set(tokens.folded(), tokens.foldedStart(token), tokens.foldedEnd(token));
        } else {
            clear();
        }
    }

    /// Takes a word that is spelled as this class spells.
    void set(String word) {
        length = 0;
        for (int i = 0; i < word.length(); i++) {
            add(word.charAt(i));
        }
    }

    void clear() {
        length = 0;
    }

    private void add(char letter) {
        letters[length] = letter;
        hash[length + 1] = hash[length] * BASE + letter;
        length++;
    }

    private static char letter(FoldedText text, int unit) {
        char folded = text.charAt(unit);
        return switch (folded) {
            case 'ا', 'و', 'ه', 'ی' -> original(text, unit, folded);
            case 'ک' -> 'ك';
            default -> folded;
        };
    }

    /// The letter before folding joined it with others.
    private static char original(FoldedText text, int unit, char folded) {
        String all = text.original();
        int at = text.originalOffset(unit);
        char original = all.charAt(at);
        char mark = at + 1 < all.length() ? all.charAt(at + 1) : ' ';
        return switch (original) {
            case 'أ', 'إ', 'آ', 'ؤ', 'ئ', 'ى', 'ة' -> original;
            case 'ا' ->
                switch (mark) {
                    case '\u0653' -> 'آ';
                    case '\u0654' -> 'أ';
                    case '\u0655' -> 'إ';
                    default -> original;
                };
            case 'و' -> mark == '\u0654' ? 'ؤ' : original;
            case 'ي', 'ی' -> mark == '\u0654' ? 'ئ' : 'ي';
            default -> folded == 'ی' ? 'ي' : folded;
        };
    }

    int length() {
        return length;
    }

    char at(int index) {
        return letters[index];
    }

    /// The hash of the letters `[from, to)`.
    long hash(int from, int to) {
        return hash[to] - hash[from] * POWER[to - from];
    }

    long hash() {
        return hash[length];
    }

    /// The hash of a stretch, given that of the stretch and one more letter behind it.
    static long and(long hash, char letter) {
        return hash * BASE + letter;
    }

    static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = and(hash, word.charAt(i));
        }
        return hash;
    }

    boolean startsWith(String letters, int from) {
        if (length - from < letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (this.letters[from + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String string(int from, int to) {
        return new String(letters, from, to - from);
    }
}
