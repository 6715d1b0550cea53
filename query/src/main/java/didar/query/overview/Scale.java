package didar.query.overview;

import didar.query.DayRange;
import didar.text.calendar.CalendarDate;
import didar.text.calendar.CalendarSystem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// How finely time is parted. Years, months and weeks are those of a calendar: a Persian year begins in March, and a
/// week on Saturday by the Persian and the Islamic one, on Monday by the Gregorian.
public enum Scale {
    DECADE(Integer.MAX_VALUE),
    YEAR(60 * 366),
    MONTH(6 * 366),
    WEEK(400),
    DAY(93),
    HOUR(3);

    private static final int YEARS = 10;
    private static final int MONTHS = 12;

    private final int days;

    Scale(int days) {
        this.days = days;
    }

    /// The one by which a stretch has enough parts to see its course, and not too many to tell them apart.
    public static Scale of(DayRange range) {
        long length = ChronoUnit.DAYS.between(range.first(), range.last()) + 1;
        Scale scale = DECADE;
        for (Scale finer : values()) {
            if (length <= finer.days) {
                scale = finer;
            }
        }
        return scale;
    }

    /// Where the parts begin into which some days fall, as far as the calendar covers them.
    public List<LocalDateTime> starts(DayRange range, CalendarSystem calendar) {
        List<LocalDateTime> starts = new ArrayList<>();
        LocalDateTime end = range.last().plusDays(1).atStartOfDay();
        if (CalendarDate.covers(calendar, range.first()) && CalendarDate.covers(calendar, range.last())) {
            for (LocalDateTime start = start(range.first().atStartOfDay(), calendar);
                    start.isBefore(end);
                    start = end(start, calendar)) {
                starts.add(start);
            }
        }
        return starts;
    }

    /// Where the part begins that a time lies in.
    ///
    /// @param time of a day that the calendar covers
    LocalDateTime start(LocalDateTime time, CalendarSystem calendar) {
        LocalDate day = time.toLocalDate();
        return switch (this) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day.atStartOfDay();
            case WEEK ->
                day.with(TemporalAdjusters.previousOrSame(
                                calendar == CalendarSystem.GREGORIAN ? DayOfWeek.MONDAY : DayOfWeek.SATURDAY))
                        .atStartOfDay();
            case MONTH, YEAR, DECADE -> {
                CalendarDate date = CalendarDate.of(day, calendar);
                int year = this == DECADE ? date.year() - date.year() % YEARS : date.year();
                yield first(calendar, Math.max(year, 1), this == MONTH ? date.month() : 1);
            }
        };
    }

    /// Where the next part begins.
    ///
    /// @param start of a part
    LocalDateTime end(LocalDateTime start, CalendarSystem calendar) {
        return switch (this) {
            case HOUR -> start.plusHours(1);
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> {
                CalendarDate date = CalendarDate.of(start.toLocalDate(), calendar);
                yield date.month() == MONTHS
                        ? first(calendar, date.year() + 1, 1)
                        : first(calendar, date.year(), date.month() + 1);
            }
            case YEAR -> first(calendar, year(start, calendar) + 1, 1);
            case DECADE -> first(calendar, year(start, calendar) / YEARS * YEARS + YEARS, 1);
        };
    }

    private static int year(LocalDateTime start, CalendarSystem calendar) {
        return CalendarDate.of(start.toLocalDate(), calendar).year();
    }

    private static LocalDateTime first(CalendarSystem calendar, int year, int month) {
        return new CalendarDate(calendar, year, month, 1).toLocalDate().atStartOfDay();
    }
}
