package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.Entry.WordClass;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds encounters: who met, visited, called or wrote to whom. What the two languages share.
abstract class Encounters {

    final Page page;
    final Scan scan;
    final Cast cast;
    private final List<Encounter> encounters = new ArrayList<>();

    Encounters(Page page) {
        this.page = page;
        this.scan = page.scan;
        this.cast = page.cast;
    }

    List<Encounter> read() {
        for (int s = 0; s < page.sentences(); s++) {
            sentence(s);
        }
        encounters.forEach(this::nameStates);
        places();
        return encounters;
    }

    /// Takes in every encounter that a sentence tells of.
    abstract void sentence(int s);

    /// Keeps an encounter, joined to one already known where both tell of the same.
    void keep(Encounter encounter) {
        if (!suits(encounter.status, encounter.timeToken)) {
            encounter.timeToken = -1;
        }
        Set<Figure> distinct = new LinkedHashSet<>();
        encounter.who.keySet().forEach(f -> distinct.add(f.root()));
        if (distinct.size() < encounter.needed() || encounter.type == Event.Type.VISIT && encounter.place == null) {
            return;
        }
        for (Encounter known : encounters) {
            name(known, encounter);
            name(encounter, known);
            if (known.same(encounter)) {
                known.merge(encounter);
                return;
            }
        }
        encounters.add(encounter);
    }

    /// Puts the one person of each country whom the article names in the place of the countries that met.
    private void nameStates(Encounter encounter) {
        if (!encounter.states) {
            return;
        }
        Map<Figure, Role> named = new LinkedHashMap<>();
        for (Figure state : encounter.who.keySet()) {
            List<Figure> people = cast.figures().stream()
                    .filter(one -> one.kind == Entity.Kind.PERSON && !one.unnamed)
                    .filter(one -> cast.isOf(one, state.root().country))
                    .toList();
            if (people.size() == 1) {
                named.put(people.getFirst(), Role.PARTY);
            }
        }
        if (named.size() == encounter.who.size()) {
            encounter.who.clear();
            encounter.who.putAll(named);
        }
    }

    /// Puts the officials of one encounter in the place of the countries of another, if all of them are there.
    private void name(Encounter states, Encounter officials) {
        boolean fits = states.states && !officials.states && states.type == officials.type;
        if (fits
                && states.who.size() == officials.who.size()
                && states.who.keySet().stream()
                        .allMatch(state -> officials.who.keySet().stream()
                                .anyMatch(one -> one.root().kind == Entity.Kind.PERSON
                                        && (cast.isOf(one.root(), state.root().country)
                                                || one.root().country == null && isHome(state.root().country))))) {
            states.states = false;
            states.who.clear();
            states.who.putAll(officials.who);
        }
    }

    /// Whether a country is the one whose officials the press names without it.
    boolean isHome(@Nullable String country) {
        return false;
    }

    /// The encounter that was kept last.
    @Nullable
    Encounter latest() {
        return encounters.isEmpty() ? null : encounters.getLast();
    }

    /// A meeting that tells no place was held where somebody of it was on the one visit that the article tells of.
    private void places() {
        for (Encounter meeting : encounters) {
            if (meeting.type == Event.Type.MEETING && meeting.place == null) {
                Encounter visit = onlyVisit(meeting);
                if (visit != null) {
                    meeting.place = visit.place;
                }
            }
        }
    }

    /// The visit of somebody who takes part, `null` where there is none or several to different places.
    private @Nullable Encounter onlyVisit(Encounter meeting) {
        Encounter only = null;
        for (Encounter visit : encounters) {
            if (visit.type == Event.Type.VISIT
                    && visit.place != null
                    && visit.status == meeting.status
                    && (visit.status != Event.Status.PLANNED || visit.sentence <= meeting.sentence)
                    && visit.who.keySet().stream()
                            .anyMatch(v -> meeting.who.keySet().stream().anyMatch(m -> m.root() == v.root()))) {
                if (only != null
                        && only.place != null
                        && !Encounter.oneLiesInOther(only.place.root(), visit.place.root())) {
                    return null;
                }
                only = only == null ? visit : only;
            }
        }
        return only;
    }

    /// Who a mention is, if it can take part; `null` otherwise.
    @Nullable
    Figure party(Found found) {
        if (found.kind() == Found.Kind.PRONOUN
                || !found.canAct()
                || found.kind() == Found.Kind.PLACE && found.country() == null) {
            return null;
        }
        if (excluded(found)) {
            return null;
        }
        Figure figure = cast.take(found);
        if (figure == null && found.back()) {
            figure = cast.pointedAt(found);
        }
        if (figure == null) {
            figure = cast.unnamed(found);
        }
        return figure.root();
    }

    /// Media that interview, teams that play: they meet nobody.
    abstract boolean excluded(Found found);

    /// The place that stands in `[from, after)` behind one of the language's words for «in» or «to»; `null` if none.
    @Nullable
    Figure placeBehind(int s, int from, int after, String... prepositions) {
        Found found = placeFound(s, from, after, prepositions);
        Figure figure = found == null ? null : cast.take(found);
        return figure == null ? null : figure.root();
    }

