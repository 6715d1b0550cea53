package didar.eval;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.archive.html.WebPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.jsoup.parser.Parser;
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

/// How many megabytes of HTML a second one core reads, on the six shared pages of 43 to 119 kB: [#tree] is jsoup alone,
/// [#passages] the page with its article told from the rest, [#articles] from the bytes to the article.
///
/// It is run as [ReadBenchmark] is, with `HtmlBenchmark` for its name; the figure is the secondary result
/// `megabytesPerCpuSecond`.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 1, time = 20)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class HtmlBenchmark {

    @State(Scope.Benchmark)
    public static class Pages {
        final List<byte[]> bytes = new ArrayList<>();
        final List<String> texts = new ArrayList<>();
        final List<Outcome> outcomes = new ArrayList<>();

        @Setup(Level.Trial)
        public void load() throws IOException {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(SharedNews.find("shared/data/pages"), "*.gz")) {
                for (Path file : files) {
                    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                        byte[] page = in.readAllBytes();
                        bytes.add(page);
                        texts.add(new String(page, StandardCharsets.UTF_8));
                    }
                }
            }
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

        void count(Pages pages) {
            for (byte[] page : pages.bytes) {
                bytes += page.length;
            }
        }
    }

    @Benchmark
    public int tree(Pages pages, Clock clock) {
        int nodes = 0;
        for (String page : pages.texts) {
            nodes += Parser.htmlParser().parseInput(page, "").childNodeSize();
        }
        clock.count(pages);
        return nodes;
    }

    @Benchmark
    public int passages(Pages pages, Clock clock) {
        int passages = 0;
        for (String page : pages.texts) {
            passages += WebPage.parse(page).passages().size();
        }
        clock.count(pages);
        return passages;
    }

    @Benchmark
    public int articles(Pages pages, Clock clock) {
        List<Input> inputs = new ArrayList<>();
        for (byte[] page : pages.bytes) {
            inputs.add(new Input.Stream("page.html", new ByteArrayInputStream(page)));
        }
        pages.outcomes.clear();
        Archive.read(inputs, Options.DEFAULT, pages.outcomes::add);
        clock.count(pages);
        return pages.outcomes.size();
    }
}
