package didar.server;

import static org.assertj.core.api.Assertions.assertThat;

import didar.store.Accounts;
import didar.store.Deed;
import didar.store.Location;
import didar.store.Store;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Corrections that are made and undone over HTTP.
class CorrectingTest {

    private static final String ZARIF = "mohammad-javad-zarif";
    private static final String LAVROV = "sergey-lavrov";

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private ServedRecord record;

    @BeforeAll
    static void make() throws IOException {
        ServedRecord.in(made).close();
    }

    @BeforeEach
    void start() throws IOException {
        record = ServedRecord.copied(made, folder);
    }

    @AfterEach
    void stop() throws IOException {
        assertThat(record.faults).isEmpty();
        record.close();
    }

    @Test
    void a_correction_is_kept_seen_and_undone() throws Exception {
        String meeting = meeting();
        JsonNode made = made("status", json("{\"event\": \"%s\", \"status\": \"cancelled\"}", meeting), "لغو شد");

        assertThat(made.get("no").asInt()).isEqualTo(1);
        assertThat(made.get("by").asString()).isEqualTo("دبیر");
        assertThat(made.get("reason").asString()).isEqualTo("لغو شد");
        assertThat(record.json("/api/v1/meetings/" + meeting).get("status").asString())
                .isEqualTo("cancelled");
        assertThat(record.json("/api/v1/corrections/1")).isEqualTo(made);

        HttpResponse<String> undone = post("/api/v1/corrections/1/undo", "");
        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(undone.body()).contains("\"undone\"");
        assertThat(record.json("/api/v1/meetings/" + meeting).get("status").asString())
                .isEqualTo("held");
        assertThat(record.json("/api/v1/corrections").get("items").size()).isZero();
        assertThat(record.json("/api/v1/corrections?undone=true").get("items").size())
                .isEqualTo(1);
        assertThat(post("/api/v1/corrections/1/undo", "").statusCode())
                .as("once")
                .isEqualTo(409);
    }

    @Test
    void what_is_corrected_is_in_the_list_of_what_was_done() throws Exception {
        made("no-event", json("{\"event\": \"%s\"}", meeting()), "");
        post("/api/v1/corrections/1/undo", "");

        try (Accounts accounts = Accounts.open(new Location.Folder(folder.resolve("record")))) {
            assertThat(accounts.deeds(Long.MAX_VALUE, 9))
                    .extracting(Deed.Listed::deed)
                    .extracting(deed -> deed.who() + " " + deed.what().words() + " " + deed.detail())
                    .containsExactly("دبیر correction undone 1, no-event", "دبیر correction made 1, no-event");
        }
    }

    @Test
    void every_kind_can_be_made() throws Exception {
        String meeting = meeting();
        JsonNode said = record.json("/api/v1/statements?who=zarif&about=turkey")
                .get("items")
                .get(0);
        String statement = said.get("source").asString() + "#" + said.get("id").asString();
        made("rename", json("{\"identity\": \"%s\", \"name\": \"محمد جواد ظریف\"}", ZARIF), "");
        made("split", json("{\"identity\": \"%s\", \"sources\": [\"fa-3\"], \"name\": \"ظریف دیگر\"}", ZARIF), "");
        made("move", json("{\"event\": \"%s\", \"source\": \"fa-2\"}", meeting), "");
        made("date", json("{\"event\": \"%s\", \"first\": \"2016-05-01\", \"last\": \"2016-05-02\"}", meeting), "");
        made("speaker", json("{\"statement\": \"%s\", \"speaker\": \"%s\"}", statement, LAVROV), "");
        JsonNode none = made("no-statement", "{\"statement\": \"fa-5#s1\"}", "");
        assertThat(none.get("change").get("words").asString()).isNotEmpty();
        made("no-event", json("{\"event\": \"%s\"}", meeting), "");
        made("merge", json("{\"identity\": \"%s\", \"into\": \"%s\"}", LAVROV, ZARIF), "");

        assertThat(record.json("/api/v1/corrections").get("items").size()).isEqualTo(8);
    }

    @Test
    void an_exported_passage_names_its_statement_again() throws Exception {
        JsonNode made = made("no-statement", "{\"statement\": \"fa-5#s1\"}", "");
        post("/api/v1/corrections/1/undo", "");
        JsonNode again = made("no-statement", made.get("change").toString(), "دوباره");

        assertThat(again.get("change")).isEqualTo(made.get("change"));
    }

