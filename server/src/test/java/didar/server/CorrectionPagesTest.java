package didar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Corrections as somebody before a browser makes them.
class CorrectionPagesTest {

    private static final String ZARIF = "mohammad-javad-zarif";
    private static final String LAVROV = "sergey-lavrov";

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private ServedRecord record;
    private Browser browser;

    @BeforeAll
    static void make() throws IOException {
        ServedRecord.in(made).close();
    }

    @BeforeEach
    void start() throws IOException {
        record = ServedRecord.copied(made, folder);
        browser = new Browser(record);
    }

    @AfterEach
    void stop() throws IOException {
        assertThat(record.faults).isEmpty();
        record.close();
    }

    @Test
    void two_who_are_one_are_found_by_name_shown_and_joined() throws Exception {
        String ask = "/correct?kind=merge&identity=" + LAVROV + "&then=/people/" + LAVROV;
        assertThat(browser.get(ask).body()).contains("Sergey Lavrov", "A name, in any script");

        String choices = browser.get(ask + "&into=%D8%B8%D8%B1%D9%8A%D9%81").body();
        assertThat(choices).contains("type=\"radio\" name=\"into\" value=\"" + ZARIF + "\"");

        String preview = browser.get(ask + "&into=" + ZARIF).body();
        assertThat(preview).contains("This means", "is the same as", "Keep the correction");
        assertThat(record.json("/api/v1/corrections").get("items").size())
                .as("nothing is kept by looking")
                .isZero();

        HttpResponse<String> kept = browser.post(
                "/correct",
                Map.of(
                        "kind",
                        "merge",
                        "identity",
                        LAVROV,
                        "into",
                        ZARIF,
                        "reason",
                        "یکی‌اند",
                        "then",
                        "/people/" + LAVROV));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location")).hasValue("/people/" + LAVROV);
        assertThat(browser.get("/corrections").body())
                .contains("is the same as", "یکی‌اند", "دبیر", "Take back correction 1");
        assertThat(record.json("/api/v1/people/" + LAVROV).get("id").asString()).isEqualTo(ZARIF);
    }

    @ParameterizedTest
    @CsvSource({"fa, این دو هم‌اکنون یکی‌اند.", "ar, هذان واحد بالفعل.", "en, These two are one already."})
    void why_a_correction_cannot_be_is_told_in_the_language_of_the_reader(String language, String why)
            throws Exception {
        browser.language = language;

        HttpResponse<String> page = browser.get("/correct?kind=merge&identity=" + LAVROV + "&into=" + LAVROV);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("role=\"alert\">" + why + "<").doesNotContain("are one already by");
    }

