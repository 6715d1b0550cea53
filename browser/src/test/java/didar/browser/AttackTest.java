package didar.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What somebody may try who writes articles, sends requests or has a page elsewhere. All of it fails.
class AttackTest {

    private static final String SCRIPT = "<script>localStorage.breached=1</script>";
    private static final String IMAGE = "<img src=x onerror=localStorage.breached=2>";
    private static final String DRAWING = "\"><svg onload=localStorage.breached=3>";
    private static final String ADDRESS = "javascript:localStorage.breached=4";

    private static final int MOST_PAGES = 90;

    private static final List<String> SQL =
            List.of("x'; DROP TABLE article; --", "\" OR 1=1 --", "%' UNION SELECT 1 --");

    private static final List<String> PAGES = List.of(
            "/",
            "/search?q=صلح",
            "/people?q=ظریف",
            "/meetings",
            "/statements",
            "/positions",
            "/timeline",
            "/network",
            "/map",
            "/outlets",
            "/corrections",
            "/import");

    @TempDir
    static Path folder;

    private static Serving server;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = Chromium.ofThisMachine();
        Path articles = Files.writeString(folder.resolve(IMAGE.replace("/", "") + ".jsonl"), articles());
        server = Serving.of(folder, articles);
    }

    /// One with markup wherever a text can stand, one whose names and quotes are markup, one without.
    private static String articles() {
        var json = JsonMapper.shared();
        return String.join(
                "\n",
                json.writeValueAsString(Map.of(
                        "id", "fa-1" + DRAWING,
                        "url", ADDRESS,
                        "outlet", "ایرنا" + IMAGE,
                        "published", "2016-05-03T18:30",
                        "title", "دیدار ظریف و لاوروف " + SCRIPT,
                        "text",
                                "محمدجواد ظریف وزیر امور خارجه ایران امروز در مسکو با سرگئی لاوروف وزیر امور خارجه روسیه"
                                        + " دیدار کرد.\nظریف گفت: «صلح " + SCRIPT + " و " + IMAGE
                                        + " به سود منطقه است».\n"
                                        + "لاوروف تاکید کرد: مسکو اقدام ترکیه " + DRAWING + " را محکوم می‌کند.")),
                json.writeValueAsString(Map.of(
                        "id",
                        "fa-2",
                        "outlet",
                        SCRIPT,
                        "published",
                        "2016-05-04T10:00",
                        "title",
                        DRAWING,
                        "text",
                        "بهرام " + IMAGE + " وزیر نفت ایران گفت: صلح خوب است.\n«" + SCRIPT
                                + "» سخنگوی وزارت خارجه گفت: صلح " + DRAWING + " پایدار است.")),
                json.writeValueAsString(Map.of(
                        "id", "ar-1",
                        "outlet", "الرافد",
                        "published", "2016-05-04",
                        "title", "لافروف يلتقي ظريف",
                        "text", "التقى وزير الخارجية الروسي سيرغي لافروف في موسكو أمس نظيره الإيراني محمد جواد ظريف.")),
                "");
    }

    @AfterEach
    void the_record_is_as_it_was_and_no_request_ended_in_a_fault() {
        assertThat(server.get("/api/v1/articles/1").statusCode()).isEqualTo(200);
        assertThat(server.messages()).noneMatch(message -> message.contains("was not answered"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void markup_in_articles_is_text_on_every_page_and_nothing_of_it_runs() {
        try (var browser = new Browser(chromium.start("fa"), server.address())) {
            boolean seen = false;
            for (String path : addresses()) {
                browser.open(path);
                assertThat(browser.is("localStorage.breached"))
                        .as("something ran on %s", path)
                        .isFalse();
                assertThat(browser.all("main script, img[src=x], svg[onload], [onerror], a[href^='javascript:' i]"))
                        .as("markup of an article on %s", path)
                        .isEmpty();
                // An outlet with a slash in its name has no page of its own.
                assertThat(browser.complaints())
                        .as(path)
                        .allMatch(complaint -> path.contains("%2F") && complaint.contains("404"));
                seen |= browser.text("document.body.innerText").contains(SCRIPT);
            }
            assertThat(seen).as("the markup is shown as text somewhere").isTrue();
        }
    }

    /// Of pages that are led to from the lists.
    private static Set<String> addresses() {
        Set<String> known = new LinkedHashSet<>(PAGES);
        Deque<String> open = new ArrayDeque<>(PAGES);
        while (!open.isEmpty() && known.size() < MOST_PAGES) {
            Document page = Jsoup.parse(server.get(encoded(open.remove())).body());
            for (Element link : page.select("main a[href^=/]")) {
                String path = link.attr("href").replaceFirst("#.*", "");
                if (!path.startsWith("/api/") && !path.startsWith("/correct") && known.add(path)) {
                    open.add(path);
                }
            }
        }
        return known;
    }

    /// Letters that no address has.
    private static String encoded(String path) {
        var address = new StringBuilder();
        path.codePoints().forEach(letter -> {
            String text = Character.toString(letter);
            address.append(letter < 128 ? text : URLEncoder.encode(text, UTF_8));
        });
        return address.toString();
    }

    @Test
    void a_file_name_of_an_import_is_text_and_no_path() throws IOException {
        HttpRequest.BodyPublisher text = HttpRequest.BodyPublishers.ofString("وزیر خارجه ایران گفت: صلح خوب است.");
        String number = JsonMapper.shared()
                .readTree(server.send(server.request("/api/v1/imports").POST(HttpRequest.BodyPublishers.noBody()))
                        .body())
                .path("no")
                .asString();
        for (String name : List.of("../../outside.txt", "/etc/outside.txt", "..\\outside.txt", IMAGE + ".txt")) {
            HttpResponse<String> sent = server.send(
                    server.request("/api/v1/imports/" + number + "/files?name=" + URLEncoder.encode(name, UTF_8))
                            .header("Content-Type", "application/octet-stream")
                            .POST(text));
            assertThat(sent.statusCode()).as(name).isBetween(200, 499);
        }
        try (var browser = new Browser(chromium.start("en"), server.address())) {
            browser.open("/import/" + number);
            assertThat(browser.is("localStorage.breached")).isFalse();
            assertThat(browser.all("main img, main script")).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
        Path spool =
                Path.of(Serving.record(folder)).toRealPath().resolve("imports").resolve(number);
        for (Path above = spool; above != null; above = above.getParent()) {
            assertThat(above.toFile().list()).as("%s", above).isNotNull().noneMatch(file -> file.contains("outside"));
        }
        assertThat(Path.of("/etc/outside.txt")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../etc/passwd",
                "/assets/x/..%2f..%2f..%2f..%2fetc%2fpasswd",
                "/assets/x/%2e%2e/%2e%2e/didar.css",
                "/assets/x/....//didar.css",
                "/articles/..%2f..%2fetc%2fpasswd",
                "/import/..%2f..%2fetc%2fpasswd",
                "/api/v1/imports/..%2f..%2fetc%2fpasswd",
                "/api/v1/articles/..%2f..%2fetc%2fpasswd",
                "//etc/passwd",
                "/\\..\\etc\\passwd"
            })
    void no_path_leads_out_of_what_is_served(String path) throws IOException {
        String answer = server.raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(answer).containsPattern("^HTTP/1.1 4[0-9][0-9] ").doesNotContain("root:");
    }

    @ParameterizedTest
    @CsvSource({
        "/look, Origin, https://evil.example",
        "/look, Sec-Fetch-Site, cross-site",
        "/look, Origin, null",
        "/correct, Origin, https://evil.example",
        "/correct, Sec-Fetch-Site, cross-site",
        "/corrections/undo, Origin, https://evil.example",
        "/api/v1/corrections, Origin, https://evil.example",
        "/api/v1/corrections, Sec-Fetch-Site, cross-site",
        "/api/v1/imports, Origin, https://evil.example",
        "/api/v1/imports, Sec-Fetch-Site, cross-site",
        "/api/v1/imports, Origin, null"
    })
    void what_a_page_of_another_site_sends_is_refused(String path, String header, String value) {
        HttpResponse<String> answer = server.send(server.request(path)
                .header(
                        "Content-Type",
                        path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString("language=ar")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie").filter(cookie -> cookie.startsWith("didar-look")))
                .isEmpty();
    }

    @Test
    void a_form_on_a_page_elsewhere_changes_nothing_in_a_browser() {
        try (var browser = new Browser(chromium.start("en"), server.address())) {
            browser.open("/help");
            browser.driver()
                    .get("data:text/html,<form method=post action=" + server.address()
                            + "/look><input name=language value=ar></form>");
            browser.driver().findElement(org.openqa.selenium.By.tagName("form")).submit();
            browser.until("location.pathname === '/look' && document.readyState === 'complete'");

            assertThat(browser.open("/help").text("document.documentElement.lang"))
                    .isEqualTo("en");
        }
    }

    @Test
    void sql_in_a_filter_of_the_interface_for_programs_is_a_word_that_nothing_has() {
        JsonNode paths = server.json("/api/v1/openapi.json").path("paths");
        int tried = 0;
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            JsonNode get = path.getValue().path("get");
            if (get.isMissingNode()
                    || path.getKey().contains("{")
                    || path.getKey().endsWith("events")) {
                continue;
            }
            for (JsonNode parameter : get.path("parameters").values()) {
                tried += tryParameter(
                        "/api/v1" + path.getKey(),
                        resolved(parameter).path("name").asString());
            }
        }
        assertThat(tried).as("filters that were tried").isGreaterThan(100);
    }

    private static JsonNode resolved(JsonNode parameter) {
        String reference = parameter.path("$ref").asString("");
        return reference.isEmpty()
                ? parameter
                : server.json("/api/v1/openapi.json").at(reference.substring(1));
    }

    @Test
    void sql_in_a_filter_of_a_page_is_a_word_that_nothing_has() {
        int tried = 0;
        for (String page : PAGES) {
            Document shown = Jsoup.parse(server.get(encoded(page)).body());
            String path = page.replaceFirst("\\?.*", "");
            Set<String> names = new TreeSet<>(
                    shown.select("main form:not([method=post]) [name]").eachAttr("name"));
            for (String name : names) {
                tried += tryParameter(path.equals("/") ? "/search" : path, name);
            }
        }
        assertThat(tried).as("filters that were tried").isGreaterThan(50);
    }

    private static int tryParameter(String path, String name) {
        for (String sql : SQL) {
            HttpResponse<String> answer = server.get(path + "?" + name + "=" + URLEncoder.encode(sql, UTF_8));
            assertThat(answer.statusCode()).as("%s of %s", name, path).isIn(200, 400, 404, 422);
        }
        return SQL.size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/meetings", "/api/v1/meetings", "/assets/x/didar.css"})
    void another_name_that_is_led_here_is_refused(String path) throws IOException {
        assertThat(server.raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ");
    }

    @Test
    void headers_addresses_and_bodies_beyond_all_measure_are_refused() throws IOException {
        String end = "Host: 127.0.0.1\r\nConnection: close\r\n";

        assertThat(server.raw("GET / HTTP/1.1\r\n" + end + "X: " + "x".repeat(40_000) + "\r\n\r\n"))
                .containsPattern("^HTTP/1.1 4[0-9][0-9] ");
        assertThat(server.raw("GET /?q=" + "x".repeat(20_000) + " HTTP/1.1\r\n" + end + "\r\n"))
                .containsPattern("^HTTP/1.1 4[0-9][0-9] ");
        for (String path : List.of("/api/v1/read", "/look", "/api/v1/corrections")) {
            assertThat(server.raw("POST " + path + " HTTP/1.1\r\n" + end + "Content-Length: 90000000000\r\n\r\n"))
                    .as(path)
                    .containsPattern("^HTTP/1.1 4[0-9][0-9] ");
        }
    }
}
