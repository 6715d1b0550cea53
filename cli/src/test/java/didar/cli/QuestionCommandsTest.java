package didar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Questions to a record of invented articles: one meeting told in both languages and by a copy, a change of position,
/// an office that two hold.
class QuestionCommandsTest {

    private static final Walk READER = WarmReader.start();
    private static final Path ARTICLES = Path.of("src/test/resources/didar/cli/record.jsonl");

    @TempDir
    static Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void addArticles() {
        var first = new QuestionCommandsTest();
        assertThat(first.run("add", ARTICLES.toString())).as(first.err()).isZero();
    }

    @Test
    void a_meeting_told_in_both_languages_is_one_row_with_its_reports() throws IOException {
        JsonNode meetings = json("meetings", "--who", "Lavrov", "--with", "ظريف", "--format", "json");

        assertThat(meetings.size()).isEqualTo(1);
        JsonNode meeting = meetings.get(0);
        assertThat(meeting.get("id").asString()).startsWith("ev-");
        assertThat(meeting.get("type").asString()).isEqualTo("meeting");
        assertThat(meeting.get("status").asString()).isEqualTo("held");
        assertThat(strings(meeting.get("participants"), "id"))
                .containsExactlyInAnyOrder("mohammad-javad-zarif", "sergey-lavrov");
        assertThat(meeting.get("time").get("value").asString()).isEqualTo("2016-05-03");
        assertThat(meeting.get("place").get("id").asString()).isEqualTo("moscow");
        assertThat(strings(meeting.get("reports"), "source")).containsExactly("fa-1", "fa-2", "ar-1");
        assertThat(strings(meeting.get("reports"), "outlet")).containsExactly("ایرنا", "همشهری", "الشرق الأوسط");
        assertThat(strings(meeting.get("reports"), "published"))
                .containsExactly("2016-05-03T18:30", "2016-05-03T20:00", "2016-05-04");
    }

    @Test
    void spans_are_code_points_of_the_article() throws IOException {
        Map<String, String> texts = texts();
        int seen = 0;
        for (JsonNode meeting : json("meetings", "--format", "json")) {
            for (JsonNode report : meeting.get("reports")) {
                for (JsonNode proof : report.get("evidence")) {
                    assertIsIn(requireNonNull(texts.get(report.get("source").asString())), proof);
                    seen++;
                }
            }
        }
        for (JsonNode statement : json("statements", "--format", "json")) {
            assertIsIn(requireNonNull(texts.get(statement.get("source").asString())), statement.get("content"));
            seen++;
        }
        assertThat(seen).isGreaterThan(10);
    }

    private static void assertIsIn(String text, JsonNode quote) {
        int start = text.offsetByCodePoints(0, quote.get("start").asInt());
        int end = text.offsetByCodePoints(0, quote.get("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(quote.get("text").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "--from, 2016-05-03, 1",
        "--from, 2016-05-05, 0",
        "--to, 2016-05-02, 0",
        "--place, موسكو, 1",
        "--place, تهران, 0",
        "--type, meeting, 1",
        "--type, call, 0",
        "--status, held, 1",
        "--status, cancelled, 0",
        "--outlet, الشرق الاوسط, 1",
        "--outlet, الحياة, 0",
        "--limit, 0, 0",
    })
    void filters_of_meetings(String option, String value, int found) throws IOException {
        assertThat(json("meetings", "--who", "zarif", option, value, "--format", "json")
                        .size())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "--who, لافروف, ar-1",
        "--about, Türkiye, fa-4",
        "--act, condemn, fa-4",
        "--from, 2016-09-01, fa-4",
        "--outlet, ایسنا, fa-4",
    })
    void filters_of_statements(String option, String value, String latest) throws IOException {
        JsonNode found = json("statements", option, value, "--latest", "--limit", "1", "--format", "json");

        assertThat(strings(found, "source")).containsExactly(latest);
    }

    @Test
    void a_statement_says_who_said_what_about_whom() throws IOException {
        JsonNode statement =
                json("statements", "--act", "condemn", "--format", "json").get(0);

        assertThat(statement.get("speaker").get("id").asString()).isEqualTo("mohammad-javad-zarif");
        assertThat(statement.get("act").asString()).isEqualTo("condemn");
        assertThat(statement.get("about").get(0).get("name").asString()).isEqualTo("ترکیه");
        assertThat(statement.get("about").get(0).get("stance").asString()).isEqualTo("against");
        assertThat(statement.get("published").asString()).isEqualTo("2016-09-20");
    }

    @Test
    void a_table_has_a_row_a_meeting_and_json_lines_an_object_a_line() throws IOException {
        assertThat(run("meetings", "--calendar", "persian")).isZero();
        assertThat(out()).contains("14 Ordibehesht 1395 meeting held", "لاوروف", "3 reports");
        assertThat(err()).isEqualTo("didar: 1 found\n");

        assertThat(run("statements", "--format", "jsonl")).isZero();
        List<String> lines = out().lines().toList();
        assertThat(lines).hasSizeGreaterThan(5);
        for (String line : lines) {
            assertThat(JsonMapper.shared().readTree(line).get("act").asString()).isNotEmpty();
        }
    }

