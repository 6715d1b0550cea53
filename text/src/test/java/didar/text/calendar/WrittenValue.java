package didar.text.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/// The value of a resolved expression as `values-guide.md` writes it.
final class WrittenValue {

    private WrittenValue() {}

    /// @param calendar in which days, months and years are written
    static String of(TimeExpression e, CalendarSystem calendar) {
        if (e.meaning() instanceof Meaning.Length(String length, Meaning.Toward side)) {
            return length
                    + (side == Meaning.Toward.OPEN ? "" : " " + side.name().toLowerCase(Locale.ROOT));
        }
        if (e.meaning() instanceof Meaning.Recurring(String interval, DayOfWeek day)) {
            return "every " + interval + (day == null ? "" : " " + day.name().toLowerCase(Locale.ROOT));
        }
        LocalDate value = e.value();
        if (e.relative() != null && e.relative().contains("PT")) {
            return e.relative();
        }
        if (value == null) {
            return e.time() == null ? "?" + e.granularity().name().toLowerCase(Locale.ROOT) : hour(e);
        }
        String stretch = e.stretch() == null
                ? ""
                : " " + e.stretch().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return day(e, value, calendar) + stretch + hour(e);
    }

    private static String hour(TimeExpression e) {
        if (e.time() == null) {
            return e.part() == null ? "" : " " + e.part().tag();
        }
        return "T"
                + (e.granularity() == Granularity.HOUR
                        ? String.format(Locale.ROOT, "%02d", e.time().getHour())
                        : e.time().toString());
    }

    private static String day(TimeExpression e, LocalDate value, CalendarSystem calendar) {
        if (!CalendarDate.covers(calendar, value)) {
            return value.toString();
        }
        CalendarDate date = CalendarDate.of(value, calendar);
        String prefix =
                calendar == CalendarSystem.GREGORIAN ? "" : calendar.name().toLowerCase(Locale.ROOT) + ":";
        String year = prefix + date.year();
        String month = String.format(Locale.ROOT, "%s-%02d", year, date.month());
        String day = String.format(Locale.ROOT, "%s-%02d", month, date.day());
        return switch (e.granularity()) {
            case MINUTE, HOUR, DAY -> day;
            case WEEK -> "week " + day;
            case MONTH -> month;
            case SEASON -> "season " + month;
            case YEAR -> year;
            case DECADE -> "decade " + year;
            case CENTURY -> "century " + year;
        };
    }
}
