package didar.text.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import didar.text.FoldedText;
import didar.text.Language;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    @ParameterizedTest
    @CsvSource({
        "fa_IR, persian, PERSIAN",
        "fa_AF, persian, PERSIAN",
        "fa, gregorian, GREGORIAN",
        "fa_AF, gregorian, GREGORIAN",
        "fa, islamic-umalqura, ISLAMIC",
        "ar, gregorian, GREGORIAN",
        "ar_LB, gregorian, GREGORIAN",
        "ar_IQ, gregorian, GREGORIAN",
        "ar_MA, gregorian, GREGORIAN",
        "ar_TN, gregorian, GREGORIAN",
        "ar_DZ, gregorian, GREGORIAN",
        "ar_MR, gregorian, GREGORIAN",
        "ar, islamic-umalqura, ISLAMIC",
    })
    void everyMonthNameOfCldrIsReadWithADayAndAYear(String locale, String calendar, CalendarSystem expected) {
        var icu = new ULocale(locale + "@calendar=" + calendar);
        String[] months = new DateFormatSymbols(Calendar.getInstance(TimeZone.GMT_ZONE, icu), icu).getMonths();
        int year =
                switch (expected) {
                    case PERSIAN -> 1395;
                    case ISLAMIC -> 1436;
                    case GREGORIAN -> 2015;
                };
        Language language = locale.startsWith("fa") ? Language.PERSIAN : Language.ARABIC;
        for (int m = 0; m < 12; m++) {
            List<TimeExpression> read = TimeReader.read(FoldedText.of("12 " + months[m] + " " + year), language);
            assertThat(read)
                    .as("%s of %s", months[m], locale)
                    .extracting(TimeExpression::meaning)
                    .containsExactly(
                            new Meaning.Dated(expected, year, null, m + 1, 12, Meaning.Toward.OPEN));
        }
    }

    @ParameterizedTest
    @CsvSource({"fa, PERSIAN", "fa_AF, PERSIAN", "ar, ARABIC", "ar_MA, ARABIC"})
    void everyWeekdayOfCldrIsRead(String locale, Language language) {
        String[] days = new DateFormatSymbols(new ULocale(locale)).getWeekdays();
        for (int d = Calendar.SUNDAY; d <= Calendar.SATURDAY; d++) {
            DayOfWeek expected = DayOfWeek.SUNDAY.plus(d - Calendar.SUNDAY);
            assertThat(TimeReader.read(FoldedText.of(days[d]), language))
                    .as(days[d])
                    .extracting(TimeExpression::weekday)
                    .containsExactly(expected);
        }
    }
}
