package didar.eval;

import didar.archive.copy.Copies;
import didar.archive.copy.Copy;
import didar.archive.copy.Fingerprint;
import didar.archive.copy.MemoryFingerprints;
import didar.record.Article;
import didar.text.Language;
import didar.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many articles a second one core tells the copies of, with 20,000 remembered. `fingerprint` is the part that each
/// article costs alone, `seen` the whole. Run as [TextBenchmark] is:
///
///     java -cp … org.openjdk.jmh.Main CopyBenchmark
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 1, time = 10)
@Fork(1)
public class CopyBenchmark {

    private static final int ARTICLES = 1000;

    /// A thousand articles, and as many more of their kind read before them as the collection has.
    @State(Scope.Benchmark)
    public static class News {

        @Param({"ISNA", "SAUDI"})
        public String collection = "";

        final List<Article> articles = new ArrayList<>();
        Copies copies = new Copies(new MemoryFingerprints(20_000));

        @Setup(Level.Trial)
        public void load() throws IOException {
            NewsCollection from = NewsCollection.valueOf(collection);
            Language language = from.language().equals("fa") ? Language.PERSIAN : Language.ARABIC;
            Path shared = SharedNews.find("shared");
            from.read(shared, news -> {
                Article article = Article.plain(
                        news.key(),
                        news.key(),
                        language,
                        null,
                        news.text(),
                        List.of(new Span(0, news.text().length())),
                        List.of());
                if (articles.size() < ARTICLES) {
                    articles.add(article);
                } else {
                    copies.seen(article);
                }
            });
        }
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public int fingerprint(News news) {
        int told = 0;
        for (Article article : news.articles) {
            told += Fingerprint.of(article) == null ? 0 : 1;
        }
        return told;
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public int seen(News news) {
        int copies = 0;
        for (Article article : news.articles) {
            @Nullable Copy copy = news.copies.seen(article);
            copies += copy == null ? 0 : 1;
        }
        return copies;
    }
}
