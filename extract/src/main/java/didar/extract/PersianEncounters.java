package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.PersianArguments.Arguments;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.record.Event.Status;
import didar.text.Phrases.Match;
import org.jspecify.annotations.Nullable;

/// Encounters in Persian: a noun («دیدار», «سفر») with its sides before it, behind «با» or in ezafe, and the verb at
/// the
/// end that tells whether it was held. Talks and calls are read by [PersianMeetings].
final class PersianEncounters extends PersianMessages {

    PersianEncounters(Page page) {
        super(page);
    }

    @Override
    void sentence(int s) {
        sentence = s;
        int first = page.first(s);
        int after = page.after(s);
        int i = first;
        while (i < after) {
            Match<Entry> m = match(i, after);
            if (m == null) {
                i++;
                continue;
            }
            Entry.EncounterRow row = ((Entry.Encounter) m.value()).row();
            int clauseStart = clauseStart(i, first);
            int clauseEnd = clauseEnd(m.last() + 1, after);
            switch (row.frame()) {
                case "meet", "meet-weak", "call" -> meet(s, m, row, clauseStart, clauseEnd);
                case "host" -> host(s, m, clauseStart, clauseEnd);
                case "receive" -> receive(s, m, clauseStart, clauseEnd);
                case "go" -> go(s, m, clauseStart, clauseEnd);
                case "arrive" -> arrive(s, m, clauseStart, clauseEnd);
                case "go-verb" -> goVerb(s, m, clauseStart, clauseEnd);
                case "enter" -> enter(s, m, clauseStart, clauseEnd);
                case "write" -> write(s, m, clauseStart, clauseEnd);
                case "leave" -> leave(s, m, clauseStart, clauseEnd);
                case "none" -> {}
                case "gather" -> gather(s, m, clauseStart, clauseEnd);
                default -> throw new IllegalStateException("no such frame: " + row.frame());
            }
            i = m.last() + 1;
        }
    }

    private int clauseStart(int i, int first) {
        for (int j = i - 1; j >= first; j--) {
            if (scan.is(j, ":")
                    || scan.is(j, "؛")
                    || scan.is(j, "،")
                            && scan.isVerb(j - 1)
                            && (scan.has(j - 1, Entry.Cue.class) || scan.has(j - 2, Entry.Cue.class))
                    || scan.is(j, "که") && j > first && (scan.isVerb(j - 1) || scan.has(j - 1, Entry.Cue.class))) {
                return j + 1;
            }
        }
        return first;
    }

    private int clauseEnd(int i, int after) {
        for (int j = i; j < after; j++) {
            if (scan.is(j, ":") || scan.is(j, "؛")) {
                return j;
            }
        }
        return after;
    }

    /// «X میزبان Y بود».
    private void host(int s, Match<Entry> m, int start, int end) {
        Found guest = page.foundAt(m.last() + 1);
        Found host = sides.subject(s, start, m.first());
        if (guest == null
                || host == null
                || !PersianSides.isPerson(guest)
                || !isHost(host)
                || !becomes(guest.last() + 1, end)) {
            return;
        }
        Encounter encounter =
                encounter(Event.Type.MEETING, occasion.status(m.first(), guest.last() + 1, start, end), s);
        add(encounter, party(host), Role.HOST);
        for (Found one : sides.list(s, guest)) {
            add(encounter, party(one), Role.GUEST);
        }
        encounter.place = placeBehind(s, start, end, "در");
        encounter.timeToken = timeNear(m.first(), start, end, true);
        keep(encounter);
    }

    private static boolean isHost(Found found) {
        return PersianSides.isPerson(found) || found.kind() == Found.Kind.PLACE;
    }

    private void receive(int s, Match<Entry> m, int start, int end) {
        Found host = sides.subject(s, start, m.first());
        if (host == null) {
            return;
        }
        Found guest = foundFrom(s, host.last() + 1, m.first());
        if (guest == null) {
            return;
        }
        Encounter encounter = encounter(Event.Type.MEETING, Status.HELD, s);
        add(encounter, party(host), Role.HOST);
        add(encounter, party(guest), Role.GUEST);
        encounter.place = placeBehind(s, start, end, "در");
        encounter.timeToken = timeNear(m.first(), start, end, true);
        keep(encounter);
    }

