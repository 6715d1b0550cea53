package didar.text.halfspace;

import didar.text.FoldedText;

/// The units of a folded text with the hash of any stretch of it in one step: the difference of two prefix hashes
/// (Karp and Rabin, *Efficient randomized pattern-matching algorithms*, 1987), modulo 2^32.
final class HashedText {

    /// The longest stretch that has a hash, in units.
    static final int LONGEST = 127;

    private static final int BASE = 0x01000193;
    private static final int[] POWERS = new int[LONGEST + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= LONGEST; i++) {
            POWERS[i] = POWERS[i - 1] * BASE;
        }
    }

    private final char[] units;
    private final int[] before;

    HashedText(FoldedText text) {
        int length = text.length();
        units = new char[length];
        before = new int[length + 1];
        for (int i = 0; i < length; i++) {
            units[i] = text.charAt(i);
            before[i + 1] = before[i] * BASE + spread(units[i]);
        }
    }

    /// The hash of a word that stands in no text.
    static int of(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * BASE + spread(word.charAt(i));
        }
        return hash;
    }

    /// Neighbours in the alphabet are far apart.
    private static int spread(char unit) {
        int mixed = unit * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    int length() {
        return units.length;
    }

    char unit(int at) {
        return units[at];
    }

    /// The hash of `[start, end)`, at most [#LONGEST] units.
    int hash(int start, int end) {
        return before[end] - before[start] * POWERS[end - start];
    }

    /// The hash of `[start, end)` and `[from, to)` written as one.
    int joined(int start, int end, int from, int to) {
        return hash(start, end) * POWERS[to - from] + hash(from, to);
    }
}
