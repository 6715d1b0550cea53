package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Event.Participant.Role;
import didar.record.Event.Status;
import didar.text.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Talks that an Arabic noun tells of: «لقائه مع Y», «لقاء X مع Y», «محادثات بين X وY», «مباحثات ضمت X وY».
final class ArabicTalks {

    /// The most adjectives between a noun and «مع»: «لقاء ثنائي موسع مع».
    private static final int MOST_ADJECTIVES = 2;
    /// How many tokens behind a noun «بين» may stand.
    private static final int FARTHEST_BETWEEN = 4;
    /// How many tokens behind «لمناقشة» the other side may stand.
    private static final int FARTHEST_AIM = 16;
    /// How many tokens before a verb of joining the talk that it joins to may stand.
    private static final int FARTHEST_JOINED = 5;

    /// Verbs that join people to a talk, and to much else.
    private static final Set<String> LOOSE_JOINS = Set.of("ضم", "ضمت");

    private final ArabicEncounters encounters;
    private final ArabicParties parties;
    private final ArabicEncounterStatus status;
    private final Page page;
    private final Scan scan;

    ArabicTalks(ArabicEncounters encounters, ArabicParties parties, ArabicEncounterStatus status) {
        this.encounters = encounters;
        this.parties = parties;
        this.status = status;
        this.page = encounters.page;
        this.scan = page.scan;
    }

    /// «اجتماع جمع X بـY», «المحادثات التي تجمع X وY», «مباحثات ضمت X، وY، وZ».
    void join(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        if (LOOSE_JOINS.contains(scan.form(m.first())) && !joinsTalk(s, m.first())) {
            return;
        }
        Found one = encounters.foundFrom(s, m.last() + 1, Math.min(end, m.last() + 8));
        while (one != null && (one.kind() == Found.Kind.PLACE || !ArabicParties.acts(one))) {
            one = encounters.foundFrom(s, one.last() + 1, Math.min(end, one.last() + 6));
        }
        Found two = one == null ? null : next(one, end);
        if (one == null || two == null) {
            return;
        }
        Encounter encounter = encounters.encounter(row.type(), status.ofJoined(s, m), s);
        Encounters.add(encounter, encounters.party(one), Role.PARTY);
        for (Found other = two; other != null; other = next(other, end)) {
            Encounters.add(encounter, encounters.party(other), Role.PARTY);
        }
        encounters.finish(s, encounter, m, end);
    }

    private boolean joinsTalk(int s, int verb) {
        for (int i = Math.max(page.first(s), verb - FARTHEST_JOINED); i < verb; i++) {
            if (scan.has(i, Entry.Encounter.class)) {
                return true;
            }
        }
        return false;
    }

    /// The one that «و» or «بـ» joins to another, also behind a comma.
    private @Nullable Found next(Found found, int end) {
        int at = found.last() + 1;
        int first = at < end && scan.is(at, "،") ? at + 1 : at;
        // «، والروسي سيرجي لافروف»
        boolean counterpart = first + 1 < end
                && scan.form(first).startsWith("وال")
                && scan.has(first, Entry.Demonym.class)
                && page.foundAt(first) == null;
        Found next = first < end ? page.foundAt(counterpart ? first + 1 : first) : null;
        boolean joined = next != null
                && (counterpart
                        || parties.attached(next)
                        || scan.form(next.first()).startsWith("و"))
                && next.last() < end;
        return next != null && joined && ArabicParties.acts(next) && next.kind() != Found.Kind.PEOPLE ? next : null;
    }

    /// «لدى لقائه مع Y», «خلال استقباله Y», «لقاء X مع Y», «محادثات بين X وY».
    void noun(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        boolean own = m.end() < scan.tokens().foldedEnd(m.last());
        int next = behindTime(m.last() + 1, end);
        if (next >= end) {
            return;
        }
        int with = with(next, end);
        Found genitive = own || with >= 0 ? null : page.foundAt(next);
        if (own || with >= 0) {
            withSubject(s, m, row, own, with, next, end);
        } else if (between(next, end) >= 0) {
            betweenTwo(s, m, row, between(next, end), end);
        } else if (genitive != null && !parties.attached(genitive) && ArabicParties.acts(genitive)) {
            withGenitive(s, m, row, genitive, end);
        }
    }

    private void withSubject(int s, Match<Entry> m, Entry.EncounterRow row, boolean own, int with, int next, int end) {
        int at = with >= 0 ? with + 1 : scan.is(next, "کل") ? next + 1 : next;
        Found partner = at < end ? encounters.foundFrom(s, at, Math.min(end, at + 2)) : null;
        if (partner == null && own) {
            partner = attachedPartner(next);
        }
        Found subject = own ? parties.actor(s, m) : parties.before(s, m);
        if (!own && subject != null && isToldOf(subject, m.first())) {
            return;
        }
        if (partner == null || !ArabicParties.acts(partner) || partner.kind() == Found.Kind.PLACE && own) {
            return;
        }
        boolean another = subject != null && !subject.equals(partner);
        Figure who = subject != null && another
                ? encounters.party(subject)
                : own ? encounters.cast.latestPerson(m.first()) : null;
        if (who != null) {
            pair(s, m, row, who, partner, end);
        }
    }

