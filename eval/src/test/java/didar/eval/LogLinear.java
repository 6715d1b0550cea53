package didar.eval;

import didar.extract.ActEvidence;
import didar.record.Act;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The training of the model of acts: multinomial logistic regression with a Gaussian prior, by L-BFGS.
///
/// Each feature has a weight for each act; a leaning has one weight, which it adds to the act that it speaks for
/// (Berger, Della
/// Pietra and Della Pietra, "A Maximum Entropy Approach to Natural Language Processing", 1996, where all features are
/// of
/// that kind). The prior holds the many weights tightly and the few loosely.
final class LogLinear {

    /// @param guided whether the act was judged after the guide, as it is to be told; other readers draw the lines
    /// between acts elsewhere
    record Sample(Act act, ActEvidence evidence, boolean guided) {}

    /// Takes up how much oftener other readers choose one of the acts between which the guide leaves the line to the
    /// reader. Training alone knows it: acts are told as the guide tells them.
    private static final String OTHER_READERS = "other readers ";

    private static final Set<Act> DISPUTED = EnumSet.of(Act.SAY, Act.ASSESS, Act.ANNOUNCE);

    private static final Act[] ACTS = Act.values();
    private static final int RAREST = 3;
    private static final double PRIOR = 4;
    private static final double PRIOR_OF_LEANINGS = 0.05;
    private static final double SMALLEST = 0.02;

    private final List<String> features = new ArrayList<>();
    private final List<String> leanings = new ArrayList<>();
    private final SortedMap<String, Integer> featureNumbers = new TreeMap<>();
    private final SortedMap<String, Integer> leaningNumbers = new TreeMap<>();
    private double[] weights = {};

    private LogLinear() {}

    static LogLinear train(List<Sample> samples) {
        LogLinear model = new LogLinear();
        model.number(samples);
        List<Coded> coded = samples.stream().map(model::code).toList();
        int size = model.features.size() * ACTS.length + model.leanings.size();
        model.weights = Lbfgs.minimum(size, (at, gradient) -> model.loss(coded, at, gradient));
        return model;
    }

