package didar.text;

import java.text.Normalizer;
import java.util.Arrays;

/// What [LanguageIdentifier] looks at in a word of the Arabic script: its letters in runs of one to four, with its
/// borders.
///
/// The letters are those of the *original*, not folded: أ, ة and ى tell Arabic. Only what the keyboard decides,
/// not the language, is joined: ی with ي and ک with ك. That a word was typed with the Persian or the Arabic ones
/// is a feature of its own. Marks and tatweel are left out, but for the two endings of nouns that Persian never
/// writes; the half-space stays.
final class LanguageFeatures {

    /// Weights of a model: one for each bucket that a run of letters may fall into, then the features of the keyboard.
    static final int BUCKETS = 1 << 16;

    static final int PERSIAN_KEYS = BUCKETS;
    static final int ARABIC_KEYS = BUCKETS + 1;
    static final int SIZE = BUCKETS + 2;

    private static final int LONGEST_RUN = 4;
    private static final int LONGEST_WORD = 64;
    private static final char BORDER = '\u0001';

    private static final char DAMMATAN = '\u064c';
    private static final char KASRATAN = '\u064d';

    private static final char NOTHING = 0;
    private static final char[] FORM = new char[0x10000];

    static {
        for (int u = 0x0600; u < 0x10000; u++) {
            char c = (char) u;
            boolean presentation = c >= 0xFB50;
            if (u >= 0x0780 && u < 0x08A0 || u > 0x08FF && !presentation) {
                continue;
            }
            String plain =
                    presentation ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : String.valueOf(c);
            // The first letter of a ligature is enough to tell a language by.
            char letter = plain.charAt(0);
            if (Characters.kind(letter) == Characters.ARABIC && letter != '\u0640') {
                FORM[u] = joined(letter);
            }
        }
        FORM[Characters.ZWNJ] = Characters.ZWNJ;
        FORM[DAMMATAN] = DAMMATAN;
        FORM[KASRATAN] = KASRATAN;
    }

    private static char joined(char letter) {
        return switch (letter) {
            case 'ی' -> 'ي';
            case 'ک' -> 'ك';
            default -> letter;
        };
    }

    private final char[] word = new char[LONGEST_WORD + 2];
    private int length;
    private boolean persianKeys;
    private boolean arabicKeys;

    /// Starts a new word.
    void clear() {
        word[0] = BORDER;
        length = 1;
        persianKeys = false;
        arabicKeys = false;
    }

    /// Whether a unit of an original can stand in a word of the Arabic script.
    static boolean isLetter(char original) {
        return Characters.kind(FORM[original]) == Characters.ARABIC;
    }

    /// Adds a unit of an original to the word; what is no letter is passed over, as is what is beyond 64 letters.
    void add(char original) {
        char form = FORM[original];
        if (form != NOTHING && length <= LONGEST_WORD) {
            word[length++] = form;
            persianKeys |= original == 'ی' || original == 'ک';
            arabicKeys |= original == 'ي' || original == 'ك';
        }
    }

    boolean isEmpty() {
        return length == 1;
    }

    /// The weight of the word in a model: above zero for Persian, below for Arabic.
    int weight(byte[] model) {
        char[] letters = word;
        int border = length;
        letters[border] = BORDER;
        int sum = model[bucket(whole())];
        for (int i = 0; i <= border; i++) {
            int hash = 0;
            int end = Math.min(border, i + LONGEST_RUN - 1);
            for (int j = i; j <= end; j++) {
                hash = next(hash, letters[j]);
                sum += model[bucket(hash)];
            }
        }
        if (persianKeys) {
            sum += model[PERSIAN_KEYS];
        }
        if (arabicKeys) {
            sum += model[ARABIC_KEYS];
        }
        return sum;
    }

    /// The numbers of the word's features, for training; the same that [#weight] sums.
    int[] numbers() {
        word[length] = BORDER;
        int[] numbers = new int[(length + 1) * LONGEST_RUN + 3];
        int k = 0;
        numbers[k++] = bucket(whole());
        for (int i = 0; i <= length; i++) {
            int hash = 0;
            for (int j = i; j <= Math.min(length, i + LONGEST_RUN - 1); j++) {
                hash = next(hash, word[j]);
                numbers[k++] = bucket(hash);
            }
        }
        if (persianKeys) {
            numbers[k++] = PERSIAN_KEYS;
        }
        if (arabicKeys) {
            numbers[k++] = ARABIC_KEYS;
        }
        return Arrays.copyOf(numbers, k);
    }

    /// A number of the word as a whole; two words may share one.
    int whole() {
        int hash = 7;
        for (int i = 1; i < length; i++) {
            hash = next(hash, word[i]);
        }
        return hash;
    }

    /// Whether the word is this one.
    boolean is(String form) {
        if (form.length() != length - 1) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) != word[i + 1]) {
                return false;
            }
        }
        return true;
    }

    int letters() {
        return length - 1;
    }

    private static int next(int hash, char c) {
        return (hash + c) * 0x9E3779B1;
    }

    /// The upper half of a product is the better mixed one.
    private static int bucket(int hash) {
        return hash >>> 16;
    }
}
