package didar.text.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// The first days of the months of one calendar, as ICU gives them, in one sorted table: a conversion is a look-up.
///
/// ICU's calendars are mutable and slow to ask; they are asked when a table is first needed, and once for each month
/// whose
/// length the calendar does not fix.
final class Months {

    static final Months PERSIAN = persian(1200, 1500);

    private static final class UmmAlQura {
        static final Months TABLE = islamic("islamic-umalqura");
    }

    private static final class Civil {
        static final Months TABLE = islamic("islamic-civil");
    }

    private static final class Tabular {
        static final Months TABLE = islamic("islamic-tbla");
    }

    private final int firstYear;
    /// Epoch day of the first of each month, and of the month after the last.
    private final int[] starts;

    private Months(int firstYear, int[] starts) {
        this.firstYear = firstYear;
        this.starts = starts;
    }

    /// Six months of 31 days and five of 30; the new year, and with it the last month, is ICU's.
    private static Months persian(int firstYear, int lastYear) {
        Calendar icu = icu("persian");
        int[] starts = new int[(lastYear - firstYear + 1) * 12 + 1];
        for (int i = 0; i < starts.length; i++) {
            int month = i % 12;
            starts[i] = month == 0 ? firstDay(icu, firstYear + i / 12, month) : starts[i - 1] + (month <= 6 ? 31 : 30);
        }
        return new Months(firstYear, starts);
    }

    private static Months islamic(String name) {
        Calendar icu = icu(name);
        int firstYear = 1200;
        int lastYear = 1600;
        int[] starts = new int[(lastYear - firstYear + 1) * 12 + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = firstDay(icu, firstYear + i / 12, i % 12);
        }
        return new Months(firstYear, starts);
    }

    /// Epoch day of the first of a month that is counted from 0.
    private static int firstDay(Calendar icu, int year, int month) {
        icu.clear();
        icu.set(year, month, 1);
        return (int) TimeUnit.MILLISECONDS.toDays(icu.getTimeInMillis());
    }

    private static Calendar icu(String name) {
        return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=" + name));
    }

    static Months of(IslamicReckoning reckoning) {
        return switch (reckoning) {
            case UMM_AL_QURA -> UmmAlQura.TABLE;
            case CIVIL -> Civil.TABLE;
            case TABULAR -> Tabular.TABLE;
        };
    }

    boolean covers(int year) {
        return year >= firstYear && index(year, 12) < starts.length - 1;
    }

    boolean covers(LocalDate day) {
        return day.toEpochDay() >= starts[0] && day.toEpochDay() < starts[starts.length - 1];
    }

    int length(int year, int month) {
        int i = index(year, month);
        return starts[i + 1] - starts[i];
    }

    LocalDate day(int year, int month, int day) {
        return LocalDate.ofEpochDay(starts[index(year, month)] + day - 1L);
    }

    CalendarDate date(CalendarSystem calendar, LocalDate day) {
        long epochDay = day.toEpochDay();
        if (!covers(day)) {
            throw new IllegalArgumentException("outside the " + calendar + " table: " + day);
        }
        int at = Arrays.binarySearch(starts, (int) epochDay);
        int i = at < 0 ? -at - 2 : at;
        return new CalendarDate(calendar, firstYear + i / 12, i % 12 + 1, (int) epochDay - starts[i] + 1);
    }

    private int index(int year, int month) {
        return (year - firstYear) * 12 + month - 1;
    }
}
