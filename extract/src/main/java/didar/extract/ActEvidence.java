package didar.extract;

import didar.record.Act;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the act of one statement is judged by: features with their values, for [ActModel] to weigh.
public final class ActEvidence {

    private final Map<String, Double> features = new HashMap<>();
    private final Map<Act, Map<String, Double>> leanings = new EnumMap<>(Act.class);

    private @Nullable ActModel model;
    private @Nullable Act chosen;

    /// Features that weigh differently for each act.
    public Map<String, Double> features() {
        return Collections.unmodifiableMap(features);
    }

    /// Features that speak for one act, and weigh the same whichever it is: what is rare is judged by what is frequent.
    public Map<Act, Map<String, Double>> leanings() {
        return Collections.unmodifiableMap(leanings);
    }

    /// What a feature adds to the act that was chosen.
    ///
    /// @param feature its name, as the features of the model are called
    /// @param weight natural logarithm of how much likelier it makes the act
    public record Reason(String feature, double weight) {}

    /// What spoke for the act that was chosen, the weightiest first.
    public List<Reason> reasons() {
        return model == null || chosen == null ? List.of() : model.reasons(this, chosen);
    }

    void judgedBy(ActModel by, Act act) {
        model = by;
        chosen = act;
    }

    void add(String feature, double value) {
        features.merge(feature, value, Double::sum);
    }

    void lean(Act act, String feature, double value) {
        leanings.computeIfAbsent(act, _ -> new HashMap<>()).merge(feature, value, Double::sum);
    }
}
