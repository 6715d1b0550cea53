package didar.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When something took place.
///
/// @param text the words of the article
/// @param value the first day it can mean, in the Gregorian calendar; `null` where it is not resolved
/// @param part part of the day: `morning`, `noon`, `afternoon`, `evening`, `night`
/// @param calendar the calendar that `text` names; `null` for a relative time
/// @param relative signed ISO 8601 duration from the publication day; `null` for an explicit date
public record EventTime(
        String text,
        @Nullable LocalDate value,
        Granularity granularity,
        @Nullable String part,
        @Nullable Calendar calendar,
        Resolution resolution,
        @Nullable String relative) {

    public enum Resolution {
        EXPLICIT,
        RELATIVE,
        UNRESOLVED
    }
}
