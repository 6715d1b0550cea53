package didar.link.document;

import didar.text.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What each trait weighs: the rows of `traits.tsv`.
final class TraitWeights {

    private final Map<Trait, Double> weights = new EnumMap<>(Trait.class);

    private TraitWeights() {}

    static TraitWeights load() {
        TraitWeights read = new TraitWeights();
        for (Table.Row row : Table.read(TraitWeights.class, "traits.tsv", 3)) {
            read.weights.put(Trait.valueOf(row.cell(0)), Double.valueOf(row.cell(1)));
        }
        for (Trait trait : Trait.values()) {
            if (!read.weights.containsKey(trait)) {
                throw new IllegalStateException("traits.tsv does not say what " + trait + " weighs");
            }
        }
        return read;
    }

    double of(Trait trait) {
        return Objects.requireNonNull(weights.get(trait));
    }
}
