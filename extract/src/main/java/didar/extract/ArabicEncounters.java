package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.record.Event.Status;
import didar.text.Phrases.Match;
import org.jspecify.annotations.Nullable;

/// Encounters in Arabic: a verb with its subject behind or before it, the other side as object or behind مع, بـ or من.
final class ArabicEncounters extends Encounters {

    private static final int REACH = 40;

    ArabicEncounters(Page page) {
        super(page);
    }

    @Override
    void sentence(int s) {
        int first = page.first(s);
        int after = page.after(s);
        int i = first;
        while (i < after) {
            Match<Entry> m = match(i, after);
            if (m == null || negated(i) || !m.whole() && wholeHead(i)) {
                i++;
                continue;
            }
            Entry.EncounterRow row = ((Entry.Encounter) m.value()).row();
            int end = Math.min(after, m.last() + REACH);
            switch (row.frame()) {
                case "receive" -> two(s, m, row, end, Role.HOST, Role.GUEST, false);
                case "meet" -> two(s, m, row, end, Role.PARTY, Role.PARTY, false);
                case "talk" -> two(s, m, row, end, Role.PARTY, Role.PARTY, true);
                case "hold" -> hold(s, m, row, end);
                case "phone-from" -> from(s, m, end);
                case "phone" -> two(s, m, row, end, Role.PARTY, Role.PARTY, true);
                case "go" -> go(s, m, end);
                case "write" -> write(s, m, end);
                case "join" -> join(s, m, row, end);
                case "noun-talk" -> talk(s, m, row, end);
                case "noun" -> noun(s, m, row, end);
                case "noun-go" -> nounGo(s, m, end);
                default -> throw new IllegalStateException("no such frame: " + row.frame());
            }
            i = m.last() + 1;
        }
    }

    private boolean wholeHead(int i) {
        for (Match<Entry> m : scan.at(i)) {
            if (m.whole() && (m.value() instanceof Entry.OrganizationHead || m.value() instanceof Entry.Office)) {
                return true;
            }
        }
        return false;
    }

    private boolean negated(int i) {
        return i > 0 && (scan.is(i - 1, "لم") || scan.is(i - 1, "لن") || scan.is(i - 1, "لا"));
    }

    /// The subject behind the verb, adverbials between them left out, or before it.
    private @Nullable Found subject(int s, Match<Entry> m, int end) {
        Found fronted = fronted(s, m.first());
        if (fronted != null) {
            return fronted;
        }
        for (int j = m.last() + 1; j < end && j < m.last() + 9; j++) {
            Found found = page.foundAt(j);
            if (found != null) {
                if (found.kind() == Found.Kind.PLACE && j > 0 && (isPreposition(j - 1) || attached(found))) {
                    j = found.last();
                    continue;
                }
                boolean governed = found.first() > 0 && isPreposition(found.first() - 1);
                return acts(found) && !attached(found) && !governed ? found : before(s, m);
            }
            boolean skip = page.names.time[j]
                    || scan.isFunction(j)
                    || scan.has(j, Entry.Opener.class)
                    || scan.isPunctuation(j)
                    || j - m.last() <= 2 && !scan.has(j, Entry.Cue.class);
            if (!skip) {
                break;
            }
        }
        return before(s, m);
    }

    /// «وكان الجبير قد التقى لافروف»: the one right before the verb.
    private @Nullable Found fronted(int s, int verb) {
        int last = scan.is(verb - 1 < 0 ? 0 : verb - 1, "قد") ? verb - 2 : verb - 1;
        for (Found found : page.outer(s)) {
            boolean person = found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE;
            boolean governed = found.first() > page.first(s) && isPreposition(found.first() - 1);
            if (found.last() == last && person && !governed && !attached(found)) {
                return found;
            }
        }
        return null;
    }

    private boolean attached(Found found) {
        return found.span().start() > scan.tokens().start(found.first());
    }

    private @Nullable Found before(int s, Match<Entry> m) {
        Found best = null;
        for (Found found : page.outer(s)) {
            if (found.last() < m.first()
                    && acts(found)
                    && m.first() - found.last() <= 3
                    && found.kind() != Found.Kind.PLACE
                    && (found.first() == page.first(s) || !isPreposition(found.first() - 1))) {
                best = found;
            }
        }
        if (best != null) {
            return best;
        }
        // a verb joined to the sentence's first: the same subject
        for (Found found : page.outer(s)) {
            if (found.last() < m.first()
                    && (found.kind() == Found.Kind.PERSON
                            || found.kind() == Found.Kind.OFFICE
                            || found.kind() == Found.Kind.ORGANIZATION)
                    && (found.first() == page.first(s) || !isPreposition(found.first() - 1))) {
                return found;
            }
        }
        return null;
    }

