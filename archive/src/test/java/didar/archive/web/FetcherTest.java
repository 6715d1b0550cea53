package didar.archive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {

    private static final int LIMIT = 1 << 20;

    private final StoppedClock clock = new StoppedClock();
    private Loopback server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new Loopback();
        fetcher = new Fetcher(Manners.DEFAULT.withUserAgent("didar/1.0"), Reach.ANYWHERE, clock, clock, new Random(1));
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    private Answer get(String path) throws InterruptedException {
        return fetcher.get(server.uri(path), Validators.NONE, LIMIT);
    }

    @Test
    void aPageIsFetchedAfterTheRobotsTxtOfItsHostWasAsked() throws InterruptedException {
        server.found("/a", "متن");
        assertThat(get("/a")).isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.body().bytes()).asString(StandardCharsets.UTF_8).isEqualTo("متن");
            assertThat(found.cut()).isNull();
        });
        assertThat(server.paths()).containsExactly("/robots.txt", "/a");
        assertThat(server.requests()).allMatch(head -> head.contains("User-Agent: didar/1.0\n"));
    }

    @Test
    void theRobotsTxtIsAskedOncePerDay() throws InterruptedException {
        server.found("/a", "a").found("/b", "b");
        get("/a");
        get("/b");
        assertThat(server.paths()).containsExactly("/robots.txt", "/a", "/b");
        clock.goOn(Duration.ofHours(25));
        get("/a");
        assertThat(server.paths()).endsWith("/robots.txt", "/a");
    }

    @Test
    void whatTheRobotsTxtForbidsIsNotAskedFor() throws InterruptedException {
        server.found("/robots.txt", "User-agent: *\nDisallow: /private/\n\nUser-agent: didar\nDisallow: /closed/\n")
                .found("/private/x", "x")
                .found("/closed/x", "x");
        assertThat(get("/closed/x")).isEqualTo(new Answer.Refused("the robots.txt of 127.0.0.1 does not allow it"));
        assertThat(get("/private/x")).isInstanceOf(Answer.Found.class);
        assertThat(server.paths()).doesNotContain("/closed/x");
    }

    @Test
    void aRobotsTxtThatCannotBeHadNowKeepsTheHostAlone() throws InterruptedException {
        server.at("/robots.txt", "503 Busy", "", "").found("/a", "a");
        assertThat(get("/a"))
                .isInstanceOfSatisfying(
                        Answer.Delayed.class,
                        delayed -> assertThat(delayed.reason())
                                .isEqualTo("its robots.txt is not to be had: the server says 503"));
        assertThat(server.paths()).doesNotContain("/a");
    }

    @Test
    void betweenTwoRequestsToAHostThereIsAPause() throws InterruptedException {
        server.found("/a", "a");
        get("/a");
        get("/a");
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void aHostMayAskForLongerPausesUpToABound() throws InterruptedException {
        server.found("/robots.txt", "User-agent: *\nCrawl-delay: 7\n").found("/a", "a");
        get("/a");
        get("/a");
        assertThat(clock.slept()).contains(Duration.ofSeconds(7));
        try (Loopback slow = new Loopback()) {
            slow.found("/robots.txt", "User-agent: *\nCrawl-delay: 100000\n").found("/a", "a");
            for (int i = 0; i < 2; i++) {
                fetcher.get(slow.uri("/a"), Validators.NONE, LIMIT);
            }
            assertThat(clock.slept()).contains(Duration.ofSeconds(60)).allMatch(d -> d.toSeconds() <= 60);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws InterruptedException {
        server.at("/a", "200 OK", "ETag: \"7\"\r\nLast-Modified: Sun, 22 Nov 2026 07:00:00 GMT\r\n", "a");
        Validators known = ((Answer.Found) get("/a")).validators();
        assertThat(known).isEqualTo(new Validators("\"7\"", "Sun, 22 Nov 2026 07:00:00 GMT"));
        server.at("/a", "304 Not Modified", "", "");
        assertThat(fetcher.get(server.uri("/a"), known, LIMIT)).isEqualTo(new Answer.Unchanged());
        assertThat(server.requests().getLast())
                .contains("If-None-Match: \"7\"\n", "If-Modified-Since: Sun, 22 Nov 2026 07:00:00 GMT\n");
    }

    @Test
    void redirectsAreFollowed() throws InterruptedException {
        server.redirecting("/a", "b?c")
                .redirecting("/b?c", server.uri("/d").toString())
                .found("/d", "d");
        assertThat(get("/a"))
                .isInstanceOfSatisfying(
                        Answer.Found.class, found -> assertThat(found.address()).isEqualTo(server.uri("/d")));
    }

    @Test
    void aHostThatCannotAnswerIsLeftAloneLongerEveryTime() throws InterruptedException {
        server.at("/a", "500 Oh", "", "");
        Duration before = Duration.ZERO;
        for (int i = 0; i < 4; i++) {
            Answer.Delayed delayed = (Answer.Delayed) get("/a");
            Duration delay = Duration.between(clock.instant(), delayed.until());
            assertThat(delay).isBetween(Duration.ofMinutes(1L << i), Duration.ofSeconds(76L << i));
            assertThat(delay).isGreaterThan(before);
            before = delay;
            clock.goOn(delay);
        }
    }

    @Test
    void aHostThatIsLeftAloneIsNotAsked() throws InterruptedException {
        server.at("/a", "429 Slower", "Retry-After: 600\r\n", "").found("/b", "b");
        Instant until = clock.instant().plusSeconds(602); // after the pause behind robots.txt
        assertThat(get("/a")).isEqualTo(new Answer.Delayed("the server says 429", until));
        assertThat(get("/b")).isInstanceOf(Answer.Delayed.class);
        assertThat(server.paths()).containsExactly("/robots.txt", "/a");
        clock.goOn(Duration.ofMinutes(11));
        assertThat(get("/b")).isInstanceOf(Answer.Found.class);
    }

    @Test
    void theTimeToComeBackMayBeADateAndIsBounded() {
        Delays delays = new Delays(Duration.ofMinutes(1), Duration.ofHours(24), new Random(1));
        Instant now = clock.instant();
        assertThat(delays.until(now, 1, "Sun, 22 Nov 2026 09:30:00 GMT")).isEqualTo(now.plusSeconds(5400));
        assertThat(delays.until(now, 1, "99999999999999999999")).isEqualTo(now.plus(Duration.ofHours(24)));
        assertThat(delays.until(now, 60, "soon")).isEqualTo(now.plus(Duration.ofHours(24)));
        assertThat(delays.until(now, 1, "-5")).isBetween(now.plusSeconds(60), now.plusSeconds(75));
    }

    @Test
    void whatIsNotThereIsRefusedAndTheHostStaysGood() throws InterruptedException {
        assertThat(get("/a")).isEqualTo(new Answer.Refused("the server says 404"));
        assertThat(fetcher.failures(server.uri("/a"))).isZero();
    }

    @Test
    void theCharacterSetThatTheServerNamesIsHandedOn() throws InterruptedException {
        server.at("/a", "200 OK", "Content-Type: text/html; charset=windows-1256\r\n", "a")
                .at("/b", "200 OK", "Content-Type: text/html; charset=no-such\r\n", "b")
                .at("/c", "200 OK", "Content-Type: ;;;\r\n", "c");
        assertThat(((Answer.Found) get("/a")).charset()).isEqualTo(Charset.forName("windows-1256"));
        assertThat(((Answer.Found) get("/b")).charset()).isNull();
        assertThat(((Answer.Found) get("/c")).charset()).isNull();
    }

    @Test
    void aHostThatDoesNotAnswerAtAllIsDelayed() throws IOException, InterruptedException {
        Loopback gone = new Loopback();
        URI address = gone.uri("/a");
        gone.close();
        assertThat(fetcher.get(address, Validators.NONE, LIMIT)).isInstanceOf(Answer.Delayed.class);
    }
}
