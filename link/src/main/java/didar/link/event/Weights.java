package didar.link.event;

import didar.text.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What each piece of evidence weighs.
final class Weights {

    private final Map<Evidence, Double> weights = new EnumMap<>(Evidence.class);

    private Weights() {}

    static Weights read() {
        Weights read = new Weights();
        for (Table.Row row : Table.read(Weights.class, "evidence.tsv", 3)) {
            read.weights.put(Evidence.valueOf(row.cell(0)), Double.valueOf(row.cell(1)));
        }
        for (Evidence evidence : Evidence.values()) {
            if (!read.weights.containsKey(evidence)) {
                throw new IllegalStateException("evidence.tsv does not say what " + evidence + " weighs");
            }
        }
        return read;
    }

    double of(Evidence evidence) {
        return Objects.requireNonNull(weights.get(evidence));
    }
}
