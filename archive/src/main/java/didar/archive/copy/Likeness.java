package didar.archive.copy;

/// How two texts compare. Each is told of samples: where a text has more than a sample holds it is off by some 0.04.
///
/// @param resemblance share of the shingles (four words in a row) that both have
/// @param novelty words that each has and the other has not, as a share of the smaller vocabulary. A cut text has no
/// words that the whole one has not; a formula with other names in it has
/// @param conflict the same of figures and days of the week alone
/// @param length of the shorter text, as a share of the longer
public record Likeness(double resemblance, double novelty, double conflict, double length) {

    // Chosen on the tuning half of eval/gold/copies.tsv.
    private static final double LEAST_RESEMBLANCE = 0.55;
    private static final double MOST_NOVELTY = 0.08;
    private static final double MOST_CONFLICT = 0.05;
    private static final double LEAST_LENGTH = 0.6;

    /// Whether one is a copy of the other.
    public boolean isCopy() {
        return resemblance >= LEAST_RESEMBLANCE
                && novelty <= MOST_NOVELTY
                && conflict <= MOST_CONFLICT
                && length >= LEAST_LENGTH;
    }
}
