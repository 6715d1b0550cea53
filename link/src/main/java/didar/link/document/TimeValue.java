package didar.link.document;

import didar.text.calendar.Meaning;
import didar.text.calendar.TimeExpression;
import org.jspecify.annotations.Nullable;

/// What a time expression says, as one word for all languages.
final class TimeValue {

    private TimeValue() {}

    /// `2018-09-29`, `GREGORIAN ?-9-29` where the year is not known, `SATURDAY`, `P3D`; `null` where it says too
    /// little.
    static @Nullable String of(TimeExpression time) {
        if (time.value() != null) {
            return time.granularity() + " " + time.value();
        }
        return of(time.meaning());
    }

    private static @Nullable String of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Dated date -> of(date);
            case Meaning.Twin twin -> of(twin.main());
            case Meaning.Told told -> of(told.date());
            case Meaning.Weekday weekday -> weekday.day().name();
            case Meaning.Shift shift -> shift.amount() + " " + shift.unit();
            case Meaning.Length length -> length.length().contains("X") ? null : length.length();
            case Meaning.Recurring recurring -> "every " + recurring.interval();
            case Meaning.InMonth _, Meaning.ClockOnly _, Meaning.Vague _ -> null;
        };
    }

    private static @Nullable String of(Meaning.Dated date) {
        if (date.month() == 0) {
            return date.year() == null ? null : date.calendar() + " " + date.year();
        }
        String year = date.year() == null ? "?" : date.year().toString();
        return date.calendar() + " " + year + "-" + date.month() + (date.day() == 0 ? "" : "-" + date.day());
    }
}
