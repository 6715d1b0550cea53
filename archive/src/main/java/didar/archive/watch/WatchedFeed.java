package didar.archive.watch;

import didar.archive.web.Validators;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A feed as it is being watched.
final class WatchedFeed {

    final URI address;
    private FeedMemory memory;
    /// What the feed gave that has entries in hand; kept only when they are done with, for an unchanged feed does not
    /// name them again.
    private @Nullable Validators coming;
    private int inHand;
    boolean asked;

    WatchedFeed(URI address, FeedMemory memory) {
        this.address = address;
        this.memory = memory;
    }

    FeedMemory memory() {
        return memory;
    }

    /// By which the server may tell that there is nothing new to us.
    Validators known() {
        return coming != null ? coming : memory.validators();
    }

    void failed(Instant due) {
        memory = new FeedMemory(memory.validators(), due, memory.failures() + 1);
    }

    void unchanged(Instant due) {
        memory = new FeedMemory(memory.validators(), due, 0);
    }

    /// @param validators of what was read now
    void read(Validators validators, Instant due) {
        coming = validators;
        memory = new FeedMemory(Validators.NONE, due, 0);
    }

    void take() {
        inHand++;
    }

    /// One of its entries is done with.
    void done() {
        inHand--;
    }

    /// Whether all of its entries are done with, so that its validators may be kept.
    boolean settle() {
        if (inHand > 0) {
            return false;
        }
        if (coming != null) {
            memory = new FeedMemory(coming, memory.due(), memory.failures());
            coming = null;
        }
        return true;
    }
}
