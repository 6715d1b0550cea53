package didar.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Ids led to others: an id as a whole, or what the articles of one source mean by it, which goes first. Ways go on
/// until an id leads nowhere; they are never circles.
final class Leads {

    /// @param source `null` for the whole
    private record Step(String from, @Nullable String source, String to, long by) {}

    private final Map<String, Step> whole = new HashMap<>();
    private final Map<String, Map<String, Step>> parts = new HashMap<>();
    private final Map<String, List<Step>> back = new HashMap<>();

    /// @param by number of the correction
    /// @throws ContradictionException where the id is led elsewhere
    void lead(String from, String to, long by) throws ContradictionException {
        Step step = new Step(from, null, to, by);
        Step other = whole.putIfAbsent(from, step);
        if (other != null) {
            throw new ContradictionException(from + " is " + other.to + " by correction " + other.by);
        }
        back.computeIfAbsent(to, _ -> new ArrayList<>()).add(step);
    }

    /// @param by number of the correction
    /// @throws ContradictionException where what the source means by the id is led elsewhere
    void lead(String from, String source, String to, long by) throws ContradictionException {
        Step step = new Step(from, source, to, by);
        Step other = parts.computeIfAbsent(from, _ -> new TreeMap<>()).putIfAbsent(source, step);
        if (other != null) {
            throw new ContradictionException(from + " in " + source + " is " + other.to + " by correction " + other.by);
        }
        back.computeIfAbsent(to, _ -> new ArrayList<>()).add(step);
    }

    boolean isEmpty() {
        return back.isEmpty();
    }

    /// Whether articles of some sources are led elsewhere than others.
    boolean areParted() {
        return !parts.isEmpty();
    }

    /// How many ids and parts of ids are led elsewhere.
    int size() {
        return whole.size() + parts.values().stream().mapToInt(Map::size).sum();
    }

    /// What an id is, whoever speaks of it.
    String of(String id) {
        String at = id;
        for (Step step = whole.get(at); step != null; step = whole.get(at)) {
            at = step.to;
        }
        return at;
    }

    /// What the articles of a source mean by an id.
    String of(String id, String source) {
        String at = id;
        for (Step step = next(at, source); step != null; step = next(at, source)) {
            at = step.to;
        }
        return at;
    }

    /// Numbers of the corrections on the way of an id.
    List<Long> by(String id, String source) {
        List<Long> numbers = new ArrayList<>();
        String at = id;
        for (Step step = next(at, source); step != null; step = next(at, source)) {
            numbers.add(step.by);
            at = step.to;
        }
        return numbers;
    }

    private @Nullable Step next(String id, @Nullable String source) {
        Step part = source == null ? null : parts.getOrDefault(id, Map.of()).get(source);
        return part != null ? part : whole.get(id);
    }

    /// All ids from which a way leads to one of these, as a whole or in part, these among them.
    Set<String> behind(Set<String> ids) {
        Set<String> found = new LinkedHashSet<>(ids);
        List<String> open = new ArrayList<>(ids);
        while (!open.isEmpty()) {
            for (Step step : back.getOrDefault(open.removeLast(), List.of())) {
                if (found.add(step.from)) {
                    open.add(step.from);
                }
            }
        }
        return found;
    }

    /// Those that are an id as a whole, itself left out; ascending.
    Set<String> merged(String id) {
        Set<String> found = new TreeSet<>();
        for (String from : whole.keySet()) {
            if (of(from).equals(id)) {
                found.add(from);
            }
        }
        return found;
    }

    /// Ids that have more or less by this than the record says.
    Set<String> touched() {
        Set<String> ids = new HashSet<>();
        for (String id : behind(back.keySet())) {
            ids.add(of(id));
        }
        parts.values().forEach(steps -> steps.values().forEach(step -> ids.add(of(step.to))));
        return ids;
    }

    /// Numbers of the corrections by which an id is more or less than the record says.
    Set<Long> touching(String id) {
        Set<Long> numbers = new TreeSet<>();
        for (String from : behind(Set.of(id))) {
            back.getOrDefault(from, List.of()).forEach(step -> numbers.add(step.by));
        }
        parts.getOrDefault(id, Map.of()).values().forEach(step -> numbers.add(step.by));
        return numbers;
    }

    /// @throws ContradictionException where a way would never end
    void check() throws ContradictionException {
        Set<String> sources = new HashSet<>();
        parts.values().forEach(steps -> sources.addAll(steps.keySet()));
        Set<String> all = behind(back.keySet());
        for (String id : all) {
            check(id, null);
            for (String source : sources) {
                check(id, source);
            }
        }
    }

    private void check(String id, @Nullable String source) throws ContradictionException {
        Set<String> way = new LinkedHashSet<>();
        for (String at = id; way.add(at); ) {
            Step step = next(at, source);
            if (step == null) {
                return;
            }
            at = step.to;
            if (way.contains(at)) {
                List<String> circle = new ArrayList<>(way);
                circle.add(at);
                throw new ContradictionException("a circle: " + String.join(" → ", circle));
            }
        }
    }
}