    /// The mention of that place.
    @Nullable
    Found placeFound(int s, int from, int after, String... prepositions) {
        for (Found found : page.all(s)) {
            if (found.kind() != Found.Kind.PLACE
                    || found.inner() && isInTitle(s, found)
                    || found.first() < from
                    || found.last() >= after
                    || found.first() == 0) {
                continue;
            }
            for (String preposition : prepositions) {
                boolean attached = preposition.length() == 1
                        && found.span().start() > scan.tokens().start(found.first())
                        && scan.form(found.first()).startsWith(preposition);
                int before = found.first() - 1;
                while (before > from && isPlaceWord(before)) {
                    before--;
                }
                if (attached || scan.is(before, preposition)) {
                    return found;
                }
            }
        }
        return null;
    }

    /// The place that is told last before the word of an encounter, or else first behind it.
    @Nullable
    Figure placeAbout(int s, int from, int trigger, int to, String preposition) {
        Found last = null;
        for (Found next = placeFound(s, from, trigger, preposition);
                next != null;
                next = placeFound(s, next.last() + 1, trigger, preposition)) {
            last = next;
        }
        Figure before = last == null ? null : cast.take(last);
        return before != null ? before.root() : placeBehind(s, trigger, to, preposition);
    }

    /// «وزير الدفاع في قطر»: whether a place belongs to somebody's title.
    boolean isInTitle(int s, Found place) {
        for (Found found : page.outer(s)) {
            boolean titled = found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE;
            if (titled && found.covers(place.first())) {
                return true;
            }
        }
        return false;
    }

    /// «شهر», «مدينة»: words between the preposition and the place.
    abstract boolean isPlaceWord(int token);

    /// A token of the time expression of `[from, after)` that is nearest behind a trigger, or before it where the
    /// language puts its verb last; on the other side where there is none, -1 where there is none at all.
    int timeNear(int trigger, int from, int after, boolean verbLast) {
        int before = -1;
        int behind = -1;
        for (int i = from; i < after; i++) {
            if (page.names.time[i]) {
                if (i < trigger) {
                    before = i;
                } else if (behind < 0) {
                    behind = i;
                }
            }
        }
        return verbLast && before >= 0 || behind < 0 ? before : behind;
    }

    /// Whether what is planned or was held could have the time at a token.
    boolean suits(Event.Status status, int timeToken) {
        return timeToken < 0
                || !(status == Event.Status.PLANNED && isPast(timeToken)
                        || status == Event.Status.HELD && isFuture(timeToken));
    }

    /// Whether a time expression at a token tells of the future.
    boolean isFuture(int timeToken) {
        return false;
    }

    /// Whether a time expression at a token tells of the past.
    boolean isPast(int timeToken) {
        return false;
    }

    @Nullable
    Found foundFrom(int s, int from, int before) {
        for (Found found : page.outer(s)) {
            if (found.first() >= from && found.first() < before) {
                return found;
            }
        }
        return null;
    }

    Entry.@Nullable EncounterRow row(int token, int after) {
        Match<Entry> m = match(token, after);
        return m == null ? null : ((Entry.Encounter) m.value()).row();
    }

    @Nullable
    Match<Entry> match(int token, int after) {
        return scan.longest(token, after, Entry.Encounter.class);
    }

    boolean isPreposition(int token) {
        return token >= 0 && scan.function(token) == WordClass.PREP;
    }

    Encounter encounter(Event.Type type, Event.Status status, int s) {
        Encounter encounter = new Encounter(type, status, s);
        encounter.evidence.add(scan.span(page.first(s), page.after(s) - 1));
        return encounter;
    }

    static void add(Encounter encounter, @Nullable Figure figure, Role role) {
        if (figure != null) {
            encounter.who.putIfAbsent(figure, role);
        }
    }

    void topic(Encounter encounter, int first, int last) {
        if (last >= first) {
            encounter.topics.add(scan.span(first, last));
        }
    }

    /// Host and guests, where the place or the countries tell: the host is at home.
    static void roles(Encounter encounter, @Nullable String home) {
        if (encounter.who.containsValue(Role.HOST) || encounter.type != Event.Type.MEETING || encounter.place == null) {
            return;
        }
        Figure place = encounter.place.root();
        String country = place.country != null ? place.country : place.located != null ? place.located : home;
        Figure host = null;
        boolean guest = false;
        for (Figure figure : encounter.who.keySet()) {
            Figure root = figure.root();
            String own = root.country != null ? root.country : home;
            if (own != null && own.equals(country)) {
                host = host == null ? figure : host;
            } else if (root.country != null || root.kind == Entity.Kind.PERSON) {
                guest = true;
            }
        }
        if (host != null && guest) {
            Figure first = host;
            encounter.who.replaceAll((figure, role) -> {
                String own = figure.root().country != null ? figure.root().country : home;
                boolean atHome = own != null && own.equals(country);
                Role found = figure == first ? Role.HOST : atHome ? Role.ATTENDEE : Role.GUEST;
                return role == Role.PARTY ? found : role;
            });
        }
    }

    Span span(int first, int last) {
        return scan.span(first, last);
    }
}
