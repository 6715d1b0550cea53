package didar.extract;

/// An office that one person at a time holds.
///
/// @param of ISO 3166-1 alpha-3 of the country, or the English name of the body
record Seat(Post post, String of) {

    @Override
    public String toString() {
        return post.words() + " of " + of;
    }
}
