package didar.eval;

import didar.record.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An encounter that a careful reader found. Participants, host and place are keys of entities of the document, or
/// names parted by `|`.
///
/// @param plover the code `TYPE/mode`
/// @param optional whether a careful reader may leave it out
public record GoldEvent(
        Event.Type type,
        Event.Status status,
        List<String> participants,
        @Nullable String host,
        @Nullable GoldTime time,
        @Nullable String place,
        @Nullable String plover,
        boolean optional) {

    public GoldEvent {
        participants = List.copyOf(participants);
    }
}
