package didar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Corrections of a record of invented articles: a minister and a coach of one name are taken for one.
class CorrectCommandTest {

    private static final Walk READER = WarmReader.start();
    private static final Path ARTICLES = Path.of("src/test/resources/didar/cli/namesakes.jsonl");
    private static final String COACH = "علی کریمی (مربی)";

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void addArticles() {
        var first = new CorrectCommandTest();
        assertThat(first.run(made, "add", ARTICLES.toString())).as(first.err()).isZero();
    }

    @BeforeEach
    void copyRecord() throws IOException {
        copyRecord(folder);
    }

    private static void copyRecord(Path to) throws IOException {
        Files.createDirectories(to.resolve("record"));
        Files.copy(made.resolve("record/record.sqlite"), to.resolve("record/record.sqlite"));
    }

    @Test
    void a_namesake_is_split_off_in_all_answers() throws IOException {
        String minister = karimi();
        assertThat(sources(json("meetings", "--who", minister, "--format", "json")))
                .as("before")
                .containsExactly("fa-1", "ar-1", "fa-2", "fa-3");

        correct("split", minister, "--in", "fa-2", "--in", "fa-3", "--name", COACH);

        String coach = json("who", COACH, "--format", "json").get("id").asString();
        assertThat(coach).isNotEqualTo(minister);
        assertThat(sources(json("meetings", "--who", minister, "--format", "json")))
                .containsExactly("fa-1", "ar-1");
        assertThat(sources(json("meetings", "--who", coach, "--format", "json")))
                .containsExactly("fa-2", "fa-3");
        assertThat(strings(json("statements", "--who", coach, "--format", "json"), "source"))
                .containsExactly("fa-2");
        JsonNode portrait = json("who", "--id", minister, "--format", "json");
        assertThat(portrait.get("articles").asInt()).isEqualTo(2);
        assertThat(portrait.get("corrections").get(0).asInt())
                .as("which correction")
                .isEqualTo(1);
        assertThat(text("meetings", "--who", coach)).contains(COACH).contains("corrected 1");
    }

    @Test
    void corrections_survive_articles_read_again_and_a_new_version() throws IOException {
        String minister = karimi();
        correct("split", minister, "--in", "fa-2", "--in", "fa-3", "--name", COACH);
        correct("hide", "fa-2#s1");
        correct("speaker", "fa-3#s1", minister);

        assertThat(run(folder, "add", "--again", ARTICLES.toString())).isZero();
        assertSeen(minister, 1);

        Path changed = folder.resolve("changed.jsonl");
        Files.writeString(
                changed,
                Files.readString(ARTICLES)
                        .lines()
                        .filter(line -> line.contains("fa-2") || line.contains("fa-3"))
                        .map(line -> line.replace("روز", "عصر روز"))
                        .reduce("", (all, line) -> all + line + "\n"));
        assertThat(run(folder, "add", changed.toString())).as(err()).isZero();
        assertThat(err()).contains("2 new versions");
        assertSeen(minister, 2);
    }

    private void assertSeen(String minister, int versions) throws IOException {
        String coach = json("who", COACH, "--format", "json").get("id").asString();
        assertThat(sources(json("meetings", "--who", coach, "--format", "json")))
                .as("meetings of the coach, %s version(s)", versions)
                .containsExactly("fa-2", "fa-3");
        assertThat(json("statements", "--who", coach, "--format", "json").size())
                .isZero();
        assertThat(strings(json("statements", "--who", minister, "--format", "json"), "source"))
                .containsExactly("fa-1", "fa-3");
    }

    @Test
    void what_is_undone_is_as_it_was_and_stays_a_row() throws IOException {
        String before = text("meetings", "--format", "json") + text("statements", "--format", "json");
        String minister = karimi();
        correct("split", minister, "--in", "fa-2", "--reason", "مربی است");
        correct("rename", minister, "علی کریمی وزیر");
        assertThat(text("corrections")).contains("1. split", "مربی است", "امینی", "2. rename");

        assertThat(run(folder, "corrections", "undo", "1", "2")).as(err()).isZero();

        assertThat(text("meetings", "--format", "json") + text("statements", "--format", "json"))
                .isEqualTo(before);
        assertThat(text("corrections")).isEmpty();
        assertThat(text("corrections", "list", "--undone")).contains("1. split", "undone", "2. rename");
        assertThat(run(folder, "corrections", "undo", "2")).isEqualTo(1);
        assertThat(err()).contains("correction 2 was undone on");
    }