    /// «X به P سفر کرد», «سفر X به P».
    private void go(int s, Match<Entry> m, int start, int end) {
        int i = m.first();
        int next = m.last() + 1;
        boolean general = i > start && (scan.is(i - 1, "این") || scan.is(i - 1, "همین") || isAny(i - 1));
        if (general || tellsFirst(next, end)) {
            return;
        }
        Arguments arguments = PersianArguments.read(page, pairs, next, end);
        Found first = arguments.to();
        if (first == null && arguments.owner() == null && !arguments.unknown()) {
            first = placeFound(s, start, i, "به");
        }
        if (first == null || first.kind() != Found.Kind.PLACE) {
            return;
        }
        Found visitor = visitor(s, arguments, start, i);
        for (Found place : sides.places(s, first)) {
            visit(s, visitor, cast.take(place), i, arguments.end(), end, start);
        }
    }

    /// «ورود X به P», «پس از ورود به P», not «ویزای ورود به P».
    private void arrive(int s, Match<Entry> m, int start, int end) {
        boolean owned = page.foundAt(m.last() + 1) != null;
        boolean timed = occasion.isInside(m.first())
                || scan.is(m.first() - 1, "با")
                || scan.is(m.first() - 1, "بدو")
                || scan.is(m.first() - 1, "هنگام")
                || scan.is(m.first() - 1, "محض");
        if (owned || timed) {
            go(s, m, start, end);
        }
    }

    private void goVerb(int s, Match<Entry> m, int start, int end) {
        Figure place = placeBehind(s, start, m.first(), "به");
        Found visitor = sides.subject(s, start, m.first());
        if (visitor != null
                && PersianSides.isPerson(visitor)
                && !isOneOfMany(visitor, m.first())
                && !isSupposed(start, m.first())
                && !tellsFirst(m.first(), end)) {
            visit(s, visitor, place, m.first(), m.first(), end, start);
        }
    }

    private void enter(int s, Match<Entry> m, int start, int end) {
        Found place = foundFrom(s, m.last() + 1, Math.min(end, m.last() + 4));
        if (place == null
                || place.kind() != Found.Kind.PLACE
                || !becomes(place.last() + 1, end)
                || tellsFirst(place.last() + 1, end)) {
            return;
        }
        Figure where = cast.take(place);
        visit(s, sides.subject(s, start, m.first()), where, m.first(), place.last() + 1, end, start);
    }

    /// «تهران را به مقصد P ترک کرد».
    private void leave(int s, Match<Entry> m, int start, int end) {
        Found place = page.foundAt(m.last() + 1);
        if (place == null
                || place.kind() != Found.Kind.PLACE
                || scan.find(start, Math.min(end, place.last() + NEAR), "ترک") < 0
                || tellsFirst(place.last() + 1, end)) {
            return;
        }
        visit(s, sides.subject(s, start, m.first()), cast.take(place), m.first(), place.last() + 1, end, start);
    }

    /// «وارد امان پایتخت اردن شد»: whether the verb stands right behind the place or what explains it.
    private boolean becomes(int from, int end) {
        for (int i = from; i < end && i < from + NEAR; i++) {
            Match<Entry> verb = scan.longest(i, end, Entry.VerbForm.class, Entry.VerbForm::finite);
            if (verb != null || scan.function(i) == Entry.WordClass.AUX) {
                return true;
            }
            if (scan.isPunctuation(i) || scan.isFunction(i)) {
                return false;
            }
        }
        return false;
    }

