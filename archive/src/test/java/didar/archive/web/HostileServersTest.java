package didar.archive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileServersTest {

    private static final int LIMIT = 1 << 16;
    private static final Manners QUICK = Manners.DEFAULT.withDeadline(Duration.ofMillis(300));
    /// 127.0.0.1 stands for the public net here: the rest is as in life.
    private static final Reach FIRST_LOOPBACK =
            address -> address.getHostAddress().equals("127.0.0.1") ? null : new PublicNet().refusal(address);

    private final StoppedClock clock = new StoppedClock();
    private Loopback server;

    @BeforeEach
    void start() throws IOException {
        server = new Loopback();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Answer get(Manners manners, Reach reach, Exchange.Names names, URI address) throws InterruptedException {
        try (Fetcher fetcher = new Fetcher(manners, reach, names, clock, clock, new Random(1))) {
            return fetcher.get(address, Validators.NONE, LIMIT);
        }
    }

    private Answer get(String path) throws InterruptedException {
        return get(QUICK, FIRST_LOOPBACK, InetAddress::getAllByName, server.uri(path));
    }

    private static Answer.Found cut(Answer answer, String reason) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Found.class, found -> assertThat(found.cut()).contains(reason));
        return (Answer.Found) answer;
    }

    @Test
    void aCircleOfRedirectsIsLeft() throws InterruptedException {
        server.redirecting("/a", "/b").redirecting("/b", "/a");
        assertThat(get("/a")).isEqualTo(new Answer.Refused("it redirects in a circle, back to " + server.uri("/a")));
    }

    @Test
    void anEndlessRowOfRedirectsIsLeft() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            server.redirecting("/" + i, "/" + (i + 1));
        }
        assertThat(get("/0")).isEqualTo(new Answer.Refused("it redirects more than 5 times"));
        assertThat(server.paths()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/", "http://[::1]/", "http://[::ffff:10.0.0.1]/", "http://[fe80::1]/",
                "http://169.254.169.254/latest/", "http://2130706434/", "http://0/", "http://[64:ff9b::a00:1]/",
                "http://127.0.0.2/"
            })
    void aRedirectIntoTheOwnNetworkIsNotFollowed(String target) throws InterruptedException {
        server.redirecting("/a", target);
        assertThat(get("/a"))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason())
                                .startsWith("it redirects to " + target + ": ")
                                .contains(" is a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/x", "jar:file:/x!/y", "javascript:alert(1)"})
    void aRedirectOutOfTheWebIsNotFollowed(String target) throws InterruptedException {
        server.redirecting("/a", target);
        assertThat(get("/a"))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).contains("only http and https are fetched"));
    }

    @Test
    void aNameThatLeadsIntoTheOwnNetworkIsRefused() throws InterruptedException {
        Answer answer = get(
                QUICK,
                new PublicNet(),
                _ -> new InetAddress[] {InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("192.168.0.1")},
                URI.create("http://news.example/"));
        assertThat(answer).isEqualTo(new Answer.Refused("192.168.0.1 is a private address"));
    }

    @Test
    void aNameIsResolvedOnceForAConnectionSoThatTheSecondAnswerCannotLie() throws InterruptedException {
        List<String> asked = new ArrayList<>();
        server.found("/a", "a");
        Exchange.Names turning = host -> {
            asked.add(host);
            return new InetAddress[] {InetAddress.ofLiteral(asked.size() <= 2 ? "127.0.0.1" : "127.0.0.2")};
        };
        URI address = URI.create("http://news.example:" + server.port() + "/a");
        assertThat(get(QUICK, FIRST_LOOPBACK, turning, address)).isInstanceOf(Answer.Found.class);
        // One connection for robots.txt, one for the page.
        assertThat(asked).containsExactly("news.example", "news.example");
    }

    @Test
    void aNameThatDoesNotExistIsDelayed() throws InterruptedException {
        Exchange.Names none = host -> {
            throw new UnknownHostException(host);
        };
        assertThat(get(QUICK, new PublicNet(), none, URI.create("http://news.example/")))
                .isInstanceOfSatisfying(
                        Answer.Delayed.class,
                        delayed -> assertThat(delayed.reason()).contains("there is no such host: news.example"));
    }

    @Test
    void aGzipBombIsCutAtTheLimit() throws InterruptedException {
        server.at("/a", "200 OK", "Content-Encoding: gzip\r\n", packed(new byte[50 << 20]));
        Answer.Found found = cut(get("/a"), "it is larger than the limit of 65,536 bytes");
        assertThat(found.body().size()).isEqualTo(LIMIT);
    }

    @Test
    void packedNothingWithoutEndIsCut() throws InterruptedException {
        byte[] head = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0};
        byte[] emptyBlock = {0, 0, 0, (byte) 0xff, (byte) 0xff};
        server.at("/a", out -> {
            status(out, "Content-Encoding: gzip\r\n");
            out.write(head);
            byte[] blocks = new byte[emptyBlock.length << 12];
            for (int i = 0; i < blocks.length; i++) {
                blocks[i] = emptyBlock[i % emptyBlock.length];
            }
            for (int i = 0; i < 10_000; i++) {
                out.write(blocks);
            }
        });
        cut(get("/a"), "it is larger than the limit");
    }

    @Test
    void aBodyWithoutEndIsCutAtTheLimit() throws InterruptedException {
        server.at("/a", out -> {
            status(out, "");
            for (int i = 0; i < 100_000; i++) {
                out.write(new byte[1 << 14]);
            }
        });
        assertThat(cut(get("/a"), "larger than the limit").body().size()).isEqualTo(LIMIT);
    }

    @Test
    void aServerThatDripsIsCutAtTheDeadlineAndWhatCameIsKept() throws InterruptedException {
        server.at("/a", out -> {
            status(out, "");
            for (int i = 0; i < 1000; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(20);
            }
        });
        Answer.Found found = cut(get("/a"), "the answer takes too long");
        assertThat(found.body().size()).isBetween(1, 100);
    }

    @Test
    void aServerThatDripsItsHeadIsCutAtTheDeadline() throws InterruptedException {
        server.at("/a", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 1000; i++) {
                out.write("X-A: b\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(20);
            }
        });
        assertThat(get("/a"))
                .isInstanceOfSatisfying(
                        Answer.Delayed.class,
                        delayed -> assertThat(delayed.reason()).isEqualTo("the answer takes too long"));
    }

    @Test
    void aServerThatSaysNothingIsCutAtTheDeadline() throws InterruptedException {
        server.at("/a", _ -> Thread.sleep(2000));
        assertThat(get("/a")).isInstanceOf(Answer.Delayed.class);
    }

    @Test
    void manyHeadersAndLongOnesAreRefused() throws InterruptedException {
        server.at("/many", "200 OK", "X-A: b\r\n".repeat(100_000), "a");
        server.at("/long", "200 OK", "X-A: " + "b".repeat(10 << 20) + "\r\n", "a");
        for (String path : List.of("/many", "/long")) {
            clock.goOn(Duration.ofDays(1));
            assertThat(get(path))
                    .isInstanceOfSatisfying(
                            Answer.Delayed.class,
                            delayed -> assertThat(delayed.reason()).isEqualTo("the head of the answer is too long"));
        }
    }

    @Test
    void aLengthThatIsTooGreatGivesWhatCameWithAWordOnIt() throws InterruptedException {
        server.at("/a", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write("half".getBytes(StandardCharsets.US_ASCII));
        });
        assertThat(cut(get("/a"), "the answer breaks off").body().size()).isEqualTo(4);
    }

    @Test
    void aLengthThatIsTooSmallGivesThatMuch() throws InterruptedException {
        server.at("/a", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write("half and HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });
        assertThat(((Answer.Found) get("/a")).body().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999999999999999999", "x"})
    void aLengthThatIsNoneIsNoFault(String length) throws InterruptedException {
        server.at(
                "/a",
                out -> out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\nhalf")
                        .getBytes(StandardCharsets.US_ASCII)));
        assertThat(get("/a")).isNotNull();
    }

    @Test
    void anAnswerThatIsNoHttpIsDelayed() throws InterruptedException {
        server.at("/a", out -> out.write("SSH-2.0-OpenSSH_9.6\r\n".getBytes(StandardCharsets.US_ASCII)));
        assertThat(get("/a")).isInstanceOf(Answer.Delayed.class);
    }

    @Test
    void whatIsPackedOtherwiseThanAskedForIsNotRead() throws InterruptedException {
        server.at("/a", "200 OK", "Content-Encoding: br\r\n", "a");
        cut(get("/a"), "packed with br");
    }

    @Test
    void thePublicNetAloneIsReachedUnlessSaidOtherwise() throws InterruptedException {
        server.found("/a", "a");
        assertThat(get(QUICK, new PublicNet(), InetAddress::getAllByName, server.uri("/a")))
                .isEqualTo(new Answer.Refused("127.0.0.1 is an address of this machine"));
        assertThat(server.requests()).isEmpty();
    }

    private static void status(OutputStream out, String headers) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
