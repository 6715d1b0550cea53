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
    private static final int MOST_ADJECTIVES = 2;

    private final ArabicParties parties;
    private final ArabicEncounterStatus status;
    private final ArabicVisits visits;
    private final ArabicVenues venues;

    ArabicEncounters(Page page) {
        super(page);
        this.parties = new ArabicParties(page);
        this.status = new ArabicEncounterStatus(page);
        this.venues = new ArabicVenues(page);
        this.visits = new ArabicVisits(this, parties, status);
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
                case "talk" -> talkWith(s, m, row, end);
                case "hold" -> hold(s, m, row, end);
                case "phone-from" -> from(s, m, end);
                case "phone" -> two(s, m, row, end, Role.PARTY, Role.PARTY, false);
                case "go" -> visits.go(s, m, end);
                case "write" -> write(s, m, end);
                case "join" -> join(s, m, row, end);
                case "noun-talk" -> talk(s, m, row, end);
                case "noun" -> noun(s, m, row, end);
                case "noun-go" -> visits.noun(s, m, end);
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

    private void two(int s, Match<Entry> m, Entry.EncounterRow row, int end, Role own, Role other, boolean onlyWith) {
        if (hasObjectPronoun(m)) {
            met(s, m, row, end, own, other);
            return;
        }
        Found subject = parties.subject(s, m, end);
        if (subject == null) {
            return;
        }
        int from = Math.max(m.last(), subject.last()) + 1;
        Found partner = null;
        for (Found found : page.outer(s)) {
            if (found.first() < from || found.first() >= end || !ArabicParties.acts(found)) {
                continue;
            }
            boolean with = scan.is(found.first() - 1, "مع")
                    || parties.attachedBy(found, 'ب') && !onlyWith && isSomebody(found)
                    || titledWith(found);
            boolean each = scan.is(found.first() - 1, "من") && scan.is(found.first() - 2, "کلا");
            boolean bare = !onlyWith
                    && (each || !isPreposition(found.first() - 1))
                    && found.kind() != Found.Kind.PLACE
                    && (found.kind() != Found.Kind.ORGANIZATION || found.first() == from)
                    && !parties.attached(found);
            if (with || bare) {
                partner = found;
                break;
            }
        }
        boolean stranger = row.lemma().equals("استضاف") && partner != null && !isHost(partner);
        if (partner == null || stranger || crossesReport(from, partner.first())) {
            return;
        }
        Encounter encounter = encounter(row.type(), status.of(s, m), s);
        encounter.soft = row.frame().equals("talk");
        add(encounter, party(subject), own);
        add(encounter, party(partner), other);
        more(s, encounter, partner, other);
        finish(s, encounter, m, end);
        // «… ومع وزراء …»: a talk of its own
        int and = partner.last() + 1;
        Found another = and + 1 < end && scan.is(and, "ومع") ? page.foundAt(and + 1) : null;
        if (another != null && ArabicParties.acts(another)) {
            Encounter second = encounter(row.type(), status.of(s, m), s);
            add(second, party(subject), own);
            add(second, party(another), other);
            finish(s, second, m, end);
        }
    }

    /// «استقبله», «التقاها».
    private boolean hasObjectPronoun(Match<Entry> m) {
        String form = scan.form(m.first());
        boolean suffix = m.end() < scan.tokens().foldedEnd(m.last());
        return suffix || m.first() == m.last() && (form.endsWith("قاه") || form.endsWith("قاها"));
    }

    /// «استقبله في المطار X»: whoever was named last, and the subject behind the verb.
    private void met(int s, Match<Entry> m, Entry.EncounterRow row, int end, Role own, Role other) {
        Found subject = visits.isRelative(m.first() - 1) ? null : parties.behind(m, end);
        Figure host = subject == null || !isHost(subject) ? null : party(subject);
        Figure guest = cast.latestPerson(m.first());
        if (host != null && guest != null && host.root() != guest.root()) {
            Encounter encounter = encounter(row.type(), status.of(s, m), s);
            add(encounter, guest.root(), other);
            add(encounter, host, own);
            finish(s, encounter, m, end);
        }
    }

    private static boolean isHost(Found found) {
        return found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE;
    }

    /// «بحث X مع Y», «بحث X وY»; by telephone where it says so.
    private void talkWith(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        boolean phone = false;
        for (int i = m.last() + 1; i < end && !scan.is(i, ":"); i++) {
            phone |= scan.form(i).startsWith("هاتفی");
        }
        Entry.EncounterRow told = phone ? new Entry.EncounterRow(row.lemma(), Event.Type.CALL, row.frame()) : row;
        if (scan.find(m.last() + 1, end, "مع") >= 0 || !joint(s, m, told, end)) {
            two(s, m, told, end, Role.PARTY, Role.PARTY, !row.lemma().equals("اجتمع"));
        }
    }

    /// Whether it is no building or body that people meet at: «التقى بالقصر».
    private static boolean isSomebody(Found found) {
        return switch (found.kind()) {
            case PERSON, OFFICE, PEOPLE, GROUP -> true;
            case ORGANIZATION, PLACE, PRONOUN -> false;
        };
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

    /// «… ووزير خارجية …»: others on the partner's side.
    private void more(int s, Encounter encounter, Found first, Role role) {
        Found last = first;
        for (Found found : page.outer(s)) {
            if (found.first() == last.last() + 1
                    && parties.attached(found)
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
            int topic = topic(m.last() + 1, end);
            Figure place = placeBehind(s, page.first(s), topic, "فی", "ب", "الی");
            Figure venue = venues.venue(page.first(s), topic, place);
            encounter.place = venue == null ? place : venue;
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
            if (form.startsWith("محادثات")
                    || form.startsWith("مباحثات")
                    || form.startsWith("اجتماع")
                    || form.startsWith("لقاء")
                    || form.startsWith("مشاورات")
                    || form.equals("جلسه")) {
                if (scan.find(j, end, "مع") < 0 && joint(s, m, row, end)) {
                    return;
                }
                two(s, m, row, end, Role.PARTY, Role.PARTY, true);
                return;
            }
        }
    }

    /// «عقد X وY جلسة مباحثات».
    private boolean joint(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        Found one = parties.subject(s, m, end);
        Found two = one == null ? null : page.foundAt(one.last() + 1);
        if (one == null || two == null || !parties.attached(two) || two.kind() != one.kind()) {
            return false;
        }
        Encounter encounter = encounter(row.type(), status.of(s, m), s);
        add(encounter, party(one), Role.PARTY);
        add(encounter, party(two), Role.PARTY);
        finish(s, encounter, m, end);
        return true;
    }

    /// «اجتماع جمع X بـY», «المحادثات التي تجمع X وY».
    private void join(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        Found one = foundFrom(s, m.last() + 1, Math.min(end, m.last() + 8));
        while (one != null && (one.kind() == Found.Kind.PLACE || !ArabicParties.acts(one))) {
            one = foundFrom(s, one.last() + 1, Math.min(end, one.last() + 6));
        }
        Found two = one == null ? null : page.foundAt(one.last() + 1);
        if (one == null || two == null || !parties.attached(two) || !ArabicParties.acts(two)) {
            return;
        }
        Encounter encounter = encounter(row.type(), status.ofJoined(s, m), s);
        add(encounter, party(one), Role.PARTY);
        add(encounter, party(two), Role.PARTY);
        finish(s, encounter, m, end);
    }

    /// «تلقى X اتصالا هاتفيا من Y», «تلقى X رسالة من Y».
    private void from(int s, Match<Entry> m, int end) {
        Found subject = parties.subject(s, m, end);
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
                if (partner == null || !ArabicParties.acts(partner)) {
                    return;
                }
                Encounter encounter = encounter(type, status.of(s, m), s);
                add(encounter, party(subject), Role.PARTY);
                add(encounter, party(partner), Role.PARTY);
                encounter.initiator = party(partner);
                encounter.timeToken = timeNear(m.first(), page.first(s), end, false);
                keep(encounter);
                return;
            }
        }
    }

    private void write(int s, Match<Entry> m, int end) {
        Found writer = parties.subject(s, m, end);
        boolean letter = false;
        for (int j = m.last() + 1; j < end; j++) {
            String form = scan.form(j);
            letter |= form.contains("رساله") || form.contains("برقیه") || scan.is(m.last(), "رساله");
            if (letter && scan.is(j, "الی") && writer != null) {
                Found addressee = foundFrom(s, j + 1, Math.min(end, j + 3));
                if (addressee == null || !ArabicParties.acts(addressee)) {
                    return;
                }
                Encounter encounter = encounter(Event.Type.LETTER, status.of(s, m), s);
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
        int with = with(next, end);
        if (own || with >= 0) {
            int at = with >= 0 ? with + 1 : scan.is(next, "کل") ? next + 1 : next;
            Found partner = at < end ? foundFrom(s, at, Math.min(end, at + 2)) : null;
            if (partner == null && own && attachedPartner(next) != null) {
                partner = attachedPartner(next);
            }
            Found subject = own ? parties.actor(s, m) : parties.before(s, m);
            if (!own && subject != null && isToldOf(subject, m.first())) {
                return;
            }
            if (partner == null
                    || subject == null
                    || subject.equals(partner)
                    || !ArabicParties.acts(partner)
                    || partner.kind() == Found.Kind.PLACE && own) {
                return;
            }
            Encounter encounter = encounter(row.type(), status.of(s, m), s);
            boolean receives = scan.form(m.first()).contains("استقبال");
            boolean received = receives && scan.is(m.first() - 1, "فی");
            add(encounter, party(subject), !receives ? Role.PARTY : received ? Role.GUEST : Role.HOST);
            add(encounter, party(partner), !receives ? Role.PARTY : received ? Role.HOST : Role.GUEST);
            finish(s, encounter, m, end);
        } else if (between(next, end) >= 0) {
            int at = between(next, end);
            Found one = foundFrom(s, at + 1, Math.min(end, at + 3));
            Found two = one == null ? null : foundFrom(s, one.last() + 1, Math.min(end, one.last() + 4));
            if (one != null && two != null && ArabicParties.acts(one) && ArabicParties.acts(two)) {
                Encounter encounter = encounter(row.type(), status.of(s, m), s);
                add(encounter, party(one), Role.PARTY);
                add(encounter, party(two), Role.PARTY);
                Found three = page.foundAt(two.last() + 1);
                if (three != null && parties.attached(three) && three.kind() == two.kind()) {
                    add(encounter, party(three), Role.PARTY);
                }
                finish(s, encounter, m, end);
            }
        }
    }

    /// «قال X إن المحادثات مع Y …»: what X tells of, not what he took part in.
    private boolean isToldOf(Found subject, int noun) {
        for (int i = subject.last() + 1; i < noun; i++) {
            if (scan.is(i, "ان") || scan.is(i, ":")) {
                return scan.form(noun).startsWith("ال");
            }
        }
        return false;
    }

    /// «مع» behind the noun and its adjectives («لقاء ثنائي موسع مع»), -1 if it is not there.
    private int with(int from, int end) {
        for (int i = from; i < end && i <= from + MOST_ADJECTIVES; i++) {
            if (scan.is(i, "مع")) {
                return i;
            }
            if (!scan.isWord(i) || scan.isFunction(i) || page.foundAt(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /// «سيزور موسكو لمناقشة … مع نظيره»: a talk that is the aim of a visit.
    private void talk(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        Found visitor = parties.actor(s, m);
        int limit = Math.min(end, m.last() + 16);
        for (int j = m.last() + 1; j < limit && visitor != null; j++) {
            Found partner = scan.is(j, "مع") && j + 1 < limit ? page.foundAt(j + 1) : null;
            if (partner != null && ArabicParties.acts(partner) && partner.kind() != Found.Kind.PLACE) {
                Status told = Status.HELD;
                for (int i = page.first(s); i < m.first(); i++) {
                    Match<Entry> verb = match(i, m.first());
                    if (verb != null
                            && !((Entry.Encounter) verb.value()).row().frame().startsWith("noun")) {
                        told = status.of(s, verb);
                    }
                }
                Encounter encounter = encounter(row.type(), told, s);
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
        return found != null && parties.attachedBy(found, 'ب') ? found : null;
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
    boolean isPast(int timeToken) {
        for (int i = timeToken; i < scan.size() && page.names.time[i]; i++) {
            if (scan.is(i, "امس") || scan.form(i).startsWith("الماضی") || scan.is(i, "البارحه")) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean isPlaceWord(int token) {
        return switch (scan.form(token)) {
            case "مدینه", "محافظه", "العاصمه", "دوله", "منطقه", "جمهوریه", "مملکه" -> true;
            default -> false;
        };
    }
}
