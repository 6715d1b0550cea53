package didar.extract;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The best labels of a sentence by the scores of its tokens and the transitions of a model (Viterbi 1967). For one
/// thread.
final class LabelChain {

    private static final int LABELS = NameTag.LABELS;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    /// For each label those that may stand before it.
    private static final int[][] BEFORE = IntStream.range(0, LABELS)
            .mapToObj(label -> IntStream.range(0, LABELS)
                    .filter(before -> NameTag.follows(before, label))
                    .toArray())
            .toArray(int[][]::new);

    private final NameModel model;
    private byte[] back = new byte[64 * LABELS];
    private int[] best = new int[LABELS];
    private int[] next = new int[LABELS];

    LabelChain(NameModel model) {
        this.model = model;
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
            best[label] = NameTag.follows(NameTag.OUTSIDE, label) ? sums.score(first, label) : IMPOSSIBLE;
        }
        best[NameTag.OUTSIDE] -= outsideBias;
        for (int i = 1; i < n; i++) {
            for (int label = 0; label < LABELS; label++) {
                int top = Integer.MIN_VALUE;
                for (int before : BEFORE[label]) {
                    int score = best[before] + model.transition(before, label);
                    if (score > top) {
                        top = score;
                        back[i * LABELS + label] = (byte) before;
                    }
                }
                next[label] = top + sums.score(first + i, label);
            }
            next[NameTag.OUTSIDE] -= outsideBias;
            int[] swap = best;
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
