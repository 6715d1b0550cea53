package didar.link.event;

import didar.record.Event;
import org.jspecify.annotations.Nullable;

/// What somebody settled of an event, in place of what its reports say.
///
/// @param status `null` where that is left to the reports
/// @param when `null` where that is
public record Ruling(
        Event.@Nullable Status status, @Nullable When when) {

    /// All is left to the reports.
    public static final Ruling NONE = new Ruling(null, null);
}
