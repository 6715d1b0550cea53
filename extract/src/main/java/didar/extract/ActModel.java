package didar.extract;

import didar.extract.ActEvidence.Reason;
import didar.record.Act;
import didar.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A log-linear model of acts: the weights of `actmodel.tsv`, made by training; the model card lies beside the tables.
final class ActModel {

    private static final Act[] ACTS = Act.values();

    /// For each feature its weight for each act, by the act's ordinal.
    private final Map<String, double[]> weights = new HashMap<>();

    private final Map<String, Double> leanings = new HashMap<>();

    private ActModel() {}

    static ActModel load(Language language) {
        ActModel model = new ActModel();
        Table.read(language.tag() + "/actmodel.tsv", row -> {
            double weight = Double.parseDouble(row.cell(2));
            if (row.cell(1).equals("*")) {
                model.leanings.put(row.cell(0), weight);
            } else {
                Act act = Act.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
                model.weights.computeIfAbsent(row.cell(0), _ -> new double[ACTS.length])[act.ordinal()] = weight;
            }
        });
        return model;
    }

    /// What spoke for an act, the weightiest first.
    List<Reason> reasons(ActEvidence evidence, Act act) {
        List<Reason> reasons = new ArrayList<>();
        evidence.features().forEach((feature, value) -> {
            double[] weight = weights.get(feature);
            if (weight != null) {
                reasons.add(new Reason(feature, value * weight[act.ordinal()]));
            }
        });
        evidence.leanings()
                .getOrDefault(act, Map.of())
                .forEach((feature, value) ->
                        reasons.add(new Reason(feature, value * leanings.getOrDefault(feature, 0.0))));
        reasons.removeIf(reason -> reason.weight() <= 0);
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::feature));
        return List.copyOf(reasons);
    }

    /// The act that the evidence speaks for most.
    Act best(ActEvidence evidence) {
        double[] sums = new double[ACTS.length];
        evidence.features().forEach((feature, value) -> {
            double[] weight = weights.get(feature);
            if (weight != null) {
                for (int act = 0; act < sums.length; act++) {
                    sums[act] += value * weight[act];
                }
            }
        });
        evidence.leanings()
                .forEach((act, features) -> features.forEach(
                        (feature, value) -> sums[act.ordinal()] += value * leanings.getOrDefault(feature, 0.0)));
        int best = 0;
        for (int act = 1; act < sums.length; act++) {
            if (sums[act] > sums[best]) {
                best = act;
            }
        }
        return ACTS[best];
    }
}
