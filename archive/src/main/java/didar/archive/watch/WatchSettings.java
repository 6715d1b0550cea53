package didar.archive.watch;

import java.time.Duration;

/// How feeds are watched.
///
/// @param every how long a feed is left alone after it was asked
/// @param once whether each feed is asked once and no more
/// @param pages whether the pages of entries are fetched; otherwise what the feeds carry is read
/// @param mostNew entries of one feed that are taken at one time
/// @param feedBytes the size of a feed, in bytes, beyond which it is cut
/// @param pageBytes the size of a page, in bytes, beyond which it is not read
public record WatchSettings(Duration every, boolean once, boolean pages, int mostNew, int feedBytes, int pageBytes) {

    public static final WatchSettings DEFAULT =
            new WatchSettings(Duration.ofMinutes(15), false, true, 1000, 32 << 20, 16 << 20);

    public WatchSettings withEvery(Duration interval) {
        return new WatchSettings(interval, once, pages, mostNew, feedBytes, pageBytes);
    }

    public WatchSettings withOnce(boolean oneRound) {
        return new WatchSettings(every, oneRound, pages, mostNew, feedBytes, pageBytes);
    }

    public WatchSettings withPages(boolean fetched) {
        return new WatchSettings(every, once, fetched, mostNew, feedBytes, pageBytes);
    }

    public WatchSettings withMostNew(int entries) {
        return new WatchSettings(every, once, pages, entries, feedBytes, pageBytes);
    }
}
