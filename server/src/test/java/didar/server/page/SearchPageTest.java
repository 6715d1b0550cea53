package didar.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.server.ServedRecord;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/// The first page and the page of search, as a browser gets them.
class SearchPageTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final String HOSTILE = """
            {"id": "evil", "outlet": "<b>رسانه</b>", "title": "<script>alert(1)</script> سفر ظریف", \
            "date": "2016-06-01", \
            "text": "محمدجواد ظریف وزیر امور خارجه ایران در تهران گفت: <img src=x onerror=alert(1)> زرافه‌ها آرام‌اند."}
            """;

    @TempDir
    static Path folder;

    private static ServedRecord record;

    @BeforeAll
    static void start() throws IOException {
        Path hostile = Files.writeString(folder.resolve("hostile.jsonl"), HOSTILE);
        record = ServedRecord.in(folder);
        ServedRecord.add(folder, hostile);
    }

    @AfterAll
    static void stop() throws IOException {
        assertThat(record.faults()).isEmpty();
        record.close();
    }

    @ParameterizedTest
    @CsvSource({"fa, rtl, چه کسی با چه کسی دیدار کرد", "ar, rtl, من التقى بمن", "en, ltr, Who met whom"})
    void the_first_page_says_what_the_record_is_in_the_language_of_who_comes(
            String language, String direction, String words) throws Exception {
        String page = page("/", language);

        assertThat(page)
                .contains("<html lang=\"" + language + "\" dir=\"" + direction + "\"")
                .contains(words)
                .contains("action=\"/search\"");
    }

    @Test
    void it_counts_what_the_record_has() throws Exception {
        assertThat(page("/", "en")).contains("8 articles, 1 meeting and 14 statements");
    }

    @Test
    void from_the_first_page_three_links_lead_to_what_somebody_said_of_whom_and_where_it_stands() throws Exception {
        String home = page("/", "en");
        assertThat(links(home)).anyMatch(link -> link.startsWith("/meetings/ev-"));

        String person = page(one(home, "/people/mohammad-javad-zarif"), "en");
        String about = page(one(person, "/statements\\?who=mohammad-javad-zarif&about=turkey"), "en");
        String statement = page(one(about, "/statements/\\d+/s\\d+"), "en");

        assertThat(statement).contains("class=\"said\"");
        assertThat(links(home))
                .as("a question of the first page leads to the second of them")
                .contains("/statements?who=mohammad-javad-zarif&about=turkey");
    }

    private static String one(String page, String pattern) {
        return links(page).stream()
                .filter(link -> link.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern + " in " + page));
    }

    @Test
    void what_is_found_is_shown_with_what_was_looked_for_marked() throws Exception {
        String page = page("/search?kind=statement&q=" + encoded("آتش بس"), "fa");

        assertThat(page).contains("<mark>آتش‌بس</mark>");
        assertThat(links(page)).anyMatch(link -> link.matches("/statements/\\d+/s\\d+"));
    }

    @Test
    void a_facet_leads_to_as_many_as_it_counts_and_can_be_taken_off() throws Exception {
        String all = page("/search?q=" + encoded("ظریف"), "en");
        Matcher choice = Pattern.compile("href=\"(/search[^\"]*kind=meeting[^\"]*)\"[^>]*><bdi>Meeting</bdi>\\s*"
                        + "<span class=\"number\">(\\d+)</span>")
                .matcher(all);
        assertThat(choice.find()).isTrue();

        String held = page(choice.group(1).replace("&amp;", "&"), "en");

        assertThat(held).contains(">" + choice.group(2) + " result");
        assertThat(links(held)).contains("/search?q=" + encoded("ظریف"));
    }

    @Test
    void years_are_those_of_the_reader() throws Exception {
        assertThat(page("/search?kind=article", "fa")).contains("<bdi>۱۳۹۵</bdi>");
        assertThat(page("/search?kind=article", "en")).contains("<bdi>2016</bdi>");
        assertThat(links(page("/search?kind=article", "fa")))
                .anyMatch(link -> link.contains("from=2016-03-20&to=2017-03-20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lavrov", "لاوروف", "لافروف"})
    void a_name_that_is_typed_leads_to_whom_it_names(String name) throws Exception {
        assertThat(links(page("/search?q=" + encoded(name), "en"))).contains("/people/sergey-lavrov");
    }

    @Test
    void pages_follow_each_other() throws Exception {
        List<String> all = new ArrayList<>();
        String address = "/search?from=2015";
        int pages = 0;
        do {
            String page = page(address, "en");
            Matcher hit = Pattern.compile("<a class=\"what\" href=\"([^\"]+)\"").matcher(page);
            while (hit.find()) {
                all.add(hit.group(1));
            }
            Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : "";
            pages++;
        } while (!address.isEmpty());

        assertThat(pages).isEqualTo(2);
        assertThat(all)
                .hasSize(record.json("/api/v1/search?from=2015").get("total").asInt());
    }

    @Test
    void where_nothing_is_found_the_page_helps() throws Exception {
        assertThat(page("/search?q=" + encoded("قسطنطنیه") + "&kind=meeting", "fa"))
                .contains("چیزی یافت نشد")
                .contains("چگونه بجویید")
                .contains("href=\"/search?q=");
    }

    @Test
    void without_words_the_page_asks_for_them() throws Exception {
        assertThat(page("/search", "ar")).contains("كيف تبحث");
    }

    @Test
    void what_stands_in_an_article_is_text_and_never_markup() throws Exception {
        String page = page("/search?q=" + encoded("زرافه"), "fa");

        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("<b>رسانه")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&lt;b&gt;رسانه&lt;/b&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>alert(1)</script>", "' onfocus='alert(1)", "</title><script>alert(1)</script>"})
    void what_is_typed_is_text_and_never_markup(String words) throws Exception {
        assertThat(record.get("/search?q=" + encoded(words)).body())
                .doesNotContain("<script>alert")
                .doesNotContain("\"><script")
                .doesNotContain("' onfocus='alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/search?kind=people", "/search?from=yesterday&q=a", "/search?q=a&cursor=x", "/search?page=2"})
    void an_address_that_is_wrong_is_told_as_a_page(String address) throws Exception {
        HttpResponse<String> response = record.get(address);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    }

    private static String page(String address, String language) throws Exception {
        HttpResponse<String> response = record.send(record.request(address).header("Accept-Language", language));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            links.add(link.group(1).replace("&amp;", "&"));
        }
        return links;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
