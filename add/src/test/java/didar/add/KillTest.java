package didar.add;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.store.Location;
import didar.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that adds articles, as a power cut would, and goes on. How often is said by `-Ddidar.kills=50`.
class KillTest {

    private static final int KILLS = Integer.getInteger("didar.kills", 2);
    private static final int ARTICLES = 900;
    /// A run takes about so long when it is not killed.
    private static final int MOST_MILLIS = 1000;

    @TempDir
    Path folder;

    @Test
    void a_record_in_a_folder_survives_every_kill() throws Exception {
        inputs();
        String whole = folder.resolve("whole").toString();
        finish(whole);
        for (int seed = 0; seed < KILLS; seed++) {
            String location = folder.resolve("killed" + seed).toString();
            killAndGoOn(location, seed);
            assertThat(text(location)).as("seed %d", seed).isEqualTo(text(whole));
        }
    }

    @Test
    void a_record_in_postgresql_survives_every_kill() throws Exception {
        inputs();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String whole = database(postgres, "whole");
            finish(whole);
            for (int seed = 0; seed < KILLS; seed++) {
                String location = database(postgres, "killed" + seed);
                killAndGoOn(location, seed);
                assertThat(text(location)).as("seed %d", seed).isEqualTo(text(whole));
            }
        }
    }

    private void killAndGoOn(String place, int seed) throws Exception {
        var random = new Random(seed);
        Process run = start(place);
        long reported = 0;
        try (BufferedReader said = run.inputReader(UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open");
            Thread killer = Thread.ofPlatform().start(() -> kill(run, random.nextInt(MOST_MILLIS)));
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                reported = Long.parseLong(line);
            }
            killer.join();
        }
        run.waitFor();
        try (Store store = Store.open(Location.of(place), Store.Access.READ)) {
            assertThat(store.articles())
                    .as("articles that were reported, seed %d", seed)
                    .isGreaterThanOrEqualTo(reported);
            assertThat(store.tied().last()).as("no article without ties").isEqualTo(store.articles());
        }
        finish(place);
    }

    private static void kill(Process run, int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        run.destroyForcibly();
    }

    private void finish(String place) throws Exception {
        Process run = start(place);
        run.inputReader(UTF_8).lines().forEach(_ -> {});
        assertThat(run.waitFor()).isZero();
    }

    private Process start(String place) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        place,
                        folder.resolve("in").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String database(EmbeddedPostgres postgres, String name) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return "postgresql://postgres@localhost:" + postgres.getPort() + "/" + name;
    }

    private static String text(String place) throws Exception {
        try (Store store = Store.open(Location.of(place), Store.Access.READ)) {
            return RecordText.of(store);
        }
    }

    private void inputs() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        var lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("{\"id\": \"s").append(i % 850).append("\", \"published\": \"2016-05-");
            lines.append(String.format(Locale.ROOT, "%02d", 1 + i % 28))
                    .append("\", \"text\": \"دیدار روز ")
                    .append(i)
                    .append("\"}\n");
            if (i == 450) {
                lines.append("{ broken\n");
            }
        }
        Files.writeString(folder.resolve("in").resolve("news.jsonl"), lines);
    }
}
