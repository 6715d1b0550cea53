package didar.server.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How often somebody may do something: a bucket of tokens for each («token bucket»), from which one is taken each time
/// and into which one falls again and again. All methods may be called from any thread.
public final class RateLimit {

    /// Buckets that are remembered; that which was not touched for longest is forgotten first.
    static final int MOST = 20_000;

    private final int size;
    private final Duration each;
    private final InstantSource clock;
    /// When the bucket of each is full again; who came last stands last.
    private final SequencedMap<String, Instant> fullAt = new LinkedHashMap<>(16, 0.75f, true);

    /// @param size of a bucket: so many times at once
    /// @param each one token falls into it in this time
    public RateLimit(int size, Duration each, InstantSource clock) {
        this.size = size;
        this.each = each;
        this.clock = clock;
    }

    /// Takes a token.
    ///
    /// @return how long to wait for the next try; zero where there was a token
    public Duration take(String who) {
        synchronized (fullAt) {
            Instant now = clock.instant();
            Instant full = later(fullAt.getOrDefault(who, now), now).plus(each);
            Duration over = Duration.between(now.plus(each.multipliedBy(size)), full);
            if (over.isPositive()) {
                return over;
            }
            fullAt.put(who, full);
            if (fullAt.size() > MOST) {
                fullAt.pollFirstEntry();
            }
            return Duration.ZERO;
        }
    }

    /// Fills somebody's bucket.
    public void forgive(String who) {
        synchronized (fullAt) {
            fullAt.remove(who);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
