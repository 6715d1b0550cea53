package didar.eval;

import didar.text.FoldedText;
import didar.text.LanguageIdentifier;
import didar.text.Tokens;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/// How many bytes of news a second one core folds, splits and tells the language of. Bytes are those of the text in
/// UTF-8.
///
/// The news is the shared data beside the repository; where it is absent a benchmark ends at once and says so. Run from
/// the repository's root:
///
///     mvn -q -B -pl eval -am package -DskipTests dependency:build-classpath -Dmdep.outputFile=target/classpath
///     java -cp eval/target/test-classes:eval/target/classes:$(cat eval/target/classpath) \
///         org.openjdk.jmh.Main TextBenchmark
///
/// The figure is the secondary result `megabytesPerCpuSecond`, which other work on the machine blurs less; it is
/// to be 60 at the least for `tokens`. JMH adds such results up over iterations and forks, so there is one of
/// each.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 1, time = 10)
@Fork(1)
public class TextBenchmark {

    /// A few megabytes of articles of one language.
    @State(Scope.Benchmark)
    public static class News {

        private static final int UNITS = 1_500_000;

        @Param({"fa_isna", "fa_hamshahri", "ar_saudinewsnet", "ar_aljazeera"})
        public String source = "";

        List<String> articles = List.of();
        long[] bytes = {};
        LanguageIdentifier identifier = LanguageIdentifier.load();

        @Setup(Level.Trial)
        public void load() throws IOException {
            List<String> read = new ArrayList<>();
            int units = 0;
            for (String body : new SharedNews(source).bodies()) {
                if (units >= UNITS) {
                    break;
                }
                String article = unescaped(body);
                read.add(article);
                units += article.length();
            }
            articles = List.copyOf(read);
            bytes = new long[articles.size()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = articles.get(i).getBytes(StandardCharsets.UTF_8).length;
            }
        }

        /// The escapes that these files use.
        private static String unescaped(String json) {
            StringBuilder text = new StringBuilder(json.length());
            for (int i = 0; i < json.length(); i++) {
                char c = json.charAt(i);
                if (c != '\\') {
                    text.append(c);
                    continue;
                }
                c = json.charAt(++i);
                switch (c) {
                    case 'n' -> text.append('\n');
                    case 'r' -> text.append('\r');
                    case 't' -> text.append('\t');
                    case 'u' -> {
                        text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                        i += 4;
                    }
                    default -> text.append(c);
                }
            }
            return text.toString();
        }
    }

    /// The article whose turn it is, and how much was read in how much time of the processor.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Turn {
        private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        private long bytes;
        private long cpuStart;
        private int next;

        @Setup(Level.Iteration)
        public void start() {
            bytes = 0;
            cpuStart = clock.getCurrentThreadCpuTime();
        }

        /// Megabytes (a million bytes) a second that the thread really had a core.
        public double megabytesPerCpuSecond() {
            return 1e3 * bytes / (clock.getCurrentThreadCpuTime() - cpuStart);
        }

        String article(News news) {
            int turn = next;
            next = turn + 1 == news.articles.size() ? 0 : turn + 1;
            bytes += news.bytes[turn];
            return news.articles.get(turn);
        }
    }

    @Benchmark
    public Tokens tokens(News news, Turn turn) {
        return Tokens.of(turn.article(news));
    }

    @Benchmark
    public FoldedText fold(News news, Turn turn) {
        return FoldedText.of(turn.article(news));
    }

    @Benchmark
    public Object language(News news, Turn turn) {
        return news.identifier.identify(turn.article(news));
    }
}
