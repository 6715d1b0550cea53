package didar.extract;

import java.util.Arrays;

/// Numbers the features that are met often enough, from 0. An open-addressing table, for there are millions.
final class FeatureNumbers {

    /// Takes a feature with its number.
    interface Each {
        void take(long feature, int number);
    }

    private long[] features = new long[1 << 20];
    private int[] values = new int[1 << 20];
    private int size;
    private boolean numbered;

    void count(long feature) {
        if (numbered) {
            throw new IllegalStateException("the features are numbered already");
        }
        int slot = slot(feature);
        if (features[slot] == 0) {
            features[slot] = feature;
            if (++size * 2 > features.length) {
                grow();
                slot = slot(feature);
            }
        }
        values[slot]++;
    }

    private void grow() {
        long[] oldFeatures = features;
        int[] oldValues = values;
        features = new long[oldFeatures.length * 2];
        values = new int[features.length];
        for (int i = 0; i < oldFeatures.length; i++) {
            if (oldFeatures[i] != 0) {
                int slot = slot(oldFeatures[i]);
                features[slot] = oldFeatures[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private int slot(long feature) {
        int slot = (int) (feature >>> 20) & features.length - 1;
        while (features[slot] != 0 && features[slot] != feature) {
            slot = slot + 1 & features.length - 1;
        }
        return slot;
    }

    /// Ends the counting.
    ///
    /// @param rarest how often a feature has to be met
    /// @return how many have a number
    int number(int rarest) {
        numbered = true;
        int next = 0;
        for (int slot = 0; slot < features.length; slot++) {
            values[slot] = features[slot] != 0 && values[slot] >= rarest ? next++ : -1;
        }
        return next;
    }

    /// The number of a feature, -1 if it is too rare.
    int of(long feature) {
        int slot = slot(feature);
        return features[slot] == 0 ? -1 : values[slot];
    }

    void forEach(Each each) {
        for (int slot = 0; slot < features.length; slot++) {
            if (features[slot] != 0 && values[slot] >= 0) {
                each.take(features[slot], values[slot]);
            }
        }
    }

    @Override
    public String toString() {
        return size + " features of "
                + Arrays.stream(values).filter(v -> v >= 0).count();
    }
}
