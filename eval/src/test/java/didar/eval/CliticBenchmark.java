package didar.eval;

import didar.text.Tokens;
import didar.text.ar.Clitics;
import didar.text.ar.Segments;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

/// How many words of Arabic news one core cuts into clitics and stems a second, after they were split into tokens.
/// Marks and figures are not counted.
///
/// Needs and is started as [TextBenchmark] says, with `CliticBenchmark` in its place. The figure is the secondary
/// result `wordsPerCpuSecond`; it is to be a million at the least.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 1, time = 10)
@Fork(1)
public class CliticBenchmark {

    /// A few megabytes of articles, split.
    @State(Scope.Benchmark)
    public static class News {

        @Param({"ar_saudinewsnet", "ar_aljazeera"})
        public String source = "";

        List<Tokens> articles = List.of();
        int[] words = {};
        Clitics clitics = Clitics.load();

        @Setup(Level.Trial)
        public void load() throws IOException {
            TextBenchmark.News news = new TextBenchmark.News();
            news.source = source;
            news.load();
            articles = news.articles.stream().map(Tokens::of).toList();
            words = articles.stream().mapToInt(News::words).toArray();
        }

        private static int words(Tokens tokens) {
            int words = 0;
            for (int t = 0; t < tokens.size(); t++) {
                if (tokens.kind(t) == Tokens.Kind.WORD) {
                    words++;
                }
            }
            return words;
        }
    }

    /// The article whose turn it is, and how much was cut in how much time of the processor.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Turn {
        private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        private long words;
        private long cpuStart;
        private int next;

        @Setup(Level.Iteration)
        public void start() {
            words = 0;
            cpuStart = clock.getCurrentThreadCpuTime();
        }

        /// Words a second that the thread really had a core.
        public double wordsPerCpuSecond() {
            return 1e9 * words / (clock.getCurrentThreadCpuTime() - cpuStart);
        }

        Tokens article(News news) {
            int turn = next;
            next = turn + 1 == news.articles.size() ? 0 : turn + 1;
            words += news.words[turn];
            return news.articles.get(turn);
        }
    }

    @Benchmark
    public Segments segment(News news, Turn turn) {
        return news.clitics.segment(turn.article(news));
    }
}
