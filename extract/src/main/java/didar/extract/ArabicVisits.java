package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.record.Event.Status;
import didar.text.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Visits in Arabic: who came, and where to. «وصل X إلى P», «زار X P», «بدأ X زيارة رسمية إلى P».
final class ArabicVisits {

    /// How many tokens behind verb and visitor the preposition of the place may stand.
    private static final int FARTHEST_PLACE = 10;
    /// How many tokens behind the place that is left the destination may stand.
    private static final int NEXT_PLACE = 4;
    /// How many tokens behind «زيارة» whose it is may stand.
    private static final int FARTHEST_VISITOR = 4;
    /// How many tokens the name of a delegation has at most.
    private static final int LONGEST_DELEGATION = 6;

    private static final Set<String> DELEGATIONS = Set.of("وفد", "الوفد", "وفدا", "بعثه", "البعثه");
    private static final Set<String> INVITING = Set.of("دعا", "ودعا", "دعت", "ودعت", "یدعو", "تدعو", "دعوه", "الدعوه");
    /// Verbs behind «جولة» before where it leads, folded.
    private static final Set<String> LEADING = Set.of(
            "تقوده", "تقودها", "ستقوده", "ستقودها", "قادته", "قادتها", "تشمل", "ستشمل", "شملت", "تتضمن", "تضم", "یزور",
            "تزور", "سیزور", "یستهلها", "تستهلها", "استهلها");

    private static final Set<String> LED = Set.of("قادته", "قادتها", "شملت", "استهلها");

    private static final Set<String> RELATIVES = Set.of("الذی", "التی", "الذین");

    private final ArabicEncounters encounters;
    private final ArabicParties parties;
    private final ArabicEncounterStatus status;
    private final Page page;
    private final Scan scan;

    ArabicVisits(ArabicEncounters encounters) {
        this.encounters = encounters;
        this.parties = encounters.parties;
        this.status = encounters.status;
        this.page = encounters.page;
        this.scan = page.scan;
    }

    /// A verb of coming or going.
    void go(int s, Match<Entry> m, int end) {
        int next = m.last() + 1;
        if (next < end && DELEGATIONS.contains(scan.form(next)) && page.foundAt(next) == null) {
            delegation(s, m, next, end);
            return;
        }
        Found fronted = parties.fronted(s, m.first());
        Found visitor = fronted != null ? fronted : behind(m, end);
        int from = visitor != null && visitor.first() > m.last() ? visitor.last() + 1 : next;
        Found place = destination(s, from, end);
        if (place == null && visitor != null && from > next) {
            place = destination(s, next, visitor.first());
        }
        boolean leaves = ((Entry.Encounter) m.value()).row().lemma().startsWith("غادر");
        if (leaves && place != null && !isTo(place)) {
            int left = place.last();
            place = destination(s, left + 1, end);
            if (place == null || !isTo(place) || place.first() > left + NEXT_PLACE) {
                return;
            }
        }
        if (visitor == null && place != null) {
            visitor = parties.actor(s, m.first(), parties.gender(m), place.country());
        }
        if (visitor != null && place != null && isVisitor(visitor)) {
            keep(s, m, status.of(s, m), encounters.party(visitor), place, end);
        }
    }

    /// «إلى P», not «غادر P».
    private boolean isTo(Found place) {
        int before = place.first() - 1;
        while (encounters.isPlaceWord(before)) {
            before--;
        }
        return scan.is(before, "الی");
    }

    /// The subject behind a verb.
    private @Nullable Found behind(Match<Entry> m, int end) {
        for (ArabicSides.Side side : encounters.sides.behind(m.last() + 1, end)) {
            if (side.tie() == ArabicSides.Tie.BARE && side.found().kind() != Found.Kind.PLACE) {
                return side.found();
            }
        }
        return null;
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
        Found place = destination(s, last + 1, end);
        if (place != null) {
            keep(s, m, status.of(s, m), encounters.cast.described(scan.span(first, last), false), place, end);
        }
    }

