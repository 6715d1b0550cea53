package didar.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often a label of the gold was read as which label.
public final class Confusions {

    /// @param count how often
    public record Pair(String gold, String found, int count) {}

    /// Gold label, label that was read, how often.
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    void add(String gold, String found) {
        add(gold, found, 1);
    }

    private void add(String gold, String found, int more) {
        counts.computeIfAbsent(gold, _ -> new TreeMap<>()).merge(found, more, Integer::sum);
    }

    void add(Confusions other) {
        other.counts.forEach((gold, row) -> row.forEach((found, count) -> add(gold, found, count)));
    }

    /// The labels that were read as others, the commonest confusion first.
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        counts.forEach((gold, row) -> row.forEach((found, count) -> {
            if (!gold.equals(found)) {
                pairs.add(new Pair(gold, found, count));
            }
        }));
        pairs.sort(Comparator.comparingInt(Pair::count).reversed());
        return pairs;
    }

    /// Each label on its own: right where gold and reading have it, spurious where the reading alone has it.
    public Map<String, Count> labels() {
        Map<String, Count> labels = new TreeMap<>();
        counts.forEach((gold, row) -> row.forEach((found, count) -> {
            Count wanted = labels.computeIfAbsent(gold, _ -> new Count());
            if (gold.equals(found)) {
                wanted.right(count);
            } else {
                wanted.missed(count);
                labels.computeIfAbsent(found, _ -> new Count()).spurious(count);
            }
        }));
        return labels;
    }
}
