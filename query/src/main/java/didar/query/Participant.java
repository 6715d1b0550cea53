package didar.query;

import didar.record.Event;
import org.jspecify.annotations.Nullable;

/// Who took part in an event.
///
/// @param role the one that most reports give; `null` where none does
public record Participant(Named who, Event.Participant.@Nullable Role role) {}