    @Test
    void corrections_go_to_a_record_made_anew_and_each_once(@TempDir Path other) throws IOException {
        String minister = karimi();
        correct("split", minister, "--in", "fa-2", "--in", "fa-3", "--name", COACH);
        correct("hide", "fa-2#s1");
        correct("status", event("fa-3"), "cancelled");
        run(folder, "corrections", "undo", "3");
        String file = folder.resolve("corrections.jsonl").toString();
        assertThat(run(folder, "corrections", "export", file)).isZero();
        String here = text("meetings", "--format", "json") + text("statements", "--format", "json");

        assertThat(run(other, "add", ARTICLES.toString())).isZero();
        assertThat(run(other, "corrections", "import", file)).as(err()).isZero();
        assertThat(err()).contains("3 taken in, 0 undone, 0 already there");
        assertThat(run(other, "corrections", "import", file)).isZero();
        assertThat(err()).contains("0 taken in, 0 undone, 3 already there");

        out.reset();
        run(other, "meetings", "--format", "json");
        run(other, "statements", "--format", "json");
        assertThat(out.toString(UTF_8)).isEqualTo(here);

        run(folder, "corrections", "undo", "2");
        run(folder, "corrections", "export", file);
        assertThat(run(other, "corrections", "import", file)).isZero();
        assertThat(err()).contains("0 taken in, 1 undone, 2 already there");
    }

    @Test
    void two_who_are_one_are_found_by_both_names() throws IOException {
        String minister = karimi();
        String taj = json("who", "مهدی تاج", "--format", "json").get("id").asString();

        correct("merge", taj, minister);

        assertThat(json("who", "مهدی تاج", "--format", "json").get("id").asString())
                .isEqualTo(minister);
        assertThat(sources(json("meetings", "--who", taj, "--format", "json")))
                .as("an id that is another is taken for that")
                .containsExactly("fa-1", "ar-1", "fa-2", "fa-3");
        assertThat(strings(json("statements", "--who", minister, "--format", "json"), "source"))
                .containsExactly("fa-1", "fa-2", "fa-3");
        assertThat(run(folder, "correct", "merge", minister, taj)).isEqualTo(1);
        assertThat(err()).contains("are one already, by correction 1");
    }

    @Test
    void days_and_statuses_are_what_filters_ask() throws IOException {
        String event = event("fa-3");
        correct("date", event, "2016-04-30", "2016-05-01");
        correct("status", event, "planned");

        assertThat(sources(json("meetings", "--to", "2016-05-01", "--format", "json")))
                .containsExactly("fa-3");
        assertThat(sources(json("meetings", "--from", "2016-06-01", "--format", "json")))
                .containsExactly("fa-2");
        assertThat(sources(json("meetings", "--status", "planned", "--format", "json")))
                .containsExactly("fa-3");
        JsonNode all = json("meetings", "--format", "json");
        assertThat(sources(all)).as("in their order").containsExactly("fa-3", "fa-1", "ar-1", "fa-2");
        assertThat(all.get(0).get("time").get("last").asString()).isEqualTo("2016-05-01");
        assertThat(all.get(0).get("history").get(0).get("status").asString())
                .as("what was told stays")
                .isEqualTo("held");
        assertThat(sources(json("meetings", "--latest", "--limit", "2", "--format", "json")))
                .containsExactly("fa-2", "fa-1", "ar-1");
    }

    @Test
    void events_are_joined_and_a_report_goes_to_another() throws IOException {
        String first = event("fa-2");
        correct("join", event("fa-3"), first);
        assertThat(strings(json("meetings", "--format", "json"), "id"))
                .hasSize(2)
                .contains(first);
        assertThat(strings(json("statements", "--event", first, "--format", "json"), "source"))
                .containsExactly("fa-2", "fa-3");

        correct("move", first, "fa-2");
        assertThat(event("fa-2")).isNotEqualTo(first);
        assertThat(event("fa-3")).isEqualTo(first);
        assertThat(strings(json("statements", "--event", first, "--format", "json"), "source"))
                .containsExactly("fa-3");
        correct("move", event("ar-1"), "ar-1", first);
        assertThat(json("compare", first, "--format", "json").get("accounts").size())
                .isEqualTo(2);
    }

    @Test
    void what_is_no_event_is_seen_nowhere() throws IOException {
        String event = event("fa-3");
        correct("hide", event);

        assertThat(sources(json("meetings", "--format", "json"))).containsExactly("fa-1", "ar-1", "fa-2");
        assertThat(json("statements", "--event", event, "--format", "json").size())
                .isZero();
        assertThat(run(folder, "correct", "status", event, "held")).isEqualTo(1);
        assertThat(err()).contains(event + " is no event by a correction");
    }

