package didar.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// Trains the weights of a [NameModel]: maximum likelihood of a linear-chain conditional random field by AdaGrad
/// (Duchi,
/// Hazan, Singer 2011) with a little L2.
///
/// Samples come from several corpora with different habits. Every feature has a weight that all share and one for each
/// corpus (Daumé 2007); the model that is made is that of corpus 0, shared and own weights added up.
final class NameField {

    private static final int LABELS = NameTag.LABELS;
    private static final int CORPORA = 2;
    private static final int ROUNDS = 8;
    private static final float RATE = 0.05f;
    private static final float DECAY = 1e-4f;
    private static final int RAREST = 2;
    /// One natural log unit in units of a byte weight.
    private static final float UNIT = 20;

    /// A sentence: the features of each token, its labels, its corpus.
    static final class Sample {
        private final long[][] features;
        private final byte[] labels;
        private final int corpus;

        Sample(long[][] features, byte[] labels, int corpus) {
            this.features = features;
            this.labels = labels;
            this.corpus = corpus;
        }
    }

    private final int bits;
    private final FeatureNumbers numbers = new FeatureNumbers();
    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private final float[] transitions = new float[(LABELS + 1) * LABELS];
    private final float[] transitionSquares = new float[(LABELS + 1) * LABELS];

    /// @param bits how many rows the model's table is to have, as a power of two
    NameField(int bits) {
        this.bits = bits;
    }

