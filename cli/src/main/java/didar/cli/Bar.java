package didar.cli;

import didar.add.Tally;
import didar.add.Watcher;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// How far a run is: a bar on a terminal, now and then a line elsewhere.
interface Bar extends Watcher, AutoCloseable {

    @Override
    void close();

    /// @param bytes there are to read; 0 where nobody knows
    static Bar of(Surroundings surroundings, long bytes) {
        OptionalInt columns = surroundings.messageWidth().get();
        return columns.isPresent()
                ? new OnTerminal(surroundings.err(), columns.getAsInt(), bytes)
                : new InLines(surroundings.err(), bytes);
    }

    /// Counts by outcome, those that are not 0.
    static String counts(Tally tally) {
        var counts = new StringBuilder(String.format(Locale.ROOT, "%,d added", tally.added()));
        append(counts, tally.versions(), "new versions");
        append(counts, tally.unchanged(), "already there");
        append(counts, tally.refused(), "not read");
        return counts.toString();
    }

    private static void append(StringBuilder counts, long number, String what) {
        if (number > 0) {
            counts.append(String.format(Locale.ROOT, ", %,d %s", number, what));
        }
    }

    /// A bar with rate and remaining time, drawn over and over on one line.
    final class OnTerminal implements Bar {

        private static final int MEGABYTE = 1_000_000;
        private static final int REDRAWN_MILLIS = 200;

        private final ProgressBar bar;
        private final long start = System.nanoTime();

        OnTerminal(PrintStream err, int columns, long bytes) {
            bar = new ProgressBarBuilder()
                    .setTaskName("didar add")
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" MB", MEGABYTE)
                    .setInitialMax(bytes == 0 ? -1 : bytes)
                    .setUpdateIntervalMillis(REDRAWN_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(err, columns - 1))
                    .build();
        }

        @Override
        public void committed(Tally tally) {
            long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
            bar.stepTo(tally.bytes());
            bar.setExtraMessage(String.format(Locale.ROOT, " %s, %,d/s", counts(tally), tally.items() / seconds));
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /// A line now and then.
    final class InLines implements Bar {

        private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(30);

        private final PrintStream err;
        private final long bytes;
        private long last = System.nanoTime();

        InLines(PrintStream err, long bytes) {
            this.err = err;
            this.bytes = bytes;
        }

        @Override
        public void committed(Tally tally) {
            long now = System.nanoTime();
            if (now - last >= EVERY_NANOS) {
                last = now;
                String share = bytes == 0 ? "" : String.format(Locale.ROOT, " (%d %%)", 100 * tally.bytes() / bytes);
                err.println("didar: " + counts(tally) + share);
            }
        }

        @Override
        public void close() {}
    }
}