    @Test
    void what_is_found_by_words_is_seen_through_the_corrections_too() throws IOException {
        List<String> before = found("statement");
        assertThat(before).contains("fa-2#s1");
        String event = event("fa-3");

        correct("hide", "fa-2#s1");
        correct("hide", event);
        correct("rename", karimi(), "کریمی دیگر");

        assertThat(found("statement")).hasSize(before.size() - 1).doesNotContain("fa-2#s1");
        assertThat(found("meeting")).isNotEmpty().noneMatch(hit -> hit.startsWith("fa-3#"));
        assertThat(text("find", "--kind", "statement", "--format", "json")).contains("کریمی دیگر");
    }

    /// Source and local id of all hits of a kind.
    private List<String> found(String kind) {
        List<String> found = new ArrayList<>();
        for (JsonNode hit : json("find", "--kind", kind, "--limit", "100", "--format", "json")
                .get("hits")) {
            found.add(hit.get("source").asString() + "#" + hit.get("id").asString());
        }
        return found;
    }

    @Test
    void corrections_that_make_a_circle_are_refused() throws IOException {
        Path file = folder.resolve("circle.jsonl");
        Files.writeString(file, line("merge", "a", "b") + line("merge", "b", "c") + line("merge", "c", "a"));

        assertThat(run(folder, "corrections", "import", file.toString())).isEqualTo(1);
        assertThat(err())
                .contains("cannot hold here: a circle: ")
                .contains("2 taken in")
                .contains("1 refused");
    }

    private static String line(String kind, String identity, String into) {
        return "{\"schema\":\"didar-corrections/1\",\"no\":1,\"at\":\"2026-01-01T00:00:00Z\",\"by\":\"x\",\"kind\":\""
                + kind + "\",\"change\":{\"identity\":\"" + identity + "\",\"into\":\"" + into + "\"}}\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge nobody fa > nobody with the id nobody",
                "rename nobody x > nobody with the id nobody",
                "status ev-0 held > no event ev-0",
                "hide ev-0 > no event ev-0",
                "hide fa-9#s1 > no article from fa-9",
                "hide fa-1#s9 > no statement s9 in fa-1",
                "speaker s1 > names no statement",
            })
    void what_is_not_there_is_told(String row) {
        String[] parts = row.split(" > ");
        String[] words = ("correct " + parts[0]).split(" ");

        assertThat(run(folder, words)).isEqualTo(1);
        assertThat(err()).contains(parts[1]);
        assertThat(text("corrections")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"correct", "correct mend x", "correct merge a", "correct date ev-0 May", "corrections undo x"})
    void wrong_usage_is_told_apart(String words) {
        assertThat(run(folder, words.split(" "))).isEqualTo(2);
    }

    @Test
    void a_correction_makes_no_record(@TempDir Path nowhere) {
        assertThat(run(nowhere, "correct", "merge", "a", "b")).isEqualTo(1);
        assertThat(err()).contains("there is no record here");
        assertThat(nowhere.resolve("record")).doesNotExist();
    }

    @Test
    void help_has_examples() {
        for (String what : List.of("merge", "split", "rename", "date", "status", "speaker", "hide", "join", "move")) {
            assertThat(text("correct", what, "--help")).contains("didar correct " + what, "Example");
        }
        for (String what : List.of("list", "undo", "export", "import")) {
            assertThat(text("corrections", what, "--help")).contains("Example: didar corrections " + what);
        }
    }

    private void correct(String... words) {
        List<String> all = new ArrayList<>(List.of("correct"));
        all.addAll(List.of(words));
        assertThat(run(folder, all.toArray(String[]::new))).as(err()).isZero();
    }

    /// Id of the one who is two.
    private String karimi() throws IOException {
        return json("who", "علی کریمی", "--format", "json").get("id").asString();
    }

    /// Id of the event that a source reports.
    private String event(String source) throws IOException {
        for (JsonNode meeting : json("meetings", "--format", "json")) {
            if (strings(meeting.get("reports"), "source").contains(source)) {
                return meeting.get("id").asString();
            }
        }
        throw new AssertionError("no event of " + source);
    }

    /// Sources of the reports of meetings.
    private static List<String> sources(JsonNode meetings) {
        List<String> sources = new ArrayList<>();
        meetings.forEach(meeting -> sources.addAll(strings(meeting.get("reports"), "source")));
        return sources;
    }

    private static List<String> strings(JsonNode objects, String name) {
        List<String> found = new ArrayList<>();
        objects.forEach(one -> found.add(one.get(name).asString()));
        return found;
    }

    private JsonNode json(String... words) {
        return JsonMapper.shared().readTree(text(words));
    }

    private String text(String... words) {
        out.reset();
        assertThat(run(folder, words)).as(err()).isZero();
        return out.toString(UTF_8);
    }

    private int run(Path where, String... words) {
        var surroundings = Surroundings.of(
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                Map.of("DIDAR_RECORD", where.resolve("record").toString(), "DIDAR_AUTHOR", "امینی"),
                OptionalInt::empty);
        return Main.run(surroundings, () -> READER, words);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
