package didar.server.admission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import didar.server.account.AccountsInMemory;
import didar.server.account.Door;
import didar.server.account.MovedClock;
import didar.server.account.Passwords;
import didar.server.account.RateLimits;
import didar.server.account.Registrar;
import didar.store.Role;
import didar.store.StoreException;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {

    private static final String PASSWORD = "گذرواژه‌ای بلند";
    private static final String HERE = "127.0.0.1:8642";
    private static final String SHARED = "didar.example.org";

    private static final Passwords PLAIN = new Passwords() {
        @Override
        public String kept(String password) {
            return password;
        }

        @Override
        public boolean isOf(String password, @Nullable String kept) {
            return password.equals(kept);
        }

        @Override
        public boolean isCheap(String kept) {
            return false;
        }
    };

    private final MovedClock clock = new MovedClock();
    private final Random random = new Random(1);
    private final AccountsInMemory accounts = new AccountsInMemory();
    private final Admission own = new Admission(new House.Own("امینی"), Names.OF_THIS_MACHINE, false, random);
    private Door door;
    private Admission shared;

    @BeforeEach
    void openDoor() throws StoreException {
        var registrar = new Registrar(accounts, PLAIN, clock, "test");
        for (Role role : Role.values()) {
            assertThat(registrar.add("the " + role.name(), role, PASSWORD)).isNull();
        }
        RateLimits limits = RateLimits.of(clock);
        door = new Door(accounts, PLAIN, limits, clock, random);
        shared = new Admission(new House.Shared(door, limits), new Names(Set.of(SHARED)), true, random);
    }

    @Test
    void who_sits_at_the_machine_may_do_all() throws StoreException {
        Ruling.In in = in(rule(own, call("GET", HERE), Role.ADMIN));

        assertThat(in.visitor().called()).isEqualTo("امینی");
        assertThat(in.cookie()).startsWith("didar-visit=").endsWith("; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void a_program_of_the_machine_needs_no_token() throws StoreException {
        assertThat(rule(own, call("POST", HERE), Role.EDITOR)).isInstanceOf(Ruling.In.class);
    }

    @Test
    void a_page_of_the_machine_needs_the_token_that_its_browser_was_given() throws StoreException {
        Ruling.In first = in(rule(own, call("GET", HERE), null));
        Asking form = call("POST", HERE).with("Origin", "http://" + HERE).with("Cookie", cookie(first));

        assertThat(rule(own, form, Role.EDITOR)).isInstanceOf(Ruling.Forged.class);
        assertThat(rule(own, form.with("X-CSRF-Token", "another"), Role.EDITOR)).isInstanceOf(Ruling.Forged.class);
        assertThat(rule(own, form.with("X-CSRF-Token", first.visitor().csrf()), Role.EDITOR))
                .isInstanceOf(Ruling.In.class);
        assertThat(rule(own, form.field("csrf", first.visitor().csrf()), Role.EDITOR))
                .isInstanceOf(Ruling.In.class);
        assertThat(rule(
                        own,
                        call("POST", HERE)
                                .with("Origin", "http://" + HERE)
                                .field("csrf", first.visitor().csrf()),
                        Role.EDITOR))
                .as("a token without the cookie that it was made for")
                .isInstanceOf(Ruling.Forged.class);
        Ruling.In other = in(rule(own, call("GET", HERE), null));
        assertThat(rule(own, form.field("csrf", other.visitor().csrf()), Role.EDITOR))
                .as("a token of another browser")
                .isInstanceOf(Ruling.Forged.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://127.0.0.1:9999",
        "Origin, https://127.0.0.1:8642",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
    })
    void another_site_cannot_have_a_browser_change_anything(String header, String value) throws StoreException {
        Ruling.In first = in(rule(own, call("GET", HERE), null));
        Asking call = call("POST", HERE)
                .with("Cookie", cookie(first))
                .field("csrf", first.visitor().csrf())
                .with(header, value);

        assertThat(rule(own, call, Role.EDITOR)).isInstanceOf(Ruling.Forged.class);
        assertThat(rule(own, call("POST", HERE).with(header, value), Role.EDITOR))
                .as("without a cookie, as browsers send it")
                .isInstanceOf(Ruling.Forged.class);
    }

    @Test
    void a_stranger_may_only_do_what_all_may() throws StoreException {
        assertThat(rule(shared, call("GET", SHARED), Role.READER)).isInstanceOf(Ruling.Unknown.class);
        assertThat(in(rule(shared, call("GET", SHARED), null)).visitor().role()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "READER, READER, true", "READER, EDITOR, false", "READER, ADMIN, false",
        "EDITOR, READER, true", "EDITOR, EDITOR, true", "EDITOR, ADMIN, false",
        "ADMIN, READER, true", "ADMIN, EDITOR, true", "ADMIN, ADMIN, true",
    })
    void a_role_may_do_what_it_may(Role role, Role needed, boolean may) throws StoreException {
        Ruling bySession = rule(shared, signedIn("the " + role), needed);
        Ruling byPassword =
                rule(shared, call("GET", SHARED).with("Authorization", basic("the " + role, PASSWORD)), needed);

        assertThat(bySession).isInstanceOf(may ? Ruling.In.class : Ruling.Forbidden.class);
        assertThat(byPassword).isInstanceOf(may ? Ruling.In.class : Ruling.Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Basic", "Basic !", "Basic dGhlIGFkbWlu", "Bearer abc", "", "Digest username=\"the admin\""})
    void what_is_no_password_lets_nobody_in(String authorization) throws StoreException {
        assertThat(rule(shared, call("GET", SHARED).with("Authorization", authorization), Role.READER))
                .isInstanceOf(Ruling.Unknown.class);
    }

    @Test
    void a_wrong_password_that_comes_with_requests_is_soon_not_tried_any_more() throws StoreException {
        Asking call = call("GET", SHARED).with("Authorization", basic("the admin", "wrong"));
        int tried = 0;
        while (rule(shared, call, Role.READER) instanceof Ruling.Unknown) {
            tried++;
            assertThat(tried).isLessThan(10);
        }
        assertThat(rule(shared, call, Role.READER)).isInstanceOf(Ruling.TooOften.class);
    }

    @Test
    void a_cookie_that_somebody_else_has_put_there_is_worth_nothing_after_signing_in() throws StoreException {
        Ruling.In before = in(rule(shared, call("GET", SHARED), null));
        String planted = cookie(before);
        String session = shared.begin(door, requireNonNull(accounts.user("the admin")));

        assertThat(session).startsWith("__Host-didar-session=").endsWith("; Path=/; HttpOnly; SameSite=Lax; Secure");
        assertThat(session).doesNotContain(planted.substring(planted.indexOf('=') + 1));
        String asSession = planted.replace("visit", "session");
        assertThat(rule(shared, call("GET", SHARED).with("Cookie", asSession), Role.READER))
                .isInstanceOf(Ruling.Unknown.class);
    }

    @Test
    void two_cookies_of_one_name_are_none() throws StoreException {
        String cookie = requireNonNull(signedIn("the ADMIN").headers.get("Cookie"));
        assertThat(rule(shared, call("GET", SHARED).with("Cookie", cookie + "; " + cookie), Role.READER))
                .isInstanceOf(Ruling.Unknown.class);
    }

    @Test
    void who_signs_out_is_a_stranger() throws StoreException {
        Asking call = signedIn("the ADMIN");
        Visitor visitor = in(rule(shared, call, Role.ADMIN)).visitor();

        assertThat(shared.end(visitor)).startsWith("__Host-didar-session=; Max-Age=0");
        assertThat(rule(shared, call, Role.READER)).isInstanceOf(Ruling.Unknown.class);
    }

    @Test
    void the_token_of_a_session_goes_with_it_and_no_other() throws StoreException {
        Asking admin = signedIn("the ADMIN");
        Asking editor = signedIn("the EDITOR");
        String token = in(rule(shared, admin, null)).visitor().csrf();
        Map<String, String> post = Map.of("Origin", "https://" + SHARED, "X-CSRF-Token", token);

        assertThat(rule(shared, admin.method("POST").with(post), Role.EDITOR)).isInstanceOf(Ruling.In.class);
        assertThat(rule(shared, editor.method("POST").with(post), Role.EDITOR)).isInstanceOf(Ruling.Forged.class);
    }

    @Test
    void who_asks_without_end_waits() throws StoreException {
        Asking call = signedIn("the READER");
        int asked = 0;
        while (rule(shared, call, Role.READER) instanceof Ruling.In) {
            asked++;
            assertThat(asked).isLessThan(10_000);
        }
        assertThat(rule(shared, call, Role.READER)).isInstanceOf(Ruling.TooOften.class);
        assertThat(rule(shared, signedIn("the EDITOR"), Role.READER))
                .as("others do not")
                .isInstanceOf(Ruling.In.class);
    }

    @Test
    void behind_tls_nothing_is_answered_in_the_clear() throws StoreException {
        assertThat(rule(shared, call("GET", SHARED).with("X-Forwarded-Proto", "http"), null))
                .isInstanceOf(Ruling.InTheClear.class);
        assertThat(rule(shared, call("GET", SHARED).with("X-Forwarded-Proto", "https"), null))
                .isInstanceOf(Ruling.In.class);
        assertThat(rule(own, call("GET", HERE).with("X-Forwarded-Proto", "http"), null))
                .as("without a proxy the header is anybody's")
                .isInstanceOf(Ruling.In.class);
    }

    @ParameterizedTest
    @CsvSource({
        "didar.example.org, true", "DIDAR.example.org:443, true", "evil.example, false",
        "didar.example.org.evil.example, false", "didar.example.org:x, false", "localhost, false",
    })
    void names_that_were_given_are_answered_and_no_others(String host, boolean answered) {
        assertThat(shared.answersTo(host)).isEqualTo(answered);
        assertThat(shared.answersTo(null)).isFalse();
    }

    private Asking signedIn(String name) {
        String cookie = shared.begin(door, requireNonNull(accounts.user(name)));
        return call("GET", SHARED).with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    private static String cookie(Ruling.In in) {
        String cookie = requireNonNull(in.cookie());
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
    }

    private static Ruling.In in(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.In.class);
        return (Ruling.In) ruling;
    }

    private static Ruling rule(Admission admission, Asking asking, @Nullable Role needed) throws StoreException {
        return admission.rule(new Call(asking.method, "192.0.2.1", asking.headers::get, asking.fields::get), needed);
    }

    private static Asking call(String method, String host) {
        return new Asking(method, Map.of("Host", host), Map.of());
    }

    /// A request, put together.
    private record Asking(String method, Map<String, String> headers, Map<String, String> fields) {

        Asking method(String other) {
            return new Asking(other, headers, fields);
        }

        Asking with(Map<String, String> more) {
            Map<String, String> all = new TreeMap<>(headers);
            all.putAll(more);
            return new Asking(method, all, fields);
        }

        Asking with(String header, String value) {
            return with(Map.of(header, value));
        }

        Asking field(String name, String value) {
            return new Asking(method, headers, Map.of(name, value));
        }
    }
}