    private static boolean acts(Found found) {
        return found.kind() != Found.Kind.PRONOUN && (found.kind() != Found.Kind.PLACE || found.country() != null);
    }

    private void two(int s, Match<Entry> m, Entry.EncounterRow row, int end, Role own, Role other, boolean onlyWith) {
        Found subject = subject(s, m, end);
        if (subject == null) {
            return;
        }
        int from = Math.max(m.last(), subject.last()) + 1;
        Found partner = null;
        for (Found found : page.outer(s)) {
            if (found.first() < from || found.first() >= end || !acts(found)) {
                continue;
            }
            boolean with = scan.is(found.first() - 1, "مع") || attachedBy(found, 'ب') && !onlyWith || titledWith(found);
            boolean bare = !onlyWith
                    && !isPreposition(found.first() - 1)
                    && found.kind() != Found.Kind.PLACE
                    && !attachedBy(found, 'ل');
            if (with || bare) {
                partner = found;
                break;
            }
        }
        if (partner == null || crossesReport(from, partner.first())) {
            return;
        }
        Encounter encounter = encounter(row.type(), status(s, m), s);
        encounter.soft = row.frame().equals("talk");
        add(encounter, party(subject), own);
        add(encounter, party(partner), other);
        more(s, encounter, partner, other);
        finish(s, encounter, m, end);
        // «… ومع وزراء …»: a talk of its own
        int and = partner.last() + 1;
        Found another = and + 1 < end && scan.is(and, "ومع") ? page.foundAt(and + 1) : null;
        if (another != null && acts(another)) {
            Encounter second = encounter(row.type(), status(s, m), s);
            add(second, party(subject), own);
            add(second, party(another), other);
            finish(s, second, m, end);
        }
    }

