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

/// Letters that are sent and received, and calls that are received.
final class ArabicMessages {

    /// How many tokens behind «رسالة» the addressee may stand.
    private static final int FARTHEST_ADDRESSEE = 4;

    /// Verbs of handing over, folded.
    private static final Set<String> HANDING = Set.of("سلم", "سلمت", "حمل", "حملت", "حمله");

    private final ArabicEncounters encounters;
    private final ArabicTalks talks;
    private final ArabicParties parties;
    private final ArabicSides sides;
    private final ArabicEncounterStatus status;
    private final Scan scan;

    ArabicMessages(ArabicEncounters encounters, ArabicTalks talks) {
        this.encounters = encounters;
        this.talks = talks;
        this.parties = encounters.parties;
        this.sides = encounters.sides;
        this.status = encounters.status;
        this.scan = encounters.page.scan;
    }

    /// «تلقى X اتصالا هاتفيا من Y», «تلقى X رسالة من Y».
    void from(int s, Match<Entry> m, int end) {
        Event.Type type = null;
        List<Side> told = sides.behind(m.last() + 1, end);
        for (int j = m.last() + 1; j < end && type == null; j++) {
            String form = scan.form(j);
            if (form.equals("اتصالا")) {
                type = Event.Type.CALL;
            } else if (form.equals("رساله") || form.equals("برقیه")) {
                type = Event.Type.LETTER;
            }
            if (type != null) {
                told = sides.behind(j + 1, end);
            }
        }
        Side sender =
                told.stream().filter(side -> side.tie() == Tie.FROM).findFirst().orElse(null);
        Side first = encounters.bare(sides.behind(m.last() + 1, end), 0);
        Found fronted = parties.fronted(s, m.first());
        Figure subject =
                fronted != null ? encounters.party(fronted) : first != null ? encounters.party(first.found()) : null;
        if (type == null || sender == null || !ArabicParties.acts(sender.found())) {
            return;
        }
        subject = subject == null ? encounters.elided(s, m, sender) : subject;
        Encounter encounter = encounters.encounter(type, status.of(s, m), s);
        Encounters.add(encounter, subject, Role.PARTY);
        encounters.side(encounter, sender.found(), Role.PARTY);
        encounter.initiator = encounters.party(sender.found());
        encounters.finish(s, encounter, m, end);
    }

    /// «بعث X رسالة إلى Y».
    void write(int s, Match<Entry> m, int end) {
        boolean letter = scan.is(m.last(), "رساله");
        int from = m.last() + 1;
        for (int j = from; j < end && !letter; j++) {
            String form = scan.form(j);
            letter = form.contains("رساله") || form.contains("برقیه");
            from = letter ? j + 1 : from;
        }
        Found fronted = parties.fronted(s, m.first());
        Side first = encounters.bare(sides.behind(m.last() + 1, end), 0);
        if (letter) {
            Figure writer = fronted != null
                    ? encounters.party(fronted)
                    : first != null ? encounters.party(first.found()) : null;
            addressed(s, m, sides.behind(from, end), writer, end);
        }
    }

    /// A letter to whom stands behind «إلى» or «لـ».
    private void addressed(int s, Match<Entry> m, List<Side> told, @Nullable Figure writer, int end) {
        for (Side side : told) {
            if (side.tie() == Tie.TO && ArabicParties.acts(side.found())) {
                Figure sender = writer == null ? encounters.elided(s, m, side) : writer;
                if (sender != null) {
                    Encounter encounter = encounters.encounter(Event.Type.LETTER, status.of(s, m), s);
                    Encounters.add(encounter, sender, Role.PARTY);
                    Encounters.add(encounter, encounters.party(side.found()), Role.PARTY);
                    side.joined().forEach(found -> Encounters.add(encounter, encounters.party(found), Role.PARTY));
                    encounters.finish(s, encounter, m, end);
                }
                return;
            }
        }
    }

    /// «سلم X Y رسالة»: the first behind the verb, `null` where none is handed.
    private @Nullable Found handedBy(int s, int noun) {
        for (int i = noun - 1; i >= encounters.page.first(s); i--) {
            if (HANDING.contains(scan.form(i))) {
                Found fronted = parties.fronted(s, i);
                Side first = encounters.bare(sides.behind(i + 1, noun), 0);
                return fronted != null ? fronted : first == null ? null : first.found();
            }
        }
        return null;
    }

    /// «رسالة إلى Y», «رسالة بعثها X إلى Y».
    void letter(int s, Match<Entry> m, int end) {
        int next = m.last() + 1;
        List<Side> told = sides.behind(next, end);
        Side to = told.stream().filter(side -> side.tie() == Tie.TO).findFirst().orElse(null);
        boolean own = m.end() < scan.tokens().foldedEnd(m.last());
        boolean sent = talks.light(next) >= 0;
        if (to == null || !sent && to.found().first() > next + FARTHEST_ADDRESSEE) {
            return;
        }
        Side from = encounters.bare(told, 0);
        Found handed = handedBy(s, m.first());
        Found writer = handed != null
                ? handed
                : from != null && !own && from.found().first() < to.found().first()
                        ? from.found()
                        : parties.before(s, m.first());
        Figure sender = writer == null ? null : encounters.party(writer);
        if (sender != null) {
            addressed(s, m, told, sender, end);
        }
    }
}
