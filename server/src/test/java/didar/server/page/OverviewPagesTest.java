package didar.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.server.ServedRecord;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

/// The timeline, the network, the map and the outlets as a browser without scripts gets them.
class OverviewPagesTest {

    private static final Pattern GO = Pattern.compile("data-go=\"(\\w+)\" href=\"([^\"]+)\"");
    private static final Pattern INLINE = Pattern.compile("<style|<script>|\\sstyle=|\\son\\w+=");

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

    private static String outlet() throws Exception {
        String name =
                record.json("/api/v1/outlets").get("items").get(0).get("name").asString();
        return "/outlets/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @ParameterizedTest
    @CsvSource({"fa, rtl", "ar, rtl", "en, ltr"})
    void every_page_comes_in_every_language_without_anything_inline(String language, String direction)
            throws Exception {
        for (String path : List.of("/timeline", "/network", "/network?ends=countries", "/map", "/outlets", outlet())) {
            HttpResponse<String> response = page(path, language);

            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.body())
                    .as(path)
                    .contains("<html lang=\"" + language + "\" dir=\"" + direction + "\"")
                    .doesNotContainPattern(INLINE);
        }
    }

    @Test
    void who_met_whom_stands_in_a_table() throws Exception {
        assertThat(page("/network", "fa").body())
                .contains("data-node=\"sergey-lavrov\"", "/meetings?who=mohammad-javad-zarif&amp;with=sergey-lavrov");
        assertThat(page("/network?ends=countries", "en").body()).contains("data-node=\"RUS\"", "Russia");
    }

    @Test
    void where_they_met_stands_in_a_table_with_its_place_on_earth() throws Exception {
        assertThat(page("/map", "fa").body())
                .contains("data-latitude=\"55.75\" data-longitude=\"37.62\"", "مسکو", "/meetings?place=moscow");
    }

    @Test
    void a_year_is_that_of_the_reader() throws Exception {
        assertThat(page("/timeline?from=1395&to=1395", "fa").body())
                .contains("۱ فروردین ۱۳۹۵", "data-first=\"2016-03-20\" data-last=\"2017-03-20\"");
        assertThat(page("/timeline?from=2016&to=2016", "en").body())
                .contains("data-first=\"2016-01-01\" data-last=\"2016-12-31\"");
    }

    @Test
    void a_day_is_parted_into_hours_by_the_reports_of_it() throws Exception {
        String page =
                page("/timeline?who=lavrov&from=2016-05-03&to=2016-05-03", "fa").body();

        assertThat(page).contains("data-scale=\"hour\"", "۱۸:۰۰", "۲۰:۰۰");
    }

    @Test
    void every_way_to_another_stretch_is_a_link_and_keeps_what_is_looked_for() throws Exception {
        String page =
                page("/timeline?who=lavrov&from=2016-05-01&to=2016-05-31", "en").body();
        Matcher ways = GO.matcher(page);
        int count = 0;
        while (ways.find()) {
            count++;
            String address = ways.group(2).replace("&amp;", "&");
            assertThat(address).as(ways.group(1)).startsWith("/timeline?who=lavrov&from=");
            assertThat(page(address, "en").statusCode()).as(address).isEqualTo(200);
        }
        assertThat(count).isEqualTo(5);
    }

    @Test
    void the_first_to_report_is_told_with_the_time_to_the_next() throws Exception {
        HttpResponse<String> page = page("/outlets", "en");

        assertThat(page.body()).contains("ایرنا", "1 hour");
    }

    @Test
    void whom_nobody_knows_is_told_and_nothing_is_shown() throws Exception {
        for (String path : List.of("/timeline", "/network", "/map")) {
            assertThat(page(path + "?who=nobody-at-all", "en").body())
                    .as(path)
                    .contains("Nobody is known as “nobody-at-all”", "The record has no events like these.")
                    .doesNotContain("<figure");
        }
    }

    @Test
    void an_outlet_whose_name_has_a_slash_has_its_page_and_its_answer() throws Exception {
        Path own = Files.createDirectories(folder.resolve("slash"));
        try (ServedRecord served = ServedRecord.in(own)) {
            Path more = Files.writeString(
                    own.resolve("more.jsonl"),
                    "{\"id\": \"ar-7\", \"outlet\": \"المنار/الأفق 24?\", \"published\": \"2017-01-02\","
                            + " \"text\": \"التقى وزير الخارجية الإيراني محمد جواد ظريف نظيره الروسي سيرغي لافروف.\"}\n");
            ServedRecord.add(own, more);
            String name = URLEncoder.encode("المنار/الأفق 24?", StandardCharsets.UTF_8)
                    .replace("+", "%20");

            assertThat(served.get("/outlets").body()).contains("\"/outlets/" + name + "\"");
            assertThat(served.get("/outlets/" + name))
                    .satisfies(page -> assertThat(page.statusCode()).isEqualTo(200))
                    .satisfies(page -> assertThat(page.body()).contains("المنار/الأفق 24?</"));
            assertThat(served.json("/api/v1/outlets/" + name).get("name").asString())
                    .isEqualTo("المنار/الأفق 24?");
        }
    }

    @Test
    void what_a_reader_types_comes_back_as_text() throws Exception {
        for (String path : List.of("/timeline", "/network", "/map")) {
            assertThat(page(path + "?outlet=%3Cscript%3Ealert(1)%3C/script%3E%22%20onfocus=%22x", "en")
                            .body())
                    .as(path)
                    .doesNotContain("<script>alert", "\" onfocus");
        }
        assertThat(page("/outlets/%3Cscript%3Ealert(1)", "en"))
                .satisfies(response -> assertThat(response.statusCode()).isEqualTo(404))
                .satisfies(response -> assertThat(response.body()).doesNotContain("<script>alert"));
    }
}
