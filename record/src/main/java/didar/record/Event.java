package didar.record;

import didar.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An encounter of people who speak for states and bodies.
///
/// @param id local to the dossier: `v1`, `v2` …
/// @param place id of the place
/// @param initiator id of the entity that asked for it or invited
/// @param evidence the sentences or clauses that tell of it; never empty
public record Event(
        String id,
        Type type,
        Status status,
        List<Participant> participants,
        @Nullable String place,
        @Nullable EventTime time,
        List<Topic> topics,
        @Nullable String initiator,
        Codes codes,
        List<Span> evidence) {

    public Event {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " has no evidence");
        }
    }

    public enum Type {
        MEETING("meeting"),
        CALL("call"),
        VISIT("visit"),
        SUMMIT("summit"),
        LETTER("letter"),
        AGREEMENT("agreement"),
        STATEMENT_JOINT("statement-joint");

        private final String json;

        Type(String json) {
            this.json = json;
        }

        public String json() {
            return json;
        }
    }

    public enum Status {
        HELD,
        PLANNED,
        CANCELLED,
        DENIED,
        PROPOSED
    }

    public record Participant(String entity, Role role) {
        public enum Role {
            HOST,
            GUEST,
            PARTY,
            ATTENDEE
        }
    }

    /// What they talked about, in the words of the text.
    public record Topic(String text, Span span) {}
}
