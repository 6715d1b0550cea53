package didar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void a_path_is_a_folder() {
        assertThat(Location.of("my/record")).isEqualTo(new Location.Folder(Path.of("my/record")));
    }

    @Test
    void user_and_password_leave_the_address_so_that_no_message_tells_them() {
        Location location = Location.of("postgresql://dabir:p%40ss+w@host:5433/record?sslmode=require");

        assertThat(location)
                .isEqualTo(
                        new Location.Server("jdbc:postgresql://host:5433/record?sslmode=require", "dabir", "p@ss+w"));
        assertThat(location).hasToString("postgresql://host:5433/record?sslmode=require");
    }

    @Test
    void another_address_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Location.of("mysql://host/record"));
        assertThatIllegalArgumentException().isThrownBy(() -> Location.of("postgresql://host"));
    }
}
