package didar.archive.feed;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/// A feed read for a test: what was handed on, and how it ended.
///
/// @param further the feeds that it names
record Feeds(List<Entry> entries, List<String> further, FeedEnd end) {

    private static final int CHARACTERS = 1 << 20;

    static Feeds of(String feed) {
        return of(new StringReader(feed), Long.MAX_VALUE);
    }

    static Feeds of(Reader feed, long most) {
        List<Entry> entries = new ArrayList<>();
        List<String> further = new ArrayList<>();
        FeedEnd end = FeedReader.read(feed, new FeedLimits(most, CHARACTERS), new FeedSink() {
            @Override
            public void entry(Entry entry) {
                entries.add(entry);
            }

            @Override
            public void further(String link) {
                further.add(link);
            }
        });
        return new Feeds(entries, further, end);
    }

    /// An RSS feed with these items.
    static String rss(String items) {
        return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>T</title>\n" + items + "</channel></rss>";
    }

    List<String> titles() {
        return entries.stream().map(Entry::title).map(String::valueOf).toList();
    }
}
