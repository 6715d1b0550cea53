package didar.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.server.admission.Visitor;
import didar.server.http.Asked;
import didar.server.http.Parameters;
import didar.server.http.RefusedException;
import didar.text.calendar.CalendarSystem;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {

    private static Asked asked(Map<String, String> headers) {
        return new Asked(
                Visitor.NOBODY,
                "GET",
                "/",
                "",
                Map.of(),
                new Parameters(Map.of()),
                headers::get,
                InputStream::nullInputStream);
    }

    private static Parameters form(String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], List.of(pairs[i + 1]));
        }
        return new Parameters(fields);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa-IR,fa;q=0.9,en | PERSIAN",
                "ar | ARABIC",
                "de-DE,ar-SA | ARABIC",
                "fr | ENGLISH",
                "fact | ENGLISH"
            })
    void the_language_is_the_first_of_the_browsers_that_is_spoken(String list, Tongue tongue) {
        assertThat(Look.of(asked(Map.of("Accept-Language", list))).tongue()).isEqualTo(tongue);
    }

    @Test
    void what_a_reader_chose_is_kept_and_read_again() {
        Look chosen = Look.usual(Tongue.ENGLISH)
                .changed(form("calendar", "persian", "digits", "arabic", "theme", "dark", "keys", "off"));

        assertThat(Look.of(asked(Map.of("Cookie", "a=b; " + Look.COOKIE + "=" + chosen.written()))))
                .isEqualTo(chosen);
    }

    @Test
    void a_cookie_that_nobody_wrote_is_passed_over() {
        assertThat(Look.of(asked(Map.of("Cookie", Look.COOKIE + "=fa.mayan.persian.dark.on", "Accept-Language", "ar"))))
                .isEqualTo(Look.usual(Tongue.ARABIC));
    }

    @Test
    void with_another_language_come_its_calendar_and_digits() {
        Look persian = Look.usual(Tongue.ENGLISH).changed(form("language", "fa"));

        assertThat(persian.calendar()).isEqualTo(CalendarSystem.PERSIAN);
        assertThat(persian.digits()).isEqualTo(Digits.PERSIAN);
    }

    @Test
    void what_is_no_language_is_refused() {
        Look look = Look.usual(Tongue.ENGLISH);
        assertThatThrownBy(() -> look.changed(form("language", "tlh"))).isInstanceOf(RefusedException.class);
    }
}
