package didar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Article;
import didar.record.Dossier;
import didar.store.Location;
import didar.store.Store;
import didar.store.StoreException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicReference<Runnable> interrupt = new AtomicReference<>(() -> {});
    private final AtomicInteger read = new AtomicInteger();
    private OptionalInt terminal = OptionalInt.empty();
    private Map<String, String> environment = Map.of();
    private int interruptAt = -1;
    private String in = "";

    @TempDir
    Path folder;

    @Test
    void articles_of_both_languages_go_into_the_record_and_nothing_to_standard_output() throws StoreException {
        assertThat(run("add", "--record", record(), "../samples/fa", "../samples/ar"))
                .isZero();

        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err()).isEqualTo("didar: " + record() + ": 16 added\n");
        assertThat(articles()).isEqualTo(16);
    }

    @Test
    void what_could_not_be_read_lands_in_a_file_with_the_reason() throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), "{\"text\": \"متن\"}\n{ broken\n");

        assertThat(run("add", "--record", record(), file.toString(), "nowhere")).isEqualTo(1);

        assertThat(err()).contains("1 added, 2 not read").contains(record() + "/failures.jsonl");
        assertThat(Files.readAllLines(Path.of(record(), "failures.jsonl")))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "{\"file\":\"" + file + "\",\"place\":\"line 2\",\"kind\":\"malformed-json\","),
                        second -> assertThat(second).startsWith("{\"file\":\"nowhere\",\"kind\":\"missing\","));
    }

    @Test
    void a_run_that_was_stopped_says_so_and_the_same_command_goes_on() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            lines.append("{\"id\": \"s")
                    .append(i)
                    .append("\", \"text\": \"متن خبر ")
                    .append(i)
                    .append("\"}\n");
        }
        String file = Files.writeString(folder.resolve("many.jsonl"), lines).toString();
        interruptAt = 30;

        assertThat(run("add", "--record", record(), file)).isEqualTo(130);
        assertThat(err()).contains("stopped; the same command goes on from here");
        assertThat(articles()).isBetween(1L, 990L);

        interruptAt = -1;
        assertThat(run("add", "--record", record(), file)).isZero();
        assertThat(articles()).isEqualTo(1000);
        assertThat(read.get()).as("articles read, in both runs").isEqualTo(1000);
    }

    @Test
    void files_are_opened_again_when_asked_for() throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), "{\"id\": \"s\", \"text\": \"نص\"}\n");
        run("add", "--record", record(), file.toString());
        err.reset();

        run("add", "--record", record(), file.toString());
        assertThat(err()).endsWith(": 0 added\n");
        run("add", "--again", "--record", record(), file.toString());
        assertThat(err()).endsWith(": 0 added, 1 already there\n");
    }

    @Test
    void the_record_may_be_named_by_the_environment_and_the_article_piped_in() throws StoreException {
        environment = Map.of("DIDAR_RECORD", record());
        in = "استقبل الوزير نظيره في عمان.";

        assertThat(run("add", "-")).isZero();

        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void on_a_terminal_a_bar_tells_rate_remaining_time_and_counts() {
        terminal = OptionalInt.of(120);

        run("add", "--record", record(), "../samples/fa");

        assertThat(err()).contains("didar add 100%", "MB", "8 added", "/s");
    }

    @Test
    void a_place_that_can_hold_no_record_is_wrong_usage() {
        assertThat(run("add", "--record", "mysql://host/x", "../samples/fa")).isEqualTo(2);
        assertThat(err()).contains("a record is a folder or postgresql://host/database");
    }

    @Test
    void a_record_that_cannot_be_opened_is_a_failure_that_says_why() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("add", "--record", file + "/record", "../samples/fa")).isEqualTo(1);
        assertThat(err()).contains("cannot be made").doesNotContain("\tat ");
    }

    private int run(String... args) {
        var surroundings = new Surroundings(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                out,
                new PrintStream(err, true, UTF_8),
                environment,
                OptionalInt::empty,
                () -> terminal,
                stop -> {
                    interrupt.set(stop);
                    return () -> {};
                });
        return Main.run(surroundings, () -> (article, _) -> dossier(article), args);
    }

    private Dossier dossier(Article article) {
        if (read.incrementAndGet() == interruptAt) {
            interrupt.get().run();
        }
        return new Dossier(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private String record() {
        return folder.resolve("record").toString();
    }

    private long articles() throws StoreException {
        try (Store store = Store.open(Location.of(record()), Store.Access.READ)) {
            return store.articles();
        }
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
