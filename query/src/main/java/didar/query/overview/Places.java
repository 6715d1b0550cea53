package didar.query.overview;

import didar.query.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where events were.
///
/// @param sites with the most events first
/// @param unknown places of which nothing tells where they lie, with the most events first
/// @param untold how many events there are of which no place is told
public record Places(List<Site> sites, List<Unknown> unknown, int untold) {

    /// A place that can be shown on a map.
    ///
    /// @param called the places of the record that lie there, that of the most events first
    /// @param encounters in the order of time, those without a day last
    public record Site(Spot spot, List<Named> called, List<Encounter> encounters) {

        public Site {
            called = List.copyOf(called);
            encounters = List.copyOf(encounters);
        }
    }

    /// A place that cannot.
    ///
    /// @param encounters in the order of time, those without a day last
    public record Unknown(Named place, List<Encounter> encounters) {

        public Unknown {
            encounters = List.copyOf(encounters);
        }
    }

    public Places {
        sites = List.copyOf(sites);
        unknown = List.copyOf(unknown);
    }

    public static Places of(Overview overview, Scope scope) {
        Gazetteer gazetteer = Gazetteer.known();
        Map<String, Draft> drafts = new LinkedHashMap<>();
        int untold = 0;
        for (Encounter encounter : overview.encounters(scope)) {
            Named place = encounter.place();
            if (place == null) {
                untold++;
            } else {
                Spot spot = gazetteer.of(place);
                String key = spot != null ? "at " + spot.key() : place.id() != null ? place.id() : place.name();
                Draft draft = drafts.computeIfAbsent(key, _ -> new Draft(spot));
                draft.encounters.add(encounter);
                draft.called.merge(place.id() == null ? place.name() : place.id(), new Called(place, 1), Called::and);
            }
        }
        List<Draft> all = drafts.values().stream()
                .sorted(Comparator.comparingInt(draft -> -draft.encounters.size()))
                .toList();
        return new Places(
                all.stream()
                        .filter(draft -> draft.spot != null)
                        .map(draft -> new Site(Objects.requireNonNull(draft.spot), draft.called(), draft.encounters))
                        .toList(),
                all.stream()
                        .filter(draft -> draft.spot == null)
                        .map(draft -> new Unknown(draft.called().getFirst(), draft.encounters))
                        .toList(),
                untold);
    }

    private record Called(Named place, int count) {

        Called and(Called other) {
            return new Called(place, count + other.count);
        }
    }

    private static final class Draft {

        private final @Nullable Spot spot;
        private final Map<String, Called> called = new LinkedHashMap<>();
        private final List<Encounter> encounters = new ArrayList<>();

        Draft(@Nullable Spot spot) {
            this.spot = spot;
        }

        List<Named> called() {
            return called.values().stream()
                    .sorted(Comparator.comparingInt(called -> -called.count()))
                    .map(Called::place)
                    .toList();
        }
    }
}
