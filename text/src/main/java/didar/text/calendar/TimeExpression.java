package didar.text.calendar;

import didar.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of text that says when.
///
/// As read, whatever leans on the publication day is [Resolution#UNRESOLVED]; [TimeReader#resolve] fills it in.
///
/// @param span where it stands in the original text
/// @param text the words under the span
/// @param meaning what the words say, whatever the publication day
/// @param calendar the calendar that the words name; `null` for relative times, weekdays and hours
/// @param value the first day that it can mean; `null` where that is not known
/// @param granularity of the words: «ماه گذشته» is a month
/// @param time the hour; `null` where none is told
/// @param part the part of the day; `null` where none is told
/// @param stretch the part of the time that is meant («اواخر»), the value being that of the whole; `null` for all of it
/// @param relative signed ISO 8601 duration from the publication day (`-P1D`); `null` for a date
/// @param weekday the weekday that the words name; beside a date or a relative day it is a check
/// @param placesEvent whether an event can be placed by it: a length, a rule, a feast or a time that points at another
/// time of the text says when, and is not when something took place
/// @param reason why it is unresolved; `null` otherwise
/// @param notes what does not agree
public record TimeExpression(
        Span span,
        String text,
        Meaning meaning,
        @Nullable CalendarSystem calendar,
        @Nullable LocalDate value,
        Granularity granularity,
        @Nullable LocalTime time,
        @Nullable DayPart part,
        @Nullable Stretch stretch,
        @Nullable String relative,
        Resolution resolution,
        @Nullable DayOfWeek weekday,
        boolean placesEvent,
        @Nullable String reason,
        List<TimeNote> notes) {

    /// What is told.
    public enum Sort {
        /// A day, or something longer.
        DATE,
        /// An hour, with its day or without.
        TIME,
        /// How long: «سه روز», «ظرف سه ماه آینده».
        DURATION,
        /// How often: «هر دوشنبه».
        SET
    }

    public enum Resolution {
        /// The words alone give the day, or a named date lacked its year only.
        EXPLICIT,
        /// The day is counted from the publication day.
        RELATIVE,
        /// The day is not known; `reason` says why.
        UNRESOLVED
    }

    public Sort sort() {
        return switch (meaning) {
            case Meaning.Length _ -> Sort.DURATION;
            case Meaning.Recurring _ -> Sort.SET;
            case Meaning.Dated _,
                    Meaning.Twin _,
                    Meaning.InMonth _,
                    Meaning.Shift _,
                    Meaning.Told _,
                    Meaning.Weekday _,
                    Meaning.ClockOnly _,
                    Meaning.Vague _ -> granularity.compareTo(Granularity.DAY) < 0 ? Sort.TIME : Sort.DATE;
        };
    }

    public TimeExpression {
        notes = List.copyOf(notes);
        if ((resolution == Resolution.UNRESOLVED) != (reason != null)) {
            throw new IllegalArgumentException("a reason belongs to the unresolved, and only to them: " + text);
        }
        if ((resolution == Resolution.UNRESOLVED) != (value == null)) {
            throw new IllegalArgumentException("a value belongs to all but the unresolved: " + text);
        }
    }
}
