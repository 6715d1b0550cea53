package didar.archive.watch;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which entries are done with, now or in an earlier run, and which are being seen to.
final class Seen {

    private final WatchState state;
    private final InstantSource clock;
    private final Set<Long> inHand = new HashSet<>();

    Seen(WatchState state, InstantSource clock) {
        this.state = state;
        this.clock = clock;
    }

    /// Whether an entry with these keys is to be seen to.
    boolean isNew(List<Long> keys) {
        for (long key : keys) {
            if (state.isSeen(key) || inHand.contains(key)) {
                return false;
            }
        }
        return true;
    }

    void take(List<Long> keys) {
        inHand.addAll(keys);
    }

    /// Leaves an entry for another day.
    void drop(List<Long> keys) {
        keys.forEach(inHand::remove);
    }

    void done(List<Long> keys) throws IOException {
        for (long key : keys) {
            inHand.remove(key);
            state.see(key, clock.instant());
        }
    }

    /// Remembers that a feed still names an entry that is done with.
    void named(List<Long> keys) throws IOException {
        for (long key : keys) {
            if (state.isSeen(key)) {
                state.see(key, clock.instant());
            }
        }
    }
}
