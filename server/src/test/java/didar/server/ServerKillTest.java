package didar.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.store.Store;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Ends server processes that import, as people and as power cuts do. How often they are killed is said by
/// `-Ddidar.kills=50`.
class ServerKillTest {

    private static final int KILLS = Integer.getInteger("didar.kills", 2);
    private static final int FILES = 3;
    private static final int ARTICLES = 150;
    /// All imports take about so long where nothing is killed.
    private static final int MOST_MILLIS = 4000;

    @TempDir
    Path folder;

    @Test
    void what_was_confirmed_is_in_the_record_once_whenever_the_process_is_killed() throws Exception {
        for (int seed = 0; seed < KILLS; seed++) {
            Path own = own("killed" + seed);
            var random = new Random(seed);
            List<Integer> confirmed = new ArrayList<>();
            try (Running run = new Running(own)) {
                Thread killer = Thread.ofPlatform().start(() -> {
                    pause(random.nextInt(MOST_MILLIS));
                    run.process.destroyForcibly();
                });
                try {
                    for (int file = 0; file < FILES; file++) {
                        if (run.send(file).statusCode() == 202) {
                            confirmed.add(file);
                        }
                    }
                } catch (IOException _) {
                    // killed meanwhile: this one was not confirmed
                }
                killer.join();
            }
            try (Running run = new Running(own)) {
                run.awaitAll();
            }

            List<String> sources = sources(own);
            Set<String> expected = new HashSet<>();
            confirmed.forEach(file -> {
                for (int i = 0; i < ARTICLES; i++) {
                    expected.add(source(file, i));
                }
            });
            assertThat(sources).as("seed %d", seed).doesNotHaveDuplicates().containsAll(expected);
        }
    }

    @Test
    void a_process_that_is_told_to_end_answers_what_runs_and_goes_on_with_its_import_later() throws Exception {
        Path own = own("told");
        try (Running run = new Running(own)) {
            assertThat(run.send(0).statusCode()).isEqualTo(202);
            var taken = new CountDownLatch(1);
            CompletableFuture<HttpResponse<String>> asked = run.client.sendAsync(
                    HttpRequest.newBuilder(run.address("/api/v1/read"))
                            .header("Content-Type", "application/x-ndjson")
                            // The body is asked for when the server has taken the request.
                            .expectContinue(true)
                            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> {
                                taken.countDown();
                                return new ByteArrayInputStream(lines(7).getBytes(UTF_8));
                            }))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(taken.await(1, TimeUnit.MINUTES)).isTrue();
            while (run.imported().get("state").asString().equals("waiting")) {
                pause(10);
            }
            // By its handle: the process itself would close what it says, too.
            run.process.toHandle().destroy();

            assertThat(run.said.readLine()).isEqualTo("closed");
            assertThat(run.process.waitFor()).isEqualTo(128 + 15);
            assertThat(asked.get(1, TimeUnit.MINUTES).body().lines())
                    .as("dossiers of what was asked before")
                    .hasSize(ARTICLES);
        }
        try (Running run = new Running(own)) {
            run.awaitAll();
            assertThat(run.imported().at("/counts/added").asInt())
                    .as("counted over both runs")
                    .isEqualTo(ARTICLES);
        }
        assertThat(sources(own)).doesNotHaveDuplicates().hasSize(ARTICLES + 1);
    }

    /// A server process and its client.
    private static final class Running implements AutoCloseable {

        private final Process process;
        private final BufferedReader said;
        private final int port;
        private final HttpClient client = HttpClient.newHttpClient();

        Running(Path folder) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:auto",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ServerProcess.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.to(
                            folder.resolve("said.txt").toFile()))
                    .start();
            said = process.inputReader(UTF_8);
            String line = said.readLine();
            if (line == null) {
                throw new IOException(Files.readString(folder.resolve("said.txt")));
            }
            port = Integer.parseInt(line);
        }

        URI address(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }

        HttpResponse<String> send(int file) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(address("/api/v1/imports?name=" + file + ".jsonl"))
                            .POST(HttpRequest.BodyPublishers.ofString(lines(file)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        JsonNode imports() throws IOException, InterruptedException {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address("/api/v1/imports")).build(), HttpResponse.BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body()).get("items");
        }

        JsonNode imported() throws IOException, InterruptedException {
            return imports().get(0);
        }

        void awaitAll() throws IOException, InterruptedException {
            for (JsonNode one : imports()) {
                client.send(
                        HttpRequest.newBuilder(address("/api/v1/imports/" + one.get("no") + "/events"))
                                .timeout(Duration.ofMinutes(2))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
            }
            for (JsonNode one : imports()) {
                assertThat(one.get("state").asString()).as(one.toString()).isEqualTo("done");
            }
        }

        @Override
        public void close() {
            // Until it is gone it holds the record and its imports.
            try (client) {
                process.destroyForcibly().onExit().join();
            }
        }
    }

    /// A folder with a record of one article.
    private Path own(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        ServedRecord.add(own, Files.writeString(own.resolve("first.txt"), "نخستین خبر"));
        return own;
    }

    private static List<String> sources(Path own) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Store store =
                Store.open(ServedRecord.served(own, () -> null, _ -> {}).record(), Store.Access.READ)) {
            store.dossiers(json -> sources.add(
                    JsonMapper.shared().readTree(json).at("/article/source").asString()));
        }
        return sources;
    }

    private static String lines(int file) {
        return Stream.iterate(0, i -> i + 1)
                .limit(ARTICLES)
                .map(i -> String.format(
                        Locale.ROOT,
                        "{\"id\": \"%s\", \"published\": \"2016-05-%02d\", \"text\": \"وزیر امور خارجه عمان گفت: کشتی"
                                + " %d از %d آزاد شد.\"}",
                        source(file, i),
                        1 + i % 28,
                        i,
                        file))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String source(int file, int i) {
        return "sent-" + file + "-" + i;
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
