package didar.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.server.account.MovedClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A record behind a proxy that others reach by https.
class BehindTlsTest {

    @TempDir
    static Path folder;

    private static ServedRecord record;

    @BeforeAll
    static void start() throws IOException {
        record = ServedRecord.shared(folder, new MovedClock(), true);
    }

    @AfterAll
    static void stop() throws IOException {
        assertThat(record.faults).isEmpty();
        record.close();
    }

    @Test
    void who_comes_in_the_clear_is_led_to_https() throws Exception {
        HttpResponse<String> answer = record.send(record.request("/people?q=x").header("X-Forwarded-Proto", "http"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("https://127.0.0.1:" + record.port() + "/people?q=x");
    }

    @Test
    void what_was_sent_in_the_clear_is_not_taken() throws Exception {
        HttpResponse<String> answer = record.send(record.request("/api/v1/read")
                .header("X-Forwarded-Proto", "http")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("متن")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("https alone");
    }

    @Test
    void cookies_are_given_to_https_alone_and_browsers_told_to_keep_to_it() throws Exception {
        HttpResponse<String> page = record.send(record.request("/sign-in").header("X-Forwarded-Proto", "https"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-didar-visit=")
                .contains("; Path=/", "; HttpOnly", "; Secure")
                .doesNotContain("Domain");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
    }

    @ParameterizedTest
    @CsvSource({"didar.example.org, 401", "DIDAR.EXAMPLE.ORG:443, 401", "localhost, 421", "evil.example, 421"})
    void names_that_were_told_are_answered_and_no_others(String host, int status) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), record.port())) {
            String request = "GET /api/v1/meetings HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 " + status + " ");
        }
    }
}
