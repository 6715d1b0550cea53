package didar.query.overview;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// When something was published, at least to the day.
///
/// @param value local; the start of the day where no more is known
/// @param timed whether the time of day is known
public record Moment(LocalDateTime value, boolean timed) {

    private static final int DAY = "2016-05-02".length();

    /// @param written ISO 8601, no finer than known
    /// @return `null` where it tells no day
    static @Nullable Moment of(@Nullable String written) {
        if (written == null || written.length() < DAY) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written.substring(0, DAY));
            boolean timed = written.length() > DAY;
            // An hour alone is written without minutes.
            String time = written.indexOf(':') > 0 ? written : written + ":00";
            return new Moment(timed ? LocalDateTime.parse(time) : day.atStartOfDay(), timed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public LocalDate day() {
        return value.toLocalDate();
    }

    /// How long before another one: by the minute where both have a time, else by days; `null` where the day is the
    /// same
    /// and no more is known.
    @Nullable
    Duration before(Moment other) {
        if (timed && other.timed) {
            return Duration.between(value, other.value);
        }
        return day().equals(other.day())
                ? null
                : Duration.between(day().atStartOfDay(), other.day().atStartOfDay());
    }
}
