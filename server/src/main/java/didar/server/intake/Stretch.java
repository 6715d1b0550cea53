package didar.server.intake;

/// Articles of the record that one run added, one after the other.
///
/// @param first number of an article
/// @param last number of an article
public record Stretch(long first, long last) {

    public Stretch {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("articles " + first + " to " + last);
        }
    }
}
