package didar.archive.watch;

import didar.archive.web.Validators;
import java.time.Instant;

/// What is kept of a feed from one run to the next.
///
/// @param due when it is to be asked next
/// @param failures in a row
record FeedMemory(Validators validators, Instant due, int failures) {

    static final FeedMemory NONE = new FeedMemory(Validators.NONE, Instant.EPOCH, 0);
}