    @Test
    void csv_names_its_columns_and_keeps_several_values_in_one_cell() {
        assertThat(run("meetings", "--format", "csv")).isZero();

        assertThat(out().lines().toList())
                .hasSizeGreaterThanOrEqualTo(2)
                .first()
                .asString()
                .startsWith("id,type,status,first_day,last_day,day_told,participants,participant_ids,");
        assertThat(out())
                .contains("mohammad-javad-zarif; sergey-lavrov", "ایرنا; همشهری; الشرق الأوسط", "fa-1; fa-2; ar-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ظریف", "ظريف", "Zarif", "«محمد جواد ظريف»", "الوزير ظريف", "mohammad-javad-zarif"})
    void who_finds_a_person_in_any_script(String name) throws IOException {
        JsonNode who = json("who", name, "--format", "json");

        assertThat(who.get("id").asString()).isEqualTo("mohammad-javad-zarif");
        assertThat(who.get("articles").asInt()).isEqualTo(5);
        JsonNode office = who.get("offices").get(0);
        assertThat(office.get("from").asString()).isEqualTo("2016-01-12");
        assertThat(office.get("to").asString()).isEqualTo("2016-09-20");
        assertThat(strings(office.get("proofs"), "source")).contains("fa-1", "fa-4");
        assertThat(who.get("meetings").size()).isEqualTo(1);
        assertThat(who.get("met").get(0).get("id").asString()).isEqualTo("sergey-lavrov");
        assertThat(who.get("acts").get("condemn").asInt()).isEqualTo(1);
    }

    @Test
    void an_office_that_another_holds_is_a_conflict_with_both_proofs() throws IOException {
        JsonNode who = json("who", "بهرام", "نیک‌فر", "--format", "json");

        JsonNode conflict = who.get("conflicts").get(0);
        assertThat(conflict.get("kind").asString()).isEqualTo("other-holder");
        assertThat(conflict.get("holder").get("id").asString()).isEqualTo("bijan-namdar-zanganeh");
        assertThat(conflict.get("proof").get("source").asString()).isEqualTo("fa-5");

        assertThat(run("who", "نیک‌فر")).isZero();
        assertThat(out()).contains("To look at", "بهرام نیک‌فر وزیر نفت ایران", "زنگنه");
    }

    @Test
    void accounts_are_compared_with_what_each_has_alone_and_copies_are_folded() throws IOException {
        String event = json("meetings", "--who", "Lavrov", "--format", "json")
                .get(0)
                .get("id")
                .asString();

        JsonNode comparison = json("compare", event, "--format", "json");

        assertThat(strings(comparison.get("first"), "source")).containsExactly("fa-1");
        JsonNode accounts = comparison.get("accounts");
        assertThat(strings(accounts, "country")).containsExactly("IRN", "SAU");
        assertThat(strings(accounts, "language")).containsExactly("fa", "ar");
        JsonNode copy = accounts.get(0).get("copies").get(0);
        assertThat(copy.get("source").asString()).isEqualTo("fa-2");
        assertThat(copy.get("from").asString()).isEqualTo("fa-1");
        assertThat(copy.get("changes").toString()).contains("{\"is\":\"added\",\"text\":\"فوری\"}");
        JsonNode ofZarif = accounts.get(0).get("statements").get(0);
        assertThat(ofZarif.get("speaker").get("id").asString()).isEqualTo("mohammad-javad-zarif");
        assertThat(ofZarif.get("alone").asBoolean()).isTrue();
        assertThat(strings(accounts.get(1).get("unsaid"), "source")).contains("fa-1");

        assertThat(run("compare", event)).isZero();
        assertThat(out()).contains("2 accounts", "Reported first by ایرنا", "A B ", "{+فوری+}", "only here");
    }

    @Test
    void a_change_of_position_is_put_side_by_side_as_a_suggestion() throws IOException {
        JsonNode pair = json("positions", "zarif", "--about", "ترکیه", "--format", "json")
                .get(0);

        assertThat(pair.get("is").asString()).isEqualTo("suggestion");
        assertThat(pair.get("earlier").get("act").asString()).isEqualTo("support");
        assertThat(pair.get("later").get("act").asString()).isEqualTo("condemn");
        assertThat(pair.get("score").asDouble()).isGreaterThan(0.9);

        assertThat(run("positions", "ظریف", "--about", "مرزهای شمالی")).isZero();
        assertThat(out()).contains("Suggestions", "support, then condemn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings --who", "statements --about", "who", "positions"})
    void a_name_that_nobody_has_is_told_and_nothing_is_found(String command) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.add("ناشناخته‌پور");

        assertThat(run(args.toArray(String[]::new))).isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).contains("nobody is known as 'ناشناخته‌پور'");
    }

    @Test
    void an_event_that_is_not_there_is_told() {
        assertThat(run("compare", "ev-000000000000")).isZero();
        assertThat(err()).contains("no event ev-000000000000");
    }

    @Test
    void wrong_usage_and_a_record_that_is_not_there_have_exit_codes_of_their_own() {
        assertThat(run("who")).isEqualTo(2);
        assertThat(run("compare")).isEqualTo(2);
        assertThat(run("meetings", "--from", "gestern")).isEqualTo(2);
        assertThat(run("meetings", "--record", folder.resolve("none").toString()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "statements", "who", "compare", "positions"})
    void help_has_an_example(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out()).contains("Examples:", "  didar " + command + " ");
    }

    private static List<String> strings(JsonNode objects, String field) {
        List<String> values = new ArrayList<>();
        objects.forEach(object -> values.add(object.get(field).asString()));
        return values;
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String line : Files.readAllLines(ARTICLES)) {
            JsonNode article = JsonMapper.shared().readTree(line);
            texts.put(article.get("id").asString(), article.get("text").asString());
        }
        return texts;
    }

    private JsonNode json(String... args) {
        assertThat(run(args)).as(err()).isZero();
        return JsonMapper.shared().readTree(out());
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        var surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, UTF_8),
                Map.of("DIDAR_RECORD", folder.resolve("record").toString()),
                OptionalInt::empty,
                OptionalInt::empty,
                _ -> () -> {});
        return Main.run(surroundings, () -> READER, args);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
