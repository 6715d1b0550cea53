package didar.extract;

import didar.extract.ArabicSides.Side;
import didar.extract.ArabicSides.Tie;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.record.Event.Status;
import didar.text.Phrases.Match;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Encounters that are told in a noun: «لقائه Y», «لقاء X مع Y», «محادثات بين X وY», «مباحثات أجراها X مع Y».
final class ArabicTalks {

    private static final int FARTHEST_AIM = 16;
    private static final int FARTHEST_TALK = 8;

    /// Verbs behind the noun whose object it is.
    private static final Set<String> LIGHT = Set.of(
            "اجراها", "اجراه", "اجرته", "اجرتها", "یجریها", "یجریه", "سیجریها", "عقده", "عقدها", "عقدته", "یعقده",
            "سیعقده", "تلقاه", "تلقاها", "تلقته", "بعثها", "بعث", "بعثت", "ارسلها", "وجهها", "جمعه", "جمعته", "تم",
            "اجری", "عقد", "اجرت", "جری", "جرت", "عقدت");

    /// Folded lemmas of verbs of those who are there.
    private static final Set<String> ARRIVING = Set.of("وصل", "زار");

    private static final Set<String> RELATIVES = Set.of("التی", "الذی");

    private static final Set<String> ATTENDING = Set.of("شارک", "یشارک", "سیشارک", "شارکت", "حضر", "یحضر", "حضرت");

    private final ArabicEncounters encounters;
    private final ArabicParties parties;
    private final ArabicSides sides;
    private final ArabicEncounterStatus status;
    private final Page page;
    private final Scan scan;

    ArabicTalks(ArabicEncounters encounters) {
        this.encounters = encounters;
        this.parties = encounters.parties;
        this.sides = encounters.sides;
        this.status = encounters.status;
        this.page = encounters.page;
        this.scan = page.scan;
    }

    /// «لدى لقائه مع Y», «خلال استقباله Y», «لقاء X وY», «محادثات بين X وY».
    void noun(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        int next = m.last() + 1;
        if (next >= end) {
            return;
        }
        List<Side> told = sides.behind(afterRelative(next), end);
        Side between = told.stream()
                .filter(side -> side.tie() == Tie.BETWEEN)
                .findFirst()
                .orElse(null);
        if (between != null && isOfNoun(between, next)) {
            between(s, m, row, told, between, end);
            return;
        }
        boolean own = m.end() < scan.tokens().foldedEnd(m.last());
        Side with = withOf(told, next);
        Side genitive = own
                        || isDefinite(scan, m)
                        || isIndefinite(m)
                        || !told.isEmpty()
                                && isApart(next, told.getFirst().found().first())
                ? null
                : encounters.bare(told, 0);
        if (own && isOfTwo(m)) {
            both(s, m, row, end);
        } else if (own) {
            Side joined = joined(next);
            Side partner =
                    with != null ? with : joined != null ? joined : takesObject(m) ? encounters.bare(told, 0) : null;
            pair(s, m, row, subjectOf(s, m), partner, end);
        } else if (genitive != null && genitive.found().kind() != Found.Kind.PLACE) {
            ofGenitive(s, m, row, told, genitive, with, end);
        } else if (with != null) {
            Side light = light(next) >= 0 ? encounters.bare(told, 0) : null;
            Found doer = light != null && light.found().first() < with.found().first() ? light.found() : null;
            Found before = doer != null ? doer : parties.before(s, m.first());
            Found subject =
                    before != null ? before : parties.behindVerb(s, with.found().last(), 'u');
            if (doer != null || subject != null && !isToldOf(subject, m.first())) {
                pair(s, m, row, subject, with, end);
            }
        } else {
            from(s, m, row, told, end);
        }
    }

    /// Behind «التي جرت» of «المحادثات التي جرت بين X وY».
    private int afterRelative(int next) {
        boolean light = next + 1 < scan.size() && LIGHT.contains(scan.form(next + 1));
        return light && RELATIVES.contains(scan.form(next)) ? next + 2 : next;
    }

