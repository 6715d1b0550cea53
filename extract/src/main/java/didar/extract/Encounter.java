package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An encounter before it gets an id and its codes. Later sentences may add to it.
final class Encounter {
    Event.Type type;
    /// Told by a verb that is also said of calls («بحث … مع»).
    boolean soft;
    /// Told of countries whose officials met, not of the officials.
    boolean states;
    final Map<Figure, Role> who = new LinkedHashMap<>();
    final List<Span> evidence = new ArrayList<>();
    final List<Span> topics = new ArrayList<>();
    Event.Status status;

    @Nullable
    Figure place;

    @Nullable
    Figure initiator;

    int timeToken = -1;
    final int sentence;

    Encounter(Event.Type type, Event.Status status, int sentence) {
        this.type = type;
        this.status = status;
        this.sentence = sentence;
    }

    /// Whether two tell of one encounter: the same sides, no other place, a status that can grow into the other.
    boolean same(Encounter other) {
        boolean kinds =
                type == other.type || soft && other.type == Event.Type.CALL || other.soft && type == Event.Type.CALL;
        if (!kinds
                || status != other.status
                || place != null && other.place != null && !oneLiesInOther(place.root(), other.place.root())) {
            return false;
        }
        int common = 0;
        for (Figure figure : who.keySet()) {
            for (Figure f : other.who.keySet()) {
                if (f.root() == figure.root()) {
                    common++;
                }
            }
        }
        return type == Event.Type.VISIT ? common >= 1 : common >= Math.min(2, Math.min(who.size(), other.who.size()));
    }

    /// «روسيا» and «موسكو»: the same, or a country and a place in it.
    private static boolean oneLiesInOther(Figure a, Figure b) {
        return a == b
                || a.country != null && a.country.equals(b.located) && b.country == null
                || b.country != null && b.country.equals(a.located) && a.country == null;
    }

    void merge(Encounter other) {
        if (soft) {
            type = other.type;
            soft = other.soft;
        }
        other.who.forEach((figure, role) -> {
            boolean known = false;
            for (Figure f : who.keySet()) {
                known |= f.root() == figure.root();
            }
            if (!known) {
                who.put(figure, role);
            }
        });
        for (Span span : other.evidence) {
            if (!evidence.contains(span)) {
                evidence.add(span);
            }
        }
        for (Span topic : other.topics) {
            if (!topics.contains(topic)) {
                topics.add(topic);
            }
        }
        if (place == null || other.place != null && place.root().country != null) {
            place = other.place;
        }
        if (timeToken < 0) {
            timeToken = other.timeToken;
        }
    }
}