    /// @param seed of the order of the samples
    NameModel train(List<Sample> samples, long seed) {
        for (Sample sample : samples) {
            for (long[] token : sample.features) {
                for (long feature : token) {
                    numbers.count(feature);
                }
            }
        }
        int n = numbers.number(RAREST);
        weights = new float[n * LABELS * (1 + CORPORA)];
        squares = new float[weights.length];
        List<Sample> order = new ArrayList<>();
        List<int[][]> rows = new ArrayList<>();
        for (Sample sample : samples) {
            order.add(sample);
            rows.add(rows(sample));
        }
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            turns.add(i);
        }
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(turns, random);
            for (int turn : turns) {
                learn(order.get(turn), rows.get(turn));
            }
        }
        return model();
    }

    /// The numbers of a sample's features that are frequent enough.
    private int[][] rows(Sample sample) {
        int[][] rows = new int[sample.features.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.stream(sample.features[i])
                    .mapToInt(numbers::of)
                    .filter(number -> number >= 0)
                    .toArray();
        }
        return rows;
    }

    private int shared(int number) {
        return number * (1 + CORPORA) * LABELS;
    }

    private int own(int number, int corpus) {
        return (number * (1 + CORPORA) + 1 + corpus) * LABELS;
    }

    private void learn(Sample sample, int[][] rows) {
        int n = rows.length;
        if (n == 0) {
            return;
        }
        double[][] scores = new double[n][LABELS];
        for (int i = 0; i < n; i++) {
            for (int number : rows[i]) {
                int shared = shared(number);
                int own = own(number, sample.corpus);
                for (int label = 0; label < LABELS; label++) {
                    scores[i][label] += weights[shared + label] + weights[own + label];
                }
            }
        }
        double[][] forward = forward(scores);
        double[][] backward = backward(scores);
        double all = logSum(forward[n - 1]);
        for (int i = 0; i < n; i++) {
            for (int label = 0; label < LABELS; label++) {
                double gradient =
                        (sample.labels[i] == label ? 1 : 0) - Math.exp(forward[i][label] + backward[i][label] - all);
                if (Math.abs(gradient) >= 1e-4) {
                    for (int number : rows[i]) {
                        step(shared(number) + label, gradient);
                        step(own(number, sample.corpus) + label, gradient);
                    }
                }
            }
        }
        learnTransitions(sample, scores, forward, backward, all);
    }

    private void step(int weight, double gradient) {
        float g = (float) gradient - DECAY * weights[weight];
        squares[weight] += g * g;
        weights[weight] += RATE * g / (float) Math.sqrt(squares[weight] + 0.1);
    }

    private void learnTransitions(
            Sample sample, double[][] scores, double[][] forward, double[][] backward, double all) {
        for (int label = 0; label < LABELS; label++) {
            transitionStep(
                    LABELS,
                    label,
                    (sample.labels[0] == label ? 1 : 0) - Math.exp(forward[0][label] + backward[0][label] - all));
        }
        for (int i = 1; i < scores.length; i++) {
            for (int before = 0; before < LABELS; before++) {
                for (int label = 0; label < LABELS; label++) {
                    if (NameTag.follows(before, label)) {
                        double p = Math.exp(forward[i - 1][before]
                                + transitions[before * LABELS + label]
                                + scores[i][label]
                                + backward[i][label]
                                - all);
                        boolean right = sample.labels[i - 1] == before && sample.labels[i] == label;
                        transitionStep(before, label, (right ? 1 : 0) - p);
                    }
                }
            }
        }
    }

    private void transitionStep(int before, int label, double gradient) {
        int at = before * LABELS + label;
        transitionSquares[at] += (float) (gradient * gradient);
        transitions[at] += RATE * (float) gradient / (float) Math.sqrt(transitionSquares[at] + 1);
    }

    private static final double NEVER = -1e9;

    private double[][] forward(double[][] scores) {
        double[][] forward = new double[scores.length][LABELS];
        double[] ways = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            forward[0][label] = NameTag.follows(NameTag.OUTSIDE, label)
                    ? scores[0][label] + transitions[LABELS * LABELS + label]
                    : NEVER;
        }
        for (int i = 1; i < scores.length; i++) {
            for (int label = 0; label < LABELS; label++) {
                for (int before = 0; before < LABELS; before++) {
                    ways[before] = NameTag.follows(before, label)
                            ? forward[i - 1][before] + transitions[before * LABELS + label]
                            : NEVER;
                }
                forward[i][label] = logSum(ways) + scores[i][label];
            }
        }
        return forward;
    }

    private double[][] backward(double[][] scores) {
        double[][] backward = new double[scores.length][LABELS];
        double[] ways = new double[LABELS];
        for (int i = scores.length - 2; i >= 0; i--) {
            for (int label = 0; label < LABELS; label++) {
                for (int next = 0; next < LABELS; next++) {
                    ways[next] = NameTag.follows(label, next)
                            ? backward[i + 1][next] + transitions[label * LABELS + next] + scores[i + 1][next]
                            : NEVER;
                }
                backward[i][label] = logSum(ways);
            }
        }
        return backward;
    }

    private static double logSum(double[] terms) {
        double most = Arrays.stream(terms).max().orElse(NEVER);
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return most + Math.log(sum);
    }

    /// Rounds the weights of corpus 0 to bytes. The first label's transition joins that from «no name».
    private NameModel model() {
        record Row(long feature, long row, int size) {}
        List<Row> found = new ArrayList<>();
        numbers.forEach((feature, number) -> {
            long row = NameModel.check(feature);
            int size = 0;
            for (int label = 0; label < LABELS; label++) {
                float w = weights[shared(number) + label] + weights[own(number, 0) + label];
                int unit = Math.clamp(Math.round(w * UNIT), -128, 127);
                row |= (unit & 0xffL) << 8 * (label + 1);
                size += Math.abs(unit);
            }
            if (size > 0) {
                found.add(new Row(feature, row, size));
            }
        });
        found.sort(Comparator.comparingInt(Row::size).reversed());
        long[] rows = new long[1 << bits];
        for (Row row : found) {
            int slot = NameModel.slot(row.feature, rows.length);
            if (rows[slot] != 0) {
                slot = NameModel.neighbour(slot);
            }
            if (rows[slot] == 0) {
                rows[slot] = row.row;
            }
        }
        int[] rounded = new int[LABELS * LABELS];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = Math.round(transitions[i] * UNIT);
        }
        return new NameModel(rows, rounded);
    }
}