    @Test
    void a_correction_is_taken_back_and_stays_in_the_list() throws Exception {
        rename("ظریف");
        browser.get("/corrections");

        HttpResponse<String> undone = browser.post("/corrections/undo", Map.of("no", "1", "then", "/corrections"));

        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(browser.get("/corrections").body()).contains("There are no corrections.");
        assertThat(browser.get("/corrections?undone=true").body())
                .contains("taken back")
                .doesNotContain("Take back correction");
        assertThat(browser.post("/corrections/undo", Map.of("no", "1")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_day_is_typed_in_the_calendar_of_the_reader() throws Exception {
        browser.language = "fa";
        String ask = "/correct?kind=date&event=" + meeting().get("id").asString();
        assertThat(browser.get(ask + "&first=%D8%AF%DB%8C%D8%B1%D9%88%D8%B2").body())
                .as("«دیروز» is no day")
                .contains("این روز نیست");

        HttpResponse<String> preview = browser.get(ask + "&first=%DB%B1%DB%B3%DB%B9%DB%B5%2F%DB%B2%2F%DB%B1%DB%B2");

        assertThat(preview.body()).contains("۱۲ اردیبهشت ۱۳۹۵");
        assertThat(Browser.field(preview, "first")).isEqualTo("2016-05-01");
    }

    @Test
    void an_event_is_given_another_status_and_then_taken_for_none() throws Exception {
        String id = meeting().get("id").asString();
        browser.get("/correct?kind=status&event=" + id);
        browser.post("/correct", Map.of("kind", "status", "event", id, "status", "cancelled"));
        assertThat(meeting().get("status").asString()).isEqualTo("cancelled");

        assertThat(browser.get("/correct?kind=no-event&event=" + id).body()).contains("is no event");
        HttpResponse<String> kept = browser.post("/correct", Map.of("kind", "no-event", "event", id));
        assertThat(kept.headers().firstValue("Location")).hasValue("/corrections#c2");
        assertThat(browser.get("/corrections").body()).contains("is no event", id.substring(0, 2));
    }

    @Test
    void another_says_a_statement_or_nobody_can_tell_who_or_it_is_none() throws Exception {
        String statement = "fa-5%23s1";
        assertThat(browser.get("/correct?kind=speaker&statement=" + statement).body())
                .contains("Nobody can tell who said it");
        assertThat(browser.get("/correct?kind=speaker&statement=" + statement + "&nobody=true")
                        .body())
                .contains("cannot be told", "Keep the correction");
        browser.post("/correct", Map.of("kind", "speaker", "statement", "fa-5#s1", "speaker", LAVROV));
        browser.post("/correct", Map.of("kind", "no-statement", "statement", "fa-5#s1"));

        assertThat(browser.get("/corrections").body()).contains("was said by", "is no statement");
    }

    @Test
    void articles_that_mean_somebody_else_are_chosen_from_a_list() throws Exception {
        assertThat(browser.get("/correct?kind=split&identity=" + ZARIF).body())
                .contains("type=\"checkbox\" name=\"sources\" value=\"fa-1\"")
                .contains("type=\"checkbox\" name=\"sources\" value=\"fa-3\"");
        assertThat(browser.get("/correct?kind=split&identity=" + ZARIF + "&sources=fa-3&sources=fa-4&name=x")
                        .body())
                .contains("is somebody else");
    }

    @Test
    void reports_and_meetings_are_chosen_from_lists() throws Exception {
        String id = meeting().get("id").asString();
        assertThat(browser.get("/correct?kind=move&event=" + id).body())
                .contains("type=\"radio\" name=\"source\" value=\"fa-2\"");
        assertThat(browser.get("/correct?kind=join&event=" + id).body()).contains("There is no other meeting");
    }

    @Test
    void what_cannot_hold_together_is_told_on_the_page() throws Exception {
        browser.get("/corrections");
        browser.post("/correct", Map.of("kind", "merge", "identity", LAVROV, "into", ZARIF));

        HttpResponse<String> page = browser.get("/correct?kind=merge&identity=" + ZARIF + "&into=" + LAVROV);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("These two are one already.").doesNotContain("Keep the correction");
    }

    @Test
    void a_name_with_markup_comes_out_as_text() throws Exception {
        rename("<script>alert(1)</script>\" onmouseover=\"x");

        for (String path : new String[] {"/corrections", "/people/" + ZARIF}) {
            assertThat(browser.get(path).body())
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert")
                    .doesNotContainPattern("<[^>]*onmouseover");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/correct?kind=merge&identity=nobody",
                "/correct?kind=date&event=ev-0",
                "/correct?kind=speaker&statement=fa-5",
                "/correct?kind=speaker&statement=fa-5%23s99",
            })
    void what_is_not_there_cannot_be_corrected(String path) throws Exception {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/correct",
                "/correct?kind=drop",
                "/correct?kind=merge",
                "/correct?kind=merge&identity=" + ZARIF + "&then=https://evil.example/",
            })
    void what_is_not_asked_as_it_should_be_is_told(String path) throws Exception {
        assertThat(browser.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void a_form_of_another_site_corrects_nothing() throws Exception {
        browser.get("/corrections");
        browser.origin = "https://evil.example";
        Map<String, String> form = Map.of("kind", "merge", "identity", LAVROV, "into", ZARIF);
        assertThat(browser.post("/correct", form).statusCode()).isEqualTo(403);
        browser.origin = null;
        browser.token = null;
        assertThat(browser.post("/correct", form).statusCode()).isEqualTo(403);

        assertThat(record.json("/api/v1/corrections").get("items").size()).isZero();
    }

    private void rename(String name) throws Exception {
        browser.get("/corrections");
        HttpResponse<String> kept = browser.post("/correct", Map.of("kind", "rename", "identity", ZARIF, "name", name));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
    }

    private JsonNode meeting() throws Exception {
        return record.json("/api/v1/meetings?who=lavrov&with=zarif")
                .get("items")
                .get(0);
    }
}
