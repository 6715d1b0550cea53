package didar.query.overview;

import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.Report;
import didar.query.Casebook;
import didar.query.Named;
import didar.query.compare.Presses;
import didar.store.Tied;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// All events of a record as they are seen, in short, and who published what when. It does not change, and
/// serves any number of threads.
public final class Overview {

    private static final Comparator<Notice> BY_MOMENT = Comparator.comparing(notice ->
            notice.moment() == null ? LocalDateTime.MAX : notice.moment().value());

    private final List<Encounter> encounters;
    private final Map<String, Encounter> byId = new HashMap<>();
    private final OutletTable outlets;

    /// @param encounters by day, those without one last
    /// @param dispatches all articles of the newest versions
    Overview(List<Encounter> encounters, List<Dispatch> dispatches) {
        this.encounters = List.copyOf(encounters);
        encounters.forEach(encounter -> byId.put(encounter.id(), encounter));
        this.outlets = OutletTable.of(encounters, dispatches);
    }

    public static Overview of(Casebook casebook, Presses presses) {
        return new Reading(casebook, presses).overview();
    }

    /// By the first day, those without one last.
    public List<Encounter> encounters() {
        return encounters;
    }

    /// Those that are asked for.
    public List<Encounter> encounters(Predicate<Encounter> asked) {
        return encounters.stream().filter(asked).toList();
    }

    /// `null` where there is none with this id.
    public @Nullable Encounter encounter(String id) {
        return byId.get(id);
    }

    public OutletTable outlets() {
        return outlets;
    }

    /// Puts it together from a record.
    private static final class Reading {

        private final Casebook casebook;
        private final Presses presses;
        private final Map<String, Dispatch> bySource = new HashMap<>();
        private final Map<String, Outlet> outlets = new HashMap<>();
        /// Few are in most events: each is held once.
        private final Map<String, Named> people = new HashMap<>();

        Reading(Casebook casebook, Presses presses) {
            this.casebook = casebook;
            this.presses = presses;
        }

        Overview overview() {
            List<Dispatch> dispatches = new ArrayList<>();
            casebook.cards(card -> {
                var dispatch = new Dispatch(
                        card.no(),
                        card.copyOf(),
                        card.language(),
                        outlet(card.outlet(), card.source()),
                        Moment.of(card.published()));
                dispatches.add(dispatch);
                bySource.put(card.source(), dispatch);
            });
            List<JoinedEvent> events = new ArrayList<>();
            casebook.events(Tied.EventQuery.ALL, events::add);
            return new Overview(events.stream().map(this::encounter).toList(), dispatches);
        }

        private @Nullable Outlet outlet(@Nullable String name, String source) {
            // Where no outlet is told, the host of the source may tell it.
            String key = name == null ? "\n" + source : name;
            return outlets.computeIfAbsent(key, _ -> {
                Presses.Press press = presses.of(name, source);
                if (press != null) {
                    return new Outlet(press.name(), press.country());
                }
                return name == null ? null : new Outlet(name, null);
            });
        }

        private Encounter encounter(JoinedEvent event) {
            Set<String> called = new TreeSet<>();
            List<Named> parties = new ArrayList<>();
            List<Party> all = new ArrayList<>(event.participants());
            event.reports().forEach(report -> all.addAll(report.others()));
            for (Party party : all) {
                if (called.add(party.identified() ? party.id() : party.name())) {
                    parties.add(named(party));
                }
            }
            Party place = event.place();
            return new Encounter(
                    event.id(),
                    event.type(),
                    event.status(),
                    event.when(),
                    parties,
                    place == null ? null : named(place),
                    event.reports().stream().map(this::notice).sorted(BY_MOMENT).toList());
        }

        private Notice notice(Report report) {
            Dispatch dispatch = bySource.get(report.source());
            if (dispatch == null) {
                throw new IllegalStateException("the record is damaged: no article of " + report.source());
            }
            return new Notice(
                    dispatch.no(), dispatch.copyOf(), dispatch.language(), dispatch.outlet(), dispatch.moment());
        }

        private Named named(Party party) {
            return party.identified()
                    ? people.computeIfAbsent(party.id(), _ -> casebook.named(party))
                    : casebook.named(party);
        }
    }
}
