package didar.text.ar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Counts the stems of words that nobody has cut.
///
/// A word may be cut in several ways. A way is as likely as its clitics and its stem are; a stem is as frequent as
/// the ways with it are likely in *other* words: expectation maximisation over a unigram model of stems (after Lee,
/// Papineni, Roukos, Emam and Hassan, *Language model based Arabic word segmentation*, ACL 2003), a word left out
/// when its own ways are weighed. Without that, every word soon stands for a stem of its own.
final class StemCounter {

    private static final int ROUNDS = 12;
    /// Words met less often are mostly misspelt.
    private static final int LEAST_WORD = 2;
    /// What a name of the lists counts beside the newspapers.
    private static final double LISTED = 3;
    /// What a stem counts that nothing speaks for.
    private static final double FLOOR = 0.02;
    /// Rarer stems are not kept.
    private static final double LEAST_STEM = 1.5;
    /// What a count is worth to a stem that begins as a particle, or as a conjunction does, see [#support].
    private static final double LIKE_PARTICLE = 0.01;

    private static final double LIKE_CONJUNCTION = 0.3;

    private final Affixes affixes = Affixes.load();
    private final ClosedWords closed = ClosedWords.load();
    private final Analyses analyses = new Analyses(affixes);
    private final Word word = new Word();
    private final StemRows rows = new StemRows();
    private final CliticRates rates;
    private final BitSet names = new BitSet();

    /// By stem: what counts without being weighed, all counts, and those where the article or a preposition stands
    /// before it.
    private double[] fixed = new double[1 << 20];

    private double[] all;
    private double[] introduced;
    /// By row: what it added to its stem in the last round.
    private final double[] own;

    /// By stem: how often with the article, with «س», with a pronoun.
    private final double[] withArticle;

    private final double[] withFuture;
    private final double[] withPronoun;

