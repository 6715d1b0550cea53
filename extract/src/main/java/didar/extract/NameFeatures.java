package didar.extract;

import didar.text.FoldedText;
import didar.text.Phrases.Match;
import didar.text.Tokens;
import java.util.Arrays;

/// What the recogniser of names looks at: for each token its letters and its neighbours', what the lexicon has there,
/// and
/// what the counts of [WordClasses] say. Works over the tokens of one article.
///
/// A word is its folded letters without half-spaces; all numbers are one word. In Arabic a word with a proclitic counts
/// as the word behind it where that one is clearly the commoner («وبكر» as «بكر»).
final class NameFeatures {

    /// The most that [#of] writes.
    static final int MOST = 200;

    private static final int EDGE = 2;
    private static final int LONGEST_AFFIX = 4;
    private static final int LONGEST_COUNTED = 6;

    private final WordClasses classes;
    private final boolean arabic;
    private final char[] letters;
    private final int[] start;
    private final int[] base;
    private final long[] hash;
    private final long[] baseHash;
    private final int[] slot;
    private final int[] mask;

    NameFeatures(Scan scan, Words words, WordClasses classes) {
        this.classes = classes;
        this.arabic = !scan.lexicon().isPersian();
        int n = scan.size();
        letters = new char[scan.tokens().folded().length() + n];
        start = new int[n + 2 * EDGE + 1];
        base = new int[n + 2 * EDGE];
        hash = new long[n + 2 * EDGE];
        baseHash = new long[n + 2 * EDGE];
        slot = new int[n + 2 * EDGE];
        mask = new int[n + 2 * EDGE];
        Arrays.fill(slot, -1);
        copy(scan.tokens());
        for (int i = EDGE; i < n + EDGE; i++) {
            hash[i] = Hashing.word(letters, start[i], start[i + 1]);
            strip(i);
        }
        for (int i = 0; i < n; i++) {
            look(scan, words, i);
        }
    }

