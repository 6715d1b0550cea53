package didar.extract;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Vectors of words by the company they keep: skip-gram with negative sampling (Mikolov and others 2013), on one thread
/// with a fixed seed, so that the same texts give the same vectors; and classes of words by k-means over their
/// directions.
final class WordVectors {

    private static final int DIMENSIONS = 64;
    private static final int WINDOW = 3;
    private static final int NEGATIVES = 5;
    private static final int ROUNDS = 8;
    private static final float RATE = 0.04f;
    /// Words more frequent than this share of the text are mostly passed over.
    private static final double FREQUENT = 1e-4;
    private static final int CLUSTERING_ROUNDS = 12;

    private final int[] counts;
    private final long total;
    private final float[][] vectors;
    private final float[][] contexts;
    private final int[] noise = new int[1 << 22];
    private final float[] sigmoid = new float[1200];
    private final SplittableRandom random;

    /// @param counts of each word, falling
    WordVectors(int[] counts, long seed) {
        this.counts = counts;
        this.random = new SplittableRandom(seed);
        this.total = Arrays.stream(counts).asLongStream().sum();
        vectors = new float[counts.length][DIMENSIONS];
        contexts = new float[counts.length][DIMENSIONS];
        for (float[] vector : vectors) {
            for (int d = 0; d < DIMENSIONS; d++) {
                vector[d] = (float) (random.nextDouble() - 0.5) / DIMENSIONS;
            }
        }
        for (int i = 0; i < sigmoid.length; i++) {
            sigmoid[i] = (float) (1 / (1 + Math.exp(-(i - 600) / 100.0)));
        }
        fillNoise();
    }

    /// Negative samples are drawn by counts to the power of 3/4.
    private void fillNoise() {
        double sum = 0;
        for (int count : counts) {
            sum += Math.pow(count, 0.75);
        }
        double reached = 0;
        int at = 0;
        for (int word = 0; word < counts.length; word++) {
            reached += Math.pow(counts[word], 0.75);
            while (at < noise.length && at < reached / sum * noise.length) {
                noise[at++] = word;
            }
        }
        Arrays.fill(noise, at, noise.length, counts.length - 1);
    }

    /// @param sentences the numbers of their words, -1 for one that is too rare
    void train(List<int[]> sentences) {
        long all = total * ROUNDS;
        long done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int[] sentence : sentences) {
                float rate = Math.max(1e-4f, RATE * (1 - (float) done / all));
                done += sentence.length;
                train(sentence, rate);
            }
        }
    }

    private void train(int[] sentence, float rate) {
        int[] kept = Arrays.stream(sentence).filter(this::keeps).toArray();
        for (int i = 0; i < kept.length; i++) {
            int window = 1 + random.nextInt(WINDOW);
            for (int j = Math.max(0, i - window); j <= Math.min(kept.length - 1, i + window); j++) {
                if (j != i) {
                    pair(vectors[kept[i]], kept[j], rate);
                }
            }
        }
    }

    private boolean keeps(int word) {
        if (word < 0) {
            return false;
        }
        double share = (double) counts[word] / total;
        return share <= FREQUENT || random.nextDouble() < Math.sqrt(FREQUENT / share);
    }

    private void pair(float[] word, int context, float rate) {
        float[] change = new float[DIMENSIONS];
        for (int n = 0; n <= NEGATIVES; n++) {
            int target = n == 0 ? context : noise[random.nextInt(noise.length)];
            if (n > 0 && target == context) {
                continue;
            }
            float[] other = contexts[target];
            float dot = 0;
            for (int d = 0; d < DIMENSIONS; d++) {
                dot += word[d] * other[d];
            }
            float guess = dot >= 5.9f ? 1 : dot <= -5.9f ? 0 : sigmoid[(int) (dot * 100) + 600];
            float step = ((n == 0 ? 1 : 0) - guess) * rate;
            for (int d = 0; d < DIMENSIONS; d++) {
                change[d] += step * other[d];
                other[d] += step * word[d];
            }
        }
        for (int d = 0; d < DIMENSIONS; d++) {
            word[d] += change[d];
        }
    }

    /// Parts the words into `k` classes, numbered from 1, by spherical k-means.
    int[] classes(int k) {
        float[][] directions = new float[vectors.length][];
        for (int i = 0; i < directions.length; i++) {
            directions[i] = direction(vectors[i]);
        }
        float[][] centres = new float[k][];
        for (int c = 0; c < k; c++) {
            centres[c] = directions[random.nextInt(Math.min(directions.length, 20_000))].clone();
        }
        int[] classes = new int[directions.length];
        for (int round = 0; round < CLUSTERING_ROUNDS; round++) {
            IntStream.range(0, directions.length)
                    .parallel()
                    .forEach(i -> classes[i] = 1 + nearest(centres, directions[i]));
            for (float[] centre : centres) {
                Arrays.fill(centre, 0);
            }
            for (int i = 0; i < directions.length; i++) {
                float[] centre = centres[classes[i] - 1];
                for (int d = 0; d < DIMENSIONS; d++) {
                    centre[d] += directions[i][d];
                }
            }
            for (int c = 0; c < k; c++) {
                centres[c] = direction(centres[c]);
            }
        }
        return classes;
    }

    private static int nearest(float[][] centres, float[] direction) {
        float most = Float.NEGATIVE_INFINITY;
        int nearest = 0;
        for (int c = 0; c < centres.length; c++) {
            float dot = 0;
            for (int d = 0; d < DIMENSIONS; d++) {
                dot += centres[c][d] * direction[d];
            }
            if (dot > most) {
                most = dot;
                nearest = c;
            }
        }
        return nearest;
    }

    private static float[] direction(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float length = (float) Math.sqrt(square) + 1e-9f;
        float[] direction = new float[vector.length];
        for (int d = 0; d < vector.length; d++) {
            direction[d] = vector[d] / length;
        }
        return direction;
    }
}
