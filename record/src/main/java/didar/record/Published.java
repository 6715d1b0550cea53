package didar.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// When an article was published.
///
/// @param text as it stands on the page, or as the input gave it
/// @param value local date and time in the Gregorian calendar; parts finer than the granularity are at their start
/// @param calendar the calendar of `text`
/// @param zone `null` where nothing tells it
public record Published(
        String text,
        LocalDateTime value,
        Calendar calendar,
        Granularity granularity,
        @Nullable ZoneId zone) {

    public LocalDate day() {
        return value.toLocalDate();
    }

    /// The value as ISO 8601, no finer than what is known.
    public String written() {
        return DossierWriter.written(value, granularity);
    }
}
