package didar.archive.feed;

/// How much of a feed is read.
///
/// @param entries from which on it is left
/// @param characters of one entry, beyond which its texts are left out
public record FeedLimits(long entries, int characters) {

    public FeedLimits {
        if (entries < 1 || characters < 1) {
            throw new IllegalArgumentException(entries + " entries, " + characters + " characters");
        }
    }
}
