package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Calendar;
import didar.record.EventTime;
import didar.record.Granularity;
import didar.record.Published;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenDatesTest {

    @ParameterizedTest
    @CsvSource({
        "GREGORIAN, MINUTE, '17 January 2017, 16:35'",
        "PERSIAN, MINUTE, '28 Dey 1395, 16:35'",
        "ISLAMIC, DAY, '19 Rabiʻ II 1438'",
        "PERSIAN, MONTH, Dey 1395",
        "GREGORIAN, YEAR, 2017"
    })
    void aDateIsWrittenInTheCalendarOfTheReaderNoFinerThanItIsKnown(
            Calendar calendar, Granularity granularity, String written) {
        var published =
                new Published("-", LocalDateTime.of(2017, 1, 17, 16, 35), Calendar.GREGORIAN, granularity, null);
        assertThat(new ScreenDates(calendar).of(published)).isEqualTo(written);
    }

    @Test
    void aTimeWithoutADayIsWrittenInTheWordsOfTheArticle() {
        assertThat(new ScreenDates(Calendar.PERSIAN).of(time(null, null))).isEqualTo("yesterday");
    }

    @Test
    void thePartOfTheDayIsKept() {
        assertThat(new ScreenDates(Calendar.GREGORIAN).of(time(LocalDate.of(2017, 1, 17), "afternoon")))
                .isEqualTo("17 January 2017, afternoon");
    }

    private static EventTime time(@Nullable LocalDate value, @Nullable String part) {
        return new EventTime(
                "yesterday",
                value,
                Granularity.DAY,
                part,
                null,
                value == null ? EventTime.Resolution.UNRESOLVED : EventTime.Resolution.RELATIVE,
                "-P1D");
    }
}
