package didar.archive.watch;

import didar.archive.feed.Entry;
import didar.archive.feed.FeedSink;
import didar.archive.watch.Pages.Waiting;
import didar.archive.web.WebAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// What one reading of a feed names that has not been seen to.
final class NewEntries implements FeedSink {

    /// Sitemaps that one index may name: those of the archive of a site, of no interest here, are hundreds.
    private static final int MOST_FURTHER = 20;

    private final WatchedFeed feed;
    private final URI base;
    private final int most;
    private final Seen seen;
    private final Consumer<String> messages;
    private final List<Waiting> pages = new ArrayList<>();
    private final List<URI> further = new ArrayList<>();
    private final Set<Long> named = new HashSet<>();
    private long left;
    private long furtherLeft;

    /// @param base where the feed lies, which its links may be relative to
    /// @param most entries that are taken
    NewEntries(WatchedFeed feed, URI base, int most, Seen seen, Consumer<String> messages) {
        this.feed = feed;
        this.base = base;
        this.most = most;
        this.seen = seen;
        this.messages = messages;
    }

    @Override
    public void entry(Entry entry) {
        URI link = entry.link() == null ? null : WebAddress.of(base, entry.link());
        if (link == null) {
            messages.accept(feed.address + ", entry " + entry.number() + ": it has no link that is an address");
            return;
        }
        String id = entry.id();
        List<Long> keys = id == null || id.equals(entry.link())
                ? List.of(Keys.of(link))
                : List.of(Keys.of(link), Keys.of(feed.address, id));
        if (!seen.isNew(keys)) {
            stillNamed(keys);
        } else if (pages.size() >= most) {
            left++;
        } else if (named.add(keys.getFirst())) {
            pages.add(new Waiting(feed, entry, link, keys, 0, Instant.MIN));
        }
    }

    private void stillNamed(List<Long> keys) {
        try {
            seen.named(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void further(String link) {
        URI address = WebAddress.of(base, link);
        if (address != null && further.size() < MOST_FURTHER) {
            further.add(address);
        } else {
            furtherLeft++;
        }
    }

    /// The oldest first: feeds name the newest first.
    List<Waiting> pages() {
        return pages.reversed();
    }

    /// Feeds that this one names.
    List<URI> further() {
        return further;
    }

    /// Says what was left out.
    void tellLeft() {
        if (left > 0) {
            messages.accept(String.format(
                    Locale.ROOT, "%s: of %,d new entries the first %,d are read", feed.address, left + most, most));
        }
        if (furtherLeft > 0) {
            messages.accept(String.format(
                    Locale.ROOT,
                    "%s: of %,d sitemaps that it names the first %,d are read",
                    feed.address,
                    furtherLeft + further.size(),
                    further.size()));
        }
    }
}
