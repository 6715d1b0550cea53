package didar.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.archive.web.Fetcher;
import didar.archive.web.Loopback;
import didar.archive.web.Manners;
import didar.archive.web.Pause;
import didar.archive.web.PublicNet;
import didar.archive.web.Reach;
import didar.archive.web.StoppedClock;
import didar.record.Article;
import didar.record.Note;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private static final WatchSettings ONCE = WatchSettings.DEFAULT.withOnce(true);
    private static final Reach LOOPBACK =
            address -> address.getHostAddress().equals("127.0.0.1") ? null : new PublicNet().refusal(address);

    private final StoppedClock clock = new StoppedClock();
    private final List<Article> articles = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private Loopback server;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new Loopback();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private boolean watch(WatchSettings settings, Pause pause, ArticleSink sink)
            throws IOException, InterruptedException {
        try (WatchState state = WatchState.open(folder.resolve("state"), clock.instant());
                Fetcher fetcher = new Fetcher(Manners.DEFAULT, LOOPBACK, clock, clock, new Random(1))) {
            List<URI> feeds = List.of(server.uri("/feed"));
            return new Watch(feeds, settings, fetcher, state, clock, pause, sink, messages::add).run();
        }
    }

    private boolean once() throws IOException, InterruptedException {
        return watch(ONCE, clock, articles::add);
    }

    /// Watches for so long, on a clock that goes on only while somebody sleeps.
    private void watchFor(Duration time) throws IOException {
        Instant end = clock.instant().plus(time);
        Pause until = duration -> {
            if (clock.instant().plus(duration).isAfter(end)) {
                clock.sleep(Duration.between(clock.instant(), end));
                throw new InterruptedException();
            }
            clock.sleep(duration);
        };
        assertThatThrownBy(() -> watch(WatchSettings.DEFAULT, until, articles::add))
                .isInstanceOf(InterruptedException.class);
    }

    private static String page(String title, String day) {
        return "<html><head><title>" + title + "</title><meta property=\"article:published_time\" content=\"" + day
                + "T10:00:00+03:30\"></head><body><article><h1>" + title + "</h1>"
                + "<p>وزیر امور خارجه ارمنستان امروز در تهران با رئیس مجلس دیدار و درباره ترانزیت گفت‌وگو کرد.</p>"
                        .repeat(4)
                + "</article></body></html>";
    }

    private static String item(String link, String title, String more) {
        return "<item><title>" + title + "</title><link>" + link + "</link>"
                + "<pubDate>Mon, 06 May 2024 10:00:00 +0330</pubDate>" + more + "</item>\n";
    }

    private static String feed(String... items) {
        return "<rss version=\"2.0\"><channel><title>خبرگزاری نمونه</title>\n" + String.join("", items)
                + "</channel></rss>";
    }

    private void serveTwo() {
        server.at("/feed", "200 OK", "ETag: \"1\"\r\n", feed(item("/2", "خبر دوم", ""), item("/1", "خبر نخست", "")))
                .found("/1", page("خبر نخست", "2024-05-06"))
                .found("/2", page("خبر دوم", "2024-05-06"));
    }

    @Test
    void thePagesOfNewEntriesAreReadTheOldestFirst() throws IOException, InterruptedException {
        serveTwo();
        assertThat(once()).isTrue();
        assertThat(articles).extracting(Article::title).containsExactly("خبر نخست", "خبر دوم");
        assertThat(articles.getFirst().source()).isEqualTo(server.uri("/1").toString());
        assertThat(articles.getFirst().outlet()).isEqualTo("خبرگزاری نمونه");
        assertThat(articles.getFirst().notes()).isEmpty();
        assertThat(messages).isEmpty();
    }

    @Test
    void nothingIsFetchedTwiceOverARestart() throws IOException, InterruptedException {
        serveTwo();
        once();
        int before = server.paths().size();
        server.at("/feed", "304 Not Modified", "", "");
        once();
        assertThat(server.paths().subList(before, server.paths().size())).containsExactly("/robots.txt", "/feed");
        assertThat(server.requests().getLast()).contains("If-None-Match: \"1\"");
        server.at("/feed", "200 OK", "", feed(item("/3", "خبر سوم", ""), item("/2", "خبر دوم", "")))
                .found("/3", page("خبر سوم", "2024-05-07"));
        once();
        assertThat(articles).extracting(Article::title).containsExactly("خبر نخست", "خبر دوم", "خبر سوم");
    }

    @Test
    void afterACrashTheRestIsFetchedAndNothingTwice() throws IOException, InterruptedException {
        serveTwo();
        ArticleSink full = article -> {
            if (!articles.isEmpty()) {
                throw new IOException("disk full");
            }
            articles.add(article);
        };
        assertThatThrownBy(() -> watch(ONCE, clock, full)).hasMessage("disk full");
        once();
        assertThat(articles).extracting(Article::title).containsExactly("خبر نخست", "خبر دوم");
        assertThat(server.paths().stream().filter("/1"::equals)).hasSize(1);
        // The feed had not been done with, so that it was asked as if for the first time.
        assertThat(server.requests().stream().filter(head -> head.contains("If-None-Match")))
                .isEmpty();
    }

    @Test
    void aFeedIsAskedWhenItIsDue() throws IOException {
        serveTwo();
        watchFor(Duration.ofMinutes(50));
        assertThat(server.paths().stream().filter("/feed"::equals)).hasSize(4);
        assertThat(articles).hasSize(2);
    }

    @Test
    void aHostThatIsBusyIsLeftAloneAsLongAsItSaysAndThenThePageIsRead() throws IOException {
        serveTwo();
        server.at("/1", "503 Busy", "Retry-After: 1200\r\n", "");
        watchFor(Duration.ofMinutes(10));
        assertThat(server.paths().stream().filter("/1"::equals)).hasSize(1);
        assertThat(server.paths()).doesNotContain("/2");
        // A restart does not make it forget.
        watchFor(Duration.ofMinutes(5));
        assertThat(server.paths().stream().filter("/1"::equals)).hasSize(1);
        serveTwo();
        watchFor(Duration.ofMinutes(10));
        assertThat(articles).hasSize(2);
    }

    @Test
    void aPageThatAlwaysFailsIsGivenUpAndTheOthersAreRead() throws IOException {
        serveTwo();
        server.at("/1", "500 Oh", "", "");
        watchFor(Duration.ofHours(3));
        assertThat(server.paths().stream().filter("/1"::equals)).hasSizeBetween(3, 10);
        assertThat(server.paths().reversed().subList(0, 5)).doesNotContain("/1");
        assertThat(articles).extracting(Article::title).containsExactly("خبر دوم");
    }

    @Test
    void oneRoundDoesNotWaitForAHostThatIsToBeLeftAlone() throws IOException, InterruptedException {
        serveTwo();
        server.at("/1", "503 Busy", "Retry-After: 1200\r\n", "");
        assertThat(once()).isFalse();
        assertThat(messages).hasSize(3).allMatch(message -> message.contains("its host is left alone until"));
        clock.goOn(Duration.ofHours(1));
        serveTwo();
        messages.clear();
        assertThat(once()).isTrue();
        assertThat(articles).hasSize(2);
    }

    @Test
    void whereFeedAndPageDifferANoteSaysSo() throws IOException, InterruptedException {
        server.found("/feed", feed(item("/1", "عنوانی دیگر", ""))).found("/1", page("خبر نخست", "2024-05-02"));
        once();
        assertThat(articles.getFirst().title()).isEqualTo("خبر نخست");
        assertThat(articles.getFirst().notes())
                .extracting(Note::code)
                .containsExactlyInAnyOrder("title-disagrees", "published-disagrees");
    }

    @Test
    void wherePageIsNotToBeHadTheTextOfTheFeedIsReadWithANote() throws IOException, InterruptedException {
        String text =
                "<content:encoded>&lt;p&gt;" + "وزیر امور خارجه ارمنستان در تهران با رئیس مجلس دیدار کرد. ".repeat(5)
                        + "&lt;/p&gt;</content:encoded>";
        server.found("/feed", feed(item("/1", "خبر نخست", text), item("/2", "خبر دوم", "")));
        assertThat(once()).isFalse();
        assertThat(articles).hasSize(1);
        assertThat(articles.getFirst().notes())
                .extracting(Note::message)
                .contains("read as the feed has it: the server says 404");
        assertThat(messages).containsExactly(server.uri("/2") + ": the server says 404");
    }

    @Test
    void withoutPagesTheTextOfTheFeedIsRead() throws IOException, InterruptedException {
        String text =
                "<content:encoded>&lt;p&gt;" + "وزیر امور خارجه ارمنستان در تهران با رئیس مجلس دیدار کرد. ".repeat(5)
                        + "&lt;/p&gt;</content:encoded>";
        server.found("/feed", feed(item("/1", "خبر نخست", text), item("/2", "خبر دوم", "")));
        watch(ONCE.withPages(false), clock, articles::add);
        assertThat(articles).hasSize(1);
        assertThat(messages).containsExactly(server.uri("/2") + ": the feed has only a summary of the article");
        assertThat(server.paths()).containsExactly("/robots.txt", "/feed");
    }

    @Test
    void aBrokenFeedKeepsWhatStandsBeforeTheFault() throws IOException, InterruptedException {
        serveTwo();
        server.found("/feed", feed(item("/1", "خبر نخست", ""), "<item><title>x</item>", item("/2", "خبر دوم", "")));
        assertThat(once()).isFalse();
        assertThat(articles).hasSize(1);
        assertThat(messages)
                .containsExactly(server.uri("/feed")
                        + ", line 3: it is malformed: Unexpected close tag </item>; expected </title>;"
                        + " what came before is read");
    }

    @Test
    void aFeedCannotLeadIntoTheOwnNetwork() throws IOException, InterruptedException {
        server.found("/feed", feed(item("http://192.168.1.1/admin", "x", ""), item("file:///etc/passwd", "y", "")));
        assertThat(once()).isFalse();
        assertThat(articles).isEmpty();
        assertThat(messages)
                .containsExactlyInAnyOrder(
                        "http://192.168.1.1/admin: 192.168.1.1 is a private address",
                        "file:///etc/passwd: only http and https are fetched, not file");
    }

    @Test
    void noMoreThanALimitOfNewEntriesIsTaken() throws IOException, InterruptedException {
        String[] items = new String[500];
        for (int i = 0; i < items.length; i++) {
            items[i] = item("/" + i, "خبر " + i, "");
        }
        server.found("/feed", feed(items));
        watch(ONCE.withMostNew(3), clock, articles::add);
        assertThat(messages).contains(server.uri("/feed") + ": of 500 new entries the first 3 are read");
        assertThat(server.paths()).containsExactly("/robots.txt", "/feed", "/2", "/1", "/0");
    }

    @Test
    void theSitemapsOfAnIndexAreWatchedToo() throws IOException, InterruptedException {
        server.found("/feed", "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap></sitemapindex>")
                .found("/a.xml", "<urlset><url><loc>/1</loc></url></urlset>")
                .found("/1", page("خبر نخست", "2024-05-06"));
        assertThat(once()).isTrue();
        assertThat(articles).hasSize(1);
    }

    @Test
    void aFeedThatIsNotThereIsToldAndAskedLessAndLess() throws IOException {
        watchFor(Duration.ofHours(10));
        // After 0, 15, 45, 105, 225 and 465 minutes.
        assertThat(messages).hasSize(6).allMatch(message -> message.endsWith("/feed: the server says 404"));
    }
}
