package didar.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportOverHttpTest {

    private static final String IMPORTS = "/api/v1/imports";

    @TempDir
    static Path folder;

    private static ServedRecord record;

    @BeforeAll
    static void start() throws IOException {
        record = ServedRecord.in(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        record.close();
    }

    @Test
    void what_is_sent_is_found_when_the_import_is_done() throws Exception {
        long no = no(post(
                "?name=" + part("خبر.jsonl"), line("sent-1", "وزیر خارجه عمان از پیشنهاد زعفران‌کاران استقبال کرد.")));

        JsonNode done = over(no);

        assertThat(done.get("state").asString()).isEqualTo("done");
        assertThat(done.at("/counts/added").asInt()).isEqualTo(1);
        long article = done.at("/articles/0/first").asLong();
        assertThat(record.json("/api/v1/articles/" + article)
                        .at("/article/source")
                        .asString())
                .isEqualTo("sent-1");
        JsonNode found = record.json("/api/v1/search?q=" + part("زعفران‌کاران") + "&kind=article");
        assertThat(found.get("total").asInt()).isEqualTo(1);
    }

    @Test
    void several_files_are_sent_one_by_one_and_begun_together() throws Exception {
        HttpResponse<String> opened = post("", "");
        long no = no(opened);
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.headers().firstValue("Location")).hasValue(IMPORTS + "/" + no);
        post("/" + no + "/files?name=a.jsonl", line("many-1", "بيان أول عن المياه المشتركة"));
        post("/" + no + "/files?name=b.jsonl", line("many-2", "بيان ثان عن الموانئ الشمالية"));

        assertThat(post("/" + no + "/begin", "").statusCode()).isEqualTo(202);

        JsonNode done = over(no);
        assertThat(done.at("/counts/added").asInt()).isEqualTo(2);
        assertThat(post("/" + no + "/begin", "").statusCode()).as("begun again").isEqualTo(409);
        assertThat(post("/" + no + "/files?name=c.jsonl", "x").statusCode())
                .as("a file behind its end")
                .isEqualTo(409);
    }

    @Test
    void events_tell_how_it_goes_on_and_end_with_it() throws Exception {
        long no = no(post("?name=a.jsonl", "{ broken\n" + line("told-1", "خبر")));
        over(no);

        List<String> events = events(no, null).body().lines().toList();

        assertThat(events).contains("event: message", "event: standing");
        assertThat(events.stream().filter(line -> line.startsWith("data: ")).reduce((_, last) -> last))
                .hasValueSatisfying(last -> assertThat(last).contains("\"state\":\"done\""));
        List<String> ids =
                events.stream().filter(line -> line.startsWith("id: ")).toList();
        assertThat(events(no, ids.getFirst().substring(4)).body().lines().filter(line -> line.startsWith("id: ")))
                .containsExactlyElementsOf(ids.subList(1, ids.size()));
        assertThat(events(no, ids.getLast().substring(4)).statusCode())
                .as("behind the last event a browser is not to ask again")
                .isEqualTo(204);
        assertThat(events(no, "another-run-7").body()).contains("event: message");
    }

    @Test
    void two_that_are_sent_at_once_are_both_read() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> one = threads.submit(() -> post("?name=a.jsonl", line("twin-1", "خبر یک")));
            Future<HttpResponse<String>> other = threads.submit(() -> post("?name=b.jsonl", line("twin-2", "خبر دو")));

            assertThat(over(no(one.get())).at("/counts/added").asInt()).isEqualTo(1);
            assertThat(over(no(other.get())).at("/counts/added").asInt()).isEqualTo(1);
        }
    }

    @Test
    void a_name_that_leads_out_of_the_folder_or_is_markup_is_told_as_it_is() throws Exception {
        String name = "../../../<img src=x onerror=alert(1)>.txt";
        long no = no(post("?name=" + part(name), "وزیر خارجه گفت: آری."));

        assertThat(over(no).at("/files/0/name").asString()).isEqualTo(name);
        assertThat(files()).isNotEmpty().noneMatch(file -> file.contains("onerror"));
    }

    @Test
    void what_is_too_large_for_what_is_no_file_is_refused_before_it_is_read() throws Exception {
        HttpResponse<String> refused = record.send(record.request("/api/v1/read")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[(16 << 20) + 1])));

        assertThat(refused.statusCode()).isEqualTo(413);
    }

    @Test
    void a_file_larger_than_any_request_is_taken() throws Exception {
        long no = no(post("?name=large.bin", "\0".repeat((16 << 20) + 7)));

        assertThat(over(no).at("/counts/refused").asInt()).isEqualTo(1);
    }

    @Test
    void an_import_that_is_not_there_is_not_found() throws Exception {
        assertThat(record.get(IMPORTS + "/999").statusCode()).isEqualTo(404);
        assertThat(record.get(IMPORTS + "/..%2F1").statusCode()).isEqualTo(404);
        assertThat(post("/x/begin", "").statusCode()).isEqualTo(404);
    }

    @Test
    void an_import_that_nobody_began_can_be_ended() throws Exception {
        long no = no(post("", ""));

        HttpResponse<String> ended =
                record.send(record.request(IMPORTS + "/" + no).DELETE());

        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(record.get(IMPORTS + "/" + no).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_listens_does_not_keep_the_server_from_ending() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own"));
        HttpResponse<Stream<String>> listening;
        try (HttpClient client = HttpClient.newHttpClient()) {
            try (ServedRecord served = ServedRecord.in(own)) {
                long no = no(served.send(served.request(IMPORTS).POST(HttpRequest.BodyPublishers.noBody())));
                listening = client.send(
                        served.request(IMPORTS + "/" + no + "/events").build(), HttpResponse.BodyHandlers.ofLines());
                assertThat(listening.statusCode()).isEqualTo(200);
            }
            assertThat(listening.body()).as("a stream that ends whole").contains("event: standing");
        }
    }

    /// Names of all files; some of them go while they are listed.
    private static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file.toString());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                if (gone instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw gone;
            }
        });
        return files;
    }

    private static HttpResponse<String> post(String address, String body) throws IOException, InterruptedException {
        return record.send(record.request(IMPORTS + address).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> events(long no, @Nullable String last)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = record.request(IMPORTS + "/" + no + "/events");
        return record.send(last == null ? request : request.header("Last-Event-ID", last));
    }

    private static JsonNode over(long no) throws IOException, InterruptedException {
        assertThat(events(no, null).statusCode()).isEqualTo(200);
        return record.json(IMPORTS + "/" + no);
    }

    private static long no(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body()).get("no").asLong();
    }

    private static String line(String id, String text) {
        return "{\"id\": \"" + id + "\", \"published\": \"2016-05-03\", \"text\": \"" + text + "\"}\n";
    }

    private static String part(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
