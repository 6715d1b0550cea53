package didar.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.query.Named;
import didar.record.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamingTest {

    private static final Naming ENGLISH = new Naming(Tongue.ENGLISH);

    private static Named named(String name, Entity.Kind kind, String... others) {
        return new Named("x", name, List.of(others), name, kind, null, List.of());
    }

    @Test
    void of_names_in_many_scripts_each_reader_gets_his_own() {
        Named lavrov = named("سرگئی لاوروف", Entity.Kind.PERSON, "سيرغي لافروف", "Sergey Lavrov");

        assertThat(new Naming(Tongue.PERSIAN).of(lavrov)).isEqualTo("سرگئی لاوروف");
        assertThat(new Naming(Tongue.ARABIC).of(lavrov)).isEqualTo("سيرغي لافروف");
        assertThat(ENGLISH.of(lavrov)).isEqualTo("Sergey Lavrov");
        assertThat(ENGLISH.original(lavrov)).as("the letters it is written in").isEqualTo("سرگئی لاوروف");
    }

    @ParameterizedTest
    @CsvSource({
        "داوود کامرانی, Davoud Kamrani",
        "محمد بن فيصل, Mohammad bin Faisal",
        "بندر عباس, Bandar Abbas",
    })
    void readers_of_english_get_letters_they_read_where_no_name_of_theirs_is_known(String name, String latin) {
        assertThat(ENGLISH.of(named(name, Entity.Kind.PERSON))).isEqualToIgnoringCase(latin);
    }

    @ParameterizedTest
    @CsvSource({"رئیس سابق کمیته, PERSON", "منطقة الباحة, PLACE", "سازمان حسن و حسین, ORGANIZATION", "یاران علی, GROUP"
    })
    void what_letters_would_not_tell_stays_as_it_is_written(String name, Entity.Kind kind) {
        Named named = named(name, kind);

        assertThat(ENGLISH.of(named)).isEqualTo(name);
        assertThat(ENGLISH.original(named)).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Tongue.class,
            names = {"PERSIAN", "ARABIC"})
    void readers_of_the_script_get_the_script(Tongue tongue) {
        Named named = named("داوود کامرانی", Entity.Kind.PERSON);

        assertThat(new Naming(tongue).of(named)).isEqualTo("داوود کامرانی");
        assertThat(new Naming(tongue).original(named)).isNull();
    }
}
