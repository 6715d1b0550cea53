package didar.eval;

import didar.record.Act;
import didar.record.Event;
import didar.search.Filters;
import didar.search.Filters.Kind;
import didar.search.Hits;
import didar.search.Index;
import didar.search.Indexing;
import didar.search.Links;
import didar.search.Question;
import didar.search.Request;
import didar.search.Request.Order;
import didar.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long a page of twenty hits takes, snippets included, among a million statements of articles that
/// [InventedNews] writes. Median and 99th percentile are to be under 50 ms.
///
/// Needs and is started as [TextBenchmark] says, with `SearchBenchmark` in its place and without the shared data. The
/// index is made once, in `target/search-benchmark` of the folder it is started in, under the heap of the launcher; its
/// size and how fast it was made are printed.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 1, time = 10)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
public class SearchBenchmark {

    private static final int REQUESTS = 200;
    private static final int PAGE = 20;
    private static final long SEED = 5;

    /// What is asked for.
    public enum Asked {
        RARE_WORD,
        COMMON_WORD,
        TWO_WORDS,
        COMMON_WORDS,
        PHRASE,
        WRITINGS,
        OR_NOT,
        WHO_AND_DAYS,
        ABOUT_ACT_BY_TIME,
        COMMON_WORD_BY_TIME,
        MEETINGS_OF_TWO,
        FILTERS_ALONE
    }

    /// The index and the requests put to it in turn.
    @State(Scope.Benchmark)
    public static class Searching {

        @Param({"1000000"})
        public int statements;

        @Param
        public Asked asked = Asked.RARE_WORD;

        private @Nullable Index index;
        private List<Request> requests = List.of();
        private int next;

        @Setup(Level.Trial)
        public void open() throws IOException {
            Path folder = Path.of("target", "search-benchmark", "index-" + statements);
            var news = new InventedNews(SEED);
            int articles = statements / InventedNews.STATEMENTS;
            if (Indexing.last(folder) < articles) {
                make(folder, news, articles);
            }
            index = Index.open(folder);
            var random = new Random(SEED);
            List<Request> made = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                made.add(request(asked, news, random));
            }
            requests = made;
        }

        @SuppressWarnings("SystemOut") // JMH has no other place for what is not a time
        private static void make(Path folder, InventedNews news, int articles) throws IOException {
            Files.createDirectories(folder);
            long writing = 0;
            long start = System.nanoTime();
            try (var indexing = Indexing.open(folder, Runtime.getRuntime().availableProcessors(), articles)) {
                for (long no = indexing.last() + 1; no <= articles; no++) {
                    long before = System.nanoTime();
                    byte[] dossier = news.dossier(no);
                    writing += System.nanoTime() - before;
                    indexing.add(no, dossier, Links.NONE);
                }
                indexing.commit();
            }
            double seconds = (System.nanoTime() - start - writing) / 1e9;
            long bytes;
            try (var files = Files.walk(folder)) {
                bytes = files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            }
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%d articles in %.0f s, %.0f a second, %d MB%n",
                    articles,
                    seconds,
                    articles / seconds,
                    bytes >> 20);
        }

        @TearDown(Level.Trial)
        public void close() throws IOException {
            if (index != null) {
                index.close();
            }
        }

        Hits find() throws IOException {
            Request request = requests.get(next);
            next = (next + 1) % requests.size();
            if (index == null) {
                throw new IllegalStateException("not opened");
            }
            return index.find(request);
        }
    }

    private static Request request(Asked asked, InventedNews news, Random random) {
        Language language = random.nextBoolean() ? Language.PERSIAN : Language.ARABIC;
        String rare = news.tailWord(language, random);
        String topic = news.topic(language, random);
        String country = news.country(language, random);
        String person = news.person(language, random);
        Order score = Order.RELEVANCE;
        Order time = Order.TIME;
        LocalDate from = InventedNews.FIRST_DAY.plusDays(random.nextInt(3000));
        Filters none = Filters.NONE;
        return switch (asked) {
            case RARE_WORD -> page(rare, none, score);
            case COMMON_WORD -> page(country, none, score);
            case TWO_WORDS -> page(country + ' ' + rare, none, score);
            case COMMON_WORDS -> page(country + ' ' + topic, none, score);
            case PHRASE ->
                page('"' + topic + ' ' + (language == Language.PERSIAN ? "در " : "في ") + country + '"', none, score);
            case WRITINGS ->
                page(
                        language == Language.PERSIAN ? "گفت و گوی رئیس جمهور " + country : "للرئيس عبدالله " + country,
                        none,
                        score);
            case OR_NOT -> page(country + " OR " + topic + " -" + news.country(language, random), none, score);
            case WHO_AND_DAYS ->
                page(
                        topic,
                        new Filters(Kind.STATEMENT, person, null, null, null, from, from.plusDays(365), null, null),
                        score);
            case ABOUT_ACT_BY_TIME ->
                page(topic, new Filters(Kind.STATEMENT, null, person, Act.DEMAND, null, null, null, null, null), time);
            case COMMON_WORD_BY_TIME ->
                page(country, new Filters(null, null, null, null, null, null, from, null, language), time);
            case MEETINGS_OF_TWO ->
                page(
                        person,
                        new Filters(Kind.MEETING, country, null, null, Event.Type.MEETING, null, null, null, null),
                        time);
            case FILTERS_ALONE ->
                new Request(
                        Question.NOTHING,
                        new Filters(Kind.STATEMENT, null, null, Act.CONDEMN, null, from, null, null, language),
                        time,
                        PAGE,
                        null);
        };
    }

    private static Request page(String words, Filters filters, Order order) {
        return new Request(Question.of(words), filters, order, PAGE, null);
    }

    @Benchmark
    public Hits find(Searching searching) throws IOException {
        return searching.find();
    }
}
