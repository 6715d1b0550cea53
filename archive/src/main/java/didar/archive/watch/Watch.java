package didar.archive.watch;

import didar.archive.feed.FeedEnd;
import didar.archive.feed.FeedLimits;
import didar.archive.feed.FeedReader;
import didar.archive.feed.FeedText;
import didar.archive.watch.Pages.Turn;
import didar.archive.watch.Pages.Waiting;
import didar.archive.web.Answer;
import didar.archive.web.Fetcher;
import didar.archive.web.Pause;
import didar.archive.web.Validators;
import didar.archive.web.WebAddress;
import didar.record.Note;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Watches feeds: asks each when it is due, fetches the pages of its new entries one by one, the oldest first, and
/// hands on
/// their articles. What cannot be read is told and never stops the rest. For one thread.
public final class Watch {

    /// Times that a page is asked for while its host answers for others.
    private static final int MOST_ATTEMPTS = 3;
    /// One round waits for a host no longer than this.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Duration LONGEST_DELAY = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 10;

    private final WatchSettings settings;
    private final Fetcher fetcher;
    private final WatchState state;
    private final InstantSource clock;
    private final Pause pause;
    private final Consumer<String> messages;
    private final Delivery delivery;
    private final Seen seen;
    private final List<WatchedFeed> feeds = new ArrayList<>();
    private final Pages pages = new Pages();
    private boolean failed;

    /// @param messages takes what people should know, a line each
    public Watch(
            List<URI> feeds,
            WatchSettings settings,
            Fetcher fetcher,
            WatchState state,
            InstantSource clock,
            Pause pause,
            ArticleSink sink,
            Consumer<String> messages) {
        this.settings = settings;
        this.fetcher = fetcher;
        this.state = state;
        this.clock = clock;
        this.pause = pause;
        this.messages = messages;
        this.delivery = new Delivery(sink, this::tell);
        this.seen = new Seen(state, clock);
        state.hosts().forEach((host, alone) -> fetcher.leaveAlone(host, alone.failures(), alone.until()));
        feeds.forEach(this::add);
    }

    private void add(URI address) {
        if (feeds.stream().noneMatch(feed -> feed.address.equals(address))) {
            feeds.add(new WatchedFeed(address, state.feed(address.toString())));
        }
    }

    /// Watches until the pause says to end, or one round where that is all.
    ///
    /// @return whether all that was named could be read
    /// @throws InterruptedException where the program is to end
    /// @throws IOException where the sink takes no more, or the state cannot be written
    public boolean run() throws IOException, InterruptedException {
        while (true) {
            WatchedFeed feed = nextFeed();
            Turn page = pages.first(fetcher::free);
            // A feed goes first, or a page that fails would keep the host from being asked for it.
            if (page != null && (feed == null || page.at().isBefore(ready(feed)))) {
                if (isTurn(page.at(), page.page().address())) {
                    fetch(page.page());
                } else {
                    leave(page.page());
                }
            } else if (feed != null) {
                if (isTurn(ready(feed), feed.address)) {
                    poll(feed);
                }
                feed.asked = true;
            } else {
                return !failed;
            }
        }
    }

    /// Waits for a turn. One round does not wait for long, which is told.
    private boolean isTurn(Instant at, URI address) throws InterruptedException {
        Instant now = clock.instant();
        Duration wait = at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO;
        if (settings.once() && wait.compareTo(LONGEST_WAIT) > 0) {
            tell(address + ": its host is left alone until " + at);
            return false;
        }
        pause.sleep(wait);
        return true;
    }

    /// The feed that may be asked first; `null` where none is to be asked any more.
    private @Nullable WatchedFeed nextFeed() {
        WatchedFeed first = null;
        for (WatchedFeed feed : feeds) {
            boolean asked = settings.once() && feed.asked;
            if (!asked && (first == null || ready(feed).isBefore(ready(first)))) {
                first = feed;
            }
        }
        return first;
    }

    /// When a feed may be asked. One round asks all whose hosts are not to be left alone.
    private Instant ready(WatchedFeed feed) {
        Instant free = fetcher.free(feed.address);
        return settings.once() || feed.memory().due().isBefore(free)
                ? free
                : feed.memory().due();
    }

    // --- feeds

