package didar.text.ar;

import didar.text.ar.Affixes.Proclitic;

/// What the model looks at in a way to cut a word: numbers between 0 and [#WEIGHTS], each of which has a weight.
///
/// They join a clitic with how often the stem is written and with what, with letters on both sides of the cut, and
/// with the words before and after. Two features may share a number.
final class Features {

    private static final int BITS = 16;

    /// How many numbers there are.
    static final int WEIGHTS = 1 << BITS;

    private static final int MOST = 32;
    private static final int MOST_MARGIN = 12;
    private static final int MOST_LETTERS = 7;

    private final int[] numbers = new int[MOST];
    private int count;
    private int inside;

    int size() {
        return count;
    }

    /// How many features, from the first on, know nothing of the words before and after.
    int sizeInside() {
        return inside;
    }

    int number(int index) {
        return numbers[index];
    }

    /// @param candidates of a word that has more than one
    /// @param before the word before, empty where there is none
    /// @param after the word after, likewise
    void of(Candidates candidates, int candidate, Word word, Word before, Word after) {
        count = 0;
        inside(candidates, candidate, word);
        inside = count;
        around(candidates, candidate, word, before, after);
    }

    private void inside(Candidates candidates, int candidate, Word word) {
        int proclitic = candidates.proclitic(candidate);
        int enclitic = candidates.enclitic(candidate);
        int pronoun = enclitic > 0 ? 1 : 0;
        int article = candidates.hasArticle(candidate) ? 1 : 0;
        int cut = proclitic * 16 + enclitic;
        Proclitic clitics = candidates.clitics(candidate);
        int kind = clitics.particle() * 4 + clitics.conjunction() + pronoun * 32;
        int from = candidates.from(candidate);
        int to = candidates.to(candidate, word);
        int facts = candidates.facts(candidate);
        int often = coarse(facts);
        int shares = Stems.withArticle(facts) | Stems.withFuture(facts) << 2 | Stems.withPronoun(facts) << 4;
        int name = Stems.isName(facts) ? 1 : 0;
        int whole = candidates.facts(0);
        int wholeShares = Stems.withArticle(whole) | Stems.withPronoun(whole) << 2;
        int letters = Math.min(to - from, MOST_LETTERS);
        int first = starts(word, from);
        int last = ends(word, to);
        add(1, cut, article);
        add(2, kind, Math.clamp(candidates.margin(candidate), -MOST_MARGIN, MOST_MARGIN));
        add(3, proclitic, often * 4 + article * 2 + name);
        add(4, proclitic, shares * 2 + article);
        add(5, enclitic, often);
        add(6, enclitic, shares);
        add(7, pronoun, shares * 8 + clitics.particle());
        add(8, pronoun, often);
        add(9, proclitic, first);
        add(10, enclitic, last);
        add(11, cut, letters * 2 + (facts == Stems.NONE ? 1 : 0));
        add(12, cut, number(word.hash(from, to)));
        add(13, kind, coarse(whole) * 2 + (Stems.isName(whole) ? 1 : 0));
        add(14, kind, wholeShares * 4 + Stems.withArticle(facts));
        add(15, kind * 32 + coarse(whole), often);
        add(16, proclitic, last);
        add(17, enclitic, first * 2 + article);
    }

    private void around(Candidates candidates, int candidate, Word word, Word before, Word after) {
        int proclitic = candidates.proclitic(candidate);
        int enclitic = candidates.enclitic(candidate);
        add(18, proclitic, number(before.hash()));
        add(19, proclitic, ends(before, before.length()));
        add(20, enclitic, ends(before, before.length()));
        add(21, proclitic, starts(after, 0));
        add(22, enclitic, starts(after, 0));
        add(23, proclitic, number(after.hash()));
        add(24, enclitic, number(after.hash()));
        add(25, proclitic * 2 + (before.length() == 0 ? 1 : 0), word.at(candidates.from(candidate)));
    }

    /// How frequent a stem is, a step for a bit and a third.
    private static int coarse(int facts) {
        return (Stems.frequency(facts) + 3) / 4;
    }

    private static int number(long hash) {
        return (int) (hash >>> 20);
    }

    private static int starts(Word word, int from) {
        int left = word.length() - from;
        return left == 0 ? 0 : word.at(from) & 63 | (left > 1 ? word.at(from + 1) & 63 : 0) << 6;
    }

    private static int ends(Word word, int to) {
        return to == 0 ? 0 : word.at(to - 1) & 63 | (to > 1 ? word.at(to - 2) & 63 : 0) << 6;
    }

    private void add(int feature, int one, int other) {
        int hash = (feature * 0x9E3779B1 + one) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 15 ^ other) * 0xC2B2AE35;
        hash = (hash ^ hash >>> 13) * 0x27D4EB2F;
        numbers[count++] = hash >>> Integer.SIZE - BITS;
    }
}
