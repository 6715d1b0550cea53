package didar.server.account;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import didar.server.account.Door.Outcome;
import didar.store.Deed;
import didar.store.Role;
import didar.store.StoreException;
import didar.store.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorTest {

    private static final String PASSWORD = "گذرواژه‌ای بلند";
    private static final String HERE = "192.0.2.1";

    /// Passwords in the clear, with a count of how often one was tried.
    private static final class Plain implements Passwords {

        private final List<@Nullable String> tried = new ArrayList<>();
        private String mark = "plain:";

        @Override
        public String kept(String password) {
            return mark + password;
        }

        @Override
        public boolean isOf(String password, @Nullable String kept) {
            tried.add(kept);
            return kept != null && kept.endsWith(":" + password);
        }

        @Override
        public boolean isCheap(String kept) {
            return !kept.startsWith(mark);
        }
    }

    private final MovedClock clock = new MovedClock();
    private final AccountsInMemory accounts = new AccountsInMemory();
    private final Plain passwords = new Plain();
    private final Registrar registrar = new Registrar(accounts, passwords, clock, "مدیر");
    private Door door;

    @BeforeEach
    void addUser() throws StoreException {
        assertThat(registrar.add("amini", Role.EDITOR, PASSWORD)).isNull();
        door = new Door(accounts, passwords, RateLimits.of(clock), clock, new Random(1));
    }

    @Test
    void who_knows_the_password_is_let_in_and_told_of() throws StoreException {
        assertThat(in(door.enter("Amini", PASSWORD, HERE)).name()).isEqualTo("amini");
        assertThat(latest()).isEqualTo("amini signed in " + HERE);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike_and_cost_the_same() throws StoreException {
        assertThat(door.enter("amini", "wrong", HERE)).isEqualTo(new Outcome.Refused());
        assertThat(latest()).isEqualTo("amini refused " + HERE);
        assertThat(door.enter("nobody", PASSWORD, HERE)).isEqualTo(new Outcome.Refused());
        assertThat(latest()).as("what was typed as a name may be a password").isEqualTo("? refused " + HERE);
        assertThat(passwords.tried).hasSize(2);
    }

    @Test
    void who_is_disabled_is_refused_like_anybody() throws StoreException {
        registrar.enabled("amini", false);
        assertThat(door.enter("amini", PASSWORD, HERE)).isEqualTo(new Outcome.Refused());
        registrar.enabled("amini", true);
        assertThat(in(door.enter("amini", PASSWORD, HERE))).isNotNull();
    }

    @Test
    void guessing_one_password_from_many_places_is_slow() throws StoreException {
        assertThat(tries("amini", i -> "198.51.100." + i)).isLessThan(10);
        assertThat(door.enter("AMINI", PASSWORD, HERE))
                .as("even the right one waits, or its answer would tell")
                .isInstanceOf(Outcome.TooOften.class);
        assertThat(passwords.tried)
                .as("nothing dear is done for who is refused")
                .hasSizeLessThan(10);
    }

    @Test
    void guessing_many_names_from_one_place_is_slow() throws StoreException {
        int tried = 0;
        while (!(door.enter("name" + tried, "wrong", HERE) instanceof Outcome.TooOften)) {
            tried++;
            assertThat(tried).isLessThan(100);
        }
        assertThat(in(door.enter("amini", PASSWORD, "203.0.113.5")))
                .as("others come in")
                .isNotNull();
    }

    @Test
    void who_mistyped_and_then_knew_it_has_all_tries_again() throws StoreException {
        for (int i = 0; i < 5; i++) {
            door.enter("amini", "wrong", HERE);
        }
        in(door.enter("amini", PASSWORD, HERE));
        assertThat(tries("amini", i -> "198.51.100." + i)).isGreaterThan(4);
    }

    private interface Place {
        String of(int i);
    }

    private int tries(String name, Place place) throws StoreException {
        int tried = 0;
        while (!(door.enter(name, "wrong", place.of(tried)) instanceof Outcome.TooOften)) {
            tried++;
            assertThat(tried).isLessThan(1000);
        }
        return tried;
    }

    @Test
    void a_session_ends_when_anything_about_its_user_is_changed() throws StoreException {
        Token token = door.begin(in(door.enter("amini", PASSWORD, HERE)));
        assertThat(door.user(token)).isNotNull();

        registrar.role("amini", Role.READER);
        clock.move(Roll.MOMENT);
        assertThat(door.user(token)).isNull();

        token = door.begin(in(door.enter("amini", PASSWORD, HERE)));
        registrar.password("amini", "گذرواژه‌ای دیگر");
        clock.move(Roll.MOMENT);
        assertThat(door.user(token)).isNull();

        token = door.begin(in(door.enter("amini", "گذرواژه‌ای دیگر", HERE)));
        registrar.enabled("amini", false);
        clock.move(Roll.MOMENT);
        assertThat(door.user(token)).isNull();
        registrar.enabled("amini", true);
        assertThat(door.user(token)).as("what has ended stays so").isNull();
    }

    @Test
    void who_signs_out_is_out() throws StoreException {
        Token token = door.begin(in(door.enter("amini", PASSWORD, HERE)));
        door.end(token);
        assertThat(door.user(token)).isNull();
    }

    @Test
    void the_record_is_not_asked_for_its_users_at_each_request() throws StoreException {
        Token token = door.begin(in(door.enter("amini", PASSWORD, HERE)));
        int before = accounts.asked;
        for (int i = 0; i < 100; i++) {
            assertThat(door.user(token)).isNotNull();
        }
        assertThat(accounts.asked).isEqualTo(before);
    }

    @Test
    void a_password_that_comes_with_each_request_is_tried_once_in_a_while() throws StoreException {
        for (int i = 0; i < 100; i++) {
            in(door.pass("amini", PASSWORD, HERE));
        }
        assertThat(passwords.tried).hasSize(1);
        clock.move(Door.TRUST);
        in(door.pass("amini", PASSWORD, HERE));
        assertThat(passwords.tried).hasSize(2);

        registrar.password("amini", "گذرواژه‌ای دیگر");
        clock.move(Roll.MOMENT);
        assertThat(door.pass("amini", PASSWORD, HERE))
                .as("what was trusted was another")
                .isEqualTo(new Outcome.Refused());
    }

    @Test
    void a_wrong_password_is_trusted_never() throws StoreException {
        in(door.pass("amini", PASSWORD, HERE));
        assertThat(door.pass("amini", PASSWORD + "x", HERE)).isEqualTo(new Outcome.Refused());
        assertThat(door.pass("amin", "i" + PASSWORD, HERE)).isEqualTo(new Outcome.Refused());
    }

    @Test
    void a_password_that_was_kept_in_a_cheaper_way_is_kept_anew_when_it_is_known() throws StoreException {
        passwords.mark = "dearer:";
        User user = in(door.enter("amini", PASSWORD, HERE));

        assertThat(user.password()).isEqualTo("dearer:" + PASSWORD);
        assertThat(accounts.user("amini")).isEqualTo(user);
        assertThat(door.user(door.begin(user))).isEqualTo(user);
    }

    @Test
    void a_record_is_kept_by_somebody_who_may_let_others_in() throws StoreException {
        assertThat(Door.hasKeeper(accounts)).isFalse();
        registrar.role("amini", Role.ADMIN);
        assertThat(Door.hasKeeper(accounts)).isTrue();
        registrar.enabled("amini", false);
        assertThat(Door.hasKeeper(accounts)).isFalse();
    }

    @Test
    void what_the_registrar_does_is_told_and_what_is_so_already_is_not() throws StoreException {
        registrar.role("amini", Role.EDITOR);
        assertThat(latest()).isEqualTo("مدیر user added amini, editor");
        registrar.role("amini", Role.ADMIN);
        assertThat(latest()).isEqualTo("مدیر role changed amini: editor to admin");
    }

    @Test
    void the_registrar_says_what_cannot_be() throws StoreException {
        assertThat(registrar.add("AMINI", Role.READER, PASSWORD)).isEqualTo(Fault.NAME_TAKEN);
        assertThat(registrar.add("a:b", Role.READER, PASSWORD)).isEqualTo(Fault.NO_NAME);
        assertThat(registrar.add("karimi", Role.READER, "کوتاه")).isEqualTo(Fault.TOO_SHORT);
        assertThat(registrar.add("karimi", Role.READER, "x".repeat(257))).isEqualTo(Fault.TOO_LONG);
        assertThat(registrar.add("karimi", Role.READER, "121212121212")).isEqualTo(Fault.ONE_LETTER);
        assertThat(registrar.add("karimi", Role.READER, "my name is KARIMI")).isEqualTo(Fault.SAYS_NAME);
        assertThat(registrar.role("karimi", Role.READER)).isEqualTo(Fault.NO_USER);
        assertThat(registrar.password("karimi", PASSWORD)).isEqualTo(Fault.NO_USER);
        assertThat(registrar.enabled("karimi", false)).isEqualTo(Fault.NO_USER);
        assertThat(accounts.users()).hasSize(1);
    }

    private static User in(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.In.class);
        return ((Outcome.In) outcome).user();
    }

    private String latest() {
        Deed deed = requireNonNull(accounts.deeds(Long.MAX_VALUE, 1).getFirst()).deed();
        return deed.who() + " " + deed.what().words() + " " + deed.detail();
    }
}
