package didar.server.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PasswordsTest {

    private static final String PASSWORD = "گذرواژه‌ای بلند";

    private final Argon2Passwords passwords = new Argon2Passwords(new Random(1));

    @Test
    void what_is_kept_knows_its_password_and_no_other() {
        String kept = passwords.kept(PASSWORD);

        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD);
        assertThat(passwords.isOf(PASSWORD, kept)).isTrue();
        assertThat(passwords.isOf(PASSWORD + "x", kept)).isFalse();
        assertThat(passwords.isOf("", kept)).isFalse();
    }

    @Test
    void the_same_password_is_kept_in_another_way_each_time() {
        assertThat(passwords.kept(PASSWORD)).isNotEqualTo(passwords.kept(PASSWORD));
    }

    @Test
    void spaces_around_a_password_are_none_of_it() {
        assertThat(passwords.isOf(PASSWORD + " ", passwords.kept(" " + PASSWORD)))
                .isTrue();
    }

    @Test
    void nobody_has_a_password() {
        assertThat(passwords.isOf(PASSWORD, null)).isFalse();
    }

    @Test
    void a_password_is_the_same_composed_or_not() {
        assertThat(passwords.isOf("pa\u0301ssword آب", passwords.kept("p\u00e1ssword \u0622ب")))
                .isTrue();
    }

    /// Made by the reference implementation in C (`argon2 … -id -k 256 -t 2 -p 1`), as its own tests have them.
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4 password",
                "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc password",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc password",
            })
    void what_other_programs_kept_is_known(String kept, String password) {
        assertThat(passwords.isOf(password, kept)).isTrue();
        assertThat(passwords.isOf("differentpassword", kept)).isFalse();
    }

    @Test
    void what_was_kept_in_a_cheaper_way_is_known_by_its_parameters() {
        assertThat(passwords.isCheap(passwords.kept(PASSWORD))).isFalse();
        assertThat(new Argon2Passwords(new Random(1), new Argon2Hash.Cost(19_456, 3, 1))
                        .isCheap(passwords.kept(PASSWORD)))
                .isTrue();
        assertThat(passwords.isCheap(
                        "$argon2id$v=19$m=256,t=9,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "گذرواژه‌ای بلند",
                "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2id$v=16$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2id$v=19$m=99999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
            })
    void what_is_kept_otherwise_is_of_no_password(String kept) {
        assertThat(passwords.isOf(PASSWORD, kept)).isFalse();
    }

    @Test
    void no_message_tells_a_hash() {
        Argon2Hash hash = new Argon2Hash(Argon2Hash.Cost.NOW, "salt".getBytes(StandardCharsets.UTF_8), new byte[32]);
        assertThat(hash.toString()).contains("19456").doesNotContain("AAAA");
    }
}
