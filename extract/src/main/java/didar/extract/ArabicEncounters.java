package didar.extract;

import didar.extract.ArabicSides.Side;
import didar.extract.ArabicSides.Tie;
import didar.extract.Cast.Figure;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.text.Phrases.Match;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Encounters in Arabic: a verb with its subject behind or before it, the other side as object or behind مع, بـ or من.
/// What is told in a noun is read by [ArabicTalks], visits by [ArabicVisits].
final class ArabicEncounters extends Encounters {

    private static final int REACH = 40;

    /// How many tokens behind a noun a time to come may stand that makes it a plan.
    private static final int FARTHEST_FUTURE = 12;

    private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ولم", "ولن", "ولا", "الا");

    /// Nouns of adverbials that «مع» belongs to: «بالتنسيق مع».
    private static final Set<String> TOGETHER =
            Set.of("بالتنسیق", "بالتعاون", "بالتزامن", "بالاشتراک", "بالتوازی", "تزامنا", "بالشراکه", "مقارنه");

    /// Right before a noun these say that the time before them is of something else: «صدر اليوم بيان بمناسبة زيارة X».
    private static final Set<String> OCCASIONS = Set.of("بمناسبه", "نتایج", "اهمیه", "تفاصیل");

    final ArabicParties parties;
    final ArabicSides sides;
    final ArabicEncounterStatus status;
    private final ArabicVisits visits;
    private final ArabicTalks talks;
    private final ArabicMessages messages;
    private final ArabicVenues venues;
    /// How many encounters were told so far.
    private int told;

    ArabicEncounters(Page page) {
        super(page);
        this.parties = new ArabicParties(page);
        this.sides = new ArabicSides(page);
        this.status = new ArabicEncounterStatus(page);
        this.venues = new ArabicVenues(this);
        this.visits = new ArabicVisits(this);
        this.talks = new ArabicTalks(this);
        this.messages = new ArabicMessages(this, talks);
    }

