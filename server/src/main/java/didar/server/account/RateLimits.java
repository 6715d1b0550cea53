package didar.server.account;

import java.time.Duration;
import java.time.InstantSource;

/// What is limited where others reach the record.
///
/// @param signInFrom by the address of who tries; behind a proxy all come from one
/// @param signInAs by the name that is tried, known or not
/// @param reading by user
/// @param writing by user
public record RateLimits(RateLimit signInFrom, RateLimit signInAs, RateLimit reading, RateLimit writing) {

    public static RateLimits of(InstantSource clock) {
        return new RateLimits(
                new RateLimit(30, Duration.ofSeconds(2), clock),
                new RateLimit(6, Duration.ofSeconds(30), clock),
                new RateLimit(500, Duration.ofMillis(10), clock),
                new RateLimit(60, Duration.ofSeconds(1), clock));
    }
}
