package didar.query.overview;

import didar.query.Named;
import didar.record.Entity;
import didar.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Who met whom: people and bodies between whom events were held, or the countries they are of.
///
/// @param nodes those between whom an edge is, by their events, the most first
/// @param edges the strongest, the strongest first
/// @param weaker how many edges were left out
/// @param crowds events with too many parties to say that each met each
public record Network(List<Node> nodes, List<Edge> edges, int weaker, int crowds) {

    /// Parties of an event of which it can be said that each met each.
    private static final int CROWD = 12;

    /// What stands at the ends of edges.
    public enum Ends {
        /// People and bodies called by name.
        PARTIES,
        COUNTRIES
    }

    /// Somebody.
    ///
    /// @param id of the record; of a country ISO 3166-1 alpha-3
    /// @param who `null` for a country
    /// @param days of his events, ascending, those without a day left out
    public record Node(String id, @Nullable Named who, int count, List<LocalDate> days) {

        public Node {
            days = List.copyOf(days);
        }
    }

    /// That two met.
    ///
    /// @param one the lesser id
    /// @param days of their events, ascending, those without a day left out
    public record Edge(String one, String other, int count, List<LocalDate> days) {

        public Edge {
            days = List.copyOf(days);
        }
    }

    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /// @param strongest how many edges, at most
    public static Network of(Overview overview, Scope scope, Ends ends, int strongest) {
        return new Weaving(ends).of(overview.encounters(scope.of(Set.of(Event.Status.HELD))), strongest);
    }

    private static final class Weaving {

        private record Pair(String one, String other) {}

        private final Ends ends;
        private final Map<String, Named> met = new LinkedHashMap<>();
        private final Map<String, List<Encounter>> byEnd = new LinkedHashMap<>();
        private final Map<Pair, List<Encounter>> byPair = new LinkedHashMap<>();
        private int crowds;

        Weaving(Ends ends) {
            this.ends = ends;
        }

        Network of(List<Encounter> encounters, int strongest) {
            encounters.forEach(this::add);
            List<Edge> edges = byPair.entrySet().stream()
                    .map(pair -> new Edge(
                            pair.getKey().one(),
                            pair.getKey().other(),
                            pair.getValue().size(),
                            days(pair.getValue())))
                    .sorted(Comparator.comparingInt((Edge edge) -> -edge.count())
                            .thenComparing(Edge::one)
                            .thenComparing(Edge::other))
                    .limit(strongest)
                    .toList();
            List<Node> nodes = edges.stream()
                    .flatMap(edge -> List.of(edge.one(), edge.other()).stream())
                    .distinct()
                    .map(this::node)
                    .sorted(Comparator.comparingInt((Node node) -> -node.count())
                            .thenComparing(Node::id))
                    .toList();
            return new Network(nodes, edges, byPair.size() - edges.size(), crowds);
        }

        private void add(Encounter encounter) {
            List<String> there = encounter.parties().stream()
                    .map(this::end)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .toList();
            if (there.size() > CROWD) {
                crowds++;
                return;
            }
            for (String one : there) {
                append(byEnd, one, encounter);
                for (String other : there) {
                    if (one.compareTo(other) < 0) {
                        append(byPair, new Pair(one, other), encounter);
                    }
                }
            }
        }

        private @Nullable String end(Named party) {
            if (ends == Ends.COUNTRIES) {
                return party.country();
            }
            boolean isNode = party.id() != null
                    && (party.kind() == Entity.Kind.PERSON || party.kind() == Entity.Kind.ORGANIZATION);
            if (!isNode) {
                return null;
            }
            met.putIfAbsent(party.id(), party);
            return party.id();
        }

        private Node node(String id) {
            List<Encounter> encounters = Objects.requireNonNull(byEnd.get(id));
            return new Node(id, met.get(id), encounters.size(), days(encounters));
        }

        private static <K> void append(Map<K, List<Encounter>> map, K key, Encounter encounter) {
            Function<K, List<Encounter>> none = _ -> new ArrayList<>();
            map.computeIfAbsent(key, none).add(encounter);
        }

        private static List<LocalDate> days(List<Encounter> encounters) {
            return encounters.stream()
                    .map(Encounter::day)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
        }
    }
}
