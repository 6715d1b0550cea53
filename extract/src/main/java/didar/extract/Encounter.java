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
    /// Told of a group that gathers: «اجتماع وزراء خارجية دول الخليج».
    boolean gathering;

    final Map<Figure, Role> who = new LinkedHashMap<>();
    final List<Span> evidence = new ArrayList<>();
    final List<Span> topics = new ArrayList<>();
    Event.Status status;

    @Nullable
    Figure place;

    @Nullable
    Figure initiator;

    int timeToken = -1;
    /// Whether the time stands behind the word that tells of the encounter, in its clause.
    boolean timeOwn;

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
                if (f.root() == figure.root()
                        || isSameOffice(f.root(), figure.root())
                        || areCounterparts(f.root(), figure.root())) {
                    common++;
                }
            }
        }
        if (gathering && other.gathering && areOneGroup(other)) {
            return true;
        }
        return type == Event.Type.VISIT ? common >= 1 : common >= Math.min(2, Math.min(who.size(), other.who.size()));
    }

    /// «وزيرة الخارجية الهولندية» in a heading and the minister by name below: one of them without a name, both of one
    /// country.
    private static boolean isSameOffice(Figure a, Figure b) {
        return a.unnamed != b.unnamed && !a.plural && !b.plural && a.country != null && a.country.equals(b.country);
    }

    /// «نظراؤه في الخليج» and «وزراء الخارجية»: several, told once by what they are to the other side.
    private static boolean areCounterparts(Figure a, Figure b) {
        return a.plural && b.plural && isCounterpart(a) != isCounterpart(b);
    }

    private static boolean isCounterpart(Figure figure) {
        return figure.titles.stream().anyMatch(Cast::isCounterpart);
    }

    /// «وزراء دول الاتحاد» and «وزراء الاتحاد».
    private boolean areOneGroup(Encounter other) {
        List<String> here =
                who.keySet().iterator().next().root().names.getFirst().words();
        List<String> there =
                other.who.keySet().iterator().next().root().names.getFirst().words();
        return here.containsAll(there) || there.containsAll(here);
    }

    /// How many must take part.
    int needed() {
        return type == Event.Type.VISIT || gathering ? 1 : 2;
    }

    /// «روسيا» and «موسكو»: the same, or a country and a place in it.
    static boolean oneLiesInOther(Figure a, Figure b) {
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
            Figure known = null;
            for (Figure f : who.keySet()) {
                if (f.root() == figure.root()
                        || isSameOffice(f.root(), figure.root())
                        || areCounterparts(f.root(), figure.root())) {
                    known = f;
                }
            }
            if (known == null) {
                who.put(figure, role);
            } else if (known.root().unnamed && !figure.root().unnamed
                    || isCounterpart(known.root()) && !isCounterpart(figure.root()) && figure.root().plural) {
                who.put(figure, who.remove(known));
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
        if (timeToken < 0 || !timeOwn && other.timeOwn && other.timeToken >= 0) {
            timeToken = other.timeToken;
            timeOwn = other.timeOwn;
        }
    }
}
