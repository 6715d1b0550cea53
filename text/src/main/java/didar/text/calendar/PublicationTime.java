package didar.text.calendar;

import didar.text.Span;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line says of when its page was published.
public sealed interface PublicationTime {

    /// Where the date stands in the line.
    Span span();

    /// A time that can be told.
    ///
    /// @param text the words under the span
    /// @param value local date and time; parts finer than the granularity are at their start
    /// @param calendar the calendar of the words
    /// @param zone `null` where the line names none
    /// @param alone whether nothing but labels («تاریخ انتشار», «آخر تحديث») stands beside it in the line
    record Stated(
            Span span,
            String text,
            LocalDateTime value,
            CalendarSystem calendar,
            Granularity granularity,
            @Nullable ZoneId zone,
            boolean alone,
            List<TimeNote> notes)
            implements PublicationTime {

        public Stated {
            notes = List.copyOf(notes);
        }
    }

    /// Something that looks like a date and can be none, or not be told.
    ///
    /// @param reason in English, naming the values
    record Refused(Span span, String reason) implements PublicationTime {}
}
