package didar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the users of every record hold to, wherever it lies.
abstract class AccountsContract {

    private static final Deed ADDED = deed(Deed.What.USER_ADDED, "");
    private static final User AMINI = new User("مریم امینی", Role.EDITOR, "hash", "2026-11-22T10:00:00Z", null);

    /// Of a record that is not there yet; the same one all through a test.
    abstract Location location();

    abstract void sql(String statement) throws SQLException;

    @BeforeEach
    void makeRecord() throws StoreException {
        Store.open(location(), Store.Access.WRITE).close();
    }

    @Test
    void a_user_is_there_when_the_record_is_opened_again() throws StoreException {
        try (Accounts accounts = Accounts.open(location())) {
            assertThat(accounts.users()).isEmpty();
            assertThat(accounts.add(AMINI, ADDED)).isTrue();
        }
        try (Accounts accounts = Accounts.open(location())) {
            assertThat(accounts.users()).containsExactly(AMINI);
            assertThat(accounts.user("کسی")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"مریم امینی", "مريم اميني", "مریم‌ امینی"})
    void a_name_is_the_same_on_an_arabic_and_on_a_persian_keyboard(String written) throws StoreException {
        try (Accounts accounts = Accounts.open(location())) {
            accounts.add(AMINI, ADDED);
            assertThat(accounts.user(written)).isEqualTo(AMINI);
        }
    }

    @Test
    void a_name_that_is_taken_is_given_to_nobody_else() throws StoreException {
        var other = new User("مريم اميني", Role.ADMIN, "other", "2026-11-23T10:00:00Z", null);
        try (Accounts accounts = Accounts.open(location())) {
            accounts.add(AMINI, ADDED);
            assertThat(accounts.add(other, ADDED)).isFalse();
            assertThat(accounts.users()).containsExactly(AMINI);
            assertThat(accounts.deeds(Long.MAX_VALUE, 9)).as("nothing was done").hasSize(1);
        }
    }

    @Test
    void a_change_is_told_in_the_list() throws StoreException {
        User admin = AMINI.withRole(Role.ADMIN);
        User gone = admin.disabled("2026-11-24T10:00:00Z");
        Deed role = deed(Deed.What.ROLE_CHANGED, "editor to admin");
        Deed disabled = deed(Deed.What.USER_DISABLED, "");
        try (Accounts accounts = Accounts.open(location())) {
            accounts.add(AMINI, ADDED);
            assertThat(accounts.change(AMINI, admin, role)).isTrue();
            assertThat(accounts.change(admin, gone, disabled)).isTrue();
            assertThat(accounts.change(gone, gone.disabled(null), deed(Deed.What.USER_ENABLED, "")))
                    .isTrue();
            assertThat(accounts.user("مریم امینی")).isEqualTo(admin);

            List<Deed.Listed> deeds = accounts.deeds(Long.MAX_VALUE, 3);
            assertThat(deeds)
                    .extracting(listed -> listed.deed().what())
                    .containsExactly(Deed.What.USER_ENABLED, Deed.What.USER_DISABLED, Deed.What.ROLE_CHANGED);
            assertThat(accounts.deeds(deeds.getLast().no(), 3))
                    .extracting(Deed.Listed::deed)
                    .containsExactly(ADDED);
        }
    }

    @Test
    void a_change_of_what_has_changed_meanwhile_is_none() throws StoreException {
        User other = AMINI.withPassword("other");
        try (Accounts accounts = Accounts.open(location())) {
            accounts.add(AMINI, ADDED);
            accounts.change(AMINI, other, deed(Deed.What.PASSWORD_CHANGED, ""));

            assertThat(accounts.change(AMINI, AMINI.withRole(Role.READER), deed(Deed.What.ROLE_CHANGED, "")))
                    .isFalse();

            assertThat(accounts.users()).containsExactly(other);
            assertThat(accounts.deeds(Long.MAX_VALUE, 9)).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update deed set who = 'another'", "delete from deed"})
    void what_was_done_cannot_be_made_undone(String statement) throws StoreException {
        try (Accounts accounts = Accounts.open(location())) {
            accounts.tell(deed(Deed.What.SIGNED_IN, "127.0.0.1"));
            assertThatThrownBy(() -> sql(statement)).hasMessageContaining("what was done stays");
            assertThat(accounts.deeds(Long.MAX_VALUE, 9)).hasSize(1);
        }
    }

    @Test
    void users_come_in_while_another_adds_articles() throws StoreException {
        try (Store writer = Store.open(location(), Store.Access.WRITE);
                Accounts accounts = Accounts.open(location())) {
            writer.write(writing -> writing.add(Entry.of(Dossiers.of("a", "متن"))));
            assertThat(accounts.add(AMINI, ADDED)).isTrue();
            writer.write(writing -> writing.add(Entry.of(Dossiers.of("b", "متن"))));
            accounts.tell(deed(Deed.What.SIGNED_IN, ""));

            assertThatExceptionOfType(BusyException.class)
                    .as("who adds has the record to himself")
                    .isThrownBy(() -> Store.open(location(), Store.Access.WRITE));
        }
    }

    @Test
    void nothing_of_the_list_is_lost_where_several_processes_tell_at_once() throws Exception {
        int each = 25;
        try (Accounts one = Accounts.open(location());
                Accounts other = Accounts.open(location());
                var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Void>> tellers = new ArrayList<>();
            for (Accounts accounts : List.of(one, other)) {
                tellers.add(() -> {
                    for (int i = 0; i < each; i++) {
                        accounts.tell(deed(Deed.What.REFUSED, "try " + i));
                    }
                    return null;
                });
            }
            for (Future<Void> teller : threads.invokeAll(tellers)) {
                teller.get();
            }
            assertThat(one.deeds(Long.MAX_VALUE, 1000)).hasSize(2 * each);
        }
    }

    private static Deed deed(Deed.What what, String detail) {
        return new Deed("2026-11-22T10:00:00Z", "دبیر", what, detail);
    }
}
