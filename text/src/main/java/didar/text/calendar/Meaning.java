package didar.text.calendar;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What a time expression says, before any publication day is known.
public sealed interface Meaning {

    /// Where the text itself points: «گذشته», «الماضي» or «آینده», «المقبل».
    enum Toward {
        /// Nothing is said.
        OPEN,
        /// Before the publication day, not on it.
        PAST,
        /// After the publication day, not on it.
        FUTURE
    }

    /// A date, complete or not.
    ///
    /// @param calendar its calendar
    /// @param year `null` where the text gives none
    /// @param yearShift years from the current one («امسال» 0, «سال گذشته» -1); `null` where the text says nothing
    /// @param month 1 to 12, or 0 for a whole year
    /// @param day 1 to 31, or 0 for a whole month
    record Dated(
            CalendarSystem calendar,
            @Nullable Integer year,
            @Nullable Integer yearShift,
            int month,
            int day,
            Toward toward)
            implements Meaning {

        public Dated {
            if (month < 0 || month > 12 || day < 0 || day > 31 || (month == 0 && day != 0)) {
                throw new IllegalArgumentException("not a date: month " + month + ", day " + day);
            }
        }
    }

    /// The same day in two calendars («… الموافق …»).
    ///
    /// @param main the solar one, from which the value is taken
    /// @param partner the other, by which it is checked
    record Twin(Dated main, Dated partner) implements Meaning {}

    /// A day of a month that is named from the current one («الخامس من الشهر الجاري»).
    ///
    /// @param calendar the calendar whose months are counted
    /// @param monthShift 0 for the current month, -1 for the one before
    record InMonth(CalendarSystem calendar, int day, int monthShift) implements Meaning {}

    /// A distance from the publication day: `amount` is negative before it.
    ///
    /// @param calendar the calendar whose months and years are counted
    /// @param narrative whether the words count from another event as well, which the tense decides («سال بعد»)
    record Shift(int amount, ChronoUnit unit, CalendarSystem calendar, boolean narrative) implements Meaning {}

    /// A day counted from the publication day that is named by its date too: «امروز ۲۸ دی», «أمس الموافق …».
    ///
    /// @param date a [Dated] or a [Twin]
    record Told(Shift shift, Meaning date) implements Meaning {}

    /// A weekday.
    ///
    /// @param weekShift the week it lies in, counted from the current one; `null` where the text says nothing
    record Weekday(DayOfWeek day, Toward toward, @Nullable Integer weekShift) implements Meaning {}

    /// An hour without a day.
    record ClockOnly() implements Meaning {}

    /// A length of time.
    ///
    /// @param length ISO 8601; X where the number is not told («چند روز» is `PXD`)
    /// @param side where it lies from the publication day, which is its end or its beginning
    record Length(String length, Toward side) implements Meaning {}

    /// What comes again: «هر دوشنبه», «سنويا».
    ///
    /// @param interval ISO 8601
    /// @param day `null` where none is named
    record Recurring(String interval, @Nullable DayOfWeek day) implements Meaning {}

    /// A time that cannot be told, with the reason («چند روز پیش»).
    record Vague(String reason) implements Meaning {}
}
