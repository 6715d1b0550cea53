package didar.cli;

import didar.archive.web.Pause;
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

    /// On the clock of the machine. Ctrl-C, and a polite kill, end the next pause; what is in hand is waited for.
    static LongRun ofThisProcess() {
        InstantSource clock = InstantSource.system();
        CountDownLatch ending = new CountDownLatch(1);
        Interrupts.Watch interrupts = Interrupts.ofProcess(ending::countDown);
        Pause pause = duration -> {
            if (ending.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new InterruptedException();
            }
        };
        return new LongRun(clock, pause, new Random(clock.millis()), interrupts::close);
    }
}
