package didar.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import didar.query.overview.Overviews;
import didar.server.account.MovedClock;
import didar.server.account.Passwords;
import didar.server.admission.Admission;
import didar.server.admission.House;
import didar.server.admission.Ledger;
import didar.server.admission.Names;
import didar.server.api.ApiRoutes;
import didar.server.api.ImportResource;
import didar.server.page.Gate;
import didar.server.page.Site;
import didar.server.password.Argon2Passwords;
import didar.server.revision.Editing;
import didar.server.route.Route;
import didar.store.Accounts;
import didar.store.Deed;
import didar.store.Location;
import didar.store.Role;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A record that others reach: who comes in, and to what.
class UsersTest {

    @TempDir
    static Path folder;

    private static final MovedClock CLOCK = new MovedClock();
    private static ServedRecord record;

    @BeforeAll
    static void start() throws IOException {
        record = ServedRecord.shared(folder, CLOCK, false);
    }

    @AfterAll
    static void stop() throws IOException {
        assertThat(record.faults).isEmpty();
        record.close();
    }

    /// All limits are as if nobody had asked.
    @BeforeEach
    void rest() {
        CLOCK.move(Duration.ofHours(1));
    }

    static Stream<Route> routes() {
        var random = new Random(1);
        var location = new Location.Folder(Path.of("nowhere"));
        var ledger = new Ledger(location, CLOCK);
        var editing = new Editing(location, ledger);
        var overviews = new Overviews((_, _) -> null);
        Passwords passwords = new Argon2Passwords(random);
        var admission = new Admission(new House.Own("x"), Names.OF_THIS_MACHINE, false, random);
        List<Route> routes = new ArrayList<>(ApiRoutes.of(() -> null, (_, _) -> null, overviews, editing, _ -> {}));
        routes.addAll(new Site(
                        (_, _) -> null,
                        overviews,
                        record.imports(),
                        new Gate(location, admission, passwords, CLOCK),
                        editing,
                        false)
                .routes());
        routes.addAll(new ImportResource(record.imports(), ledger, 1).routes());
        return routes.stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void each_address_is_open_to_the_roles_of_the_table_and_to_no_others(Route route) throws Exception {
        String path = route.path().replaceAll("\\{\\+?[a-z]+}", "99999");
        for (Role role : Role.values()) {
            HttpResponse<String> answer = record.send(record.request(path)
                    .header("Authorization", basic(role.name(), ServedRecord.PASSWORD))
                    .method(route.method(), BodyPublishers.noBody()));
            boolean may = route.role() == null || role.mayDo(route.role());
            assertThat(answer.statusCode() == 403)
                    .as("%s %s as %s: %s", route.method(), path, role, answer.statusCode())
                    .isNotEqualTo(may);
            assertThat(answer.statusCode()).isNotEqualTo(401);
        }
        HttpResponse<String> answer = record.send(record.request(path).method(route.method(), BodyPublishers.noBody()));
        boolean refused = route.kind() == Route.Kind.PAGE
                ? answer.statusCode() == 303 && location(answer).startsWith("/sign-in?then=")
                : answer.statusCode() == 401;
        assertThat(refused)
                .as("%s %s as nobody: %s", route.method(), path, answer.statusCode())
                .isEqualTo(route.role() != null);
    }

    @Test
    void who_watches_over_processes_needs_no_password() throws Exception {
        assertThat(record.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void a_program_is_told_how_to_come_in_and_a_script_of_a_page_is_not() throws Exception {
        HttpResponse<String> program = record.get("/api/v1/meetings");
        HttpResponse<String> script =
                record.send(record.request("/api/v1/meetings").header("Sec-Fetch-Site", "same-origin"));

        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.headers().firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"Didar\", charset=\"UTF-8\"");
        assertThat(program.body()).contains("\"status\":401").doesNotContain("items");
        assertThat(script.statusCode()).isEqualTo(401);
        assertThat(script.headers().firstValue("WWW-Authenticate"))
                .as("a browser would show a box of its own")
                .isEmpty();
    }

    @Test
    void who_signs_in_is_led_to_where_he_wanted_to_go() throws Exception {
        HttpResponse<String> away = record.get("/people?q=%D8%B8%D8%B1%DB%8C%D9%81");
        Browser browser = new Browser(record);
        HttpResponse<String> page = browser.get(location(away));
        HttpResponse<String> in = browser.post(
                "/sign-in",
                Map.of(
                        "name",
                        "Editor",
                        "password",
                        ServedRecord.PASSWORD,
                        "then",
                        requireNonNull(Browser.field(page, "then"))));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(location(in)).isEqualTo("/people?q=%D8%B8%D8%B1%DB%8C%D9%81");
        assertThat(browser.get(location(in)).body()).contains("EDITOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "x"})
    void nobody_is_led_to_another_site(String then) throws Exception {
        Browser browser = new Browser(record);
        HttpResponse<String> page = browser.get("/sign-in?then=" + URLEncoder.encode(then, UTF_8));
        assertThat(page.statusCode()).isEqualTo(400);

        browser.get("/sign-in");
        HttpResponse<String> in =
                browser.post("/sign-in", Map.of("name", "reader", "password", ServedRecord.PASSWORD, "then", then));
        assertThat(in.statusCode()).isEqualTo(400);
        assertThat(in.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void a_session_begins_with_a_cookie_that_nobody_had_before() throws Exception {
        Browser browser = new Browser(record);
        browser.get("/sign-in");
        String planted = requireNonNull(browser.cookies.get("didar-visit"));
        browser.cookies.put("didar-session", planted);

        HttpResponse<String> in = browser.signIn("reader");

        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("didar-session=").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(cookie).doesNotContain(planted);
        Browser thief = new Browser(record);
        thief.cookies.put("didar-session", planted);
        assertThat(thief.get("/people").statusCode()).isEqualTo(303);
    }

    @Test
    void who_signs_out_is_out_also_where_the_cookie_was_copied() throws Exception {
        Browser browser = new Browser(record);
        browser.signIn("reader");
        Browser copy = new Browser(record);
        copy.cookies.putAll(browser.cookies);
        assertThat(copy.get("/people").statusCode()).isEqualTo(200);

        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);

        assertThat(browser.get("/people").statusCode()).isEqualTo(303);
        assertThat(copy.get("/people").statusCode()).isEqualTo(303);
    }

    @Test
    void a_session_rests_half_a_day_and_no_longer() throws Exception {
        Browser browser = new Browser(record);
        browser.signIn("reader");
        CLOCK.move(Duration.ofHours(11));
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
        CLOCK.move(Duration.ofHours(13));
        assertThat(browser.get("/people").statusCode()).isEqualTo(303);
    }

    @Test
    void a_form_without_its_token_changes_nothing() throws Exception {
        Browser admin = new Browser(record);
        admin.signIn("admin");
        Browser other = new Browser(record);
        other.signIn("editor");
        other.get("/account");
        Map<String, String> form = Map.of("name", "mallory", "role", "admin", "password", ServedRecord.PASSWORD);

        admin.token = null;
        assertThat(admin.post("/users", form).statusCode()).isEqualTo(403);
        admin.token = other.token;
        assertThat(admin.post("/users", form).statusCode())
                .as("the token of another session")
                .isEqualTo(403);
        admin.get("/users");
        admin.origin = "https://evil.example";
        assertThat(admin.post("/users", form).statusCode())
                .as("the form of another site")
                .isEqualTo(403);

        assertThat(users()).doesNotContain("mallory");
    }

    @Test
    void an_admin_says_who_the_users_are() throws Exception {
        Browser admin = new Browser(record);
        admin.signIn("admin");
        admin.get("/users");
        assertThat(admin.post("/users", Map.of("name", "مریم", "role", "reader", "password", "short"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.post("/users", Map.of("name", "مریم", "role", "reader", "password", ServedRecord.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        Browser maryam = new Browser(record);
        assertThat(maryam.signIn("مریم").statusCode()).isEqualTo(303);
        assertThat(maryam.get("/audit").statusCode()).isEqualTo(403);

        admin.post("/users/role", Map.of("name", "مریم", "role", "admin"));
        CLOCK.move(Duration.ofSeconds(2));
        assertThat(maryam.get("/audit").statusCode())
                .as("her session ended with her role")
                .isEqualTo(303);
        maryam.signIn("مریم");
        assertThat(maryam.get("/audit").body())
                .contains("مریم: reader to admin")
                .contains("role changed");

        admin.post("/users/enabled", Map.of("name", "مریم", "enabled", "false"));
        CLOCK.move(Duration.ofSeconds(2));
        assertThat(maryam.get("/people").statusCode()).isEqualTo(303);
        assertThat(maryam.signIn("مریم").statusCode()).isEqualTo(403);
        assertThat(admin.post("/users/role", Map.of("name", "ADMIN", "role", "reader"))
                        .statusCode())
                .as("nobody takes away their own role")
                .isEqualTo(422);
    }

    @Test
    void a_new_password_of_ones_own_ends_all_other_sessions() throws Exception {
        Browser admin = new Browser(record);
        admin.signIn("admin");
        admin.get("/users");
        admin.post("/users", Map.of("name", "sara", "role", "reader", "password", ServedRecord.PASSWORD));
        Browser here = new Browser(record);
        here.signIn("sara");
        Browser elsewhere = new Browser(record);
        elsewhere.signIn("sara");
        here.get("/account");

        Map<String, String> form = Map.of("old", "another", "password", "new password 1", "again", "new password 1");
        assertThat(here.post("/account/password", form).statusCode()).isEqualTo(422);
        form = Map.of("old", ServedRecord.PASSWORD, "password", "new password 1", "again", "new password 2");
        assertThat(here.post("/account/password", form).statusCode()).isEqualTo(422);
        form = Map.of("old", ServedRecord.PASSWORD, "password", "new password 1", "again", "new password 1");
        assertThat(here.post("/account/password", form).statusCode()).isEqualTo(303);

        CLOCK.move(Duration.ofSeconds(2));
        assertThat(here.get("/people").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/people").statusCode()).isEqualTo(303);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() throws Exception {
        Browser browser = new Browser(record);
        browser.get("/sign-in");
        HttpResponse<String> known = browser.post("/sign-in", Map.of("name", "reader", "password", "wrong"));
        browser.get("/sign-in");
        HttpResponse<String> unknown = browser.post("/sign-in", Map.of("name", "nobody", "password", "wrong"));

        assertThat(known.statusCode()).isEqualTo(403).isEqualTo(unknown.statusCode());
        assertThat(known.body().replace("reader", "nobody")).isEqualTo(unknown.body());
        assertThat(known.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void guessing_is_slow_and_told_how_slow() throws Exception {
        Browser browser = new Browser(record);
        browser.get("/sign-in");
        HttpResponse<String> answer = null;
        for (int i = 0; i < 20 && (answer == null || answer.statusCode() == 403); i++) {
            answer = browser.post("/sign-in", Map.of("name", "editor", "password", "guess " + i));
        }
        assertThat(requireNonNull(answer).statusCode()).isEqualTo(429);
        assertThat(answer.headers()
                        .firstValue("Retry-After")
                        .map(Integer::parseInt)
                        .orElseThrow())
                .isPositive();
        assertThat(browser.post("/sign-in", Map.of("name", "editor", "password", ServedRecord.PASSWORD))
                        .statusCode())
                .as("the right one waits too")
                .isEqualTo(429);
        CLOCK.move(Duration.ofMinutes(1));
        assertThat(browser.post("/sign-in", Map.of("name", "editor", "password", ServedRecord.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_is_typed_as_a_name_comes_back_as_text() throws Exception {
        Browser browser = new Browser(record);
        browser.get("/sign-in");
        HttpResponse<String> page =
                browser.post("/sign-in", Map.of("name", "\"><script>alert(1)</script>", "password", "x"));

        assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script");
    }

    @Test
    void pages_that_tell_of_users_are_kept_nowhere() throws Exception {
        Browser admin = new Browser(record);
        admin.signIn("admin");
        for (String path : List.of("/users", "/audit", "/account")) {
            HttpResponse<String> page = admin.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(page.body()).doesNotContain("argon2");
        }
    }

    @Test
    void what_happens_at_the_door_is_told() throws Exception {
        Browser browser = new Browser(record);
        browser.get("/sign-in");
        browser.post("/sign-in", Map.of("name", "reader", "password", "wrong"));
        browser.signIn("reader");

        try (Accounts accounts = Accounts.open(new Location.Folder(folder.resolve("record")))) {
            assertThat(accounts.deeds(Long.MAX_VALUE, 2))
                    .extracting(listed -> listed.deed().who() + " "
                            + listed.deed().what() + " " + listed.deed().detail())
                    .containsExactly(
                            "READER " + Deed.What.SIGNED_IN + " 127.0.0.1",
                            "READER " + Deed.What.REFUSED + " 127.0.0.1");
        }
    }

    private static List<String> users() throws IOException {
        try (Accounts accounts = Accounts.open(new Location.Folder(folder.resolve("record")))) {
            return accounts.users().stream().map(user -> user.name()).toList();
        }
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
