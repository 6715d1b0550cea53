package didar.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for all answers.
class ProtocolTest {

    @TempDir
    static Path folder;

    private static ServedRecord record;

    @BeforeAll
    static void start() throws IOException {
        record = ServedRecord.in(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        assertThat(record.faults).isEmpty();
        record.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/meetings",
                "/api/v1/openapi.json",
                "/api/v1/meetings?wrong=1",
                "/api/v1/articles/99",
                "/api/nothing",
                "/nothing",
                "/help",
                "/people?wrong=1",
                "/api/v1/search?q=%zz",
            })
    void every_answer_tells_browsers_what_not_to_do_with_it(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .containsIgnoringCase("Content-Security-Policy: default-src 'none';")
                .containsIgnoringCase("frame-ancestors 'none'\r\n")
                .doesNotContain("unsafe-")
                .containsIgnoringCase("X-Content-Type-Options: nosniff\r\n")
                .containsIgnoringCase("X-Frame-Options: DENY\r\n")
                .containsIgnoringCase("Referrer-Policy: same-origin\r\n")
                .containsIgnoringCase("Cross-Origin-Opener-Policy: same-origin\r\n")
                .containsIgnoringCase("Cross-Origin-Resource-Policy: same-origin\r\n")
                .doesNotContainIgnoringCase("Access-Control-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:8642", "[::1]"})
    void names_of_this_machine_are_answered(String host) throws IOException {
        assertThat(raw("GET /api/v1/corrections HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "127.0.0.1.evil.example",
                "localhost.evil.example:8642",
                "evil.example:127.0.0.1",
                "0.0.0.0",
                "127.0.0.1:x",
            })
    void a_name_that_others_can_lead_here_is_not_answered(String host) throws IOException {
        assertThat(raw("GET /api/v1/corrections HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .doesNotContain("items")
                .containsPattern("^HTTP/1.1 4(21|00) ");
    }

    @Test
    void a_page_of_another_site_cannot_have_articles_read() throws Exception {
        var request = record.request("/api/v1/read")
                .header("Origin", "https://evil.example")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("متن"));

        assertThat(record.send(request).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/meetings, 'GET, HEAD'",
        "DELETE, /api/v1/articles/1, 'GET, HEAD'",
        "OPTIONS, /api/v1/read, POST",
        "GET, /api/v1/read, POST",
        "PUT, /api/v1/read, POST",
    })
    void a_method_that_is_not_there_is_told_with_those_that_are(String method, String path, String there)
            throws Exception {
        HttpResponse<String> response = record.send(record.request(path).method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue(there);
        assertThat(response.body()).contains("\"status\":405");
    }

    @Test
    void a_head_has_the_headers_of_the_answer_and_no_body() throws Exception {
        HttpResponse<String> whole = record.get("/api/v1/meetings");
        HttpResponse<String> head =
                record.send(record.request("/api/v1/meetings").HEAD());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(whole.headers().firstValue("ETag"));
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(whole.body().getBytes(UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/meetings?latest=true", "/api/v1/search?q=%D8%B8%D8%B1%DB%8C%D9%81"})
    void what_a_client_has_is_not_sent_again_until_the_record_changes(String path) throws Exception {
        try (ServedRecord own = ServedRecord.in(folder.resolve("changing" + path.hashCode()))) {
            String tag = own.get(path).headers().firstValue("ETag").orElseThrow();

            HttpResponse<String> again = own.send(own.request(path).header("If-None-Match", "\"x\", " + tag));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).hasValue(tag);
            assertThat(again.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(own.get(path.replace("?", "?limit=9&")).headers().firstValue("ETag"))
                    .isNotEqualTo(Optional.of(tag));

            Path more = Files.writeString(
                    own.folder().resolve("more.jsonl"),
                    "{\"id\": \"fa-9\", \"published\": \"2017-01-02\", \"text\": \"محمدجواد ظریف وزیر امور خارجه ایران"
                            + " در تهران با عادل الجبیر دیدار کرد.\"}\n");
            ServedRecord.add(own.folder(), more);

            HttpResponse<String> now = own.send(own.request(path).header("If-None-Match", tag));
            assertThat(now.statusCode()).isEqualTo(200);
            assertThat(now.body()).contains("fa-9");
        }
    }

    @Test
    void long_answers_are_packed_for_those_who_take_it() throws Exception {
        HttpResponse<byte[]> packed =
                record.sendForBytes(record.request("/api/v1/statements").header("Accept-Encoding", "br, gzip"));

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        try (var body = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(body.readAllBytes(), UTF_8))
                    .isEqualTo(record.get("/api/v1/statements").body());
        }
    }

    @ParameterizedTest
    @CsvSource({"address, 20000, 4", "header, 70000, 4"})
    void what_is_too_long_for_a_request_is_refused(String part, int length, String status) throws IOException {
        String filler = "a".repeat(length);
        String request = part.equals("address")
                ? "GET /api/v1/search?q=" + filler + " HTTP/1.1\r\nHost: localhost\r\n\r\n"
                : "GET /api/v1/corrections HTTP/1.1\r\nHost: localhost\r\nX-Filler: " + filler + "\r\n\r\n";

        assertThat(raw(request)).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
    }

    @Test
    void fifty_at_once_are_all_answered_as_one_is() throws Exception {
        List<String> paths = List.of(
                "/api/v1/meetings?who=zarif",
                "/api/v1/statements?about=turkey",
                "/api/v1/search?q=%D8%B8%D8%B1%DB%8C%D9%81",
                "/api/v1/people?q=Lavrov",
                "/api/v1/people/sergey-lavrov");
        List<String> alone = new ArrayList<>();
        for (String path : paths) {
            alone.add(record.get(path).body());
        }
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String path = paths.get(i % paths.size());
                Callable<HttpResponse<String>> ask = () -> {
                    begin.await();
                    return record.get(path);
                };
                answers.add(threads.submit(ask));
            }
            begin.countDown();
            for (int i = 0; i < answers.size(); i++) {
                HttpResponse<String> answer = answers.get(i).get();
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).isEqualTo(alone.get(i % alone.size()));
            }
        }
    }

    @Test
    void a_request_that_runs_when_the_server_closes_is_answered() throws Exception {
        var reading = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        var served = ServedRecord.served(
                folder,
                () -> article -> {
                    reading.countDown();
                    await(closing);
                    throw new IllegalStateException("is told in the answer");
                },
                _ -> {});
        List<Throwable> faults = new ArrayList<>();
        Server server = Server.start(new Settings("localhost", 0, Set.of(), false, "x"), served, faults::add);
        int port = server.port();
        String request = "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 4\r\n\r\nسل";
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> answer = threads.submit(() -> raw(port, request));
            reading.await();
            Future<?> closed = threads.submit(() -> {
                server.close();
                return null;
            });
            assertThat(closed.isDone()).isFalse();
            closing.countDown();
            assertThat(answer.get()).startsWith("HTTP/1.1 200").contains("by a fault of didar");
            closed.get();
        }
        assertThat(faults).hasSize(1);
        assertThatIOException().isThrownBy(() -> new Socket("localhost", port).close());
    }

    @Test
    void a_fault_is_told_to_the_server_and_not_to_who_asked() throws Exception {
        Path own = folder.resolve("broken");
        List<Throwable> faults;
        try (ServedRecord broken = ServedRecord.in(own)) {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + own.resolve("record/record.sqlite"));
                    var statement = connection.createStatement()) {
                statement.executeUpdate("update article set crc = crc + 1");
            }
            HttpResponse<String> response = broken.get("/api/v1/articles/1");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).doesNotContain("sqlite", "damaged", own.toString());
            faults = List.copyOf(broken.faults);
        }
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst()).hasMessageContaining("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "[::]"})
    void who_listens_everywhere_says_by_which_name(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settings(host, 8642, Set.of(), false, "x"))
                .withMessageContaining("--name");
    }

    @Test
    void a_port_that_is_taken_is_told() {
        var served = ServedRecord.served(
                folder,
                () -> _ -> {
                    throw new AssertionError("nothing is read");
                },
                _ -> {});

        assertThatIOException()
                .isThrownBy(() -> Server.start(Settings.own(record.port(), "x"), served, _ -> {}))
                .withMessageContaining("127.0.0.1:" + record.port() + " cannot be listened on");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String raw(String request) throws IOException {
        return raw(record.port(), request);
    }

    /// What is answered to bytes that no client would send. A server that reads them to the end no more may break the
    /// connection off behind its answer.
    private static String raw(int port, String request) throws IOException {
        var answer = new ByteArrayOutputStream();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            try {
                socket.getOutputStream().write(request.getBytes(UTF_8));
                socket.shutdownOutput();
                socket.getInputStream().transferTo(answer);
            } catch (SocketException e) {
                if (answer.size() == 0) {
                    throw e;
                }
            }
        }
        return answer.toString(ISO_8859_1);
    }
}
