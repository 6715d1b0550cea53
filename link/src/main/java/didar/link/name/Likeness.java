package didar.link.name;

/// How alike two names are.
///
/// @param score from 0, two names, to 1, one name
public record Likeness(double score, Relation relation) {

    /// From here on two names are taken for one.
    public static final double SAME = 0.5;

    public static final Likeness NONE = new Likeness(0, Relation.OTHER);

    public boolean isSame() {
        return score >= SAME;
    }

    public enum Relation {
        /// Every word of the one is in the other.
        WHOLE,
        /// Given and family name of the one are in the other, which has more words.
        MIDDLE,
        /// The one begins with the other: «محمد بن سلمان» of «محمد بن سلمان بن عبدالعزيز».
        BEGINNING,
        /// The family name alone, or the last words.
        FAMILY,
        /// The given name alone.
        GIVEN,
        /// Words in the middle alone.
        INNER,
        /// Each has words that the other has not, or both have one that tells them apart.
        OTHER
    }
}