    /// @param words written words and how often each is met
    /// @param names words of names
    /// @param marked sentences to count clitics in
    StemCounter(Map<String, Integer> words, List<String> names, List<Marked> marked) {
        rates = CliticRates.of(marked, affixes, closed);
        words.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_WORD)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> add(entry.getKey(), entry.getValue()));
        names.forEach(this::name);
        fixed = Arrays.copyOf(fixed, rows.stems());
        all = fixed.clone();
        introduced = fixed.clone();
        own = new double[rows.size()];
        withArticle = new double[rows.stems()];
        withFuture = new double[rows.stems()];
        withPronoun = new double[rows.stems()];
        guess();
        for (int round = 0; round < ROUNDS; round++) {
            round();
        }
        addUp();
    }

    private void add(String written, int times) {
        word.set(written);
        List<Piece> pieces = closed.parts(word);
        if (pieces != null) {
            host(written, pieces, times);
            return;
        }
        analyses.of(word);
        for (int i = 0; i < analyses.size(); i++) {
            int article = Counts.isArticle(analyses.spelling[i]) ? 1 : 0;
            int stem = rows.id(analyses.stem[i], first(i));
            rows.add(stem, 2 * analyses.proclitic[i] + article, analyses.enclitic[i]);
        }
        rows.endWord(times);
    }

    private char first(int analysis) {
        int from =
                affixes.proclitics().get(analyses.proclitic[analysis]).letters().length();
        return word.at(
                switch (Analyses.Spelling.values()[analyses.spelling[analysis]]) {
                    case ARTICLE -> from + 2;
                    case LAM -> from + 1;
                    default -> from;
                });
    }

    /// A word of a closed class counts for its host.
    private void host(String written, List<Piece> pieces, int times) {
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.role() == Segments.Role.STEM) {
                String host = piece.restored() != null ? piece.restored() : written.substring(at, at + piece.length());
                fixed[rows.id(Word.hash(host), host.charAt(0))] += times;
            }
            at += piece.length();
        }
    }

    private void name(String written) {
        listName(written);
        if (written.startsWith("ال") && written.length() > 4) {
            listName(written.substring(2));
        }
    }

    private void listName(String stem) {
        int id = rows.id(Word.hash(stem), stem.charAt(0));
        fixed[id] = Math.max(fixed[id], LISTED);
        names.set(id);
    }

    /// The first guess: a stem is as frequent as the words that are the stem alone, or with its article.
    private void guess() {
        for (int w = 0; w < rows.words(); w++) {
            for (int r = rows.start(w); r < rows.end(w); r++) {
                if (rows.before(r) < 2 && rows.after(r) == 0) {
                    own[r] = rows.times(w);
                    all[rows.stem(r)] += own[r];
                    introduced[rows.stem(r)] += isIntroduced(r) ? own[r] : 0;
                }
            }
        }
    }

    private void round() {
        double[] nextAll = fixed.clone();
        double[] nextIntroduced = fixed.clone();
        for (int w = 0; w < rows.words(); w++) {
            int start = rows.start(w);
            double[] likely = new double[rows.end(w) - start];
            double sum = 0;
            for (int r = start; r < rows.end(w); r++) {
                double clitics = rates.before[rows.before(r)] * rates.after[rows.after(r)];
                likely[r - start] = (support(r) + FLOOR) * clitics;
                sum += likely[r - start];
            }
            for (int r = start; r < rows.end(w); r++) {
                own[r] = rows.times(w) * likely[r - start] / sum;
                nextAll[rows.stem(r)] += own[r];
                nextIntroduced[rows.stem(r)] += isIntroduced(r) ? own[r] : 0;
            }
        }
        all = nextAll;
        introduced = nextIntroduced;
    }

    /// How much speaks in other words for the stem of a row.
    ///
    /// A stem that begins as a clitic does («بتهمة») gets little from itself with a conjunction or a pronoun, for
    /// the shorter stem («تهمة») takes them as well. Only what could not stand before the clitic, the article or a
    /// preposition, tells that the letter is the stem's own.
    private double support(int row) {
        int stem = rows.stem(row);
        double telling = introduced[stem] - (isIntroduced(row) ? own[row] : 0);
        double other = all[stem] - introduced[stem] - (isIntroduced(row) ? 0 : own[row]);
        double worth = switch (rows.first(stem)) {
            case 'ب', 'ل', 'ك', 'س' -> LIKE_PARTICLE;
            case 'و', 'ف' -> LIKE_CONJUNCTION;
            default -> 1;
        };
        return Math.max(0, telling) + worth * Math.max(0, other);
    }

    private boolean isIntroduced(int row) {
        return rows.hasArticle(row) || particle(row) > 0;
    }

    private int particle(int row) {
        return affixes.proclitics().get(rows.before(row) / 2).particle();
    }

    private void addUp() {
        for (int r = 0; r < rows.size(); r++) {
            int stem = rows.stem(r);
            withArticle[stem] += rows.hasArticle(r) ? own[r] : 0;
            withFuture[stem] += particle(r) == Affixes.SA ? own[r] : 0;
            withPronoun[stem] += rows.after(r) > 0 ? own[r] : 0;
        }
    }

    /// The entries of [Stems].
    private int[] entries() {
        int[] entries = new int[Stems.SIZE];
        for (int s = 0; s < rows.stems(); s++) {
            if (all[s] >= LEAST_STEM) {
                int facts = Stems.facts(
                        Math.clamp(Math.round(3 * log2(all[s])) + 1, 1, 63),
                        step(withArticle[s] / all[s], 0.05, 0.3, 0.6),
                        step(withFuture[s] / all[s], 0.002, 0.02, 0.08),
                        step(withPronoun[s] / all[s], 0.01, 0.1, 0.4),
                        names.get(s));
                Stems.put(entries, rows.hash(s), facts);
            }
        }
        return entries;
    }

    Counts counts() {
        return new Counts(new Stems(entries()), eighths(rates.before), eighths(rates.after));
    }

    /// What `stems.counts` has behind its head.
    byte[] file() {
        return CountsFile.bytes(eighths(rates.before), eighths(rates.after), entries());
    }

    private static int step(double share, double some, double much, double most) {
        return share >= most ? 3 : share >= much ? 2 : share >= some ? 1 : 0;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static int[] eighths(double[] shares) {
        return Arrays.stream(shares)
                .mapToInt(share -> Math.clamp(Math.round(-log2(share) * Counts.BIT), 0, 255))
                .toArray();
    }
}
