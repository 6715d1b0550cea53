package didar.text.ar;

import didar.text.ar.Affixes.Proclitic;
import didar.text.ar.Analyses.Spelling;

/// The ways to cut one word, each with the likeliest of its analyses, to be filled again and again. The first
/// leaves it whole.
final class Candidates {

    private static final int MOST = 200;
    private static final Spelling[] SPELLINGS = Spelling.values();

    /// Thirds of a doubling by which a stem is rarer that is known without its ending alone, and the letters that
    /// must be left.
    private static final int OF_ENDING = 12;

    private static final int SHORTEST_BEFORE_ENDING = 3;

    private final Affixes affixes;
    private final Counts counts;
    private final Analyses analyses;
    private final int[] analysis = new int[MOST];
    private final int[] facts = new int[MOST];
    private final int[] score = new int[MOST];
    private int count;
    private int best;
    private int second;

    Candidates(Affixes affixes, Counts counts) {
        this.affixes = affixes;
        this.counts = counts;
        this.analyses = new Analyses(affixes);
    }

    /// Takes a word of two letters or more.
    void of(Word word) {
        analyses.of(word);
        count = 0;
        for (int i = 0; i < analyses.size(); i++) {
            int from = letters(analyses.proclitic[i]);
            int to = word.length()
                    - affixes.enclitics().get(analyses.enclitic[i]).length();
            int known = counts.stems().facts(analyses.stem[i]);
            if (known == Stems.NONE) {
                known = withoutEnding(word, SPELLINGS[analyses.spelling[i]], from, to);
            }
            int likely = counts.score(analyses, i, known, to - from);
            if (count == 0 || !cutsAlike(i, analysis[count - 1])) {
                count++;
            } else if (likely <= score[count - 1]) {
                continue;
            }
            analysis[count - 1] = i;
            facts[count - 1] = known;
            score[count - 1] = likely;
        }
        findBest();
    }

    private boolean cutsAlike(int one, int other) {
        return analyses.proclitic[one] == analyses.proclitic[other]
                && analyses.enclitic[one] == analyses.enclitic[other];
    }

    /// What is known of a stem without its ending, as if met less often; nothing where that is unknown, too.
    private int withoutEnding(Word word, Spelling spelling, int from, int to) {
        int article = switch (spelling) {
            case ARTICLE -> 2;
            case LAM -> 1;
            default -> 0;
        };
        if (article == 0 && spelling != Spelling.SAME) {
            return Stems.NONE;
        }
        for (String ending : affixes.endings()) {
            int end = to - ending.length();
            if (end - from - article >= SHORTEST_BEFORE_ENDING && word.startsWith(ending, end)) {
                int known = counts.stems().facts(word.hash(from + article, end));
                if (Stems.frequency(known) > OF_ENDING) {
                    return Stems.rarer(known, OF_ENDING);
                }
            }
        }
        return Stems.NONE;
    }

    private void findBest() {
        best = Integer.MIN_VALUE;
        second = Integer.MIN_VALUE;
        for (int c = 0; c < count; c++) {
            if (score[c] > best) {
                second = best;
                best = score[c];
            } else if (score[c] > second) {
                second = score[c];
            }
        }
    }

    int size() {
        return count;
    }

    /// The place of its proclitics in [Affixes].
    int proclitic(int candidate) {
        return analyses.proclitic[analysis[candidate]];
    }

    Proclitic clitics(int candidate) {
        return affixes.proclitics().get(proclitic(candidate));
    }

    /// The place of its enclitic in [Affixes].
    int enclitic(int candidate) {
        return analyses.enclitic[analysis[candidate]];
    }

    Spelling spelling(int candidate) {
        return SPELLINGS[analyses.spelling[analysis[candidate]]];
    }

    boolean hasArticle(int candidate) {
        return Counts.isArticle(analyses.spelling[analysis[candidate]]);
    }

    /// Letters before the stem.
    int from(int candidate) {
        return letters(proclitic(candidate));
    }

    private int letters(int proclitic) {
        return affixes.proclitics().get(proclitic).letters().length();
    }

    /// Letters before the enclitic.
    int to(int candidate, Word word) {
        return word.length() - affixes.enclitics().get(enclitic(candidate)).length();
    }

    /// What [Stems] knows of its stem.
    int facts(int candidate) {
        return facts[candidate];
    }

    boolean hasRivals() {
        return count > 1;
    }

    /// Whether the word is a listed name, and likelier so than cut, by its stem alone.
    boolean isName() {
        return Stems.isName(facts[0]) && score[0] == best;
    }

    /// How much likelier the candidate is than the best of its rivals, in bits; it must have rivals.
    int margin(int candidate) {
        int rival = score[candidate] == best ? second : best;
        return (score[candidate] - rival) / Counts.BIT;
    }
}