    @Test
    void what_contradicts_another_correction_is_refused_with_the_reason() throws Exception {
        made("merge", json("{\"identity\": \"%s\", \"into\": \"%s\"}", LAVROV, ZARIF), "");

        HttpResponse<String> answer = post(
                "/api/v1/corrections",
                wish("merge", json("{\"identity\": \"%s\", \"into\": \"%s\"}", ZARIF, LAVROV), ""));

        assertThat(answer.statusCode()).isIn(409, 422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(record.json("/api/v1/corrections").get("items").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "400 | not json",
                "400 | ",
                "400 | []",
                "400 | {\"kind\": \"merge\"}",
                "400 | {\"kind\": \"drop\", \"change\": {}}",
                "400 | {\"kind\": \"merge\", \"change\": {\"identity\": \"a\"}}",
                "400 | {\"kind\": \"merge\", \"change\": {\"identity\": \"a\", \"into\": \"b\", \"sql\": \"c\"}}",
                "400 | {\"kind\": \"merge\", \"change\": {\"identity\": {}, \"into\": \"b\"}}",
                "400 | {\"kind\": \"status\", \"change\": {\"event\": \"ev-1\", \"status\": \"gone\"}}",
                "400 | {\"kind\": \"date\", \"change\": {\"event\": \"ev-1\", \"first\": \"yesterday\"}}",
                "422 | {\"kind\": \"merge\", \"change\": {\"identity\": \"nobody\", \"into\": \"zarif\"}}",
                "422 | {\"kind\": \"no-event\", \"change\": {\"event\": \"' or 1=1 --\"}}",
                "422 | {\"kind\": \"no-statement\", \"change\": {\"statement\": \"../../etc/passwd#s1\"}}",
            })
    void what_says_nothing_that_can_be_done_changes_nothing(int status, String body) throws Exception {
        HttpResponse<String> answer = post("/api/v1/corrections", body == null ? "" : body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(record.json("/api/v1/corrections?undone=true").get("items").size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/corrections/7/undo, POST", "/api/v1/corrections/x/undo, POST", "/api/v1/corrections/7, GET"})
    void a_correction_that_is_not_there_is_told(String path, String method) throws Exception {
        var request = record.request(path).method(method, BodyPublishers.noBody());
        assertThat(record.send(request).statusCode()).isEqualTo(404);
    }

    @Test
    void corrections_are_made_while_articles_are_added() throws Exception {
        String meeting = meeting();
        try (Store adding = Store.open(new Location.Folder(folder.resolve("record")), Store.Access.WRITE)) {
            assertThat(adding.articles()).isPositive();
            made("status", json("{\"event\": \"%s\", \"status\": \"denied\"}", meeting), "");
        }
    }

    @Test
    void many_correct_at_once_and_none_is_lost() throws Exception {
        int each = 8;
        List<Callable<Integer>> editors = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            String name = "نام " + "ابپتثجچح".charAt(i);
            editors.add(() -> post(
                            "/api/v1/corrections",
                            wish("rename", json("{\"identity\": \"%s\", \"name\": \"%s\"}", ZARIF, name), ""))
                    .statusCode());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> status : threads.invokeAll(editors)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }
        assertThat(record.json("/api/v1/corrections").get("items").size()).isEqualTo(each);
    }

    private String meeting() throws Exception {
        return record.json("/api/v1/meetings?who=lavrov&with=zarif")
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    private JsonNode made(String kind, String change, String reason) throws Exception {
        HttpResponse<String> answer = post("/api/v1/corrections", wish(kind, change, reason));
        assertThat(answer.statusCode()).as(kind + ": " + answer.body()).isEqualTo(201);
        JsonNode made = JsonMapper.shared().readTree(answer.body());
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/api/v1/corrections/" + made.get("no").asInt());
        return made;
    }

    private static String wish(String kind, String change, String reason) {
        return json("{\"kind\": \"%s\", \"change\": %s, \"reason\": \"%s\"}", kind, change, reason);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return record.send(
                record.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /// @param values in the places of `%s`
    private static String json(String pattern, String... values) {
        String json = pattern;
        for (String value : values) {
            json = json.replaceFirst("%s", Matcher.quoteReplacement(value));
        }
        return json;
    }
}
