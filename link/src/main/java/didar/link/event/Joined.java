package didar.link.event;

import org.jspecify.annotations.Nullable;

/// Which event a report tells of, and why.
///
/// @param event with the report in it
/// @param judgement on the known event it was joined to; `null` of one that was not known
public record Joined(
        Report report, JoinedEvent event, @Nullable Judgement judgement) {

    /// Whether the event was known before.
    public boolean wasKnown() {
        return judgement != null;
    }
}
