package didar.archive.watch;

import didar.archive.feed.Entry;
import didar.archive.web.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The pages that are still to be fetched: hosts take turns, each with the page that it has waited for longest.
final class Pages {

    /// @param keys by which the entry is known again
    /// @param attempts that failed by the page, not by its host
    /// @param notBefore when it may be asked for again
    record Waiting(WatchedFeed feed, Entry entry, URI address, List<Long> keys, int attempts, Instant notBefore) {

        Waiting again(int failed, Instant later) {
            return new Waiting(feed, entry, address, keys, failed, later);
        }
    }

    /// A page and when it may be fetched; may have passed.
    record Turn(Waiting page, Instant at) {}

    private final Map<String, Deque<Waiting>> hosts = new LinkedHashMap<>();

    void add(Waiting page) {
        hosts.computeIfAbsent(WebAddress.host(page.address()), _ -> new ArrayDeque<>())
                .add(page);
    }

    /// The page that may be fetched first; `null` where none waits.
    ///
    /// @param free when the host of an address may be asked
    @Nullable
    Turn first(Function<URI, Instant> free) {
        Turn first = null;
        for (Deque<Waiting> queue : hosts.values()) {
            Instant host = free.apply(queue.getFirst().address());
            for (Waiting page : queue) {
                Instant at = host.isAfter(page.notBefore()) ? host : page.notBefore();
                if (first == null || at.isBefore(first.at())) {
                    first = new Turn(page, at);
                }
                if (at.equals(host)) {
                    break; // nothing behind it may come sooner
                }
            }
        }
        return first;
    }

    void remove(Waiting page) {
        String host = WebAddress.host(page.address());
        Deque<Waiting> queue = hosts.get(host);
        if (queue != null) {
            queue.remove(page);
            if (queue.isEmpty()) {
                hosts.remove(host);
            }
        }
    }
}
