package didar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserTest {

    @ParameterizedTest
    @ValueSource(strings = {"m.amini", "علی‌رضا ۲", "مُحَمَّد", "Ana-Maria_1", "ب"})
    void a_name_may_be_of_any_script(String name) {
        assertThat(user(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " amini", "amini ", "a  b", "a:b", "a/b", "<b>", "a\nb", "12", "a\u202eb", "ا\u200c"})
    void what_would_pass_for_another_or_for_markup_is_no_name(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> user(name)).withMessageContaining("is no name of a user");
    }

    @Test
    void a_name_is_no_longer_than_a_line() {
        assertThat(user("a".repeat(64)).name()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> user("a".repeat(65)));
    }

    @Test
    void no_message_tells_what_is_kept_of_the_password() {
        assertThat(user("amini")).hasToString("amini, READER");
    }

    @Test
    void each_role_may_do_what_those_below_it_may() {
        assertThat(Role.ADMIN.mayDo(Role.EDITOR)).isTrue();
        assertThat(Role.EDITOR.mayDo(Role.EDITOR)).isTrue();
        assertThat(Role.READER.mayDo(Role.EDITOR)).isFalse();
    }

    private static User user(String name) {
        return new User(name, Role.READER, "hash", "2026-11-22T10:00:00Z", null);
    }
}
