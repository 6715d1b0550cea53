package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Dossier;
import didar.store.Location;
import didar.store.Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

    private static final String PAGE = "<html><head><title>دیدار</title></head><body><article><h1>دیدار</h1>"
            + "<p>وزیر امور خارجه ارمنستان امروز در تهران با رئیس مجلس دیدار و درباره ترانزیت گفت‌وگو کرد.</p>"
                    .repeat(4)
            + "</article></body></html>";
    private static final String FEED = "<rss><channel><title>T</title><item><title>دیدار</title><link>/1</link>"
            + "<pubDate>Mon, 06 May 2024 10:00:00 +0330</pubDate></item></channel></rss>";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private Instant end = Instant.MAX;
    private boolean ended;
    private LoopbackSite site;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        site = new LoopbackSite(Map.of("/rss", FEED, "/1", PAGE));
    }

    @AfterEach
    void stop() throws IOException {
        site.close();
    }

    private int watch(String... args) {
        var surroundings = Surroundings.of(
                new ByteArrayInputStream((site.address("/rss") + "\n").getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                Map.of(),
                OptionalInt::empty);
        InstantSource clock = () -> now;
        var machine = new LongRun(
                clock,
                duration -> {
                    now = now.plus(duration);
                    if (now.isAfter(end)) {
                        throw new InterruptedException();
                    }
                },
                new Random(1),
                () -> ended = true);
        List<String> all = new ArrayList<>(
                List.of("watch", "--state", folder.resolve("state").toString()));
        all.addAll(List.of(args));
        Walk alone = (article, _) -> new Dossier(article, List.of(), List.of(), List.of(), List.of(), List.of());
        return Main.run(surroundings, () -> alone, () -> machine, all.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachNewEntryIsALineOfJson() {
        assertThat(watch("--once", "--allow-private-network", site.address("/rss")))
                .isZero();
        assertThat(out())
                .hasLineCount(1)
                .contains(
                        "\"source\":\"" + site.address("/1") + "\"",
                        "\"title\":\"دیدار\"",
                        "\"value\":\"2024-05-06T10:00\"");
        assertThat(err()).isEmpty();
        assertThat(site.agents()).allMatch(agent -> agent.startsWith("didar"));
        assertThat(ended).isTrue();
    }

    @Test
    void aSecondRunReadsNothingTwice() {
        watch("--once", "--allow-private-network", site.address("/rss"));
        out.reset();
        assertThat(watch("--once", "--allow-private-network", site.address("/rss")))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(site.paths().stream().filter("/1"::equals)).hasSize(1);
    }

    @Test
    void whatComesInMayBeKeptInARecord() throws IOException {
        String record = folder.resolve("record").toString();
        assertThat(watch("--once", "--allow-private-network", "--record", record, site.address("/rss")))
                .isZero();
        assertThat(out()).isEmpty();
        try (Store store = Store.open(Location.of(record), Store.Access.READ)) {
            assertThat(store.articles()).isEqualTo(1);
        }
    }

    @Test
    void itGoesOnUntilItIsToldToEnd() {
        end = now.plusSeconds(3600);
        assertThat(watch("--every", "20m", "--allow-private-network", site.address("/rss")))
                .isZero();
        assertThat(site.paths().stream().filter("/rss"::equals)).hasSize(3);
        assertThat(out()).hasLineCount(1);
        assertThat(ended).isTrue();
    }

    @Test
    void theFeedsMayStandInAFileOrOnStandardInput() throws IOException {
        Path list = folder.resolve("feeds.txt");
        Files.writeString(list, "# agencies\n\n  " + site.address("/rss") + "  \n");
        assertThat(watch("--once", "--allow-private-network", list.toString())).isZero();
        assertThat(watch("--once", "--allow-private-network", "-")).isZero();
        assertThat(site.paths().stream().filter("/rss"::equals)).hasSize(2);
    }

    @Test
    void thisMachineIsNotAskedUnlessThatIsAllowed() {
        assertThat(watch("--once", site.address("/rss"))).isEqualTo(1);
        assertThat(err()).isEqualTo("didar: " + site.address("/rss") + ": 127.0.0.1 is an address of this machine\n");
        assertThat(site.paths()).isEmpty();
    }

    @Test
    void whatHostsAreToldMayBeSaidOtherwise() {
        watch(
                "--once",
                "--allow-private-network",
                "--user-agent",
                "newsroom/2 (+https://example.org/bot)",
                site.address("/rss"));
        assertThat(site.agents()).containsOnly("newsroom/2 (+https://example.org/bot)");
    }

    @Test
    void pagesMayBeLeftAlone() {
        assertThat(watch("--once", "--no-page", "--allow-private-network", site.address("/rss")))
                .isEqualTo(1);
        assertThat(site.paths()).containsExactly("/robots.txt", "/rss");
        assertThat(err()).contains("the feed has only a summary of the article");
        assertThat(watch("--once", "--page", "--allow-private-network", site.address("/rss")))
                .isZero();
    }

    @Test
    void wrongUsageIsTwoAndNamesWhatIsWrong() throws IOException {
        Path list = folder.resolve("feeds.txt");
        Files.writeString(list, "# none\nftp://example.org/rss\n");
        assertThat(watch("--every", "soon", site.address("/rss"))).isEqualTo(2);
        assertThat(watch("--every", "5s", site.address("/rss"))).isEqualTo(2);
        assertThat(watch("--user-agent", " ", site.address("/rss"))).isEqualTo(2);
        assertThat(watch(list.toString())).isEqualTo(2);
        assertThat(watch()).isEqualTo(2);
        assertThat(err()).contains("15m", "once a minute", "a user agent", "feeds.txt, line 2: ftp://example.org/rss");
    }

    @Test
    void aListThatIsNotThereIsAFailure() {
        assertThat(watch(folder.resolve("no.txt").toString())).isEqualTo(1);
        assertThat(err()).endsWith("no.txt: no such file or folder\n");
    }
}
