package didar.query;

import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.Report;
import didar.record.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An event of the record, for readers.
///
/// @param participants those who sat in and hosts of visits behind the others
/// @param readouts in the order in which they came
/// @param corrections numbers of those by which the event is seen so
public record Meeting(
        JoinedEvent event,
        List<Participant> participants,
        @Nullable Named place,
        List<Readout> readouts,
        List<Long> corrections) {

    public Meeting {
        corrections = List.copyOf(corrections);
        participants = List.copyOf(participants);
        readouts = List.copyOf(readouts);
    }

    public static Meeting of(JoinedEvent event, Casebook casebook) {
        List<Readout> readouts = new ArrayList<>();
        for (Report report : event.reports()) {
            Filed filed = casebook.article(report);
            readouts.add(new Readout(report, filed, filed.told(report.event())));
        }
        Party place = event.place();
        return new Meeting(
                event,
                parties(event).stream()
                        .map(party -> new Participant(casebook.named(party), role(party, readouts)))
                        .toList(),
                place == null ? null : casebook.named(place),
                readouts,
                casebook.lens().byEvent(event.id()));
    }

    /// Who took part, in the order of [#participants].
    public static List<Party> parties(JoinedEvent event) {
        List<Party> parties = new ArrayList<>(event.participants());
        for (Report report : event.reports()) {
            for (Party other : report.others()) {
                if (parties.stream().noneMatch(party -> areSame(party, other))) {
                    parties.add(other);
                }
            }
        }
        return parties;
    }

    private static boolean areSame(Party one, Party other) {
        return one.identified() && other.identified()
                ? one.id().equals(other.id())
                : !Collections.disjoint(one.keys(), other.keys());
    }

    private static Event.Participant.@Nullable Role role(Party party, List<Readout> readouts) {
        Map<Event.Participant.Role, Integer> counts = new EnumMap<>(Event.Participant.Role.class);
        for (Readout readout : readouts) {
            for (Event.Participant participant : readout.event().participants()) {
                String id = readout.filed().links().identity(participant.entity());
                boolean is = party.identified()
                        ? party.id().equals(id)
                        : id == null
                                && party.name()
                                        .equals(readout.filed()
                                                .entity(participant.entity())
                                                .name());
                if (is) {
                    counts.merge(participant.role(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
