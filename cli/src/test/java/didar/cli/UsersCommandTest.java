package didar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.server.password.Argon2Passwords;
import didar.store.Accounts;
import didar.store.Location;
import didar.store.Store;
import didar.store.StoreException;
import didar.store.User;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class UsersCommandTest {

    private static final String PASSWORD = "گذرواژه‌ای بلند";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeRecord() throws StoreException {
        Store.open(location(), Store.Access.WRITE).close();
    }

    @Test
    void a_user_is_added_with_the_password_of_the_standard_input() throws StoreException {
        assertThat(run(PASSWORD + "\n", "users", "add", "امینی", "--role", "editor", "--by", "مدیر"))
                .as(err())
                .isZero();

        try (Accounts accounts = Accounts.open(location())) {
            User user = accounts.users().getFirst();
            assertThat(user).hasToString("امینی, EDITOR");
            assertThat(user.password()).startsWith("$argon2id$").doesNotContain(PASSWORD);
            assertThat(new Argon2Passwords(new Random(1)).isOf(PASSWORD, user.password()))
                    .isTrue();
        }
        assertThat(out.toString(UTF_8) + err()).isEmpty();
    }

    @Test
    void users_are_listed_with_what_became_of_them() {
        add("amini", "admin");
        add("کریمی", "reader");
        run("", "users", "role", "کريمي", "editor");
        run("", "users", "disable", "کریمی");

        assertThat(text("users", "list")).contains("amini", "admin", "کریمی", "editor", "disabled on");
        run("", "users", "enable", "کریمی");
        assertThat(text("users", "list")).doesNotContain("disabled");
    }

    @Test
    void the_list_of_what_was_done_has_the_latest_first_and_no_password() {
        add("amini", "admin");
        run("another long one", "users", "password", "amini", "--by", "K. Rad");
        run("", "users", "role", "amini", "reader", "--by", "K. Rad");

        String audit = text("users", "audit");

        assertThat(audit.lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("3.", "K. Rad", "role changed", "amini: admin to reader"),
                        line -> assertThat(line).contains("2.", "K. Rad", "password changed", "amini"),
                        line -> assertThat(line).contains("1.", "دبیر", "user added", "amini, admin"));
        assertThat(audit).doesNotContain("another long one").doesNotContain("argon2");
        assertThat(text("users", "audit", "--limit", "1").lines()).hasSize(1);
    }

    @Test
    void what_cannot_be_is_told_and_changes_nothing() {
        add("amini", "admin");

        assertThat(run(PASSWORD, "users", "add", "AMINI", "--role", "reader")).isEqualTo(1);
        assertThat(err()).contains("there is a user of this name");
        assertThat(run("short", "users", "add", "karimi", "--role", "reader")).isEqualTo(1);
        assertThat(err()).contains("12 characters at least");
        assertThat(run("", "users", "add", "karimi", "--role", "reader")).isEqualTo(1);
        assertThat(err()).contains("no password on the standard input");
        assertThat(run("", "users", "role", "karimi", "reader")).isEqualTo(1);
        assertThat(err()).contains("there is no user of this name");
        assertThat(run("", "users", "role", "amini", "owner")).isEqualTo(2);
        assertThat(run("", "users")).isEqualTo(2);
        assertThat(text("users", "list").lines()).hasSize(1);
    }

    @Test
    void on_a_terminal_the_password_is_asked_for_twice() {
        assertThat(typed("a long password", "a long pasword")).isEqualTo(1);
        assertThat(err()).contains("not the same");
        assertThat(typed("a long password", "a long password")).as(err()).isZero();
        assertThat(text("users", "list")).contains("karimi");
    }

    private int typed(String first, String again) {
        Prompt prompt = question -> question.equals("Again") ? again : first;
        return new CommandLine(new UsersCommand(surroundings(""), prompt))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, _, _) -> {
                    err.writeBytes(String.valueOf(e.getMessage()).getBytes(UTF_8));
                    return 1;
                })
                .execute("add", "karimi", "--role", "reader");
    }

    private void add(String name, String role) {
        assertThat(run(PASSWORD, "users", "add", name, "--role", role))
                .as(err())
                .isZero();
    }

    private String text(String... args) {
        out.reset();
        assertThat(run("", args)).as(err()).isZero();
        return out.toString(UTF_8);
    }

    private int run(String in, String... args) {
        return Main.run(surroundings(in), WarmReader::start, args);
    }

    private Surroundings surroundings(String in) {
        return Surroundings.of(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                out,
                err,
                Map.of("DIDAR_RECORD", folder.resolve("record").toString(), "DIDAR_AUTHOR", "دبیر"),
                OptionalInt::empty);
    }

    private Location location() {
        return new Location.Folder(folder.resolve("record"));
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