    /// «زيارته إلى P», «زيارة X إلى P», «زيارة قام بها X إلى P», «يقوم X بزيارة رسمية إلى P».
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
        Found visitor = own ? null : told(next, end);
        Found place = destination(s, visitor == null ? next : visitor.last() + 1, end);
        place = place == null && visitor != null ? within(s, visitor) : place;
        if (place == null || visitor == null && !own && ArabicTalks.isDefinite(scan, m)) {
            return;
        }
        int invites = own ? -1 : invitation(s, m.first());
        if (visitor == null && invites >= 0) {
            visitor = invited(s, invites, m.first());
        } else if (visitor == null) {
            char gender = own ? ArabicParties.gender(scan.form(m.last())) : 'u';
            boolean theirs = own && scan.form(m.last()).contains("هم");
            visitor = theirs ? parties.bodyIn(s, m.first()) : parties.actor(s, m.first(), gender, place.country());
        }
        if (visitor != null && isVisitor(visitor)) {
            keep(s, m, invites >= 0 ? Status.PROPOSED : status.of(s, m), encounters.party(visitor), place, end);
        }
    }

    /// «جولة تقوده إلى P وP», «جولة تشمل P وP»: a visit to each.
    void tour(int s, Match<Entry> m, int end) {
        int verb = -1;
        for (int i = m.last() + 1; i < Math.min(end, m.last() + FARTHEST_PLACE) && verb < 0; i++) {
            verb = LEADING.contains(scan.form(i)) ? i : -1;
        }
        Found visitor = parties.before(s, m.first());
        if (verb < 0 || visitor == null || !isVisitor(visitor)) {
            return;
        }
        Status told = LED.contains(scan.form(verb)) ? Status.HELD : Status.PLANNED;
        int limit = encounters.sides.clauseEnd(verb + 1, end);
        for (Found place : page.outer(s)) {
            if (place.kind() == Found.Kind.PLACE && place.first() > verb && place.last() < limit) {
                visit(s, m, told, encounters.party(visitor), place, end);
            }
        }
    }

    /// «دعا» shortly before a visit, -1 if it is not there.
    private int invitation(int s, int visit) {
        for (int i = visit - 1; i >= Math.max(page.first(s), visit - FARTHEST_PLACE); i--) {
            if (INVITING.contains(scan.form(i))) {
                return i;
            }
        }
        return -1;
    }

    /// «زيارة وزير الخارجية الإيراني لبغداد»: at the end of what reads like his title.
    private @Nullable Found within(int s, Found visitor) {
        for (Found found : page.all(s)) {
            boolean last = found.inner() && found.kind() == Found.Kind.PLACE && found.last() == visitor.last();
            if (last
                    && found.first() > visitor.first()
                    && scan.form(found.first()).startsWith("ل")) {
                return found;
            }
        }
        return null;
    }

    /// «دعا X Y إلى زيارة»: the last behind the verb.
    private @Nullable Found invited(int s, int verb, int visit) {
        Found last = null;
        for (Found found : page.outer(s)) {
            if (found.first() > verb && found.last() < visit && isVisitor(found)) {
                last = found;
            }
        }
        return last;
    }

    /// Whose visit it is: right behind the noun, or behind a verb whose object it is («قام بها X», «يعتزم X القيام
    /// بها»).
    private @Nullable Found told(int next, int end) {
        boolean verb = scan.find(next, Math.min(end, next + FARTHEST_VISITOR * 2), "بها") >= 0;
        for (int i = next; i < Math.min(end, verb ? next + FARTHEST_VISITOR : next + 1); i++) {
            Found found = page.foundAt(i);
            if (found != null) {
                return isVisitor(found) && !parties.attached(found) ? found : null;
            }
        }
        return null;
    }

    private boolean isVisitor(Found found) {
        return switch (found.kind()) {
            case PERSON, OFFICE -> true;
            case PEOPLE -> parties.canTakePart(found);
            case ORGANIZATION, GROUP, PLACE, PRONOUN -> false;
        };
    }

    /// The place behind «إلى» or «لـ», or the bare object right behind verb and visitor.
    private @Nullable Found destination(int s, int from, int end) {
        int limit = Math.min(encounters.sides.clauseEnd(from, end), from + FARTHEST_PLACE);
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
            boolean to = scan.is(before, "الی") || parties.attachedBy(found, 'ل') && scan.find(from, before, "الی") < 0;
            boolean object = !scan.isPreposition(before) && !parties.attached(found) && isNear(from, before);
            if (to || object) {
                return found;
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

    private boolean visit(int s, Match<Entry> m, Status told, @Nullable Figure visitor, Found destination, int end) {
        Figure place = encounters.cast.take(destination);
        if (visitor == null || place == null || visitor.root() == place.root() || !parties.isOfficial(visitor)) {
            return false;
        }
        Encounter encounter = encounters.encounter(Event.Type.VISIT, told, s);
        Encounters.add(encounter, visitor, Role.GUEST);
        encounter.place = place.root();
        encounters.when(encounter, s, m, end);
        encounters.keep(encounter);
        return true;
    }

    /// The visit, and one to each place that «و» joins.
    private void keep(int s, Match<Entry> m, Status told, @Nullable Figure visitor, Found destination, int end) {
        if (!visit(s, m, told, visitor, destination, end)) {
            return;
        }
        Found next = destination.last() + 1 < end ? page.foundAt(destination.last() + 1) : null;
        if (next != null
                && next.kind() == Found.Kind.PLACE
                && parties.attached(next)
                && scan.form(next.first()).startsWith("و")
                && (destination.country() == null) == (next.country() == null)) {
            keep(s, m, told, visitor, next, end);
        }
    }
}
