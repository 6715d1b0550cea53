package didar.eval;

import didar.eval.SearchBenchmark.Asked;
import didar.eval.SearchBenchmark.Searching;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/// What [SearchBenchmark] measures, in time of the processor beside time of the clock: other work on the machine blurs
/// it less. Prints median and 99th percentile of each kind of question, in milliseconds.
///
/// Is started as the benchmark is, with `-Xmx512m -XX:+UseSerialGC didar.eval.SearchTimes` in the place of JMH.
final class SearchTimes {

    private static final int WARMING = 1500;
    private static final int MEASURED = 2000;
    private static final int STATEMENTS = 1_000_000;

    private SearchTimes() {}

    @SuppressWarnings("SystemOut") // a table for people
    public static void main(String[] args) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        System.out.println("asked\tmedian\tp99\tclock median\tclock p99");
        for (Asked asked : Asked.values()) {
            var searching = new Searching();
            searching.statements = STATEMENTS;
            searching.asked = asked;
            searching.open();
            long[] processor = new long[MEASURED];
            long[] clock = new long[MEASURED];
            for (int i = -WARMING; i < MEASURED; i++) {
                long before = System.nanoTime();
                long used = threads.getCurrentThreadCpuTime();
                searching.find();
                if (i >= 0) {
                    processor[i] = threads.getCurrentThreadCpuTime() - used;
                    clock[i] = System.nanoTime() - before;
                }
            }
            searching.close();
            System.out.printf(
                    Locale.ROOT,
                    "%s\t%.1f\t%.1f\t%.1f\t%.1f%n",
                    asked,
                    millis(processor, 50),
                    millis(processor, 99),
                    millis(clock, 50),
                    millis(clock, 99));
        }
    }

    private static double millis(long[] nanos, int percentile) {
        Arrays.sort(nanos);
        return nanos[nanos.length * percentile / 100] / 1e6;
    }
}
