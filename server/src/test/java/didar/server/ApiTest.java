package didar.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the routes answer.
class ApiTest {

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

    @Test
    void a_meeting_is_found_by_names_in_two_scripts_and_asked_for_by_its_id() throws Exception {
        JsonNode items = record.json("/api/v1/meetings?who=Lavrov&with=" + encoded("ظريف"))
                .get("items");

        assertThat(items.size()).isEqualTo(1);
        assertThat(strings(items.get(0).get("reports"), "source")).containsExactly("fa-1", "fa-2", "ar-1");
        String id = items.get(0).get("id").asString();
        assertThat(record.json("/api/v1/meetings/" + id)).isEqualTo(items.get(0));
    }

    @Test
    void a_persian_year_is_not_a_gregorian_one() throws Exception {
        JsonNode persian = record.json("/api/v1/timeline?scale=year&calendar=persian");
        JsonNode gregorian = record.json("/api/v1/timeline?scale=year");

        assertThat(persian.get("count").asInt())
                .isEqualTo(gregorian.get("count").asInt())
                .isPositive();
        assertThat(strings(persian.get("parts"), "start")).allMatch(start -> start.matches("\\d{4}-03-2[01]T00:00"));
        assertThat(strings(gregorian.get("parts"), "start")).allMatch(start -> start.matches("\\d{4}-01-01T00:00"));
    }

    @Test
    void who_met_whom_is_told_of_days_and_of_those_who_were_there() throws Exception {
        JsonNode network = record.json("/api/v1/network?who=lavrov");

        assertThat(strings(network.get("nodes"), "id")).contains("mohammad-javad-zarif", "sergey-lavrov");
        assertThat(network.get("edges").get(0).get("days").size()).isPositive();
        assertThat(record.json("/api/v1/network?from=1990&to=1991").has("edges"))
                .isFalse();
    }

