package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.text.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Visits in Arabic: who came, and where to. «وصل X إلى P», «زار X P», «بدأ X زيارة رسمية إلى P».
final class ArabicVisits {

    /// How many tokens behind verb and visitor the preposition of the place may stand.
    private static final int FARTHEST_PLACE = 10;
    /// How many tokens before «زيارة» its verb's subject may end.
    private static final int FARTHEST_VISITOR = 4;
    /// How many tokens the name of a delegation has at most.
    private static final int LONGEST_DELEGATION = 6;

    /// How many tokens behind «زيارة» its doer may be told.
    private static final int FARTHEST_DOER = 4;
    /// How many tokens before «زيارة» a relative may open the clause.
    private static final int FARTHEST_RELATIVE = 6;

    private static final Set<String> DOING =
            Set.of("قام", "قامت", "یقوم", "تقوم", "اجراها", "اجرتها", "بداها", "بداتها");
    private static final Set<String> WHILE = Set.of("خلال", "اثناء", "عقب", "قبیل", "ضمن", "بعد");
    private static final Set<String> DELEGATIONS = Set.of("وفد", "الوفد", "وفدا", "بعثه", "البعثه");
    private static final Set<String> RELATIVES = Set.of("الذی", "التی", "الذین");

    private final ArabicEncounters encounters;
    private final ArabicParties parties;
    private final ArabicEncounterStatus status;
    private final Page page;
    private final Scan scan;

    ArabicVisits(ArabicEncounters encounters, ArabicParties parties, ArabicEncounterStatus status) {
        this.encounters = encounters;
        this.parties = parties;
        this.status = status;
        this.page = encounters.page;
        this.scan = page.scan;
    }

    /// A verb of coming or going.
    void go(int s, Match<Entry> m, int end) {
        int next = m.last() + 1;
        int relative = m.first() - 1;
        if (next < end && DELEGATIONS.contains(scan.form(next)) && page.foundAt(next) == null) {
            delegation(s, m, next, end);
            return;
        }
        Found visitor = relative > page.first(s) && isRelative(relative)
                ? page.foundEndingAt(scan.is(relative - 1, "،") ? relative - 2 : relative - 1)
                : parties.subject(s, m, end);
        if (visitor != null && isVisitor(visitor)) {
            Figure place = destination(s, visitor.first() > m.last() ? visitor.last() + 1 : next, end);
            if (place != null) {
                keep(s, m, encounters.party(visitor), place, end);
            }
        }
    }

    /// «الذي» and its like.
    boolean isRelative(int token) {
        return token >= 0 && RELATIVES.contains(scan.form(token));
    }

    /// «وصل وفد روسي إلى طهران».
    private void delegation(int s, Match<Entry> m, int first, int end) {
        int last = first;
        while (last + 1 < end
                && last - first < LONGEST_DELEGATION
                && scan.isWord(last + 1)
                && !scan.isFunction(last + 1)
                && !page.names.time[last + 1]) {
            last++;
        }
        Figure place = destination(s, last + 1, end);
        if (place != null) {
            keep(s, m, encounters.cast.described(scan.span(first, last), false), place, end);
        }
    }

    /// «زيارته إلى P», «زيارة X إلى P», «يقوم X بزيارة رسمية إلى P».
    void noun(int s, Match<Entry> m, int end) {
        int next = m.last() + 1;
        if (next >= end) {
            return;
        }
        boolean own = m.end() < scan.tokens().foldedEnd(m.last());
        if (!own && DELEGATIONS.contains(scan.form(next)) && page.foundAt(next) == null) {
            delegation(s, m, next, end);
            return;
        }
        Found genitive = own ? null : page.foundAt(next);
        Found visitor = own ? parties.actor(s, m) : genitive;
        if (!own && (genitive == null || !isVisitor(genitive))) {
            visitor = visitor(s, m, next, end);
        }
        if (own && visitor == null) {
            // «زيارته المرتقبة إلى P»: whoever was named last
            Figure latest = encounters.cast.latestPerson(m.first());
            Figure place = latest == null ? null : destination(s, next, end);
            if (latest != null && place != null) {
                keep(s, m, latest, place, end);
            }
            return;
        }
        if (visitor == null || !isVisitor(visitor)) {
            return;
        }
        Figure place = destination(s, visitor.first() > m.last() ? visitor.last() + 1 : next, end);
        if (place != null) {
            keep(s, m, encounters.party(visitor), place, end);
        }
    }