    /// Whether more than one word and those that count («عدد من») stand between two tokens.
    private boolean isApart(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += sides.isQuantifier(i) ? 0 : 1;
        }
        return words > 1;
    }

    /// «لقائه Y», «استقباله Y»; but «اجتماعه مع Y» alone.
    private boolean takesObject(Match<Entry> m) {
        String form = scan.form(m.last());
        return form.contains("لقا") || form.contains("استقبال") || form.contains("اتصال");
    }

    /// «لقائهما».
    private boolean isOfTwo(Match<Entry> m) {
        return scan.form(m.last()).endsWith("هما");
    }

    /// «لقائه ونظيره».
    private @Nullable Side joined(int next) {
        Found found = page.foundAt(next);
        if (found == null || !scan.form(next).startsWith("و") || !parties.attached(found)) {
            return null;
        }
        boolean peer = found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE;
        return peer ? new Side(found, Tie.WITH, -1, false) : null;
    }

    /// Those two who are told of together in the sentence: «أكد X وY خلال لقائهما».
    private void both(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        List<Found> two = parties.two(s, m.first());
        if (two.isEmpty()) {
            return;
        }
        Encounter encounter = encounters.encounter(row.type(), status.of(s, m), s);
        two.forEach(found -> encounters.side(encounter, found, Role.PARTY));
        encounters.finish(s, encounter, m, end);
    }

    /// «لقاء X Y», «لقاء X مع Y», «عقب لقاء Y».
    private void ofGenitive(
            int s,
            Match<Entry> m,
            Entry.EncounterRow row,
            List<Side> told,
            Side genitive,
            @Nullable Side with,
            int end) {
        Side second = with != null ? with : encounters.bare(told, 1);
        boolean person =
                genitive.found().kind() == Found.Kind.PERSON || genitive.found().kind() == Found.Kind.OFFICE;
        boolean adjacent = second != null
                && (with != null
                        || person && second.found().first() <= genitive.found().last() + 2);
        if (adjacent) {
            pair(s, m, row, genitive.found(), second, end);
        } else if (parties.isGathering(genitive.found()) && !genitive.joined().isEmpty()
                || genitive.joined().stream()
                        .anyMatch(f -> f.kind() == genitive.found().kind())) {
            between(s, m, row, told, genitive, end);
        } else if (row.type() == Event.Type.CALL
                || row.lemma().equals("لقاء") && isInfinitive(m) && !isSession(m, genitive)) {
            pair(s, m, row, parties.before(s, m.first()), genitive, end);
        } else if (parties.isGathering(genitive.found())) {
            encounters.gather(s, m, row, genitive.found(), end);
        }
    }

    /// «بعد اجتماع وزراء خارجية الخليج»: theirs; but «للقاء وزراء خارجية الخليج».
    private boolean isSession(Match<Entry> m, Side genitive) {
        return !scan.form(m.last()).endsWith("لقاء") && parties.isGathering(genitive.found());
    }

    /// «اللقاء»: nobody stands in construct with it.
    static boolean isDefinite(Scan scan, Match<Entry> m) {
        int start = scan.tokens().foldedStart(m.first());
        String before = scan.form(m.first()).substring(0, m.start() - start);
        return before.endsWith("ال") || before.endsWith("لل");
    }

    /// «اجتماعا».
    private boolean isIndefinite(Match<Entry> m) {
        String form = scan.form(m.last());
        return m.whole() && form.endsWith("عا");
    }

    /// «للقاء Y», «بعد لقاء Y»: not a session that belongs to a body.
    private boolean isInfinitive(Match<Entry> m) {
        return scan.form(m.first()).equals("للقاء") || m.first() > 0 && scan.isPreposition(m.first() - 1);
    }

    /// «تلقاه من Y», «شارك في اجتماع لـY».
    private void from(int s, Match<Entry> m, Entry.EncounterRow row, List<Side> told, int end) {
        for (Side side : told) {
            boolean gathers =
                    side.tie() == Tie.TO && side.found().first() <= m.last() + 3 && parties.isGathering(side.found());
            if (gathers && !side.joined().isEmpty()) {
                between(s, m, row, told, side, end);
                return;
            }
            if (gathers) {
                encounters.gather(s, m, row, side.found(), end);
                return;
            }
            boolean received = side.tie() == Tie.FROM && row.type() == Event.Type.CALL;
            boolean attended = side.tie() == Tie.TO
                    && side.found().plural()
                    && side.found().first() <= m.last() + 3
                    && attends(s, m.first());
            if (received || attended) {
                pair(s, m, row, parties.before(s, m.first()), side, end);
                return;
            }
        }
    }

    private boolean attends(int s, int noun) {
        for (int i = Math.max(page.first(s), noun - FARTHEST_TALK); i < noun; i++) {
            String form = scan.form(i);
            if (ATTENDING.contains(form.startsWith("و") ? form.substring(1) : form)) {
                return true;
            }
        }
        return false;
    }

    private void pair(
            int s, Match<Entry> m, Entry.EncounterRow row, @Nullable Found subject, @Nullable Side partner, int end) {
        if (subject == null
                || partner == null
                || subject.first() == partner.found().first()
                || partner.found().kind() == Found.Kind.PLACE && partner.tie() == Tie.BARE) {
            return;
        }
        Encounter encounter = encounters.encounter(row.type(), statusOf(s, m), s);
        boolean receives = scan.form(m.first()).contains("استقبال");
        boolean received = receives && scan.is(m.first() - 1, "فی");
        Role own = !receives ? Role.PARTY : received ? Role.GUEST : Role.HOST;
        Role other = !receives ? Role.PARTY : received ? Role.HOST : Role.GUEST;
        Encounters.add(encounter, encounters.party(subject), own);
        encounters.side(encounter, partner.found(), other);
        partner.joined().forEach(found -> encounters.side(encounter, found, other));
        encounters.finish(s, encounter, m, end);
    }

    /// «وصل إلى P للقاء Y»: what he came for, he did.
    private Status statusOf(int s, Match<Entry> m) {
        Status told = status.of(s, m);
        Match<Entry> verb =
                told == Status.PLANNED && scan.form(m.first()).startsWith("لل") ? verbBefore(s, m.first()) : null;
        boolean came = verb != null
                && scan.find(verb.last() + 1, m.first(), "،") < 0
                && ARRIVING.contains(((Entry.Encounter) verb.value()).row().lemma())
                && status.of(s, verb) == Status.HELD;
        return came ? Status.HELD : told;
    }

    private void between(int s, Match<Entry> m, Entry.EncounterRow row, List<Side> told, Side first, int end) {
        Encounter encounter = encounters.encounter(row.type(), status.of(s, m), s);
        for (Side side : told) {
            if (side.equals(first) || side.tie() == Tie.BETWEEN && first.tie() == Tie.BETWEEN) {
                encounters.side(encounter, side.found(), Role.PARTY);
                for (Found found : side.joined()) {
                    Encounters.add(encounter, encounters.party(found), Role.PARTY);
                }
            }
        }
        encounters.finish(s, encounter, m, end);
    }

    /// Whether «بين» belongs to the noun: nothing but its adjectives, a place, a time and a light verb before it.
    private boolean isOfNoun(Side between, int next) {
        int from = afterRelative(next);
        int at = between.found().first() - 1;
        while (at > from && !scan.is(at, "بین")) {
            at--;
        }
        return at - from <= FARTHEST_TALK;
    }

    private @Nullable Side withOf(List<Side> told, int next) {
        Side with = encounters.with(told);
        boolean near = with != null
                && (light(next) >= 0
                        || with.found().first() <= next + FARTHEST_TALK
                                && !isCut(next, with.found().first()));
        return near ? with : null;
    }

    /// Whether a comma stands between two tokens that no time belongs to.
    private boolean isCut(int from, int to) {
        boolean time = false;
        for (int i = from; i < to; i++) {
            time |= page.names.time[i];
        }
        return !time && scan.find(from, to, "،") >= 0;
    }

    /// The light verb behind the noun and its adjectives, -1 if none stands there.
    int light(int next) {
        for (int i = next; i < Math.min(next + 3, scan.size()); i++) {
            if (LIGHT.contains(scan.form(i))) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Found subjectOf(int s, Match<Entry> m) {
        char gender = ArabicParties.gender(scan.form(m.last()));
        return gender == 'u' ? null : parties.actor(s, m.first(), gender, null);
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

    /// «اجتماع جمع X بـY», «مباحثات ضمت X، Y وZ».
    void join(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        if (!isToldBefore(s, m.first())) {
            return;
        }
        Encounter encounter = encounters.encounter(row.type(), status.of(s, m), s);
        Found only = null;
        for (Side side : sides.behind(m.last() + 1, end)) {
            boolean tied = side.tie() == Tie.BARE || side.tie() == Tie.BY || side.tie() == Tie.WITH;
            boolean somewhere = side.found().kind() == Found.Kind.PLACE && !encounter.who.isEmpty();
            if (tied && !somewhere) {
                only = only == null ? side.found() : only;
                encounters.side(encounter, side.found(), Role.PARTY);
                side.joined().forEach(found -> encounters.side(encounter, found, Role.PARTY));
            }
        }
        encounter.gathering = only != null && encounter.who.size() == 1 && parties.isGathering(only);
        encounters.finish(s, encounter, m, end);
    }

    /// «سيزور موسكو لمناقشة … مع نظيره»: a talk that is the aim of a visit.
    void aim(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        Found visitor = parties.before(s, m.first());
        int limit = Math.min(end, m.last() + FARTHEST_AIM);
        for (int j = m.last() + 1; j < limit && visitor != null; j++) {
            Found partner = scan.is(j, "مع") && j + 1 < limit ? page.foundAt(j + 1) : null;
            boolean person = partner != null
                    && (partner.kind() == Found.Kind.PERSON || partner.kind() == Found.Kind.OFFICE)
                    && parties.canTakePart(partner);
            Match<Entry> verb = person ? verbBefore(s, m.first()) : null;
            if (verb != null && partner != null) {
                Status told = status.of(s, verb);
                Encounter encounter = encounters.encounter(row.type(), told, s);
                Encounters.add(encounter, encounters.party(visitor), Role.PARTY);
                Encounters.add(encounter, encounters.party(partner), Role.PARTY);
                encounters.finish(s, encounter, m, end);
                return;
            }
        }
    }

    private @Nullable Match<Entry> verbBefore(int s, int token) {
        Match<Entry> last = null;
        for (int i = page.first(s); i < token; i++) {
            Match<Entry> verb = encounters.match(i, token);
            if (verb != null && !((Entry.Encounter) verb.value()).row().frame().startsWith("noun")) {
                last = verb;
            }
        }
        return last;
    }

    /// Whether an encounter is told of shortly before a token: «لقاء جمع», «جولة مباحثات ثلاثية ضمت».
    private boolean isToldBefore(int s, int token) {
        for (int i = Math.max(page.first(s), token - FARTHEST_TALK); i < token; i++) {
            Match<Entry> m = encounters.match(i, token);
            if (m != null && ((Entry.Encounter) m.value()).row().frame().equals("noun")) {
                return true;
            }
        }
        return false;
    }
}
