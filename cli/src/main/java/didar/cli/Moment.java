package didar.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When something is done.
final class Moment {

    private Moment() {}

    /// ISO 8601, UTC, to the millisecond.
    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
