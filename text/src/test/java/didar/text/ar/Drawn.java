package didar.text.ar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// Two parts of a corpus, drawn by sentences, each in the order of the corpus.
///
/// @param dev to look at
/// @param rest to train on, or to measure on
record Drawn(List<Marked> dev, List<Marked> rest) {

    private static final long SEED = 2017;

    Drawn {
        dev = List.copyOf(dev);
        rest = List.copyOf(rest);
    }

    /// The same draw for the same number of sentences, always.
    static Drawn of(List<Marked> sentences, int dev) {
        int[] order = shuffled(sentences.size(), new SplittableRandom(SEED));
        BitSet drawn = new BitSet();
        for (int i = 0; i < dev; i++) {
            drawn.set(order[i]);
        }
        List<Marked> first = new ArrayList<>();
        List<Marked> rest = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            (drawn.get(i) ? first : rest).add(sentences.get(i));
        }
        return new Drawn(first, rest);
    }

    /// The numbers from 0 on in random order.
    static int[] shuffled(int size, SplittableRandom random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
        return order;
    }
}
