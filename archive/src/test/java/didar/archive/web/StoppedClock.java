package didar.archive.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A clock that goes on only while somebody sleeps, so that a day's wait takes no time.
public final class StoppedClock implements InstantSource, Pause {

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private final List<Duration> slept = new ArrayList<>();

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        slept.add(duration);
        now = now.plus(duration);
    }

    public void goOn(Duration duration) {
        now = now.plus(duration);
    }

    public List<Duration> slept() {
        return slept;
    }
}