    @Test
    void an_outlet_is_asked_for_by_the_name_that_the_list_has() throws Exception {
        JsonNode outlets = record.json("/api/v1/outlets").get("items");
        String name = outlets.get(0).get("name").asString();

        assertThat(record.json("/api/v1/outlets/" + encoded(name))).isEqualTo(outlets.get(0));
        assertThat(record.get("/api/v1/outlets/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void the_accounts_of_a_meeting_stand_side_by_side() throws Exception {
        String id = record.json("/api/v1/meetings?who=lavrov")
                .get("items")
                .get(0)
                .get("id")
                .asString();

        JsonNode comparison = record.json("/api/v1/meetings/" + id + "/comparison");

        assertThat(strings(comparison.get("first"), "source")).containsExactly("fa-1");
        assertThat(comparison.get("accounts").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings?who=zarif&from=2016-05, 1",
        "/meetings?who=zarif&from=2016-05-05, 0",
        "/meetings?who=zarif&to=2016-05-02, 0",
        "/meetings?place=moscow, 1",
        "/meetings?who=zarif&type=call, 0",
        "'/meetings?who=zarif&type=call,meeting', 1",
        "/meetings?who=zarif&status=held, 1",
        "/meetings?who=zarif&status=held&status=denied, 1",
        "/meetings?who=zarif&outlet=%D8%A7%D9%84%D8%B4%D8%B1%D9%82, 1",
        "/statements?act=condemn&from=2016-09, 1",
        "/statements?who=zarif&act=condemn, 1",
        "/statements?about=turkey&act=condemn&from=2016-09, 1",
        "/statements?event=ev-000000000000, 0",
        "/positions?who=zarif&about=turkey, 2",
        "/search?kind=statement&who=mohammad-javad-zarif, 5",
        "/search?kind=meeting&who=mohammad-javad-zarif&who=sergey-lavrov, 3",
        "/search?kind=meeting&who=mohammad-javad-zarif&who=john-kerry, 0",
        "/search?kind=statement&about=turkey, 5",
        "/search?kind=meeting&place=moscow, 3",
        "/search?kind=article&outlet=%22%D8%A7%DB%8C%D8%B1%D9%86%D8%A7%22, 1",
        "/search?kind=article&outlet=%22%D8%A7%DB%8C%D8%B1%22, 0",
        "/corrections, 0",
        "/corrections?undone=true, 0",
    })
    void filters_are_those_of_the_commands(String path, int found) throws Exception {
        assertThat(record.json("/api/v1" + path).get("items").size()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements?",
                "/statements?latest=true&",
                "/statements?outlet=%D8%A7&",
                "/search?q=%D8%B8%D8%B1%DB%8C%D9%81&"
            })
    void pages_together_are_the_whole_list(String list) throws Exception {
        List<JsonNode> whole = items(record.json("/api/v1" + list + "limit=500"));
        assertThat(whole).hasSizeGreaterThan(4);
        List<JsonNode> pages = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = record.json("/api/v1" + list + "limit=2" + next);
            assertThat(page.get("items").size()).isBetween(1, 2);
            pages.addAll(items(page));
            next = page.has("next") ? "&cursor=" + encoded(page.get("next").asString()) : "";
        } while (!next.isEmpty());

        assertThat(pages).isEqualTo(whole);
    }

    @Test
    void those_who_may_be_meant_by_a_name_are_told_likeliest_first_and_have_a_portrait() throws Exception {
        JsonNode people = record.json("/api/v1/people?q=" + encoded("لافروف")).get("items");

        assertThat(people.get(0).get("id").asString()).isEqualTo("sergey-lavrov");
        assertThat(people.get(0).get("meant").asBoolean()).isTrue();
        JsonNode portrait = record.json("/api/v1/people/sergey-lavrov");
        assertThat(portrait.get("met").get(0).get("id").asString()).isEqualTo("mohammad-javad-zarif");
    }

    @Test
    void how_much_a_portrait_tells_can_be_said() throws Exception {
        assertThat(record.json("/api/v1/people/mohammad-javad-zarif?latest=1")
                        .get("statements")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void words_are_found_in_whatever_writing_and_lead_to_the_article() throws Exception {
        JsonNode found = record.json("/api/v1/search?kind=article&q=" + encoded("آتش بس سوریه"));

        assertThat(found.get("total").asInt()).isEqualTo(2);
        JsonNode hit = found.get("items").get(0);
        assertThat(hit.get("snippet").get("marks").size()).isPositive();
        JsonNode dossier = record.json("/api/v1/articles/" + hit.get("article").asString());
        assertThat(dossier.get("schema").asString()).isEqualTo("didar/1");
        assertThat(dossier.get("article").get("text").asString()).contains("آتش‌بس");
    }

    @Test
    void facets_tell_what_a_search_can_be_held_to() throws Exception {
        JsonNode found = record.json("/api/v1/search?facets=true&limit=1&kind=meeting");

        JsonNode people = found.get("facets").get("person");
        assertThat(strings(people, "value")).contains("mohammad-javad-zarif", "sergey-lavrov");
        assertThat(people.get(0).has("name")).isTrue();
        for (JsonNode person : people) {
            JsonNode held = record.json("/api/v1/search?kind=meeting&who="
                    + encoded(person.get("value").asString()));
            assertThat(held.get("total").asInt()).isEqualTo(person.get("hits").asInt());
        }
        assertThat(strings(found.get("facets").get("kind"), "value"))
                .as("what could be chosen instead")
                .contains("article", "statement", "meeting");
        String event = found.get("items").get(0).get("event").asString();
        assertThat(record.json("/api/v1/meetings/" + event).get("id").asString())
                .isEqualTo(event);
    }

    @Test
    void an_article_is_asked_for_by_its_number() throws Exception {
        assertThat(record.json("/api/v1/articles/3")
                        .get("article")
                        .get("source")
                        .asString())
                .isEqualTo("ar-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings/ev-000000000000",
                "/meetings/ev-000000000000/comparison",
                "/people/nobody-at-all",
                "/articles/99",
                "/articles/0",
                "/articles/abc",
                "/articles/..%2f..%2fetc%2fpasswd",
                "/nothing",
                "/meetings/a/b/c",
                "/articles/1'%20or%20'1'='1",
            })
    void what_is_not_there_is_told(String path) throws Exception {
        assertProblem(record.get("/api/v1" + path.replace("'", "%27")), 404, null);
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings?form=2016, form",
        "/meetings?from=yesterday, from",
        "/meetings?limit=0, limit",
        "/meetings?limit=501, limit",
        "/meetings?limit=ten, limit",
        "/meetings?limit=1&limit=2, limit",
        "/meetings?latest=yes, latest",
        "/meetings?type=dinner, type",
        "/meetings?status=HELD, status",
        "/meetings?cursor=xyz, cursor",
        "/meetings?who=Nobody%20Whatsoever, who",
        "/statements?act=shout, act",
        "/statements?cursor=MjAxNgp4Cng, cursor",
        "/people, q",
        "/positions, who",
        "/search, q",
        "/search?q=%22%22, q",
        "/search?q=a&sort=size, sort",
        "/search?q=a&cursor=xyz, cursor",
        "/search?q=a&cursor=t.1.1, cursor",
        "/search?q=a&language=ur, language",
        "/search?q=a&place=Nowhere%20Whatsoever, place",
        "/search?who=somebody&who=anybody, who",
        "/search?q=a&facets=all, facets",
        "/corrections?cursor=OTk, cursor",
        "/articles/1?pretty=true, pretty",
        "/openapi.json?x=1, x",
    })
    void a_wrong_parameter_is_told_by_its_name(String path, String parameter) throws Exception {
        assertProblem(record.get("/api/v1" + path), 400, parameter);
    }

    private static void assertProblem(HttpResponse<String> response, int status, @Nullable String parameter) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.get("type").asString()).isEqualTo("about:blank");
        assertThat(problem.get("title").asString()).isNotEmpty();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotEmpty();
        if (parameter != null) {
            assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        }
    }

