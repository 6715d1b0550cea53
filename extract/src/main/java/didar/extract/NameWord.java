package didar.extract;

/// A word form as the recogniser of names sees it, wherever it stands: its letters, what the lexicon has for it there,
/// and
/// what the counts of [WordClasses] say.
///
/// In Arabic a word with a proclitic counts as the word behind it where that one is clearly the commoner («وبكر» as
/// «بكر»).
final class NameWord {

    private static final int LONGEST_AFFIX = 4;
    private static final int LONGEST_COUNTED = 6;

    /// Twice as common, in steps of [WordClasses#log].
    private static final int COMMONER = 4;

    /// Some thirty times, in steps of [WordClasses#log].
    private static final int OFTEN = 20;
    /// One time in fifty, as log odds.
    private static final int RARELY = -4;

    private final WordClasses classes;
    private final char[] letters;
    private final long hash;
    private final int mask;
    private int proclitics;
    private long bare;
    private int slot;

    /// @param hash of the letters
    /// @param mask what the lexicon has there, see [NameWords]
    /// @param arabic whether letters may be proclitics
    NameWord(char[] letters, long hash, int mask, WordClasses classes, boolean arabic) {
        this.classes = classes;
        this.letters = letters;
        this.hash = hash;
        this.mask = mask;
        this.bare = hash;
        this.slot = classes.find(hash);
        if (arabic && letters.length > 3) {
            strip();
        }
    }

    private void strip() {
        char first = letters[0];
        if (first == 'و' || first == 'ف') {
            prefer(1, Hashing.word(letters, 1, letters.length), COMMONER);
            char second = letters[1];
            if (letters.length > 4 && (second == 'ب' || second == 'ل' || second == 'ک')) {
                prefer(2, Hashing.word(letters, 2, letters.length), 2 * COMMONER);
            }
        } else if (first == 'ب' || first == 'ل' || first == 'ک') {
            prefer(1, Hashing.word(letters, 1, letters.length), COMMONER);
            if (first == 'ل' && letters[1] == 'ل') {
                // «للرئيس»: the article has lost its alif
                long article = Hashing.step(Hashing.step(Hashing.SEED, 'ا'), 'ل');
                for (int c = 2; c < letters.length; c++) {
                    article = Hashing.step(article, letters[c]);
                }
                prefer(1, Hashing.word(article), COMMONER);
            }
        }
    }

    private void prefer(int from, long word, int by) {
        int found = classes.find(word);
        if (found >= 0 && classes.count(found) >= classes.count(slot) + by) {
            proclitics = from;
            bare = word;
            slot = found;
        }
    }

    /// Of all letters.
    long hash() {
        return hash;
    }

    /// Of the word without proclitics.
    long bare() {
        return bare;
    }

    int mask() {
        return mask;
    }

    /// How many letters stand joined before the word.
    int proclitics() {
        return proclitics;
    }

    /// How many letters the word has without them.
    int letters() {
        return letters.length - proclitics;
    }

    int wordClass(int size) {
        return classes.wordClass(slot, size);
    }

    /// Whether the news says often what it is, and that it is mostly no name.
    boolean isOrdinary() {
        if (slot < 0 || classes.count(slot) < OFTEN) {
            return false;
        }
        for (int kind = 0; kind < NameTag.KINDS; kind++) {
            if (classes.leaning(slot, kind) > RARELY) {
                return false;
            }
        }
        return true;
    }

    /// Adds what this word tells by itself of the word that stands some places before it.
    ///
    /// @param offset from -2 to 2; 0 is the word itself
    void tell(int offset, NameFeatures to) {
        to.addWord(offset, hash);
        to.add(22 + offset, mask);
        for (int size = 0; size < WordClasses.SIZES; size++) {
            int number = wordClass(size);
            if (number != 0) {
                to.add(40 + offset * WordClasses.SIZES + size, number);
            }
        }
        if (Math.abs(offset) < 2) {
            near(offset, to);
        }
        if (offset == 0) {
            itself(to);
        }
    }

    private void near(int offset, NameFeatures to) {
        if (slot >= 0) {
            for (int kind = 0; kind < NameTag.KINDS; kind++) {
                to.add(62 + offset * NameTag.KINDS + kind, classes.leaning(slot, kind));
            }
        }
        if (bare != hash) {
            // the same as if the bare word stood there
            to.addWord(offset, bare);
        }
        if (offset != 0 && letters.length > 3) {
            to.add(13 + offset, Hashing.of(letters, 0, 3));
            to.add(16 + offset, Hashing.of(letters, letters.length - 3, letters.length));
        }
    }

    private void itself(NameFeatures to) {
        to.add(8, Math.min(LONGEST_COUNTED, letters.length));
        to.add(9, 0);
        prefixes(0, to);
        for (int n = 1; n <= LONGEST_AFFIX && n < letters.length; n++) {
            to.add(11, Hashing.of(letters, letters.length - n, letters.length));
        }
        for (int bits = mask; bits != 0; bits &= bits - 1) {
            to.add(28, Integer.numberOfTrailingZeros(bits));
        }
        if (bare != hash) {
            to.add(70, 0);
            prefixes(proclitics, to);
        }
        if (letters.length > 4 && letters[0] == 'ا' && letters[1] == 'ل') {
            to.add(71, Hashing.of(letters, 2, letters.length));
        }
        if (slot < 0) {
            runs(to);
        }
    }

    private void prefixes(int from, NameFeatures to) {
        long prefix = Hashing.SEED;
        for (int n = 1; n <= LONGEST_AFFIX && n < letters.length - from; n++) {
            prefix = Hashing.step(prefix, letters[from + n - 1]);
            to.add(10, prefix);
        }
    }

    /// Runs of two and three letters of a word that was not counted.
    private void runs(NameFeatures to) {
        int end = letters.length;
        for (int i = proclitics; i < end && to.hasRoom(); i++) {
            long two = Hashing.step(Hashing.step(Hashing.SEED, letters[i]), i + 1 < end ? letters[i + 1] : '$');
            to.add(80, two);
            if (i + 1 < end) {
                to.add(81, Hashing.step(two, i + 2 < end ? letters[i + 2] : '$'));
            }
        }
    }
}
