package didar.link.event;

import didar.record.Event;
import didar.record.EventTime;
import didar.record.Granularity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The days an event can have been on, as one report has it.
///
/// @param first the first of them
/// @param last the last of them, inclusive
/// @param told whether the report says so; else it is thought from the day of publication
public record When(LocalDate first, LocalDate last, boolean told) {

    /// Days before publication in which a report tells of what was held without saying when.
    private static final int BEFORE = 7;

    /// Days after publication in which what is announced without a day is awaited.
    private static final int AHEAD = 30;

    public When {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends on " + last + " before it begins on " + first);
        }
    }

    public static When on(LocalDate day) {
        return new When(day, day, true);
    }

    /// `null` where neither the report nor its publication says a day.
    public static @Nullable When of(@Nullable EventTime time, @Nullable LocalDate published, Event.Status status) {
        if (time != null && time.value() != null) {
            When told = told(time.value(), time.granularity());
            if (published == null || !isPast(told, published, status)) {
                return told;
            }
        }
        if (published == null) {
            return null;
        }
        return switch (status) {
            case HELD -> new When(published.minusDays(BEFORE), published, false);
            case PLANNED, PROPOSED -> new When(published, published.plusDays(AHEAD), false);
            case CANCELLED, DENIED -> new When(published.minusDays(AHEAD), published.plusDays(AHEAD), false);
        };
    }

    /// Whether what is announced would have been before the announcement: «يوم الثلاثاء» of the coming week, read as
    /// that of
    /// the last. A day is let pass, for pages that are dated after they were written.
    private static boolean isPast(When told, LocalDate published, Event.Status status) {
        return (status == Event.Status.PLANNED || status == Event.Status.PROPOSED)
                && told.last.isBefore(published.minusDays(1));
    }

    private static When told(LocalDate value, Granularity granularity) {
        LocalDate last = switch (granularity) {
            case MINUTE, HOUR, DAY -> value;
            case WEEK -> value.plusDays(6);
            case MONTH -> value.plusMonths(1).minusDays(1);
            case YEAR -> value.plusYears(1).minusDays(1);
        };
        return new When(value, last, true);
    }

    public boolean isDay() {
        return told && first.equals(last);
    }

    /// How many days it can have been on.
    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /// Days between the two, 0 where they have one in common.
    long gap(When other) {
        if (first.isAfter(other.last)) {
            return ChronoUnit.DAYS.between(other.last, first);
        }
        return other.first.isAfter(last) ? ChronoUnit.DAYS.between(last, other.first) : 0;
    }
}
