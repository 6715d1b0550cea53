package didar.eval;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.reader.Reader;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.DossierWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many articles a second one core reads, on real news of some 6 kB of UTF-8 an article: [#dossiers] from the
/// article to the dossier, [#archive] from the bytes of JSON Lines to the bytes of the dossiers' JSON.
///
/// The news is the shared data beside the repository; where it is absent a benchmark ends at once and says so. Run from
/// the repository's root:
///
///     mvn -q -B -pl eval -am package -DskipTests dependency:build-classpath -Dmdep.outputFile=target/classpath
///     java -cp eval/target/test-classes:eval/target/classes:$(cat eval/target/classpath) \
///         org.openjdk.jmh.Main ReadBenchmark
///
/// The figures are the secondary results `articlesPerCpuSecond` and `bytesPerArticle`; other work on the machine blurs
/// them less than the time of the clock. The time is that of the reading thread: collecting garbage and compiling run
/// beside it. JMH adds such results up over iterations and forks, so there is one of each.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 1, time = 20)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ReadBenchmark {

    /// Three hundred articles of one language, half of them from one collection and half from another.
    @State(Scope.Benchmark)
    public static class News {

        private static final int EACH = 150;
        private static final int BYTES = 6_000;

        @Param({"fa", "ar"})
        public String language = "";

        final Reader reader = new Reader();
        final List<Article> articles = new ArrayList<>();
        byte[] lines = {};
        /// Of the texts in UTF-8, together.
        long bytes;

        @Setup(Level.Trial)
        public void load() throws IOException {
            List<String> sources = switch (language) {
                case "fa" -> List.of("fa_isna", "fa_hamshahri");
                case "ar" -> List.of("ar_saudinewsnet", "ar_aljazeera");
                default -> throw new IllegalArgumentException("no news in \"" + language + "\"");
            };
            StringBuilder json = new StringBuilder();
            for (String source : sources) {
                // The nearest in size; those of one size stay in the order of their file.
                List<String> bodies = new ArrayList<>(new SharedNews(source).bodies());
                bodies.sort(Comparator.comparingInt(body -> Math.abs(bytes(body) - BYTES)));
                for (int i = 0; i < EACH; i++) {
                    json.append("{\"id\":\"").append(source).append('-').append(i);
                    json.append("\",\"published\":\"2016-01-15\",\"text\":\"")
                            .append(bodies.get(i))
                            .append("\"}\n");
                }
            }
            lines = json.toString().getBytes(StandardCharsets.UTF_8);
            read(lines, articles::add);
            for (Article article : articles) {
                bytes += bytes(article.text());
            }
        }

        private static int bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /// The article whose turn it is, and how many were read in how much time of the processor.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Turn {
        private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        private long read;
        private long cpuStart;
        private int next;
        private double mean;

        @Setup(Level.Iteration)
        public void start(News news) {
            read = 0;
            mean = (double) news.bytes / news.articles.size();
            cpuStart = clock.getCurrentThreadCpuTime();
        }

        /// Articles for each second that the thread really had a core.
        public double articlesPerCpuSecond() {
            return 1e9 * read / (clock.getCurrentThreadCpuTime() - cpuStart);
        }

        /// The mean size of a text in UTF-8.
        public double bytesPerArticle() {
            return mean;
        }

        Article article(News news) {
            int turn = next;
            next = turn + 1 == news.articles.size() ? 0 : turn + 1;
            read++;
            return news.articles.get(turn);
        }
    }

    /// One article to its dossier.
    @Benchmark
    public Dossier dossiers(News news, Turn turn) {
        return news.reader.read(turn.article(news));
    }

    /// All articles, from JSON Lines to JSON Lines.
    @Benchmark
    public void archive(News news, Turn turn) throws IOException {
        try (DossierWriter writer = DossierWriter.lines(OutputStream.nullOutputStream())) {
            read(news.lines, article -> {
                try {
                    writer.write(news.reader.read(article));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                turn.read++;
            });
        }
    }

    private static void read(byte[] lines, Consumer<Article> sink) {
        Input input = new Input.Stream("news.jsonl", new ByteArrayInputStream(lines));
        Archive.read(List.of(input), Options.DEFAULT, outcome -> {
            switch (outcome) {
                case Outcome.Read read -> sink.accept(read.article());
                case Outcome.Failed failed ->
                    throw new IllegalStateException(failed.failure().toString());
            }
        });
    }
}
