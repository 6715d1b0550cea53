package didar.archive.feed;

/// Takes what a feed holds, one by one.
public interface FeedSink {

    void entry(Entry entry);

    /// A feed that this one, an index of sitemaps, names.
    ///
    /// @param link as it stands
    void further(String link);
}