    /// The features that are not rare, by their names.
    private void number(List<Sample> samples) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        SortedMap<String, Integer> own = new TreeMap<>();
        for (Sample sample : samples) {
            sample.evidence().features().keySet().forEach(f -> counts.merge(f, 1, Integer::sum));
            leanings(sample).values().forEach(of -> of.keySet().forEach(f -> own.merge(f, 1, Integer::sum)));
        }
        counts.forEach((feature, count) -> {
            if (count >= RAREST) {
                featureNumbers.put(feature, features.size());
                features.add(feature);
            }
        });
        own.keySet().forEach(feature -> {
            leaningNumbers.put(feature, leanings.size());
            leanings.add(feature);
        });
    }

    /// A sample by numbers. Leanings are in triples: the act, the leaning, and its value beside each other.
    private static final class Coded {
        final int act;
        final int[] features;
        final double[] values;
        final int[] leaningActs;
        final int[] leanings;
        final double[] leaningValues;

        Coded(int act, int[] features, double[] values, int[] leaningActs, int[] leanings, double[] leaningValues) {
            this.act = act;
            this.features = features;
            this.values = values;
            this.leaningActs = leaningActs;
            this.leanings = leanings;
            this.leaningValues = leaningValues;
        }
    }

    private Coded code(Sample sample) {
        List<Map.Entry<String, Double>> known = sample.evidence().features().entrySet().stream()
                .filter(e -> featureNumbers.containsKey(e.getKey()) && e.getValue() != 0)
                .sorted(Map.Entry.comparingByKey())
                .toList();
        List<int[]> places = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        leanings(sample)
                .forEach((of, leaning) -> new TreeMap<>(leaning).forEach((name, value) -> {
                    Integer number = leaningNumbers.get(name);
                    if (number != null && value != 0) {
                        places.add(new int[] {of.ordinal(), number});
                        values.add(value);
                    }
                }));
        return new Coded(
                sample.act().ordinal(),
                known.stream().mapToInt(e -> number(featureNumbers, e.getKey())).toArray(),
                known.stream().mapToDouble(Map.Entry::getValue).toArray(),
                places.stream().mapToInt(p -> p[0]).toArray(),
                places.stream().mapToInt(p -> p[1]).toArray(),
                values.stream().mapToDouble(v -> v).toArray());
    }

    private static SortedMap<Act, Map<String, Double>> leanings(Sample sample) {
        SortedMap<Act, Map<String, Double>> leanings =
                new TreeMap<>(sample.evidence().leanings());
        if (!sample.guided()) {
            for (Act act : DISPUTED) {
                Map<String, Double> more = new TreeMap<>(leanings.getOrDefault(act, Map.of()));
                more.put(OTHER_READERS + act, 1.0);
                leanings.put(act, more);
            }
        }
        return leanings;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.getOrDefault(name, -1);
    }

    private double[] sums(Coded sample, double[] at) {
        double[] sums = new double[ACTS.length];
        for (int i = 0; i < sample.features.length; i++) {
            int row = sample.features[i] * ACTS.length;
            for (int act = 0; act < ACTS.length; act++) {
                sums[act] += at[row + act] * sample.values[i];
            }
        }
        int behind = features.size() * ACTS.length;
        for (int i = 0; i < sample.leanings.length; i++) {
            sums[sample.leaningActs[i]] += at[behind + sample.leanings[i]] * sample.leaningValues[i];
        }
        return sums;
    }

    /// The negative logarithm of the likelihood and the prior; fills in the gradient.
    private double loss(List<Coded> samples, double[] at, double[] gradient) {
        int behind = features.size() * ACTS.length;
        double loss = 0;
        for (int i = 0; i < at.length; i++) {
            double prior = i < behind ? PRIOR : PRIOR_OF_LEANINGS;
            gradient[i] = prior * at[i];
            loss += prior * at[i] * at[i] / 2;
        }
        for (Coded sample : samples) {
            double[] shares = sums(sample, at);
            double most = Arrays.stream(shares).max().orElse(0);
            double all = 0;
            for (double sum : shares) {
                all += Math.exp(sum - most);
            }
            loss += Math.log(all) + most - shares[sample.act];
            for (int act = 0; act < shares.length; act++) {
                shares[act] = Math.exp(shares[act] - most) / all - (act == sample.act ? 1 : 0);
            }
            for (int i = 0; i < sample.features.length; i++) {
                int row = sample.features[i] * ACTS.length;
                for (int act = 0; act < ACTS.length; act++) {
                    gradient[row + act] += shares[act] * sample.values[i];
                }
            }
            for (int i = 0; i < sample.leanings.length; i++) {
                gradient[behind + sample.leanings[i]] += shares[sample.leaningActs[i]] * sample.leaningValues[i];
            }
        }
        return loss;
    }

    Act best(ActEvidence evidence) {
        double[] sums = sums(code(new Sample(Act.SAY, evidence, true)), weights);
        int best = 0;
        for (int act = 1; act < sums.length; act++) {
            best = sums[act] > sums[best] ? act : best;
        }
        return ACTS[best];
    }

    /// The rows of `actmodel.tsv`, without weights near nothing.
    String rows() {
        StringBuilder rows = new StringBuilder();
        int behind = features.size() * ACTS.length;
        for (int i = 0; i < weights.length; i++) {
            String feature = i < behind ? features.get(i / ACTS.length) : leanings.get(i - behind);
            if (Math.abs(weights[i]) >= SMALLEST && !feature.startsWith(OTHER_READERS)) {
                String act = i < behind ? ACTS[i % ACTS.length].name().toLowerCase(Locale.ROOT) : "*";
                rows.append(String.format(Locale.ROOT, "%s\t%s\t%.2f\n", feature, act, weights[i]));
            }
        }
        return rows.toString();
    }
}
