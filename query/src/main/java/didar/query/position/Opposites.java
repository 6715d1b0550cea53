package didar.query.position;

import didar.record.Act;
import didar.text.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which acts go back on each other, by `opposites.tsv`.
final class Opposites {

    private final Map<Set<Act>, Double> weights = new HashMap<>();

    private Opposites() {}

    static Opposites load() {
        Opposites opposites = new Opposites();
        for (Table.Row row : Table.read(Opposites.class, "opposites.tsv", 3)) {
            opposites.weights.put(Set.of(act(row.cell(0)), act(row.cell(1))), Double.valueOf(row.cell(2)));
        }
        return opposites;
    }

    private static Act act(String word) {
        return Act.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// 0 to 1; 0 where they are none.
    double of(Act one, Act other) {
        return one == other ? 0 : weights.getOrDefault(Set.of(one, other), 0.0);
    }
}
