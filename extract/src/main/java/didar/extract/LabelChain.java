package didar.extract;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The best labels of a sentence by the scores of its tokens and the transitions of a model (Viterbi 1967). For one
/// thread.
///
/// Scores are kept times [#SCALE], so that the label that a step comes from fits below them: the best step is the
/// greatest number, and of equal ones that from the lowest label.
final class LabelChain {

    private static final int LABELS = NameTag.LABELS;
    private static final long IMPOSSIBLE = Long.MIN_VALUE / 2;
    private static final int SCALE = 8;

    /// For each label those that may stand before it.
    private static final int[][] BEFORE = IntStream.range(0, LABELS)
            .mapToObj(label -> IntStream.range(0, LABELS)
                    .filter(before -> NameTag.follows(before, label))
                    .toArray())
            .toArray(int[][]::new);

    private final long[][] steps;

    private byte[] back = new byte[64 * LABELS];
    private long[] best = new long[LABELS];
    private long[] next = new long[LABELS];

    LabelChain(Steps steps) {
        this.steps = steps.of;
    }

    /// What the transitions of a model give, worked out once.
    static final class Steps {

        /// For each label its steps from those of [#BEFORE]: the transition times [#SCALE], and what [#before] undoes.
        private final long[][] of = new long[LABELS][];

        Steps(NameModel model) {
            for (int label = 0; label < LABELS; label++) {
                int to = label;
                of[label] = IntStream.of(BEFORE[label])
                        .mapToLong(before -> (long) SCALE * model.transition(before, to) + SCALE - 1 - before)
                        .toArray();
            }
        }
    }

    private static byte before(long step) {
        return (byte) (SCALE - 1 - (step & SCALE - 1));
    }

    /// Writes the labels of a sentence.
    ///
    /// @param outsideBias what is taken from the score of «no name»
    void decode(LabelSums sums, int first, int after, int outsideBias, byte[] to) {
        int n = after - first;
        if (back.length < n * LABELS) {
            back = new byte[n * LABELS];
        }
        for (int label = 0; label < LABELS; label++) {
            best[label] =
                    NameTag.follows(NameTag.OUTSIDE, label) ? (long) SCALE * sums.score(first, label) : IMPOSSIBLE;
        }
        best[NameTag.OUTSIDE] -= (long) SCALE * outsideBias;
        for (int i = 1; i < n; i++) {
            for (int label = 0; label < LABELS; label++) {
                int[] before = BEFORE[label];
                long[] step = steps[label];
                long top = Long.MIN_VALUE;
                for (int b = 0; b < before.length; b++) {
                    top = Math.max(top, best[before[b]] + step[b]);
                }
                back[i * LABELS + label] = before(top);
                next[label] = (top & -SCALE) + (long) SCALE * sums.score(first + i, label);
            }
            next[NameTag.OUTSIDE] -= (long) SCALE * outsideBias;
            long[] swap = best;
            best = next;
            next = swap;
        }
        int label = 0;
        for (int l = 1; l < LABELS; l++) {
            label = best[l] > best[label] ? l : label;
        }
        Arrays.fill(to, first, after, (byte) NameTag.OUTSIDE);
        for (int i = n - 1; i >= 0; i--) {
            to[first + i] = (byte) label;
            label = back[i * LABELS + label];
        }
    }
}
