package didar.archive.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// How long a host that cannot answer is left alone: as long as it says, or twice as long every time, with a little
/// chance so that not all who were refused come back together.
///
/// @param jitter the source of chance
record Delays(Duration first, Duration longest, RandomGenerator jitter) {

    /// Where doubling ends, whatever the bound.
    private static final int MOST_DOUBLINGS = 20;
    /// Share of a delay that is left to chance.
    private static final double CHANCE = 0.25;

    /// @param failures in a row, this one included
    /// @param retryAfter the header, in seconds or as a date; `null` where there is none
    Instant until(Instant now, int failures, @Nullable String retryAfter) {
        Duration asked = asked(now, retryAfter);
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration own = bounded(doubled);
        Duration chance = Duration.ofMillis((long) (own.toMillis() * CHANCE * jitter.nextDouble()));
        Duration mine = bounded(own.plus(chance));
        return now.plus(asked != null && asked.compareTo(first) >= 0 ? bounded(asked) : mine);
    }

    private Duration bounded(Duration delay) {
        return delay.compareTo(longest) > 0 ? longest : delay;
    }

    private static @Nullable Duration asked(Instant now, @Nullable String retryAfter) {
        if (retryAfter == null) {
            return null;
        }
        String value = retryAfter.strip();
        try {
            boolean seconds = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
            return seconds
                    ? Duration.ofSeconds(value.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(value))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException _) {
            return null;
        }
    }
}
