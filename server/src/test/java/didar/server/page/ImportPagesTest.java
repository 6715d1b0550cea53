package didar.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.server.ServedRecord;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ImportPagesTest {

    private static final String MARKUP = "<img src=x onerror=alert(1)>.jsonl";

    @TempDir
    static Path folder;

    private static ServedRecord record;
    private static long no;

    @BeforeAll
    static void start() throws Exception {
        record = ServedRecord.in(folder);
        HttpResponse<String> sent = record.send(record.request(
                        "/api/v1/imports?name=" + URLEncoder.encode(MARKUP, StandardCharsets.UTF_8))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"id\": \"new-1\", \"title\": \"<b>عنوان</b>\", \"text\": \"خبری تازه\"}\n{ broken\n")));
        no = JsonMapper.shared().readTree(sent.body()).get("no").asLong();
        record.get("/api/v1/imports/" + no + "/events");
    }

    @AfterAll
    static void stop() throws IOException {
        record.close();
    }

    @ParameterizedTest
    @CsvSource({"fa, انجام شد, ۱ مقالهٔ تازه", "ar, اكتمل, ١ جديدة", "en, done, 1 new"})
    void imports_are_listed_in_the_words_and_digits_of_the_reader(String language, String state, String counted)
            throws Exception {
        assertThat(page("/import", language)).contains(state, counted, "href=\"/import/" + no + "\"");
    }

    @Test
    void what_was_added_is_one_click_away() throws Exception {
        long article =
                record.json("/api/v1/imports/" + no).at("/articles/0/first").asLong();

        assertThat(page("/import/" + no, "fa")).contains("href=\"/articles/" + article + "\"");
    }

    @Test
    void names_of_files_and_titles_are_text_and_no_markup() throws Exception {
        assertThat(page("/import/" + no, "en"))
                .contains("&lt;img src=x onerror=alert(1)&gt;.jsonl", "&lt;b&gt;عنوان&lt;/b&gt;", "line 2")
                .doesNotContain("<img src=x", "<b>");
    }

    @Test
    void an_import_that_is_not_there_has_a_page_that_says_so() throws Exception {
        assertThat(record.get("/import/99").statusCode()).isEqualTo(404);
        assertThat(record.get("/import/x").statusCode()).isEqualTo(404);
    }

    private static String page(String path, String language) throws Exception {
        return record.send(record.request(path).header("Accept-Language", language))
                .body();
    }
}