    /// Who a visit is of that no genitive tells: «زيارة قام بها X», «X التي بدأت زيارة», «قال X خلال زيارة».
    private @Nullable Found visitor(int s, Match<Entry> m, int next, int end) {
        for (int i = next; i < Math.min(end - 1, next + FARTHEST_DOER); i++) {
            if (DOING.contains(scan.form(i))) {
                return page.foundAt(scan.is(i + 1, "بها") ? i + 2 : i + 1);
            }
        }
        for (int i = m.first() - 1; i > Math.max(page.first(s), m.first() - FARTHEST_RELATIVE); i--) {
            if (isRelative(i)) {
                return page.foundEndingAt(scan.isPunctuation(i - 1) ? i - 2 : i - 1);
            }
        }
        Found near = parties.near(s, m, FARTHEST_VISITOR);
        if (near != null) {
            return near;
        }
        if (WHILE.contains(scan.form(Math.max(0, m.first() - 1)))) {
            Found actor = parties.actor(s, m);
            return actor != null && actor.last() < m.first() ? actor : null;
        }
        // «زيارة يعتزم X القيام بها إلى P»
        Found behind = next + 1 < end ? page.foundAt(next + 1) : null;
        return behind != null && scan.isWord(next) && !scan.isFunction(next) ? behind : null;
    }

    private static boolean isVisitor(Found found) {
        return switch (found.kind()) {
            case PERSON, OFFICE -> true;
            case ORGANIZATION, PEOPLE, GROUP, PLACE, PRONOUN -> false;
        };
    }

    /// The place behind «إلى» or «لـ», or the bare object right behind verb and visitor.
    private @Nullable Figure destination(int s, int from, int end) {
        int limit = Math.min(end, from + FARTHEST_PLACE);
        for (Found found : page.outer(s)) {
            if (found.kind() != Found.Kind.PLACE || found.first() < from || found.first() >= limit) {
                continue;
            }
            int before = found.first() - 1;
            while (before > from && encounters.isPlaceWord(before)) {
                before--;
            }
            if (hasStop(from, before)) {
                return null;
            }
            boolean to = scan.is(before, "الی") || parties.attachedBy(found, 'ل');
            boolean object = !scan.isPreposition(before) && !parties.attached(found) && isNear(from, before);
            if (to || object) {
                Figure figure = encounters.cast.take(found);
                return figure == null ? null : figure.root();
            }
            if (!scan.isPreposition(before)) {
                return null;
            }
        }
        return null;
    }

    /// Whether a sentence ends in between; headings have several.
    private boolean hasStop(int from, int last) {
        return scan.find(from, last + 1, ".") >= 0 || scan.find(from, last + 1, ":") >= 0;
    }

    /// Whether nothing but times stands from one token up to another.
    private boolean isNear(int from, int last) {
        for (int i = from; i <= last; i++) {
            if (!page.names.time[i] && !encounters.isPlaceWord(i) && !scan.isPunctuation(i)) {
                return false;
            }
        }
        return true;
    }

    private void keep(int s, Match<Entry> m, @Nullable Figure visitor, Figure place, int end) {
        if (visitor == null || visitor.root() == place.root()) {
            return;
        }
        Encounter encounter = encounters.encounter(Event.Type.VISIT, status.of(s, m), s);
        Encounters.add(encounter, visitor, Role.GUEST);
        encounter.place = place;
        encounter.timeToken = encounters.timeNear(m.first(), page.first(s), end, false);
        encounters.keep(encounter);
    }
}