    private void poll(WatchedFeed feed) throws IOException, InterruptedException {
        Answer answer = fetcher.get(feed.address, feed.known(), settings.feedBytes());
        Instant due = clock.instant().plus(settings.every());
        switch (answer) {
            case Answer.Found found -> feed.read(read(feed, found) ? found.validators() : Validators.NONE, due);
            case Answer.Unchanged() -> feed.unchanged(due);
            case Answer.Refused(String reason) -> {
                int doublings = Math.min(feed.memory().failures(), MOST_DOUBLINGS);
                Duration delay = settings.every().multipliedBy(1L << doublings);
                feed.failed(clock.instant().plus(delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay));
                tell(feed.address + ": " + reason);
            }
            case Answer.Delayed(String reason, Instant until) -> {
                feed.failed(until.isAfter(due) ? until : due);
                rememberDelay(feed.address);
                tellDelayed(feed.address, reason, until);
            }
        }
        settle(feed);
    }

    /// Keeps what is known of a feed, when none of its entries is in hand any more.
    private void settle(WatchedFeed feed) throws IOException {
        if (feed.settle()) {
            state.put(feed.address.toString(), feed.memory());
        }
    }

    /// @return whether the feed was read whole, so that it need not be read again
    private boolean read(WatchedFeed feed, Answer.Found found) throws IOException {
        if (found.cut() != null) {
            tell(feed.address + ": " + found.cut() + "; what came before is read");
        }
        return switch (FeedText.of(new BufferedInputStream(found.body().open()), found.charset())) {
            case FeedText.Refused refused -> {
                tell(feed.address + ": " + refused.why().message());
                yield false;
            }
            case FeedText.Decoded text -> {
                var entries = new NewEntries(feed, found.address(), settings.mostNew(), seen, this::tell);
                FeedEnd end = read(text, entries);
                boolean whole = end instanceof FeedEnd.Whole;
                if (end instanceof FeedEnd.Broken(long count, int line, String reason) && found.cut() == null) {
                    String kept = count == 0 ? "" : "; what came before is read";
                    tell(feed.address + ", line " + line + ": " + reason + kept);
                }
                take(feed, entries, text.notes());
                yield whole && found.cut() == null && entries.further().isEmpty();
            }
        };
    }

    private FeedEnd read(FeedText.Decoded text, NewEntries entries) throws IOException {
        try {
            return FeedReader.read(text.reader(), new FeedLimits(Long.MAX_VALUE, settings.pageBytes()), entries);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Sees to what is new in a feed.
    private void take(WatchedFeed feed, NewEntries entries, List<Note> notes) throws IOException {
        entries.tellLeft();
        for (Waiting page : entries.pages()) {
            if (settings.pages()) {
                feed.take();
                seen.take(page.keys());
                pages.add(page);
            } else {
                delivery.feedAlone(page, notes);
                seen.done(page.keys());
            }
        }
        entries.further().forEach(this::add);
    }

    // --- pages

    private void fetch(Waiting page) throws IOException, InterruptedException {
        Answer answer = fetcher.get(page.address(), Validators.NONE, settings.pageBytes());
        pages.remove(page);
        switch (answer) {
            case Answer.Found found -> delivery.page(page, found);
            case Answer.Unchanged() -> delivery.withoutPage(page, "the server says that it has not changed");
            case Answer.Refused(String reason) -> delivery.withoutPage(page, reason);
            case Answer.Delayed(String reason, Instant until) -> {
                rememberDelay(page.address());
                // Where the host answers for others, it is the page that fails.
                int attempts = page.attempts() + (fetcher.failures(page.address()) <= 1 ? 1 : 0);
                if (attempts < MOST_ATTEMPTS) {
                    tellDelayed(page.address(), reason, until);
                    pages.add(page.again(attempts, until));
                    return;
                }
                delivery.withoutPage(page, reason);
            }
        }
        seen.done(page.keys());
        page.feed().done();
        settle(page.feed());
    }

    /// Leaves a page for another day: its feed is not settled, and will name it again.
    private void leave(Waiting page) {
        pages.remove(page);
        seen.drop(page.keys());
    }

    private void rememberDelay(URI address) throws IOException {
        int failures = fetcher.failures(address);
        if (failures > 0) {
            state.leaveAlone(WebAddress.host(address), fetcher.free(address), failures);
        }
    }

    private void tellDelayed(URI address, String reason, Instant until) {
        tell(address + ": " + reason + "; its host is left alone until " + until);
    }

    private void tell(String message) {
        failed = true;
        messages.accept(message);
    }
}
