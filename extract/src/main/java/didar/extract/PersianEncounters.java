package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.record.Event.Status;
import didar.text.Phrases.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Encounters in Persian: a noun («دیدار», «سفر») with its sides before it, behind «با» or in ezafe, and the verb at
/// the
/// end that tells whether it was held.
final class PersianEncounters extends Encounters {

    PersianEncounters(Page page) {
        super(page);
    }

    @Override
    void sentence(int s) {
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
                case "receive" -> receive(s, m, clauseStart, clauseEnd);
                case "go" -> go(s, m, clauseStart, clauseEnd);
                case "go-verb" -> goVerb(s, m, clauseStart, clauseEnd);
                case "enter" -> enter(s, m, clauseStart, clauseEnd);
                case "write" -> write(s, m, clauseStart, clauseEnd);
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

    private void meet(int s, Match<Entry> m, Entry.EncounterRow row, int start, int end) {
        int i = m.first();
        int next = m.last() + 1;
        boolean this_ = i > start && (scan.is(i - 1, "این") || scan.is(i - 1, "همین") || scan.is(i - 1, "ان"));
        if (this_) {
            return;
        }
        Found partner = null;
        Found subject = null;
        boolean weak = row.frame().equals("meet-weak");
        boolean nominal = i > start && isPreposition(i - 1);
        // «دیدار X با Y», «دیدار با Y», «دیدار Y»
        Found ezafe = next < end ? page.foundAt(next) : null;
        if (ezafe == null && next + 1 < end && scan.isWord(next) && !scan.isFunction(next) && !scan.isVerb(next)) {
            ezafe = page.foundAt(next + 1);
        }
        int with = ezafe != null ? afterList(ezafe, end) : next;
        for (int j = next; ezafe == null && j < end && j < next + 4; j++) {
            if (scan.is(j, "بین") || scan.is(j, "میان")) {
                with = j;
            }
        }
        if (with < end && (scan.is(with, "با") || scan.is(with, "میان") || scan.is(with, "بین")) && with + 1 < end) {
            partner = page.foundAt(with + 1);
            subject = ezafe != null ? ezafe : subject(s, start, i);
            if (scan.is(with, "بین") || scan.is(with, "میان")) {
                subject = partner;
                partner = partner == null ? null : foundFrom(s, partner.last() + 1, Math.min(end, partner.last() + 4));
            }
        } else {
            Found before = withBefore(s, start, i);
            if (before != null) {
                partner = before;
                subject = subject(s, start, before.first() - 1);
            } else if (ezafe != null && nominal && !weak) {
                partner = ezafe;
                subject = subject(s, start, i - 1);
            }
        }
        if (partner == null && ezafe == null) {
            // «X و Y دیداری داشتند»
            subject = subject(s, start, i);
            int and = subject == null ? end : subject.last() + 1;
            Found second = and + 1 < i && scan.is(and, "و") ? page.foundAt(and + 1) : null;
            partner = second != null && subject != null && second.kind() == subject.kind() && !nominal ? second : null;
        }
        if (partner == null || subject == null || partner.equals(subject)) {
            return;
        }
        boolean body = subject.kind() == Found.Kind.PEOPLE || partner.kind() == Found.Kind.PEOPLE;
        if (weak && (body && nominal || !official(subject) || !official(partner))) {
            return;
        }
        Status status = status(i, next, end, start);
        if (status == Status.PLANNED) {
            each(s, i, row, status, subject, partner, start, end);
            return;
        }
        Encounter encounter = encounter(row.type(), status, s);
        add(encounter, party(subject), Role.PARTY);
        joined(s, encounter, subject, Role.PARTY);
        add(encounter, party(partner), Role.PARTY);
        joined(s, encounter, partner, Role.PARTY);
        encounter.place = row.type() == Event.Type.CALL ? null : placeBehind(s, start, end, "در");
        encounter.timeToken = timeNear(m.first(), start, end, true);
        about(encounter, start, end);
        keep(encounter);
    }

    /// A list of planned talks is one talk with each.
    private void each(
            int s, int at, Entry.EncounterRow row, Status status, Found subject, Found partner, int start, int end) {
        List<Found> partners = new ArrayList<>();
        partners.add(partner);
        for (Found found : page.outer(s)) {
            int gap = partners.getLast().last() + 1;
            boolean next = found.first() == gap + 1 && (scan.is(gap, "و") || scan.is(gap, "،"))
                    || found.first() == gap + 2 && scan.is(gap, "و") && scan.is(gap + 1, "همچنین");
            if (next && (official(found) || found.kind() == Found.Kind.ORGANIZATION)) {
                partners.add(found);
            }
        }
        for (Found one : partners) {
            Encounter encounter = encounter(row.type(), status, s);
            add(encounter, party(subject), Role.PARTY);
            add(encounter, party(one), Role.PARTY);
            encounter.place = row.type() == Event.Type.CALL ? null : placeBehind(s, start, end, "در");
            encounter.timeToken = timeNear(at, start, end, true);
            keep(encounter);
        }
    }

    private static boolean official(Found found) {
        return found.kind() == Found.Kind.PERSON
                || found.kind() == Found.Kind.OFFICE
                || found.kind() == Found.Kind.PLACE && found.country() != null
                || found.kind() == Found.Kind.GROUP;
    }

    /// The rest of a list that a side begins: «X، Y و Z».
    private void joined(int s, Encounter encounter, Found first, Role role) {
        Found last = first;
        for (Found found : page.outer(s)) {
            int gap = last.last() + 1;
            if (found.first() == gap + 1
                    && (scan.is(gap, "و") || scan.is(gap, "،"))
                    && found.kind() == first.kind()
                    && first.kind() != Found.Kind.ORGANIZATION) {
                add(encounter, party(found), role);
                last = found;
            }
        }
    }

    private int afterList(Found first, int end) {
        int at = first.last() + 1;
        while (at + 1 < end && (scan.is(at, "و") || scan.is(at, "،"))) {
            Found more = page.foundAt(at + 1);
            if (more == null) {
                break;
            }
            at = more.last() + 1;
        }
        return at;
    }

    private @Nullable Found withBefore(int s, int start, int end) {
        Found best = null;
        for (Found found : page.outer(s)) {
            if (found.first() > start
                    && found.last() < end
                    && scan.is(found.first() - 1, "با")
                    && end - found.last() < 14
                    && !verbBetween(found.last() + 1, end)) {
                best = found;
            }
        }
        return best;
    }

    private boolean verbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /// The first that can act in `[start, end)` and stands behind no preposition.
    private @Nullable Found subject(int s, int start, int end) {
        int from = afterCredit(start, end);
        Found body = null;
        for (Found found : page.outer(s)) {
            if (found.first() < from
                    || found.last() >= end
                    || found.first() > from && isPreposition(found.first() - 1)
                    || excluded(found)) {
                continue;
            }
            if (found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE) {
                return found;
            }
            if (body == null
                    && (official(found)
                            || found.kind() == Found.Kind.ORGANIZATION
                            || found.kind() == Found.Kind.PEOPLE)) {
                body = found;
            }
        }
        if (body == null && start > page.first(s) && scan.is(start - 1, "که")) {
            // «عماد خمیس نخستین بار است که … سفر می‌کند»
            return subject(s, page.first(s), start - 1);
        }
        return body;
    }

    /// Behind «به گزارش …،» and «به نقل از …،».
    private int afterCredit(int start, int end) {
        if (start + 1 < end && scan.is(start, "به") && (scan.is(start + 1, "گزارش") || scan.is(start + 1, "نقل"))) {
            for (int i = start; i < end; i++) {
                if (scan.is(i, "،") || scan.is(i, ":")) {
                    return i + 1;
                }
            }
        }
        return start;
    }

    private void receive(int s, Match<Entry> m, int start, int end) {
        Found host = subject(s, start, m.first());
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
        boolean general = i > start
                && (scan.is(i - 1, "این")
                        || scan.is(i - 1, "همین")
                        || scan.is(i - 1, "هر")
                        || scan.is(i - 1, "هرگونه"));
        if (general) {
            return;
        }
        Found ezafe = next < end ? page.foundAt(next) : null;
        if (ezafe == null
                && next + 1 < end
                && (scan.is(next, "احتمالی") || scan.is(next, "اخیر") || scan.is(next, "رسمی"))) {
            ezafe = page.foundAt(next + 1);
        }
        Found visitor;
        Figure place;
        if (ezafe != null && ezafe.kind() != Found.Kind.PLACE) {
            visitor = ezafe;
            place = placeBehind(s, ezafe.last() + 1, Math.min(end, ezafe.last() + 8), "به", "از");
        } else {
            place = placeBehind(s, start, i, "به");
            if (place == null) {
                place = placeBehind(s, next, Math.min(end, next + 5), "به");
            }
            visitor = subject(s, start, i);
        }
        visit(s, visitor, place, i, next, end, start);
    }

    private void goVerb(int s, Match<Entry> m, int start, int end) {
        Figure place = placeBehind(s, start, m.first(), "به");
        visit(s, subject(s, start, m.first()), place, m.first(), m.first(), end, start);
    }

    private void enter(int s, Match<Entry> m, int start, int end) {
        Found place = page.foundAt(m.last() + 1);
        if (place == null
                || place.kind() != Found.Kind.PLACE
                || place.last() + 1 >= end
                || !scan.isVerb(place.last() + 1)) {
            return;
        }
        Figure where = cast.take(place);
        visit(s, subject(s, start, m.first()), where, m.first(), place.last() + 1, end, start);
    }

    private void visit(
            int s, @Nullable Found visitor, @Nullable Figure place, int trigger, int next, int end, int start) {
        if (visitor == null || place == null || visitor.kind() == Found.Kind.PLACE) {
            return;
        }
        Figure who = party(visitor);
        if (who == null || who.root() == place.root() || !official(visitor) && visitor.kind() != Found.Kind.PEOPLE) {
            return;
        }
        Encounter encounter = encounter(Event.Type.VISIT, status(trigger, next, end, start), s);
        add(encounter, who, Role.GUEST);
        encounter.place = place.root();
        encounter.timeToken = timeNear(trigger, start, end, true);
        keep(encounter);
    }

    /// «در نامه‌ای به Y», «پیام X به Y».
    private void write(int s, Match<Entry> m, int start, int end) {
        int next = m.last() + 1;
        Found ezafe = next < end ? page.foundAt(next) : null;
        int to = ezafe == null ? next : ezafe.last() + 1;
        if (to + 1 >= end || !scan.is(to, "به") && !scan.is(to, "خطاب") && !scan.is(to, "برای")) {
            return;
        }
        Found addressee = page.foundAt(scan.is(to, "خطاب") ? to + 2 : to + 1);
        Found writer = ezafe != null ? ezafe : subject(s, start, m.first());
        if (addressee == null || writer == null || addressee.kind() == Found.Kind.PLACE) {
            return;
        }
        Encounter encounter = encounter(Event.Type.LETTER, Status.HELD, s);
        add(encounter, party(writer), Role.PARTY);
        add(encounter, party(addressee), Role.PARTY);
        encounter.timeToken = timeNear(m.first(), start, end, true);
        keep(encounter);
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
                encounter = encounter(Event.Type.SUMMIT, status(m.first(), m.last() + 1, end, start), s);
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
            Encounter encounter = encounter(Event.Type.SUMMIT, status(m.first(), m.last() + 1, end, start), s);
            int at = i + 1;
            for (Found found = at < end ? page.foundAt(at) : null;
                    found != null && official(found);
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
            return encounter.who.size() > 1 ? encounter : null;
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

    private void about(Encounter encounter, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean opens = scan.is(i, "پیرامون")
                    || scan.is(i, "درباره")
                    || scan.is(i, "درخصوص")
                    || scan.is(i, "در")
                            && i + 1 < end
                            && (scan.is(i + 1, "خصوص") || scan.is(i + 1, "مورد") || scan.is(i + 1, "باره"));
            if (!opens) {
                continue;
            }
            int from = scan.is(i, "در") ? i + 2 : i + 1;
            int to = from;
            while (to < end
                    && !scan.isVerb(to)
                    && !scan.is(to, "گفتوگو")
                    && !scan.is(to, "گفتگو")
                    && !scan.is(to, "رایزنی")
                    && match(to, end) == null
                    && !scan.is(to, ".")) {
                to++;
            }
            if (to - 1 >= from) {
                topic(encounter, from, to - 1);
            }
            return;
        }
    }

    private Status status(int trigger, int from, int end, int start) {
        boolean planned = false;
        for (int i = Math.max(0, start - 4); i < trigger; i++) {
            if (scan.is(i, "بار") && i > 0 && (scan.is(i - 1, "نخستین") || scan.is(i - 1, "اولین"))) {
                return Status.HELD;
            }
        }
        for (int i = start; i < trigger; i++) {
            if (scan.is(i, "قرار") && i + 1 < trigger && (scan.is(i + 1, "است") || scan.is(i + 1, "بود"))) {
                planned = true;
            }
        }
        for (int i = from; i < end; i++) {
            String form = scan.form(i).replace("\u200c", "");
            boolean passive = i + 1 < end
                    && (scan.form(i + 1).startsWith("شد") || scan.form(i + 1).startsWith("کرد") || scan.is(i + 1, "و"));
            if ((form.equals("لغو") || form.equals("منتفی")) && passive) {
                return Status.CANCELLED;
            }
            if (form.equals("تکذیب") && passive) {
                return Status.DENIED;
            }
            if (form.equals("احتمالی") && i - from < 4 || form.equals("پیشنهاد") && i - from < 3 && passive) {
                return Status.PROPOSED;
            }
            if (form.startsWith("خواهد") || form.startsWith("خواهند")) {
                return Status.PLANNED;
            }
            for (Match<Entry> m : scan.at(i)) {
                if (m.value() instanceof Entry.VerbForm verb && verb.finite()) {
                    if (verb.negative()) {
                        return Status.DENIED;
                    }
                    if (form.startsWith("خواه")
                            || form.startsWith("می")
                                    && !form.endsWith("رد")
                                    && !form.endsWith("کردند")
                                    && i - from < 8) {
                        return Status.PLANNED;
                    }
                    if (i - from < 6) {
                        return planned ? Status.PLANNED : Status.HELD;
                    }
                }
            }
        }
        return planned ? Status.PLANNED : Status.HELD;
    }

    @Override
    boolean excluded(Found found) {
        return isMedium(found) || sports(found);
    }

    private boolean sports(Found found) {
        return scan.is(found.first(), "تیم") || scan.is(found.first(), "تیمهای") || scan.is(found.first(), "باشگاه");
    }

    private boolean isMedium(Found found) {
        if (found.known() != null && found.kind() == Found.Kind.ORGANIZATION) {
            String english = found.known().english();
            return english.contains("News")
                    || english.contains("Agency") && !english.contains("Energy")
                    || english.contains("TV")
                    || english.contains("Press");
        }
        for (int i = found.first(); i <= Math.min(found.last(), found.first() + 1); i++) {
            switch (scan.form(i)) {
                case "خبرگزاری",
                        "خبرنگار",
                        "خبرنگاران",
                        "روزنامه",
                        "شبکه",
                        "تلویزیون",
                        "ایسنا",
                        "فارس",
                        "ایرنا",
                        "تسنیم",
                        "مهر" -> {
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
