package didar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.search.Indexing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindCommandTest {

    private static final Walk READER = WarmReader.start();

    @TempDir
    static Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private OptionalInt terminal = OptionalInt.empty();

    @BeforeAll
    static void addSamples() {
        assertThat(new FindCommandTest().run("add", "--record", record(), "../samples/fa", "../samples/ar"))
                .isZero();
    }

    @BeforeEach
    void indexIsThere() {
        run("find", "--record", record(), "x");
        out.reset();
        err.reset();
    }

    @Test
    void what_the_index_lacks_is_taken_in_first_and_told() throws IOException {
        String own = folder.resolve("own").toString();
        run("add", "--index", elsewhere(), "--record", own, "../samples/fa");
        err.reset();

        assertThat(run("find", "--record", own, "وزیر")).isZero();
        assertThat(err()).contains("taking 8 articles into the index").contains(" found");
        err.reset();
        run("find", "--record", own, "وزیر");
        assertThat(err()).doesNotContain("taking");
        run("add", "--index", elsewhere(), "--record", own, "../samples/ar");
        err.reset();
        run("find", "--record", own, "الوزير");
        assertThat(err()).contains("taking 8 articles into the index");
    }

    @Test
    void a_hit_is_printed_with_its_source_and_the_words_marked() {
        assertThat(run("find", "--record", record(), "وزير", "--kind", "statement", "--language", "ar"))
                .isZero();

        assertThat(out()).contains("statement", "../samples/ar/", "وزير", "*");
    }

    @Test
    void on_a_terminal_words_are_marked_by_a_colour() {
        terminal = OptionalInt.of(100);

        run("find", "--record", record(), "وزیر", "--bidi", "off");

        assertThat(out()).contains("\u001b[1;31mوزیر").doesNotContain("*");
    }

    @Test
    void spans_in_json_are_code_points_of_the_article() throws IOException {
        assertThat(run(
                        "find",
                        "--record",
                        record(),
                        "وزیر",
                        "--format",
                        "json",
                        "--kind",
                        "statement",
                        "--language",
                        "fa"))
                .isZero();

        JsonNode found = JsonMapper.shared().readTree(out());
        assertThat(found.get("hits").size()).isPositive();
        for (JsonNode hit : found.get("hits")) {
            String text = Files.readString(Path.of(hit.get("source").asString()));
            JsonNode snippet = hit.get("snippet");
            assertThat(codePoints(
                            text,
                            snippet.get("start").asInt(),
                            snippet.get("end").asInt()))
                    .isEqualTo(snippet.get("text").asString());
            for (JsonNode mark : snippet.get("marks")) {
                assertThat(codePoints(text, mark.get(0).asInt(), mark.get(1).asInt()))
                        .contains("زیر");
            }
        }
    }

    private static String codePoints(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    @Test
    void a_cursor_leads_through_all_pages_and_ends() throws IOException {
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            out.reset();
            List<String> line = new ArrayList<>(
                    List.of("find", "--record", record(), "--kind", "meeting", "--format", "json", "--limit", "3"));
            if (after != null) {
                line.addAll(List.of("--after", after));
            }
            assertThat(run(line.toArray(String[]::new))).isZero();
            JsonNode page = JsonMapper.shared().readTree(out());
            page.get("hits").forEach(hit -> found.add(hit.get("source").asString() + hit.get("id")));
            after = page.has("next") ? page.get("next").asString() : null;
        } while (after != null);

        assertThat(found).hasSizeGreaterThan(6).doesNotHaveDuplicates();
    }

    @Test
    void words_with_a_minus_are_no_options() {
        assertThat(run("find", "--record", record(), "وزیر", "-وزیر")).isZero();
        assertThat(err()).contains("nothing found");
    }

    @Test
    void a_filter_alone_asks_for_all_that_it_lets_through() {
        assertThat(run("find", "--record", record(), "--kind", "statement", "--act", "demand"))
                .isZero();
        assertThat(out()).contains("demand");
    }

    @ParameterizedTest
    @CsvSource({
        "OR, stands between",
        "'', nothing to look for",
        "'\"a', not closed",
        "'-a', only what must not be there",
        "--nonsense, unknown option",
        "x --from=yesterday, no year",
        "x --kind=book, book",
        "x --type=party, is none of meeting",
        "x --after=q, no place in a list",
        "x --limit=0, a page of 0"
    })
    void wrong_usage_is_told(String arguments, String why) {
        List<String> line = new ArrayList<>(List.of("find", "--record", record()));
        line.addAll(List.of(arguments.split(" ")));

        assertThat(run(line.toArray(String[]::new))).isEqualTo(2);
        assertThat(err()).contains(why);
    }

    @Test
    void a_record_on_a_server_needs_a_folder_for_its_index() {
        assertThat(run("find", "--record", "postgresql://host/didar", "x")).isEqualTo(2);
        assertThat(err()).contains("--index");
    }

    @Test
    void a_record_that_is_not_there_is_a_failure_that_says_so() {
        assertThat(run("find", "--record", folder.resolve("nowhere").toString(), "x"))
                .isEqualTo(1);
        assertThat(err()).contains("there is no record here");
    }

    @Test
    void what_is_there_is_searched_while_another_process_takes_articles_in() throws IOException {
        String own = folder.resolve("busy").toString();
        run("add", "--record", own, "../samples/fa");
        run("find", "--record", own, "وزیر");
        run("add", "--index", elsewhere(), "--record", own, "../samples/ar");
        err.reset();
        out.reset();

        try (Indexing _ = Indexing.open(Path.of(own, "index"), 1, 16)) {
            assertThat(run("find", "--record", own, "وزیر")).isZero();
        }
        assertThat(err()).contains("another didar is doing so");
        assertThat(out()).contains("وزیر");
    }

    @Test
    void help_has_an_example() {
        assertThat(run("find", "--help")).isZero();
        assertThat(out()).contains("didar find سوریه آتش‌بس");
    }

    /// Where `add` keeps an index that `find` is not told of.
    private String elsewhere() {
        return folder.resolve("elsewhere").toString();
    }

    private int run(String... args) {
        var surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, UTF_8),
                Map.of(),
                () -> terminal,
                OptionalInt::empty,
                _ -> () -> {});
        return Main.run(surroundings, () -> READER, args);
    }

    private static String record() {
        return folder.resolve("record").toString();
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
