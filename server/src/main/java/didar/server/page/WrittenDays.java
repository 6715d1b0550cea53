package didar.server.page;

import didar.query.DayRange;
import didar.text.calendar.CalendarDate;
import didar.text.calendar.CalendarSystem;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as readers type them: a year, a month or a day, `1395-02-13`, `۱۳۹۵/۲`, in their calendar.
final class WrittenDays {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");

    /// No year before it is meant as one of the Gregorian calendar, none from it on as one of another.
    private static final int FIRST_GREGORIAN = 1700;

    private static final int MONTHS = 12;

    private WrittenDays() {}

    /// @param calendar the reader's: it is asked where the year does not tell
    /// @throws IllegalArgumentException where nothing is written so; the message is for people
    static DayRange of(String written, CalendarSystem calendar) {
        Matcher parts = FORM.matcher(ascii(written.strip()));
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + written + "' is no year, month or day");
        }
        int year = Integer.parseInt(parts.group(1));
        CalendarSystem meant = meant(year, calendar);
        if (parts.group(3) != null) {
            LocalDate day = new CalendarDate(meant, year, number(parts.group(2)), number(parts.group(3))).toLocalDate();
            return new DayRange(day, day);
        }
        int first = parts.group(2) == null ? 1 : number(parts.group(2));
        int last = parts.group(2) == null ? MONTHS : first;
        LocalDate end = last == MONTHS ? begin(meant, year + 1, 1) : begin(meant, year, last + 1);
        return new DayRange(begin(meant, year, first), end.minusDays(1));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static LocalDate begin(CalendarSystem calendar, int year, int month) {
        return new CalendarDate(calendar, year, month, 1).toLocalDate();
    }

    private static CalendarSystem meant(int year, CalendarSystem calendar) {
        if (year >= FIRST_GREGORIAN) {
            return CalendarSystem.GREGORIAN;
        }
        return calendar == CalendarSystem.GREGORIAN ? CalendarSystem.PERSIAN : calendar;
    }

    private static String ascii(String written) {
        var digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            digits.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return digits.toString();
    }
}
