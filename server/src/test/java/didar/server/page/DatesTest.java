package didar.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.query.DayRange;
import didar.text.calendar.CalendarSystem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    /// Of the calendars of Iran, of Umm al-Qura, and of all.
    @ParameterizedTest
    @CsvSource({
        "PERSIAN, PERSIAN, ۱۳ اردیبهشت ۱۳۹۵",
        "ARABIC, GREGORIAN, ٢ مايو ٢٠١٦",
        "ENGLISH, GREGORIAN, 'May 2, 2016'",
    })
    void a_day_is_written_as_readers_of_the_language_do(Tongue tongue, CalendarSystem calendar, String written) {
        var look = new Look(tongue, calendar, tongue.digits(), Look.Theme.SYSTEM, Look.Keys.ON);

        assertThat(new Dates(look).day(LocalDate.of(2016, 5, 2))).isEqualTo(written);
    }

    @Test
    void any_calendar_is_written_in_any_language() {
        var look = new Look(Tongue.ENGLISH, CalendarSystem.PERSIAN, Digits.LATIN, Look.Theme.SYSTEM, Look.Keys.ON);
        assertThat(new Dates(look).day(LocalDate.of(2016, 5, 2))).contains("Ordibehesht", "13", "1395");

        var islamic = new Look(Tongue.PERSIAN, CalendarSystem.ISLAMIC, Digits.PERSIAN, Look.Theme.SYSTEM, Look.Keys.ON);
        assertThat(new Dates(islamic).day(LocalDate.of(2016, 5, 2))).contains("رجب", "۲۵", "۱۴۳۷");
    }

    @Test
    void a_month_of_one_calendar_is_a_stretch_of_days_in_another() {
        assertThat(new Dates(Look.usual(Tongue.PERSIAN)).of("2016-05")).isEqualTo("۱۲ اردیبهشت ۱۳۹۵ – ۱۱ خرداد ۱۳۹۵");
    }

    @Test
    void a_time_of_day_is_told_where_it_is_known() {
        assertThat(new Dates(Look.usual(Tongue.PERSIAN)).of("2016-05-02T14:30")).endsWith("۱۳۹۵ ۱۴:۳۰");
    }

    @ParameterizedTest
    @CsvSource({
        "1395-02-13, PERSIAN, 2016-05-02, 2016-05-02",
        "۱۳۹۵/۲/۱۳, PERSIAN, 2016-05-02, 2016-05-02",
        "1395, PERSIAN, 2016-03-20, 2017-03-20",
        "١٤٣٧-٠٧, ISLAMIC, 2016-04-08, 2016-05-07",
        "2016-02, PERSIAN, 2016-02-01, 2016-02-29",
        "1395-12, GREGORIAN, 2017-02-19, 2017-03-20",
    })
    void days_are_understood_as_their_readers_write_them(
            String written, CalendarSystem calendar, LocalDate first, LocalDate last) {
        assertThat(WrittenDays.of(written, calendar)).isEqualTo(new DayRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1395-13", "1395-02-32", "yesterday", "16", "2016-00"})
    void what_is_no_day_is_told_so(String written) {
        assertThatThrownBy(() -> WrittenDays.of(written, CalendarSystem.PERSIAN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
