package didar.text.ar;

import didar.text.Shared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/// Makes `stems.counts` and `clitics.model`, the tables that [Clitics] chooses by.
///
/// Stems are counted in newspapers by [StemCounter]. Then a log-linear model over [Features] is trained on the
/// training part of [WikiNews] and on single names of [NameLists] by stochastic gradient descent with a fixed seed,
/// averaged over the later rounds and rounded to bytes. Half of the names are unknown to the counts while the
/// weights are trained, as names of tomorrow will be; the counts that are written know all. The same data give the
/// same files. Nothing of PUD is read.
///
/// Run from the repository's root, with the test classes of `text` on the class path (a minute, 2 GB of memory):
///
///     java -Xmx2g didar.text.ar.CliticTrainer text/src/main/resources/didar/text/ar \
///         extract/src/main/resources/didar/extract/names
final class CliticTrainer {

    private static final long SEED = 1437;
    private static final int ROUNDS = 12;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-4;
    /// One unit of a byte weight stands for this much log odds.
    private static final double UNIT = 1.0 / 24;

    private final List<CliticSamples.Sample> samples;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final double[] weights = new double[Features.WEIGHTS];
    private final double[] sums = new double[Features.WEIGHTS];

    private CliticTrainer(List<CliticSamples.Sample> samples) {
        this.samples = samples;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<Marked> marked =
                WikiNews.drawn(Shared.find("treebank/ar_wikinews-pos.txt.gz")).rest();
        Map<String, Integer> words = NewsWords.counts();
        List<String> names = NameLists.words(Path.of(args[1]));
        SplittableRandom draw = new SplittableRandom(SEED);
        List<String> known = names.stream().filter(_ -> draw.nextBoolean()).toList();

        Counts counts = new StemCounter(words, known, marked).counts();
        List<CliticSamples.Sample> samples = new CliticSamples(counts).of(marked, names);
        System.out.printf(Locale.ROOT, "words %d, names %d, samples %d%n", words.size(), names.size(), samples.size());
        writeModel(folder.resolve("clitics.model"), new CliticTrainer(samples).train());

        StemCounter all = new StemCounter(words, names, marked);
        writeCounts(folder.resolve("stems.counts"), all.file());
    }

    private static void writeModel(Path file, byte[] weights) throws IOException {
        write(file, """
                # Weights that choose how an Arabic word is cut. Made by CliticTrainer; the model card is beside decision 0011.
                # Sources: WikiNews of kdarwish/Farasa ("feel free to copy and distribute"), its training part; words of names as in
                # stems.counts. Licence: CC BY-SA 4.0. Date: 2026-11-22. Layout: this head, a blank line, then one signed byte for each
                # number of Features, 24 units to one natural log odds.
                """, weights);
    }

    private static void writeCounts(Path file, byte[] counts) throws IOException {
        write(file, """
                # How often Arabic stems are written, and with what; their hashes, not the words. Made by CliticTrainer.
                # Sources: counts of words, no text, in SaudiNewsNet (inparallel/SaudiNewsNet) and in the Aljazeera articles of
                # vulca1n/arabic-news-articles-clustering; rates of clitics in WikiNews of kdarwish/Farasa; names of
                # google/transliteration (Apache-2.0) and of the name tables of extract, whose sources they state.
                # Licence: CC BY-SA 4.0. Date: 2026-11-22. Layout: this head, a blank line, then as CountsFile says.
                """, counts);
    }

    private static void write(Path file, String head, byte[] payload) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            out.write((head + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(payload);
        }
    }

    private byte[] train() {
        int averaged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double rate = RATE / (1 + 0.5 * round);
            for (int i : Drawn.shuffled(samples.size(), random)) {
                learn(samples.get(i), rate);
            }
            if (round >= ROUNDS / 2) {
                averaged++;
                for (int w = 0; w < weights.length; w++) {
                    sums[w] += weights[w];
                }
            }
        }
        byte[] model = new byte[weights.length];
        for (int w = 0; w < model.length; w++) {
            model[w] = (byte) Math.clamp(Math.round(sums[w] / averaged / UNIT), -127, 127);
        }
        return model;
    }

    private void learn(CliticSamples.Sample sample, double rate) {
        List<Double> likely = new ArrayList<>();
        double sum = 0;
        for (int[] features : sample.candidates()) {
            double score = 0;
            for (int feature : features) {
                score += weights[feature];
            }
            likely.add(Math.exp(score));
            sum += Math.exp(score);
        }
        for (int c = 0; c < likely.size(); c++) {
            double step = sample.weight() * rate * ((c == sample.right() ? 1 : 0) - likely.get(c) / sum);
            for (int feature : sample.candidates().get(c)) {
                weights[feature] += step - rate * DECAY * weights[feature];
            }
        }
    }
}
