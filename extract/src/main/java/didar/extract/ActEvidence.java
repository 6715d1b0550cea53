package didar.extract;

import didar.record.Act;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// What the act of one statement is judged by: features with their values, for [ActModel] to weigh.
public final class ActEvidence {

    private final Map<String, Double> features = new HashMap<>();
    private final Map<Act, Map<String, Double>> leanings = new EnumMap<>(Act.class);

    /// Features that weigh differently for each act.
    public Map<String, Double> features() {
        return Collections.unmodifiableMap(features);
    }

    /// Features that speak for one act, and weigh the same whichever it is: what is rare is judged by what is frequent.
    public Map<Act, Map<String, Double>> leanings() {
        return Collections.unmodifiableMap(leanings);
    }

    void add(String feature, double value) {
        features.merge(feature, value, Double::sum);
    }

    void lean(Act act, String feature, double value) {
        leanings.computeIfAbsent(act, _ -> new HashMap<>()).merge(feature, value, Double::sum);
    }
}