    private boolean crossesReport(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.is(i, ":") || scan.is(i, "ان") && i > from + 1) {
                return true;
            }
        }
        return false;
    }

    private boolean titledWith(Found found) {
        int before = found.first() - 1;
        return before > 0 && scan.is(before, "کل") && scan.is(before - 1, "مع");
    }

    private boolean attachedBy(Found found, char preposition) {
        return attached(found)
                && scan.form(found.first()).indexOf(preposition) <= 1
                && scan.form(found.first()).indexOf(preposition) >= 0;
    }

    /// «… ووزير خارجية …»: others on the partner's side.
    private void more(int s, Encounter encounter, Found first, Role role) {
        Found last = first;
        for (Found found : page.outer(s)) {
            if (found.first() == last.last() + 1
                    && attached(found)
                    && scan.form(found.first()).startsWith("و")
                    && (found.kind() == Found.Kind.PERSON
                            || found.kind() == Found.Kind.OFFICE
                            || encounter.type == Event.Type.LETTER && found.kind() == Found.Kind.ORGANIZATION)
                    && first.kind() != Found.Kind.PLACE) {
                add(encounter, party(found), role);
                last = found;
            }
        }
    }

    private void finish(int s, Encounter encounter, Match<Entry> m, int end) {
        if (encounter.type != Event.Type.CALL) {
            encounter.place = placeBehind(s, page.first(s), topic(m.last() + 1, end), "فی", "ب", "الی");
        }
        encounter.timeToken = timeNear(m.first(), page.first(s), end, false);
        keep(encounter);
    }

    /// Where what they talked about begins: places behind it are not where they met.
    private int topic(int from, int end) {
        for (int i = from; i < end; i++) {
            switch (scan.form(i)) {
                case "حول",
                        "بشان",
                        "لبحث",
                        "لمناقشه",
                        "بخصوص",
                        "تناول",
                        "تناولت",
                        "تطورات",
                        "الاوضاع",
                        "النزاع",
                        "الازمه" -> {
                    return i;
                }
                default -> {}
            }
        }
        return end;
    }

    /// «أجرى X محادثات مع Y».
    private void hold(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        for (int j = m.last() + 1; j < end; j++) {
            String form = scan.form(j);
            if (form.equals("اتصالا") || form.equals("اتصالات")) {
                two(
                        s,
                        m,
                        new Entry.EncounterRow(row.lemma(), Event.Type.CALL, row.frame()),
                        end,
                        Role.PARTY,
                        Role.PARTY,
                        false);
                return;
            }
            if (form.equals("جلسه") && joint(s, m, row, end)) {
                return;
            }
            if (form.startsWith("محادثات")
                    || form.startsWith("مباحثات")
                    || form.startsWith("اجتماع")
                    || form.startsWith("لقاء")
                    || form.startsWith("مشاورات")
                    || form.equals("جلسه")) {
                two(s, m, row, end, Role.PARTY, Role.PARTY, true);
                return;
            }
        }
    }

    /// «عقد X وY جلسة مباحثات».
    private boolean joint(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        Found one = subject(s, m, end);
        Found two = one == null ? null : page.foundAt(one.last() + 1);
        if (one == null || two == null || !attached(two) || two.kind() != one.kind()) {
            return false;
        }
        Encounter encounter = encounter(row.type(), status(s, m), s);
        add(encounter, party(one), Role.PARTY);
        add(encounter, party(two), Role.PARTY);
        finish(s, encounter, m, end);
        return true;
    }

    /// «اجتماع جمع X بـY», «المحادثات التي تجمع X وY».
    private void join(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        Found one = foundFrom(s, m.last() + 1, Math.min(end, m.last() + 8));
        while (one != null && (one.kind() == Found.Kind.PLACE || !acts(one))) {
            one = foundFrom(s, one.last() + 1, Math.min(end, one.last() + 6));
        }
        Found two = one == null ? null : page.foundAt(one.last() + 1);
        if (one == null || two == null || !attached(two) || !acts(two)) {
            return;
        }
        Encounter encounter = encounter(row.type(), joinStatus(s, m), s);
        add(encounter, party(one), Role.PARTY);
        add(encounter, party(two), Role.PARTY);
        finish(s, encounter, m, end);
    }

    private Status joinStatus(int s, Match<Entry> m) {
        for (int i = page.first(s); i < m.first(); i++) {
            String form = scan.form(i);
            if (form.startsWith("الغ") || form.startsWith("والغ")) {
                return Status.CANCELLED;
            }
            if (form.equals("نفت") || form.equals("نفی") || form.equals("ونفت") || form.equals("ونفی")) {
                return Status.DENIED;
            }
        }
        return status(s, m);
    }

    /// «تلقى X اتصالا هاتفيا من Y», «تلقى X رسالة من Y».
    private void from(int s, Match<Entry> m, int end) {
        Found subject = subject(s, m, end);
        if (subject == null) {
            return;
        }
        Event.Type type = null;
        for (int j = m.last() + 1; j < end; j++) {
            String form = scan.form(j);
            if (form.equals("اتصالا")) {
                type = Event.Type.CALL;
            } else if (form.equals("رساله") || form.equals("برقیه")) {
                type = Event.Type.LETTER;
            }
            if (type != null && scan.is(j, "من")) {
                Found partner = foundFrom(s, j + 1, Math.min(end, j + 3));
                if (partner == null || !acts(partner)) {
                    return;
                }
                Encounter encounter = encounter(type, status(s, m), s);
                add(encounter, party(subject), Role.PARTY);
                add(encounter, party(partner), Role.PARTY);
                encounter.initiator = party(partner);
                encounter.timeToken = timeNear(m.first(), page.first(s), end, false);
                keep(encounter);
                return;
            }
        }
    }

    private void go(int s, Match<Entry> m, int end) {
        Found visitor = subject(s, m, end);
        if (visitor == null || visitor.kind() == Found.Kind.PLACE) {
            return;
        }
        int from = m.last() + 1;
        Figure place = placeBehind(s, from, Math.min(page.after(s), end), "الی", "ل");
        if (place == null) {
            for (Found found : page.outer(s)) {
                if (found.kind() == Found.Kind.PLACE
                        && found.first() >= from
                        && found.first() < end
                        && (!isPreposition(found.first() - 1) || scan.is(found.first() - 1, "فی"))) {
                    Figure figure = cast.take(found);
                    place = figure == null ? null : figure.root();
                    break;
                }
            }
        }
        visit(s, m, visitor, place, end);
    }

    private void visit(int s, Match<Entry> m, Found visitor, @Nullable Figure place, int end) {
        Figure who = place == null ? null : party(visitor);
        if (who == null
                || place == null
                || who.root() == place.root()
                || visitor.kind() != Found.Kind.PERSON
                        && visitor.kind() != Found.Kind.OFFICE
                        && visitor.kind() != Found.Kind.PEOPLE) {
            return;
        }
        Encounter encounter = encounter(Event.Type.VISIT, status(s, m), s);
        add(encounter, who, Role.GUEST);
        encounter.place = place;
        encounter.timeToken = timeNear(m.first(), page.first(s), end, false);
        keep(encounter);
    }

    private void write(int s, Match<Entry> m, int end) {
        Found writer = subject(s, m, end);
        boolean letter = false;
        for (int j = m.last() + 1; j < end; j++) {
            String form = scan.form(j);
            letter |= form.contains("رساله") || form.contains("برقیه") || scan.is(m.last(), "رساله");
            if (letter && scan.is(j, "الی") && writer != null) {
                Found addressee = foundFrom(s, j + 1, Math.min(end, j + 3));
                if (addressee == null || !acts(addressee)) {
                    return;
                }
                Encounter encounter = encounter(Event.Type.LETTER, status(s, m), s);
                add(encounter, party(writer), Role.PARTY);
                add(encounter, party(addressee), Role.PARTY);
                more(s, encounter, addressee, Role.PARTY);
                encounter.timeToken = timeNear(m.first(), page.first(s), end, false);
                keep(encounter);
                return;
            }
        }
    }

    /// «لدى لقائه مع Y», «خلال استقباله Y», «محادثات بين X وY».
    private void noun(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        int next = m.last() + 1;
        boolean own = m.end() < scan.tokens().foldedEnd(m.last());
        if (next >= end) {
            return;
        }
        if (own || scan.is(next, "مع")) {
            int at = scan.is(next, "مع") || scan.is(next, "کل") ? next + 1 : next;
            Found partner = at < end ? foundFrom(s, at, Math.min(end, at + 2)) : null;
            if (partner == null && own && attachedPartner(next) != null) {
                partner = attachedPartner(next);
            }
            Found subject = own ? actor(s, m) : before(s, m);
            if (partner == null
                    || subject == null
                    || subject.equals(partner)
                    || !acts(partner)
                    || partner.kind() == Found.Kind.PLACE && own) {
                return;
            }
            Encounter encounter = encounter(row.type(), status(s, m), s);
            boolean receives = scan.form(m.first()).contains("استقبال");
            add(encounter, party(subject), receives ? Role.HOST : Role.PARTY);
            add(encounter, party(partner), receives ? Role.GUEST : Role.PARTY);
            finish(s, encounter, m, end);
        } else if (between(next, end) >= 0) {
            int at = between(next, end);
            Found one = foundFrom(s, at + 1, Math.min(end, at + 3));
            Found two = one == null ? null : foundFrom(s, one.last() + 1, Math.min(end, one.last() + 4));
            if (one != null && two != null && acts(one) && acts(two)) {
                Encounter encounter = encounter(row.type(), status(s, m), s);
                add(encounter, party(one), Role.PARTY);
                add(encounter, party(two), Role.PARTY);
                Found three = page.foundAt(two.last() + 1);
                if (three != null && attached(three) && three.kind() == two.kind()) {
                    add(encounter, party(three), Role.PARTY);
                }
                finish(s, encounter, m, end);
            }
        }
    }

    /// «سيزور موسكو لمناقشة … مع نظيره»: a talk that is the aim of a visit.
    private void talk(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        Found visitor = actor(s, m);
        int limit = Math.min(end, m.last() + 16);
        for (int j = m.last() + 1; j < limit && visitor != null; j++) {
            Found partner = scan.is(j, "مع") && j + 1 < limit ? page.foundAt(j + 1) : null;
            if (partner != null && acts(partner) && partner.kind() != Found.Kind.PLACE) {
                Status status = Status.HELD;
                for (int i = page.first(s); i < m.first(); i++) {
                    Match<Entry> verb = match(i, m.first());
                    if (verb != null
                            && !((Entry.Encounter) verb.value()).row().frame().startsWith("noun")) {
                        status = status(s, verb);
                    }
                }
                Encounter encounter = encounter(row.type(), status, s);
                add(encounter, party(visitor), Role.PARTY);
                add(encounter, party(partner), Role.PARTY);
                encounter.timeToken = timeNear(m.first(), page.first(s), m.first(), true);
                keep(encounter);
                return;
            }
        }
    }

    /// «بين» within a few words of the noun («اجتماع عقد أمس بين …»), -1 if there is none.
    private int between(int from, int end) {
        for (int i = from; i < end && i < from + 4; i++) {
            if (scan.is(i, "بین")) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Found attachedPartner(int token) {
        Found found = page.foundAt(token);
        return found != null && attachedBy(found, 'ب') ? found : null;
    }

    /// Whom the pronoun of «لقائه» means: the first person of the sentence outside the phrase.
    private @Nullable Found actor(int s, Match<Entry> m) {
        Found first = null;
        for (Found found : page.outer(s)) {
            if ((found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE)
                    && found.last() < m.first()
                    && (found.first() == page.first(s) || !isPreposition(found.first() - 1))) {
                first = found;
            }
        }
        if (first != null) {
            return first;
        }
        Found skipped = null;
        for (Found found : page.outer(s)) {
            if (found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE) {
                if (skipped != null && found.first() > m.last()) {
                    return found;
                }
                skipped = found;
            }
        }
        return null;
    }

    private void nounGo(int s, Match<Entry> m, int end) {
        boolean own = m.end() < scan.tokens().foldedEnd(m.last());
        int next = m.last() + 1;
        Found visitor = next >= end ? null : own ? actor(s, m) : foundFrom(s, next, Math.min(end, next + 2));
        if (visitor == null || visitor.kind() == Found.Kind.PLACE) {
            return;
        }
        int from = own ? next : visitor.last() + 1;
        Figure place = placeBehind(s, from, Math.min(end, from + 5), "الی", "ل");
        visit(s, m, visitor, place, end);
    }

    private Status status(int s, Match<Entry> m) {
        String form = scan.form(m.first());
        boolean noun = ((Entry.Encounter) m.value()).row().frame().startsWith("noun");
        int from = Math.max(page.first(s), m.first() - 6);
        for (int i = m.first() - 1; i >= from; i--) {
            String before = scan.form(i);
            if (before.startsWith("المقرر")
                    || before.startsWith("المنتظر")
                    || before.startsWith("المتوقع")
                    || before.equals("سوف")
                    || before.contains("یعتزم")
                    || before.contains("تعتزم")) {
                return Status.PLANNED;
            }
            if (before.startsWith("الغ") || before.contains("تاجیل") || before.contains("الغاء")) {
                return Status.CANCELLED;
            }
            if (noun && (before.contains("نفی") || before.contains("نفت"))) {
                return Status.DENIED;
            }
            if (noun && (before.contains("اقترح") || before.contains("عرض") || before.contains("تتطلع"))) {
                return Status.PROPOSED;
            }
        }
        if (noun) {
            return Status.HELD;
        }
        String bare = form.startsWith("و") || form.startsWith("ف") ? form.substring(1) : form;
        boolean future = bare.startsWith("سی") || bare.startsWith("ست");
        boolean present = bare.startsWith("ی")
                || bare.startsWith("ت")
                        && !bare.startsWith("تلق")
                        && !bare.startsWith("توج")
                        && !bare.startsWith("تفقد")
                        && !bare.startsWith("تباحث");
        if (future) {
            return Status.PLANNED;
        }
        return present && !page.isTitle(s) && futureTime(s) ? Status.PLANNED : Status.HELD;
    }

    private boolean futureTime(int s) {
        for (int i = page.first(s); i < page.after(s); i++) {
            if (page.names.time[i]
                    && (scan.is(i, "غدا")
                            || scan.is(i, "غد")
                            || scan.form(i).startsWith("المقبل")
                            || scan.form(i).startsWith("القادم"))) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean excluded(Found found) {
        if (found.known() != null && found.kind() == Found.Kind.ORGANIZATION) {
            String english = found.known().english();
            return english.contains("News")
                    || english.contains("TV")
                    || english.contains("Agency") && !english.contains("Energy");
        }
        String form = scan.form(found.first());
        return form.contains("وکاله") && found.known() == null
                || form.contains("صحیفه")
                || form.contains("قناه")
                || form.contains("منتخب")
                || form.contains("فریق")
                || form.contains("نادی");
    }

    @Override
    boolean isPlaceWord(int token) {
        return switch (scan.form(token)) {
            case "مدینه", "محافظه", "العاصمه", "دوله", "منطقه", "جمهوریه", "مملکه" -> true;
            default -> false;
        };
    }
}
