package didar.cli;

import didar.archive.web.Pause;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// What a command that goes on until it is told to end gets from the machine. Tests pass their own.
///
/// @param pause ends where the program is to end
/// @param chance a seeded generator
/// @param ended is told when the command is done, and whoever waits for its end may go on
record LongRun(InstantSource clock, Pause pause, RandomGenerator chance, Runnable ended) {

    /// How long the end waits for what is in hand: longer than an answer may take.
    private static final Duration GRACE = Duration.ofSeconds(90);

    /// On the clock of the machine. Ctrl-C, and a polite kill, end the next pause, and wait for what is in hand.
    static LongRun ofThisProcess() {
        InstantSource clock = InstantSource.system();
        CountDownLatch ending = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("ending").unstarted(() -> {
            ending.countDown();
            try {
                ended.await(GRACE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }));
        Pause pause = duration -> {
            if (ending.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new InterruptedException();
            }
        };
        return new LongRun(clock, pause, new Random(clock.millis()), ended::countDown);
    }
}
