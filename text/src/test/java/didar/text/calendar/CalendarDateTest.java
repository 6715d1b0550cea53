package didar.text.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarDateTest {

    private static final LocalDate FIRST = new CalendarDate(CalendarSystem.PERSIAN, 1300, 1, 1).toLocalDate();
    private static final LocalDate LAST = new CalendarDate(CalendarSystem.PERSIAN, 1450, 12, 29).toLocalDate();

    @Test
    void everyDayOfACenturyAndAHalfIsThePersianDayOfIcu() {
        Calendar icu = icu("persian");
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            CalendarDate persian = CalendarDate.of(day, CalendarSystem.PERSIAN);
            check(icu, day, persian, persian.toLocalDate());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDayOfACenturyAndAHalfIsTheIslamicDayOfIcu(IslamicReckoning reckoning) {
        Calendar icu = icu(
                switch (reckoning) {
                    case UMM_AL_QURA -> "islamic-umalqura";
                    case CIVIL -> "islamic-civil";
                    case TABULAR -> "islamic-tbla";
                });
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            CalendarDate islamic = CalendarDate.ofIslamic(day, reckoning);
            check(icu, day, islamic, islamic.toLocalDate(reckoning));
        }
    }

    @Test
    void everyDayOfACenturyAndAHalfIsTheGregorianDayOfIcu() {
        Calendar icu = icu("gregorian");
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            CalendarDate gregorian = CalendarDate.of(day, CalendarSystem.GREGORIAN);
            check(icu, day, gregorian, gregorian.toLocalDate());
        }
    }

    private static Calendar icu(String calendar) {
        return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=" + calendar));
    }

    /// Cheap where it agrees: it is asked some 270,000 times.
    private static void check(Calendar icu, LocalDate day, CalendarDate ours, LocalDate back) {
        icu.setTimeInMillis(day.toEpochDay() * 86_400_000L);
        boolean same = ours.year() == icu.get(Calendar.EXTENDED_YEAR)
                && ours.month() == icu.get(Calendar.MONTH) + 1
                && ours.day() == icu.get(Calendar.DAY_OF_MONTH);
        if (!same || !back.equals(day)) {
            fail("%s is %s by ICU; by us %s, and back %s", day, icu, ours, back);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PERSIAN, 1395, 10, 28, 2017-01-17",
        "PERSIAN, 1399, 12, 30, 2021-03-20",
        "PERSIAN, 1400, 1, 1, 2021-03-21",
        "ISLAMIC, 1436, 10, 25, 2015-08-10",
        "ISLAMIC, 1441, 9, 1, 2020-04-24",
        "GREGORIAN, 2016, 2, 29, 2016-02-29",
    })
    void knownDaysOfTheNewsAgree(CalendarSystem calendar, int year, int month, int day, LocalDate expected) {
        var date = new CalendarDate(calendar, year, month, day);
        assertThat(date.toLocalDate()).isEqualTo(expected);
        assertThat(CalendarDate.of(expected, calendar)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSIAN, 1395, 7, 31",
        "PERSIAN, 1396, 12, 30",
        "PERSIAN, 1395, 13, 1",
        "PERSIAN, 1395, 1, 0",
        "PERSIAN, 900, 1, 1",
        "ISLAMIC, 1436, 10, 31",
        "ISLAMIC, 1601, 1, 1",
        "GREGORIAN, 2015, 2, 29",
    })
    void aDayThatTheCalendarHasNotCannotBeBuilt(CalendarSystem calendar, int year, int month, int day) {
        assertThat(CalendarDate.exists(calendar, year, month, day)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarDate(calendar, year, month, day))
                .withMessageContaining(year + "-" + month + "-" + day);
    }

    @Test
    void theReckoningsOfTheMoonAreAtMostTwoDaysApart() {
        long furthest = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            CalendarDate sighted = CalendarDate.of(day, CalendarSystem.ISLAMIC);
            long civil = sighted.toLocalDate(IslamicReckoning.CIVIL).toEpochDay();
            furthest = Math.max(furthest, Math.abs(civil - day.toEpochDay()));
        }
        assertThat(furthest).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"tr", "fa", "ar"})
    void theLocaleOfTheMachineChangesNothing(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of(language));
            assertThat(CalendarDate.of(LocalDate.of(2017, 1, 17), CalendarSystem.PERSIAN))
                    .isEqualTo(new CalendarDate(CalendarSystem.PERSIAN, 1395, 10, 28));
            assertThat(DayPart.MORNING.tag()).isEqualTo("morning");
        } finally {
            Locale.setDefault(before);
        }
    }
}
