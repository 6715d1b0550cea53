package didar.link.event;

import didar.record.Event;

/// Types of events that one event can be told as. A visit and a meeting during it are two events.
enum Kindred {
    GATHERING,
    CALL,
    VISIT,
    LETTER,
    AGREEMENT;

    static Kindred of(Event.Type type) {
        return switch (type) {
            case MEETING, SUMMIT -> GATHERING;
            case CALL -> CALL;
            case VISIT -> VISIT;
            case LETTER -> LETTER;
            case AGREEMENT, STATEMENT_JOINT -> AGREEMENT;
        };
    }
}
