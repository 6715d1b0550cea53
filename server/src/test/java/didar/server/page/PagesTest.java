package didar.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.server.ServedRecord;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages as a browser without scripts gets them.
class PagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    @TempDir
    static Path folder;

    private static ServedRecord record;

    @BeforeAll
    static void start() throws IOException {
        record = ServedRecord.in(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        assertThat(record.faults()).isEmpty();
        record.close();
    }

    private static HttpResponse<String> page(String path, String language) throws Exception {
        return record.send(record.request(path).header("Accept-Language", language));
    }

    private static String meeting() throws Exception {
        return record.json("/api/v1/meetings?who=lavrov")
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    @ParameterizedTest
    @CsvSource({"fa, rtl", "ar, rtl", "en, ltr"})
    void every_page_comes_in_every_language_and_its_direction(String language, String direction) throws Exception {
        for (String path : List.of(
                "/",
                "/search",
                "/search?q=zarif",
                "/people?q=zarif",
                "/people/mohammad-javad-zarif",
                "/meetings",
                "/meetings/" + meeting(),
                "/statements?who=zarif",
                "/statements/1/s1",
                "/articles/1",
                "/positions?who=zarif",
                "/help")) {
            HttpResponse<String> response = page(path, language);

            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.body()).as(path).contains("<html lang=\"" + language + "\" dir=\"" + direction + "\"");
        }
    }

    @Test
    void the_statement_stands_marked_in_its_article_with_the_chain_behind_it() throws Exception {
        String page = page("/statements/1/s1", "fa").body();

        assertThat(page).contains("class=\"said\"", "class=\"cue\"", "زنجیرهٔ نقل");
    }

    @Test
    void what_several_print_of_somebody_in_the_same_words_is_shown_once() throws Exception {
        Path own = Files.createDirectories(folder.resolve("printed"));
        try (ServedRecord served = ServedRecord.in(own)) {
            String said = "کشتی‌های دریای خزر باید بی‌درنگ بازرسی شوند";
            var lines = new StringBuilder();
            for (String outlet : List.of("پگاه", "راوی", "آینه")) {
                lines.append("{\"id\": \"")
                        .append(outlet)
                        .append("\", \"outlet\": \"")
                        .append(outlet)
                        .append("\", \"published\": \"2017-01-02\", \"text\": \"سرگئی لاوروف وزیر خارجه روسیه گفت: ")
                        .append(said)
                        .append(".\"}\n");
            }
            ServedRecord.add(own, Files.writeString(own.resolve("printed.jsonl"), lines));

            String page = served.send(served.request("/people/sergey-lavrov").header("Accept-Language", "en"))
                    .body();

            assertThat(page).containsOnlyOnce(said).contains("in the same words in 2 more articles");
        }
    }

    @Test
    void a_name_that_is_asked_for_in_any_script_leads_to_the_statements_of_whom_it_names() throws Exception {
        assertThat(page("/statements?who=Zarif", "en").body()).contains("Mohammad Javad Zarif", "href=\"/statements/");
        assertThat(page("/statements?who=nobody-at-all", "en").body()).contains("Nobody is known as “nobody-at-all”");
    }

    @Test
    void days_are_asked_for_in_the_calendar_of_the_reader() throws Exception {
        assertThat(page("/meetings?who=zarif&from=1395-02&to=1395-02", "fa").body())
                .contains("/meetings/" + meeting());
        assertThat(page("/meetings?who=zarif&from=1396", "fa").body()).doesNotContain("/meetings/" + meeting());
    }

    @Test
    void what_pages_load_is_there_and_stays_as_it_is() throws Exception {
        Matcher links = LINK.matcher(page("/help", "en").body());
        while (links.find()) {
            if (links.group(1).startsWith("/assets/")) {
                HttpResponse<byte[]> asset = record.sendForBytes(record.request(links.group(1)));
                assertThat(asset.statusCode()).as(links.group(1)).isEqualTo(200);
                assertThat(asset.headers().firstValue("Cache-Control"))
                        .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../page/Words.class",
                "/assets/0/..%2f..%2fServer.class",
                "/assets/0/didar.css",
                "/articles/..%2f..%2fetc",
                "/meetings/%3Cscript%3E",
            })
    void what_is_not_there_is_a_page_that_says_so(String path) throws Exception {
        HttpResponse<String> response = page(path, "fa");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).doesNotContain("<script>");
    }

    @Test
    void what_a_reader_types_comes_back_as_text() throws Exception {
        assertThat(page("/people?q=%3Cscript%3Ealert(1)%3C/script%3E%22%20onfocus=%22x", "en")
                        .body())
                .doesNotContain("<script>alert", "\" onfocus");
    }

    @Test
    void the_look_is_kept_in_a_cookie_and_leads_back_to_the_page_alone() throws Exception {
        HttpResponse<String> changed = look("language=ar&then=%2Fmeetings%3Fwho%3Dzarif");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(changed.headers().firstValue("Location")).contains("/meetings?who=zarif");
        assertThat(changed.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).startsWith("didar-look=ar.gregorian.arabic.system.on;"));

        assertThat(look("language=ar&then=%2F%2Felsewhere.example").statusCode())
                .isEqualTo(400);
        assertThat(look("language=ar&then=https:%2F%2Felsewhere.example").statusCode())
                .isEqualTo(400);
    }

    private static HttpResponse<String> look(String form) throws Exception {
        return record.send(record.request("/look")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }
}
