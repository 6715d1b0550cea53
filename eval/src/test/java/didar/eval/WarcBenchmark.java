package didar.eval;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.archive.PassedOver;
import didar.archive.Sink;
import didar.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many megabytes a second, unpacked, one core reads of a packed web archive in which nothing is wanted:
/// [#gunzip] is the JDK's gunzip alone, [#records] jwarc going from record to record, [#nothingWanted] Didar that
/// looks for pages in Persian and Arabic and finds none.
///
/// It is run as [ReadBenchmark] is, with `WarcBenchmark` for its name; the figure is the secondary result
/// `megabytesPerCpuSecond`. The archive stays in `eval/target`, so that other programs can be timed on it: `time gzip
/// -dc eval/target/latin.warc.gz >/dev/null`.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 1, time = 20)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class WarcBenchmark {

    private static final int BUFFER = 1 << 16;

    @State(Scope.Benchmark)
    public static class File {
        final Path path = Path.of("eval", "target", "latin.warc.gz");
        long unpacked;

        @Setup(Level.Trial)
        public void write() {
            unpacked = LatinWarc.in(path);
        }
    }

    /// How many bytes were read in how much time of the processor.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Clock {
        private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        private long bytes;
        private long start;

        @Setup(Level.Iteration)
        public void start() {
            bytes = 0;
            start = clock.getCurrentThreadCpuTime();
        }

        public double megabytesPerCpuSecond() {
            return 1e3 * bytes / (clock.getCurrentThreadCpuTime() - start);
        }

        void count(File file) {
            bytes += file.unpacked;
        }
    }

    @Benchmark
    public long gunzip(File file, Clock clock) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file.path), BUFFER)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
            }
        }
        if (size != file.unpacked) {
            throw new IllegalStateException(size + " bytes, not " + file.unpacked);
        }
        clock.count(file);
        return size;
    }

    @Benchmark
    public int records(File file, Clock clock) throws IOException {
        int records = 0;
        try (var reader = new WarcReader(file.path)) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                records++;
            }
        }
        clock.count(file);
        return records;
    }

    @Benchmark
    public int nothingWanted(File file, Clock clock) {
        var wanted = Options.DEFAULT.withLanguages(EnumSet.of(Language.PERSIAN, Language.ARABIC));
        var counter = new Counter();
        Archive.read(List.of(Input.of(file.path)), wanted, counter);
        clock.count(file);
        return counter.passedOver;
    }

    private static final class Counter implements Sink {
        private int passedOver;

        @Override
        public void accept(Outcome outcome) {
            throw new IllegalStateException(outcome.toString());
        }

        @Override
        public void passedOver(PassedOver what) {
            passedOver++;
        }
    }
}
