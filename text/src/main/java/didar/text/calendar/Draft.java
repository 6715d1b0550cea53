package didar.text.calendar;

import didar.text.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has been read of one expression so far. The only mutable thing of the reading; it lives for one phrase.
final class Draft {

    Meaning.@Nullable Dated date;
    Meaning.@Nullable Dated partner;
    /// Weekday by ISO, 0 for none.
    int weekday;
    Meaning.Toward toward = Meaning.Toward.OPEN;

    @Nullable
    Integer weekShift;

    @Nullable
    Integer dayword;
    /// A day of the month, 0 for none, with the month counted from the current one.
    int dayOfMonth;
    int monthShift;
    int amount;

    @Nullable
    ChronoUnit unit;

    /// Whether the count may start at another event of the text.
    boolean narrative;

    /// The calendar whose years are counted, where the text names one: «سال گذشته میلادی».
    @Nullable
    CalendarSystem counted;

    /// What is read as a whole and takes nothing beside it.
    @Nullable
    Meaning whole;

    /// How finely it is told, where that does not follow from the rest.
    @Nullable
    Granularity granularity;

    @Nullable
    Stretch stretch;

    /// Whether no event is to be placed by it.
    boolean aside;

    @Nullable
    LocalTime time;

    boolean minutes;
    /// Whether the hour is told with its half of the day, or beyond twelve.
    boolean hourSettled;

    @Nullable
    DayPart part;

    /// Whether anything names a day, or a longer time.
    boolean hasAnchor() {
        return date != null || weekday != 0 || dayword != null || dayOfMonth != 0 || unit != null || whole != null;
    }

    boolean isEmpty() {
        return !hasAnchor() && time == null && part == null;
    }

    Granularity granularity() {
        if (time != null) {
            return minutes ? Granularity.MINUTE : Granularity.HOUR;
        }
        if (granularity != null) {
            return granularity;
        }
        if (weekday != 0 || dayword != null || dayOfMonth != 0) {
            return Granularity.DAY;
        }
        if (date != null) {
            return date.day() != 0 ? Granularity.DAY : date.month() != 0 ? Granularity.MONTH : Granularity.YEAR;
        }
        return unit == null ? Granularity.DAY : granularity(unit);
    }

    static Granularity granularity(ChronoUnit unit) {
        return switch (unit) {
            case SECONDS, MINUTES -> Granularity.MINUTE;
            case HOURS -> Granularity.HOUR;
            case WEEKS -> Granularity.WEEK;
            case MONTHS -> Granularity.MONTH;
            case YEARS -> Granularity.YEAR;
            case DECADES -> Granularity.DECADE;
            case CENTURIES -> Granularity.CENTURY;
            default -> Granularity.DAY;
        };
    }

    /// The calendar that the words name.
    @Nullable
    CalendarSystem calendar() {
        return date == null ? null : date.calendar();
    }

    Meaning meaning(CalendarSystem ownCalendar) {
        if (whole != null) {
            return whole;
        }
        Meaning dated = date == null || partner == null ? date : new Meaning.Twin(date, partner);
        if (dayword != null) {
            var shift = new Meaning.Shift(dayword, ChronoUnit.DAYS, ownCalendar, false);
            return dated == null ? shift : new Meaning.Told(shift, dated);
        }
        if (dated != null) {
            return dated;
        }
        if (weekday != 0) {
            return new Meaning.Weekday(DayOfWeek.of(weekday), toward, weekShift);
        }
        if (dayOfMonth != 0) {
            return new Meaning.InMonth(ownCalendar, dayOfMonth, monthShift);
        }
        if (unit != null) {
            return new Meaning.Shift(amount, unit, counted == null ? ownCalendar : counted, narrative);
        }
        return new Meaning.ClockOnly();
    }

    /// What has been read, with the value that it has without a publication day.
    TimeExpression expression(Span span, String original, CalendarSystem ownCalendar) {
        var symbolic = new TimeExpression(
                span,
                span.of(original),
                meaning(ownCalendar),
                calendar(),
                null,
                granularity(),
                time,
                part,
                stretch,
                null,
                TimeExpression.Resolution.UNRESOLVED,
                weekday == 0 ? null : DayOfWeek.of(weekday),
                !aside,
                "not anchored",
                List.of());
        return Anchoring.resolve(symbolic, null, null);
    }

    /// Sets the hour right by the part of the day that stands beside it.
    void settleHour() {
        LocalTime hour = time;
        if (hour == null || part == null || hourSettled) {
            return;
        }
        int h = hour.getHour();
        int settled = switch (part) {
            case MORNING -> h == 12 ? 0 : h;
            case NOON -> h >= 1 && h <= 4 ? h + 12 : h;
            case AFTERNOON, EVENING -> h < 12 ? h + 12 : h;
            case NIGHT -> h == 12 ? 0 : h >= 6 && h < 12 ? h + 12 : h;
        };
        time = hour.withHour(settled);
        hourSettled = true;
    }
}