    @Override
    void visit(int s, @Nullable Found visitor, @Nullable Figure place, int trigger, int next, int end, int start) {
        if (visitor == null || place == null || visitor.kind() == Found.Kind.PLACE) {
            return;
        }
        Figure who = party(visitor);
        boolean travels = PersianSides.isOfficial(visitor)
                || visitor.kind() == Found.Kind.PEOPLE
                || visitor.kind() == Found.Kind.PRONOUN;
        if (who == null || who.root() == place.root() || !travels || returns(who.root(), place.root())) {
            return;
        }
        Encounter encounter = encounter(Event.Type.VISIT, occasion.status(trigger, next, start, end), s);
        add(encounter, who, Role.GUEST);
        for (Found companion : sides.list(s, visitor)) {
            if (!companion.equals(visitor) && PersianSides.isPerson(companion)) {
                add(encounter, party(companion), Role.GUEST);
            }
        }
        encounter.place = place.root();
        encounter.timeToken = timeNear(trigger, start, end, true);
        keep(encounter);
    }

    /// Whether somebody goes home: to his own country, or an Iranian to Tehran.
    private boolean returns(Figure who, Figure place) {
        boolean tehran = isHome(place.located)
                && place.names.getFirst().words().getLast().equals("تهران");
        return place.country != null && place.country.equals(who.country) || tehran && isHome(who.country);
    }

    /// «اجلاس … ایران، روسیه و سوریه در تهران برگزار شد».
    private void gather(int s, Match<Entry> m, int start, int end) {
        Encounter encounter = attended(s, m, start, end);
        if (encounter != null) {
            keep(encounter);
            return;
        }
        Found last = null;
        for (Found found : page.all(s)) {
            if (found.first() <= m.last()
                    || found.last() >= end
                    || found.kind() != Found.Kind.PLACE
                    || found.country() == null) {
                continue;
            }
            boolean list = last == null
                    ? found.first() - m.last() < 8
                    : found.first() == last.last() + 2
                                    && (scan.is(last.last() + 1, "و") || scan.is(last.last() + 1, "،"))
                            || found.first() == last.last() + 1;
            if (!list) {
                continue;
            }
            if (encounter == null) {
                encounter = encounter(Event.Type.SUMMIT, occasion.status(m.first(), m.last() + 1, start, end), s);
            }
            add(encounter, party(found), Role.PARTY);
            last = found;
        }
        if (encounter == null || encounter.who.size() < 2 || !told(m.last() + 1, end)) {
            return;
        }
        encounter.place = last == null ? null : placeBehind(s, last.last() + 1, end, "در");
        encounter.timeToken = timeNear(m.first(), start, end, true);
        keep(encounter);
    }

    /// «اجلاس … با حضور X، Y و Z».
    private @Nullable Encounter attended(int s, Match<Entry> m, int start, int end) {
        for (int i = m.last() + 1; i < end; i++) {
            if (!scan.is(i, "حضور") && !scan.is(i, "شرکت") && !scan.is(i, "مشارکت")) {
                continue;
            }
            Encounter encounter = encounter(Event.Type.SUMMIT, occasion.status(m.first(), m.last() + 1, start, end), s);
            int at = i + 1;
            for (Found found = at < end ? page.foundAt(at) : null;
                    found != null && PersianSides.isOfficial(found);
                    found = page.foundAt(at)) {
                add(encounter, party(found), Role.PARTY);
                at = found.last() + 1;
                if (at + 1 >= end || !scan.is(at, "و") && !scan.is(at, "،")) {
                    break;
                }
                at++;
            }
            encounter.place = placeBehind(s, start, end, "در");
            encounter.timeToken = timeNear(m.first(), start, end, true);
            boolean abroad = encounter.who.keySet().stream().anyMatch(one -> one.root().country != null);
            return encounter.who.size() > 1 && abroad ? encounter : null;
        }
        return null;
    }

    private boolean told(int from, int end) {
        for (int i = from; i < end; i++) {
            if (scan.is(i, "برگزار")) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean isPast(int timeToken) {
        int from = timeToken;
        while (from > 0 && page.names.time[from - 1]) {
            from--;
        }
        for (int i = from; i < scan.size() && page.names.time[i]; i++) {
            switch (scan.form(i)) {
                case "گذشته", "دیروز", "دیشب", "پیش", "پریروز", "قبل" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    @Override
    boolean isPlaceWord(int token) {
        return switch (scan.form(token)) {
            case "شهر", "استان", "کشور", "کشورهای", "پایتخت", "شهرستان", "محل", "کاخ" -> true;
            default -> false;
        };
    }
}
