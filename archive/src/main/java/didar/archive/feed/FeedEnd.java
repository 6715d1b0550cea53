package didar.archive.feed;

/// How the reading of a feed ended. All entries before have been handed on.
public sealed interface FeedEnd {

    long entries();

    /// At its end.
    record Whole(long entries) implements FeedEnd {}

    /// At a fault.
    ///
    /// @param line of the feed, from 1
    /// @param reason for people, in English
    record Broken(long entries, int line, String reason) implements FeedEnd {}

    /// At the limit of entries: there are more.
    record Full(long entries) implements FeedEnd {}
}
