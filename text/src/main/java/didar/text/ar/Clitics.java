package didar.text.ar;

import didar.text.Tokens;

/// Cuts the words of an Arabic text into proclitics, stem and pronoun, as the Universal Dependencies do.
///
/// Words of closed classes are looked up (`words.tsv`). For any other word all ways to cut it that `clitics.tsv`
/// allows are weighed by a log-linear model: how often the stem is written elsewhere and with what, and the words
/// on both sides. Decision 0011 says how well.
///
/// Immutable; one instance serves all threads.
public final class Clitics {

    private static final String WEIGHTS = "clitics.model";

    private final Affixes affixes;
    private final ClosedWords closed;
    private final Counts counts;
    private final byte[] weights;

    private Clitics(Affixes affixes, ClosedWords closed, Counts counts, byte[] weights) {
        this.affixes = affixes;
        this.closed = closed;
        this.counts = counts;
        this.weights = weights;
    }

    /// The tables never change and are read once, when first asked for.
    public static Clitics load() {
        return Loaded.CLITICS;
    }

    private static final class Loaded {
        static final Clitics CLITICS = read();
    }

    private static Clitics read() {
        Affixes affixes = Affixes.load();
        byte[] weights = DataFile.payload(WEIGHTS, Features.WEIGHTS);
        return new Clitics(affixes, ClosedWords.load(), CountsFile.load(affixes), weights);
    }

    /// The parts of all tokens of a text, which should be Arabic. A token that is no word of Arabic letters is one
    /// part.
    public Segments segment(Tokens tokens) {
        return new Cutting(tokens, affixes, closed, counts, weights).run();
    }
}