    @Test
    void an_article_that_is_sent_is_read_and_not_kept() throws Exception {
        long before = record.json("/api/v1/statements?limit=500").get("items").size();

        HttpResponse<String> read = record.send(
                record.request("/api/v1/read")
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "دیدار در تهران\nمحمدجواد ظریف وزیر امور خارجه ایران در تهران گفت: ایران از صلح حمایت می‌کند.")));

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        JsonNode dossier = JsonMapper.shared().readTree(read.body());
        assertThat(dossier.get("schema").asString()).isEqualTo("didar/1");
        assertThat(dossier.get("statements").size()).isEqualTo(1);
        assertThat(record.json("/api/v1/statements?limit=500").get("items").size())
                .isEqualTo(before);
    }

    @Test
    void of_several_articles_those_that_cannot_be_read_are_problems_in_their_place() throws Exception {
        HttpResponse<String> read = record.send(
                record.request("/api/v1/read")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"id\": \"x\", \"text\": \"قال الوزير إن الاجتماع ناجح.\"}\n{broken\n{\"id\": \"y\", \"text\": \"وزیر گفت: خوب است.\"}\n")));

        List<JsonNode> lines = read.body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("article").get("source").asString()).isEqualTo("x");
        assertThat(lines.get(1).get("status").asInt()).isEqualTo(422);
        assertThat(lines.get(1).get("detail").asString()).contains("line 2");
        assertThat(lines.get(2).get("article").get("source").asString()).isEqualTo("y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "application/json", "multipart/form-data; boundary=x"})
    void another_media_type_is_refused(String type) throws Exception {
        HttpResponse<String> read = record.send(record.request("/api/v1/read")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("متن")));

        assertProblem(read, 415, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001f\u008b\b", "PK\u0003\u0004", "%PDF-1.7"})
    void what_holds_other_files_is_refused_whatever_it_calls_itself(String start) throws Exception {
        HttpResponse<String> read = record.send(record.request("/api/v1/read")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        (start + "0".repeat(100)).getBytes(StandardCharsets.ISO_8859_1))));

        assertProblem(read, 415, null);
    }

    @Test
    void more_than_ten_megabytes_are_refused() throws Exception {
        HttpResponse<String> read = record.send(record.request("/api/v1/read")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[10_000_001])));

        assertProblem(read, 413, null);
    }

    private static List<JsonNode> items(JsonNode page) {
        List<JsonNode> items = new ArrayList<>();
        page.get("items").forEach(items::add);
        return items;
    }

    private static List<String> strings(JsonNode objects, String field) {
        List<String> values = new ArrayList<>();
        objects.forEach(object -> values.add(requireNonNull(object.get(field)).asString()));
        return values;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
