package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.text.Phrases.Match;
import java.util.List;
import java.util.Set;

/// Encounters in Arabic: a verb with its subject behind or before it, the other side as object or behind مع, بـ or من.
final class ArabicEncounters extends Encounters {

    private static final int REACH = 40;

    /// Before «زيارة» these tell that it is another time or matter.
    private static final Set<String> BESIDE = Set.of("من", "قبل", "قبیل", "بعد", "عقب", "علی", "عن", "الی", "حول");

    private final ArabicParties parties;
    private final ArabicEncounterStatus status;
    private final ArabicVisits visits;
    private final ArabicTalks talks;
    private final ArabicVenues venues;

    ArabicEncounters(Page page) {
        super(page);
        this.parties = new ArabicParties(page);
        this.status = new ArabicEncounterStatus(page);
        this.venues = new ArabicVenues(page);
        this.visits = new ArabicVisits(this, parties, status);
        this.talks = new ArabicTalks(this, parties, status);
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
                case "join" -> talks.join(s, m, row, end);
                case "noun-talk" -> talks.aim(s, m, row, end);
                case "noun" -> talks.noun(s, m, row, end);
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
        boolean takesObject = row.frame().equals("meet") || row.frame().equals("receive");
        ArabicParties.Pair alone = takesObject ? parties.objectAlone(s, m, subject, end) : null;
        if (alone != null) {
            Encounter encounter = encounter(row.type(), status.of(s, m), s);
            add(encounter, party(alone.subject()), own);
            add(encounter, party(alone.object()), other);
            finish(s, encounter, m, end);
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
        List<Found> members = parties.members(partner, end);
        for (Found one : members.isEmpty() ? List.of(partner) : members) {
            Encounter encounter = encounter(row.type(), status.of(s, m), s);
            encounter.soft = row.frame().equals("talk");
            add(encounter, party(subject), own);
            add(encounter, party(one), other);
            if (members.isEmpty()) {
                more(s, encounter, partner, other);
            }
            finish(s, encounter, m, end);
        }
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

    void finish(int s, Encounter encounter, Match<Entry> m, int end) {
        if (encounter.type != Event.Type.CALL) {
            int topic = otherVisit(m.last() + 1, topic(m.last() + 1, end));
            Figure place = placeBehind(s, page.first(s), topic, "فی", "ب", "الی");
            Figure venue = venues.venue(page.first(s), topic, place);
            encounter.place = venue == null ? place : venue;
        }
        encounter.timeToken = timeNear(m.first(), page.first(s), end, false);
        keep(encounter);
    }

    /// «… قبل زيارة Y إلى P»: where a visit begins that the meeting was no part of.
    private int otherVisit(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            Entry.EncounterRow row = row(i, end);
            if (row != null && row.frame().equals("noun-go") && BESIDE.contains(scan.form(i - 1))) {
                return i;
            }
        }
        return end;
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
