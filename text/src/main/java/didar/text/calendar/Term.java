package didar.text.calendar;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// One use of one entry of the tables.
///
/// @param kind what it does
/// @param number its number: the day shift, the month, the weekday (ISO, Monday 1), the count of a unit (2 for a dual,
/// 0 for an open plural)
/// @param stretch the part of a longer time that it names
/// @param strength how sure a month name is without help
record Term(
        Kind kind,
        int number,
        @Nullable CalendarSystem calendar,
        @Nullable DayPart part,
        @Nullable ChronoUnit unit,
        @Nullable Stretch stretch,
        Strength strength) {

    /// How much a month name needs beside it.
    enum Strength {
        /// Nothing: the name is enough.
        ALONE,
        /// A day, a year, the word "month", or an adjective of time.
        PLAIN,
        /// A day in digits or an ordinal, a year, or an adjective of time («تیر», «اسد»).
        DATED,
        /// A day, and then a year, a mark or a word that shows it is no other word («می», «جدی»).
        GUARDED
    }
}