    @Override
    void sentence(int s) {
        int after = page.after(s);
        int i = page.first(s);
        while (i < after) {
            Match<Entry> m = match(i, after);
            if (m == null || isAdverb(i) || status.isVoid(s, i) || page.isInName(i) || !m.whole() && wholeHead(i)) {
                i++;
                continue;
            }
            Entry.EncounterRow row = ((Entry.Encounter) m.value()).row();
            int end = Math.min(after, m.last() + REACH);
            int last = m.last();
            switch (row.frame()) {
                case "receive" -> meet(s, m, row, end, Role.HOST, Role.GUEST);
                case "meet", "phone" -> meet(s, m, row, end, Role.PARTY, Role.PARTY);
                case "talk" -> talk(s, m, row, end);
                case "hold" -> {
                    int before = told;
                    int noun = hold(s, m, row, end);
                    last = told > before ? noun : last;
                }
                case "phone-from" -> messages.from(s, m, end);
                case "go" -> visits.go(s, m, end);
                case "write" -> messages.write(s, m, end);
                case "join" -> talks.join(s, m, row, end);
                case "noun-talk" -> talks.aim(s, m, row, end);
                case "noun" -> talks.noun(s, m, row, end);
                case "noun-letter" -> messages.letter(s, m, end);
                case "noun-go" -> visits.noun(s, m, end);
                case "tour" -> visits.tour(s, m, end);
                default -> throw new IllegalStateException("no such frame: " + row.frame());
            }
            i = last + 1;
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

    /// «هاتفيا».
    boolean isAdverb(int i) {
        return scan.form(i).startsWith("هاتفی");
    }

    static boolean isNegation(String form) {
        return NEGATIONS.contains(form);
    }

    /// «التقى X Y», «استقبل X Y», «اجتمع X بـY».
    private void meet(int s, Match<Entry> m, Entry.EncounterRow row, int end, Role own, Role other) {
        if (hasObjectPronoun(m)) {
            met(s, m, row, end, own, other);
            return;
        }
        List<Side> told = sides.behind(m.last() + 1, end);
        Side with = with(told);
        Side first = bare(told, 0);
        Side second = bare(told, 1);
        Side third = bare(told, 2);
        if (third != null && second != null && first != null && isTitleOf(second.found(), first.found())) {
            second = third;
        }
        Found fronted = parties.fronted(s, m.first());
        Figure subject = null;
        Side partner = null;
        if (fronted == null
                && first != null
                && second != null
                && with == null
                && scan.is(Math.max(0, m.first() - 1), "کما")) {
            fronted = areOne(first, second) ? parties.actor(s, m.first(), parties.gender(m), null) : null;
            first = fronted == null ? first : second;
        }
        if (fronted != null) {
            subject = party(fronted);
            partner = first == null || with != null && stands(with, first) ? with : first;
        } else if (first != null && (second != null || with != null)) {
            subject = party(first.found());
            partner = second == null || with != null && stands(with, second) ? with : second;
        } else if (first != null || with != null) {
            partner = first != null ? first : with;
            subject = partner == null || row.lemma().equals("استضاف") ? null : elided(s, m, partner);
        }
        if (subject == null || partner == null || isStranger(row, partner.found())) {
            return;
        }
        Side joint = fronted == null ? first : null;
        each(told, partner, subject, joint, s, m, row, own, other, end);
    }

    /// «الأمير X أمير منطقة عسير»: an office right behind a name.
    private static boolean isTitleOf(Found office, Found person) {
        return office.kind() == Found.Kind.OFFICE
                && person.kind() == Found.Kind.PERSON
                && office.first() == person.last() + 1;
    }

    /// «ممثل الرئيس نائب وزير الخارجية»: two offices side by side.
    private static boolean areOne(Side a, Side b) {
        Found.Kind kind = a.found().kind();
        boolean post = kind == Found.Kind.OFFICE
                || kind == Found.Kind.PEOPLE && !a.found().plural();
        return post && a.joined().isEmpty() && b.tie() == Tie.BARE;
    }

    private static boolean stands(Side a, Side b) {
        return a.found().first() < b.found().first();
    }

    /// Buildings and bodies are received by nobody, and a programme has its guests.
    private static boolean isStranger(Entry.EncounterRow row, Found partner) {
        boolean person = partner.kind() == Found.Kind.PERSON || partner.kind() == Found.Kind.OFFICE;
        return row.lemma().equals("استضاف") && !person || partner.kind() == Found.Kind.PLACE;
    }

    /// An encounter with the partner, or one with each of several that are listed.
    private void each(
            List<Side> told,
            Side partner,
            Figure subject,
            @Nullable Side joint,
            int s,
            Match<Entry> m,
            Entry.EncounterRow row,
            Role own,
            Role other,
            int end) {
        for (Side side : told) {
            boolean listed = partner.member() && side.member() && side.tie() == partner.tie();
            boolean again = partner.tie() == Tie.WITH
                    && side.tie() == Tie.WITH
                    && scan.is(side.found().first() - 1, "ومع");
            if (side.equals(partner) || listed || again) {
                Encounter encounter = encounter(row.type(), status.of(s, m), s);
                encounter.soft = row.frame().equals("talk");
                add(encounter, subject, own);
                if (joint != null && !joint.equals(side)) {
                    joint.joined().forEach(found -> side(encounter, found, own));
                }
                side(encounter, side.found(), other);
                side.joined().forEach(found -> side(encounter, found, other));
                finish(s, encounter, m, end);
            }
        }
    }

    /// Adds who can take part.
    void side(Encounter encounter, Found found, Role role) {
        if (parties.canTakePart(found) && found.kind() != Found.Kind.PLACE) {
            add(encounter, party(found), role);
        } else if (found.kind() == Found.Kind.PLACE && found.country() != null && encounter.who.size() < 2) {
            add(encounter, party(found), role);
        }
    }

    /// The first behind «مع», or behind «بـ» where it is somebody.
    @Nullable
    Side with(List<Side> told) {
        for (Side side : told) {
            boolean somebody =
                    side.found().kind() != Found.Kind.PLACE && side.found().kind() != Found.Kind.ORGANIZATION;
            boolean person =
                    side.found().kind() == Found.Kind.PERSON || side.found().kind() == Found.Kind.OFFICE;
            boolean adverbial = side.noun() >= 0 && TOGETHER.contains(scan.form(side.noun()));
            boolean tied = side.tie() == Tie.WITH && !adverbial && (side.noun() < 0 || somebody)
                    || side.tie() == Tie.BY && person;
            if (tied && parties.canTakePart(side.found())) {
                return side;
            }
        }
        return null;
    }

    /// The `n`th that nothing governs.
    @Nullable
    Side bare(List<Side> told, int n) {
        int left = n;
        for (Side side : told) {
            if (side.tie() == Tie.BARE && parties.canTakePart(side.found()) && !excluded(side.found()) && left-- == 0) {
                return side;
            }
        }
        return null;
    }

    /// The subject of a verb that has none of its own: told before it, or in the sentence before where what follows
    /// can be nothing but the object.
    @Nullable
    Figure elided(int s, Match<Entry> m, Side partner) {
        boolean opens = page.opens(m.first());
        boolean counterpart = scan.form(partner.found().first()).contains("نظیر");
        if (opens && !counterpart && partner.tie() == Tie.BARE) {
            return null;
        }
        Found actor = parties.actor(s, m.first(), parties.gender(m), null);
        return actor == null || actor.first() == partner.found().first() ? null : party(actor);
    }

    /// «استقبله», «التقاها».
    private boolean hasObjectPronoun(Match<Entry> m) {
        String form = scan.form(m.first());
        boolean suffix = m.end() < scan.tokens().foldedEnd(m.last());
        return suffix || m.first() == m.last() && (form.endsWith("قاه") || form.endsWith("قاها"));
    }

    /// «استقبله في المطار X»: whoever was named last, and the subject behind the verb.
    private void met(int s, Match<Entry> m, Entry.EncounterRow row, int end, Role own, Role other) {
        Side subject = visits.isRelative(m.first() - 1) ? null : bare(sides.behind(m.last() + 1, end), 0);
        Figure host = subject != null && isPerson(subject.found()) ? party(subject.found()) : null;
        Figure guest = cast.latestPerson(m.first());
        if (host != null && guest != null && host.root() != guest.root()) {
            Encounter encounter = encounter(row.type(), status.of(s, m), s);
            add(encounter, guest.root(), other);
            add(encounter, host, own);
            finish(s, encounter, m, end);
        }
    }

    /// «بحث X مع Y», «بحث X وY»; by telephone where it says so.
    private void talk(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        boolean phone = false;
        for (int i = m.last() + 1; i < end && !scan.is(i, ":"); i++) {
            phone |= scan.form(i).startsWith("هاتفی");
        }
        Entry.EncounterRow told = phone ? new Entry.EncounterRow(row.lemma(), Event.Type.CALL, row.frame()) : row;
        if (hasObjectPronoun(m)) {
            return;
        }
        if (row.lemma().equals("اجتمع") && with(sides.behind(m.last() + 1, end)) != null) {
            meet(s, m, told, end, Role.PARTY, Role.PARTY);
        } else {
            talkWith(s, m, told, m.last() + 1, end);
        }
    }

    /// The subject of a verb and who stands behind «مع» from a token on; two subjects talk with each other.
    private void talkWith(int s, Match<Entry> m, Entry.EncounterRow row, int from, int end) {
        List<Side> behind = sides.behind(m.last() + 1, end);
        List<Side> told = from == m.last() + 1 ? behind : sides.behind(from, end);
        Side with = with(told);
        Found fronted = parties.fronted(s, m.first());
        Side first = bare(behind, 0);
        Side before = first != null && (with == null || stands(first, with)) ? first : null;
        Figure subject = fronted != null ? party(fronted) : before != null ? party(before.found()) : null;
        Found paired = fronted == null ? null : parties.joinedTo(s, fronted);
        if (with != null && with.tie() == Tie.WITH) {
            subject = subject == null ? elided(s, m, with) : subject;
            if (subject != null) {
                each(told, with, subject, fronted == null ? first : null, s, m, row, Role.PARTY, Role.PARTY, end);
            }
        } else if (fronted != null && subject != null && with == null && paired != null) {
            Encounter encounter = encounter(row.type(), status.of(s, m), s);
            encounter.soft = row.frame().equals("talk");
            add(encounter, party(paired), Role.PARTY);
            add(encounter, subject, Role.PARTY);
            finish(s, encounter, m, end);
        } else if (before != null && parties.isGathering(before.found())) {
            gather(s, m, row, before.found(), end);
        } else if (fronted != null && parties.isGathering(fronted)) {
            gather(s, m, row, fronted, end);
        } else if (fronted == null
                && before != null
                && before.joined().stream().anyMatch(f -> isPeer(f, before.found()))) {
            Encounter encounter = encounter(row.type(), status.of(s, m), s);
            encounter.soft = row.frame().equals("talk");
            side(encounter, before.found(), Role.PARTY);
            before.joined().forEach(found -> side(encounter, found, Role.PARTY));
            finish(s, encounter, m, end);
        }
    }

    /// «يعقد وزراء خارجية دول الخليج اجتماعا»: they meet each other.
    void gather(int s, Match<Entry> m, Entry.EncounterRow row, Found several, int end) {
        Encounter encounter = encounter(row.type(), status.of(s, m), s);
        encounter.gathering = true;
        add(encounter, party(several), Role.PARTY);
        boolean topic = row.lemma().equals("بحث") && venues.near(s, m, end) == null;
        if (!topic) {
            finish(s, encounter, m, end);
        }
    }

    private static boolean isPeer(Found a, Found b) {
        return a.kind() == b.kind() || isPerson(a) && isPerson(b);
    }

    private static boolean isPerson(Found found) {
        return found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE;
    }

    /// «أجرى X محادثات مع Y», «عقد X وY جلسة مباحثات».
    ///
    /// @return the last token that was read
    private int hold(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        for (int j = m.last() + 1; j < end; j++) {
            String form = scan.form(j);
            boolean call = form.equals("اتصالا") || form.equals("اتصالات") || form.equals("مکالمه");
            boolean talk = form.startsWith("محادثات")
                    || form.startsWith("مباحثات")
                    || form.startsWith("اجتماعا")
                    || form.equals("اجتماع")
                    || form.equals("لقاء")
                    || form.equals("لقاءات")
                    || form.startsWith("مشاورات")
                    || form.equals("جلسه")
                            && scan.form(Math.min(j + 1, end - 1)).startsWith("م");
            if (call || talk) {
                Event.Type type = call ? Event.Type.CALL : row.type();
                talkWith(s, m, new Entry.EncounterRow(row.lemma(), type, row.frame()), j + 1, end);
                return j;
            }
        }
        return m.last();
    }

    /// Place and time, and whether it is one of officials.
    void finish(int s, Encounter encounter, Match<Entry> m, int end) {
        if (encounter.who.keySet().stream().noneMatch(parties::isOfficial)) {
            return;
        }
        if (encounter.type == Event.Type.MEETING || encounter.type == Event.Type.SUMMIT) {
            encounter.place = venues.near(s, m, end);
        }
        when(encounter, s, m, end);
        told++;
        keep(encounter);
    }

    /// The time that stands with a word in its clause, or the nearest before it; one behind the clause last. What a
    /// noun
    /// tells of with a time to come is planned.
    void when(Encounter encounter, int s, Match<Entry> m, int end) {
        int clause = sides.clauseEnd(m.last() + 1, end);
        int own = timeNear(m.first(), m.last() + 1, clause, false);
        boolean noun = ((Entry.Encounter) m.value()).row().frame().startsWith("noun");
        boolean apart = noun && m.first() > 0 && OCCASIONS.contains(scan.form(m.first() - 1));
        int near = own >= 0 || apart ? own : timeNear(m.first(), page.first(s), clause, false);
        encounter.timeOwn = own >= 0;
        encounter.timeToken = near >= 0 || apart ? near : timeNear(m.first(), page.first(s), end, false);
        boolean soon = encounter.timeOwn && own - m.last() <= FARTHEST_FUTURE;
        if (noun && soon && encounter.status == Event.Status.HELD && isFuture(own)) {
            encounter.status = Event.Status.PLANNED;
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
            if (scan.is(i, "امس")
                    || scan.is(i, "قبل") && !scan.is(i + 1, "نهایه")
                    || scan.form(i).startsWith("الماضی")
                    || scan.is(i, "البارحه")) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean isFuture(int timeToken) {
        for (int i = timeToken; i < scan.size() && page.names.time[i]; i++) {
            if (ArabicEncounterStatus.isFuture(scan.form(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean isPlaceWord(int token) {
        return switch (scan.form(token)) {
            case "مدینه", "محافظه", "العاصمه", "دوله", "منطقه", "جمهوریه", "مملکه", "اقلیم", "عاصمه", "مطار", "میناء" ->
                true;
            default -> token > 0 && scan.is(token - 1, "العاصمه") && scan.has(token, Entry.Demonym.class);
        };
    }
}