    private void copy(Tokens tokens) {
        FoldedText text = tokens.folded();
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            start[i + EDGE] = at;
            if (tokens.kind(i) == Tokens.Kind.NUMBER) {
                letters[at++] = '0';
            } else {
                for (int c = tokens.foldedStart(i); c < tokens.foldedEnd(i); c++) {
                    if (text.charAt(c) != '\u200c') {
                        letters[at++] = text.charAt(c);
                    }
                }
            }
        }
        for (int i = tokens.size() + EDGE; i < start.length; i++) {
            start[i] = at;
        }
    }

    /// Finds the word behind the proclitics: `base` is its first letter, `baseHash` its hash.
    private void strip(int i) {
        base[i] = start[i];
        baseHash[i] = hash[i];
        slot[i] = classes.find(hash[i]);
        int length = start[i + 1] - start[i];
        if (!arabic || length < 4) {
            return;
        }
        char first = letters[start[i]];
        if (first == 'و' || first == 'ف') {
            prefer(i, start[i] + 1, Hashing.word(letters, start[i] + 1, start[i + 1]), COMMONER);
            char second = letters[start[i] + 1];
            if (length > 4 && (second == 'ب' || second == 'ل' || second == 'ک')) {
                prefer(i, start[i] + 2, Hashing.word(letters, start[i] + 2, start[i + 1]), 2 * COMMONER);
            }
        } else if (first == 'ب' || first == 'ل' || first == 'ک') {
            prefer(i, start[i] + 1, Hashing.word(letters, start[i] + 1, start[i + 1]), COMMONER);
            if (first == 'ل' && letters[start[i] + 1] == 'ل') {
                // «للرئيس»: the article has lost its alif
                long article = Hashing.step(Hashing.step(Hashing.SEED, 'ا'), 'ل');
                for (int c = start[i] + 2; c < start[i + 1]; c++) {
                    article = Hashing.step(article, letters[c]);
                }
                prefer(i, start[i] + 1, Hashing.word(article), COMMONER);
            }
        }
    }

    /// In steps of [WordClasses#log]: twice as common.
    private static final int COMMONER = 4;

    private void prefer(int i, int from, long word, int by) {
        int found = classes.find(word);
        if (found >= 0 && classes.count(found) >= classes.count(slot[i]) + by) {
            base[i] = from;
            baseHash[i] = word;
            slot[i] = found;
        }
    }

    private void look(Scan scan, Words words, int token) {
        int at = token + EDGE;
        if (!scan.isWord(token)) {
            return;
        }
        for (Match<Entry> match : scan.at(token)) {
            boolean whole = match.end() == scan.tokens().foldedEnd(match.last());
            int length = match.tokens();
            switch (match.value()) {
                case Entry.GivenName name when whole -> mark(at, length, name.ambiguous() ? 1 : 0);
                case Entry.Surname name when whole -> mark(at, length, name.ambiguous() ? 3 : 2);
                case Entry.NameParticle _ -> mark(at, 1, 4);
                case Entry.Known known -> known(known, at, length);
                case Entry.Demonym _ -> mark(at, 1, 16);
                case Entry.Office _ -> mark(at, 1, 17);
                case Entry.OrganizationHead _ -> mark(at, 1, 18);
                case Entry.Honorific honorific -> mark(at, 1, honorific.before() ? 19 : 20);
                case Entry.VerbForm _ when length == 1 -> mark(at, 1, 21);
                case Entry.Cue _ when whole -> mark(at, 1, 22);
                case Entry.People _ -> mark(at, 1, 23);
                default -> {}
            }
        }
        if (scan.isFunction(token)) {
            mark(at, 1, 24);
        }
        if (words.has(scan.tokens(), token)) {
            mark(at, 1, 25);
        }
    }

    private void known(Entry.Known known, int at, int length) {
        if (known.weak()) {
            mark(at, 1, 14);
        } else {
            int bit = switch (known.kind()) {
                case PERSON -> 5;
                case PLACE -> 8;
                case ORGANIZATION, GROUP -> 11;
            };
            mark(at, 1, bit);
            mark(at + 1, length - 1, bit + 1);
        }
        if (known.isCountry()) {
            mark(at, 1, 15);
        }
    }

    private void mark(int from, int length, int bit) {
        for (int i = from; i < from + length; i++) {
            mask[i] |= 1 << bit;
        }
    }

    /// The word at a token, without proclitics, as its hash.
    long word(int token) {
        return baseHash[token + EDGE];
    }

    /// How many letters stand joined before the word at a token.
    int proclitics(int token) {
        return base[token + EDGE] - start[token + EDGE];
    }

    /// How many letters the word at a token has.
    int letters(int token) {
        return start[token + EDGE + 1] - base[token + EDGE];
    }

    /// Writes the features of a token of a sentence, as mixed hashes.
    ///
    /// @param first the sentence's first token
    /// @param after the token after the sentence
    /// @param to at least [#MOST] long
    /// @return how many there are
    int of(int token, int first, int after, long[] to) {
        Collector out = new Collector(to, token + EDGE, first + EDGE, after + EDGE);
        out.words();
        out.affixes();
        out.lexicon();
        out.classes();
        out.leanings();
        out.proclitics();
        out.rareWord();
        return out.size;
    }

    /// A feature of a word that was recognised elsewhere in the article.
    ///
    /// @param offset -1, 0 or 1: the word before, the word itself, the word behind
    /// @param seen what is known of it, see [Recogniser]
    static long elsewhere(int offset, int seen) {
        return Hashing.mix(Hashing.join(200 + offset, seen));
    }

    /// Collects the features of one token; beyond the sentence there is nothing.
    private final class Collector {
        private final long[] to;
        private final int at;
        private final int first;
        private final int after;
        private int size;

        Collector(long[] to, int at, int first, int after) {
            this.to = to;
            this.at = at;
            this.first = first;
            this.after = after;
        }

        private void add(int template, long value) {
            to[size++] = Hashing.mix(Hashing.join(template, value));
        }

        private boolean inside(int i) {
            return first <= i && i < after;
        }

        private long hash(int i) {
            return inside(i) ? hash[i] : 0;
        }

        private long mask(int i) {
            return inside(i) ? mask[i] : -1;
        }

        private int wordClass(int i, int size) {
            return inside(i) ? classes.wordClass(slot[i], size) : 0;
        }

        void words() {
            add(1, hash[at]);
            add(2, hash(at - 1));
            add(3, hash(at + 1));
            add(4, hash(at - 2));
            add(5, hash(at + 2));
            add(6, Hashing.join(hash(at - 1), hash[at]));
            add(7, Hashing.join(hash[at], hash(at + 1)));
            add(8, Math.min(LONGEST_COUNTED, start[at + 1] - start[at]));
            add(9, 0);
        }

        void affixes() {
            int from = start[at];
            int end = start[at + 1];
            long prefix = Hashing.SEED;
            for (int n = 1; n <= LONGEST_AFFIX && n < end - from; n++) {
                prefix = Hashing.step(prefix, letters[from + n - 1]);
                add(10, prefix);
                add(11, Hashing.of(letters, end - n, end));
            }
            for (int i = at - 1; i <= at + 1; i += 2) {
                if (inside(i) && start[i + 1] - start[i] > 3) {
                    add(13 + i - at, Hashing.of(letters, start[i], start[i] + 3));
                    add(16 + i - at, Hashing.of(letters, start[i + 1] - 3, start[i + 1]));
                }
            }
        }

        void lexicon() {
            for (int d = -2; d <= 2; d++) {
                add(22 + d, mask(at + d));
            }
            add(25, Hashing.join(mask(at - 1), mask[at]));
            add(26, Hashing.join(mask[at], mask(at + 1)));
            add(27, Hashing.join(Hashing.join(mask(at - 1), mask[at]), mask(at + 1)));
            for (int bits = mask[at]; bits != 0; bits &= bits - 1) {
                add(28, Integer.numberOfTrailingZeros(bits));
            }
        }

        void classes() {
            for (int d = -2; d <= 2; d++) {
                for (int size = 0; size < WordClasses.SIZES; size++) {
                    int number = wordClass(at + d, size);
                    if (number != 0) {
                        add(40 + d * WordClasses.SIZES + size, number);
                    }
                }
            }
            int before = wordClass(at - 1, 1);
            int here = wordClass(at, 1);
            int behind = wordClass(at + 1, 1);
            add(50, Hashing.join(before, here));
            add(51, Hashing.join(here, behind));
            add(52, Hashing.join(wordClass(at - 1, 0), wordClass(at + 1, 0)));
            add(53, Hashing.join(Hashing.join(wordClass(at - 1, 0), wordClass(at, 0)), wordClass(at + 1, 0)));
            add(54, Hashing.join(before, mask[at]));
            add(55, Hashing.join(mask(at - 1), here));
            add(56, Hashing.join(mask[at], behind));
        }

        void leanings() {
            for (int d = -1; d <= 1; d++) {
                if (inside(at + d) && slot[at + d] >= 0) {
                    for (int kind = 0; kind < NameTag.KINDS; kind++) {
                        add(62 + d * NameTag.KINDS + kind, classes.leaning(slot[at + d], kind));
                    }
                }
            }
        }

        void proclitics() {
            for (int d = -1; d <= 1; d++) {
                if (inside(at + d) && baseHash[at + d] != hash[at + d]) {
                    // the same as if the bare word stood there
                    add(d == 0 ? 1 : d < 0 ? 2 : 3, baseHash[at + d]);
                }
            }
            if (baseHash[at] != hash[at]) {
                add(70, 0);
                long prefix = Hashing.SEED;
                for (int n = 1; n < LONGEST_AFFIX && n < start[at + 1] - base[at]; n++) {
                    prefix = Hashing.step(prefix, letters[base[at] + n - 1]);
                    add(10, prefix);
                }
            }
            if (start[at + 1] - start[at] > 4 && letters[start[at]] == 'ا' && letters[start[at] + 1] == 'ل') {
                add(71, Hashing.of(letters, start[at] + 2, start[at + 1]));
            }
        }

        /// Runs of two and three letters of a word that was not counted.
        void rareWord() {
            if (slot[at] >= 0) {
                return;
            }
            int end = start[at + 1];
            for (int i = base[at]; i < end && size + 2 < MOST; i++) {
                long two = Hashing.step(Hashing.step(Hashing.SEED, letters[i]), i + 1 < end ? letters[i + 1] : '$');
                add(80, two);
                if (i + 1 < end) {
                    add(81, Hashing.step(two, i + 2 < end ? letters[i + 2] : '$'));
                }
            }
        }
    }
}
