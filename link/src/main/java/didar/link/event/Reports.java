package didar.link.event;

import didar.link.who.Identity;
import didar.record.Dossier;
import didar.record.Event;
import didar.record.Event.Participant;
import didar.record.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes the reports of events out of a dossier.
final class Reports {

    private final Parties parties = new Parties();

    /// @param who whom a local id of an entity stands for; `null` where it could not be told
    List<Report> of(Dossier dossier, Function<String, @Nullable Identity> who) {
        Published published = dossier.article().published();
        LocalDate day = published == null ? null : published.day();
        return dossier.events().stream()
                .map(event -> report(dossier, event, day, id -> parties.party(dossier, id, who.apply(id))))
                .toList();
    }

    private static Report report(
            Dossier dossier, Event event, @Nullable LocalDate published, Function<String, Party> party) {
        List<Party> sides = new ArrayList<>();
        List<Party> others = new ArrayList<>();
        boolean guests = event.type() == Event.Type.VISIT
                && event.participants().stream().anyMatch(p -> p.role() == Participant.Role.GUEST);
        for (Participant participant : event.participants()) {
            boolean beside = participant.role() == Participant.Role.ATTENDEE
                    || guests && participant.role() == Participant.Role.HOST;
            (beside ? others : sides).add(party.apply(participant.entity()));
        }
        String place = event.place();
        return new Report(
                dossier.article().id(),
                dossier.article().source(),
                event.id(),
                dossier.article().outlet(),
                published,
                event.type(),
                event.status(),
                sides,
                others,
                place == null ? null : party.apply(place),
                When.of(event.time(), published, event.status()),
                Wording.of(dossier.article(), event.evidence()));
    }
}
