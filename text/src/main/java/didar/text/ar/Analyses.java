package didar.text.ar;

import didar.text.ar.Affixes.Proclitic;
import java.util.List;

/// All ways to cut one word into proclitics, a stem and a pronoun that the tables allow, to be filled again and
/// again.
///
/// A way has a stem *as a dictionary would have it*: without the article, and with the ending that it has where no
/// pronoun follows (مدرسته: مدرسة). Ways that cut the word alike follow each other. The first way leaves the word
/// whole.
final class Analyses {

    /// How the written stem and the stem of the dictionary differ.
    enum Spelling {
        SAME,
        /// «ال» stands before it.
        ARTICLE,
        /// The article lost its alif behind «ل»: للرئيس.
        LAM,
        /// ت stands for ة.
        TA,
        /// ا stands for ى, or ي does: مبناه, إليه.
        ALIF,
        /// ؤ or ئ stands for ء: أبناؤه.
        HAMZA,
        /// و stands for وا: قتلوه.
        PLURAL,
        /// The ا of the accusative stands behind it: كتابا.
        ACCUSATIVE
    }

    private static final int MOST = 256;
    /// No stem is shorter, but the prepositions ل and ب before a pronoun.
    private static final int SHORTEST = 2;

    private final Affixes affixes;
    private final List<Proclitic> proclitics;
    private final List<String> enclitics;

    final byte[] proclitic = new byte[MOST];
    final byte[] enclitic = new byte[MOST];
    final byte[] spelling = new byte[MOST];
    final long[] stem = new long[MOST];
    private int count;

    /// @param affixes what a word may be cut into
    Analyses(Affixes affixes) {
        this.affixes = affixes;
        proclitics = affixes.proclitics();
        enclitics = affixes.enclitics();
    }

    int size() {
        return count;
    }

    /// Takes a word of two letters or more.
    void of(Word word) {
        count = 0;
        int length = word.length();
        int[] possible = affixes.ending(word.at(length - 1));
        for (int before : affixes.beginning(word.at(0))) {
            Proclitic clitics = proclitics.get(before);
            if (!word.startsWith(clitics.letters(), 0)) {
                continue;
            }
            int from = clitics.letters().length();
            for (int after : possible) {
                String pronoun = enclitics.get(after);
                int to = length - pronoun.length();
                if (isLong(word, from, to, clitics, after)
                        && word.startsWith(pronoun, to)
                        && canStand(word, from, to, clitics)) {
                    add(word, before, after, from, to);
                }
            }
        }
    }

    private static boolean isLong(Word word, int from, int to, Proclitic clitics, int after) {
        return to - from >= SHORTEST || to - from == 1 && isShort(word, from, clitics, after);
    }

    private static boolean isShort(Word word, int from, Proclitic clitics, int after) {
        return after > 0 && clitics.particle() == 0 && (word.at(from) == 'ل' || word.at(from) == 'ب');
    }

    /// «س» stands before the prefix of a verb alone; no stem ends in «ة» or «ى» before a pronoun.
    private static boolean canStand(Word word, int from, int to, Proclitic clitics) {
        if (clitics.particle() == Affixes.SA && "يتأنا".indexOf(word.at(from)) < 0) {
            return false;
        }
        char last = word.at(to - 1);
        return to == word.length() || last != 'ة' && last != 'ى' && last != 'ء';
    }

    private void add(Word word, int before, int after, int from, int to) {
        Proclitic clitics = proclitics.get(before);
        add(before, after, Spelling.SAME, word.hash(from, to));
        if (after > 0) {
            endings(word, before, after, from, to);
            return;
        }
        if (word.at(to - 1) == 'ا' && to - from > SHORTEST && clitics.particle() != Affixes.SA) {
            add(before, after, Spelling.ACCUSATIVE, word.hash(from, to - 1));
        }
        if (clitics.particle() == Affixes.LAM) {
            if (word.at(from) == 'ل') {
                add(before, after, Spelling.LAM, word.hash(from + 1, to));
            }
        } else if (clitics.takesArticle() && to - from > SHORTEST + 1 && word.startsWith("ال", from)) {
            add(before, after, Spelling.ARTICLE, word.hash(from + 2, to));
        }
    }

    private void endings(Word word, int before, int after, int from, int to) {
        if (to - from < SHORTEST) {
            return;
        }
        long base = word.hash(from, to - 1);
        switch (word.at(to - 1)) {
            case 'ت' -> add(before, after, Spelling.TA, Word.and(base, 'ة'));
            case 'ا', 'ي' -> add(before, after, Spelling.ALIF, Word.and(base, 'ى'));
            case 'ؤ', 'ئ' -> add(before, after, Spelling.HAMZA, Word.and(base, 'ء'));
            case 'و' -> add(before, after, Spelling.PLURAL, Word.and(Word.and(base, 'و'), 'ا'));
            default -> {}
        }
    }

    private void add(int before, int after, Spelling as, long hash) {
        if (count < MOST) {
            proclitic[count] = (byte) before;
            enclitic[count] = (byte) after;
            spelling[count] = (byte) as.ordinal();
            stem[count++] = hash;
        }
    }
}