    /// «لقاء X مع Y», «لقاء X بـY», «لقاء X Y»; «للقاء Y» is the aim of whoever the sentence tells of.
    private void withGenitive(int s, Match<Entry> m, Entry.EncounterRow row, Found one, int end) {
        int at = behindTime(one.last() + 1, end);
        boolean with = at < end && scan.is(at, "مع");
        Found two = at < end ? page.foundAt(with ? at + 1 : at) : null;
        boolean meets = scan.form(m.first()).contains("لقا");
        boolean bare = two != null && isPerson(one) && isPerson(two) && meets && !parties.attached(two);
        boolean told = two != null && (with || parties.attachedBy(two, 'ب') && isPerson(two) || bare);
        if (two != null && told && ArabicParties.acts(two)) {
            Figure who = encounters.party(one);
            if (who != null) {
                pair(s, m, row, who, two, end);
            }
        } else if (scan.form(m.first()).equals("للقاء")) {
            Found visitor = parties.actor(s, m);
            Figure who = visitor == null || visitor.first() > m.first() ? null : encounters.party(visitor);
            if (who != null) {
                pair(s, m, row, who, one, end);
            }
        }
    }

    private static boolean isPerson(Found found) {
        return found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE;
    }

    private void pair(int s, Match<Entry> m, Entry.EncounterRow row, Figure who, Found partner, int end) {
        Encounter encounter = encounters.encounter(row.type(), status.of(s, m), s);
        boolean receives = scan.form(m.first()).contains("استقبال");
        boolean received = receives && scan.is(m.first() - 1, "فی");
        Encounters.add(encounter, who, !receives ? Role.PARTY : received ? Role.GUEST : Role.HOST);
        Encounters.add(
                encounter, encounters.party(partner), !receives ? Role.PARTY : received ? Role.HOST : Role.GUEST);
        encounters.finish(s, encounter, m, end);
    }

    private void betweenTwo(int s, Match<Entry> m, Entry.EncounterRow row, int at, int end) {
        Found one = encounters.foundFrom(s, at + 1, Math.min(end, at + 3));
        Found two = one == null ? null : encounters.foundFrom(s, one.last() + 1, Math.min(end, one.last() + 4));
        if (one == null || two == null || !ArabicParties.acts(one) || !ArabicParties.acts(two)) {
            return;
        }
        Encounter encounter = encounters.encounter(row.type(), status.of(s, m), s);
        Encounters.add(encounter, encounters.party(one), Role.PARTY);
        Encounters.add(encounter, encounters.party(two), Role.PARTY);
        Found three = page.foundAt(two.last() + 1);
        if (three != null && parties.attached(three) && three.kind() == two.kind()) {
            Encounters.add(encounter, encounters.party(three), Role.PARTY);
        }
        encounters.finish(s, encounter, m, end);
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

    /// The token behind a time and what stands in brackets: «لقائه اليوم (الأحد) Y».
    private int behindTime(int from, int end) {
        int i = from;
        while (i < end && page.names.time[i]) {
            i++;
        }
        if (i > from && i + 2 < end && scan.is(i, "(") && scan.is(i + 2, ")")) {
            i += 3;
        }
        return i;
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

    /// «بين» within a few words of the noun («اجتماع عقد أمس بين …»), -1 if there is none.
    private int between(int from, int end) {
        for (int i = from; i < end && i < from + FARTHEST_BETWEEN; i++) {
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

    /// «سيزور موسكو لمناقشة … مع نظيره»: a talk that is the aim of a visit.
    void aim(int s, Match<Entry> m, Entry.EncounterRow row, int end) {
        Found visitor = parties.actor(s, m);
        int limit = Math.min(end, m.last() + FARTHEST_AIM);
        for (int j = m.last() + 1; j < limit && visitor != null; j++) {
            Found partner = scan.is(j, "مع") && j + 1 < limit ? page.foundAt(j + 1) : null;
            if (partner != null && ArabicParties.acts(partner) && partner.kind() != Found.Kind.PLACE) {
                Encounter encounter = encounters.encounter(row.type(), statusOfVisit(s, m), s);
                Encounters.add(encounter, encounters.party(visitor), Role.PARTY);
                Encounters.add(encounter, encounters.party(partner), Role.PARTY);
                encounter.timeToken = encounters.timeNear(m.first(), page.first(s), m.first(), true);
                encounters.keep(encounter);
                return;
            }
        }
    }

    private Status statusOfVisit(int s, Match<Entry> m) {
        Status told = Status.HELD;
        for (int i = page.first(s); i < m.first(); i++) {
            Match<Entry> verb = encounters.match(i, m.first());
            if (verb != null && !((Entry.Encounter) verb.value()).row().frame().startsWith("noun")) {
                told = status.of(s, verb);
            }
        }
        return told;
    }
}
