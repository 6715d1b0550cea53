package didar.text.halfspace;

import didar.text.FoldedText;
import didar.text.Shared;
import didar.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Makes `halfspaces.model`, the tables that [HalfSpaces] restores by.
///
/// From each sentence the half-spaces are taken three times: all deleted, all turned to spaces, and each kept, deleted
/// or spaced by lot. Words of Hazm are learned one by one, the more the commoner they are. A logistic regression over
/// [GapFeatures] with some features left out by lot each time (what is common to many words must carry what is new).
/// The
/// weights are the mean of the last rounds, rounded. A plural whose ending Seraji runs together teaches nothing: it
/// does so with one in four, and writes the same words with half-spaces elsewhere. The
/// seed is fixed: the same data give the same file.
///
/// Trained on: PerDT training sentences, dev parts of PerDT and Seraji (CC BY-SA 4.0), words and verbs of Hazm (MIT).
///
/// Run from the repository's root, with the test classes of `text` on the class path (`-Xmx2g`, two minutes):
/// `java didar.text.halfspace.HalfSpaceTrainer text/src/main/resources/didar/text/halfspace/halfspaces.model`.
/// With `--tune` before the file, the dev part of PerDT and half of that of Seraji are held out and measured.
final class HalfSpaceTrainer {

    private static final long SEED = 1395_10_28;
    private static final int ROUNDS = 6;
    private static final int REMEMBERED_ROUNDS = 3;
    /// The share of a gap's features that are left out.
    private static final double LEFT_OUT = 0.2;
    /// A gap that is told better than this teaches nothing.
    private static final double LEAST_ERROR = 0.02;
    /// Seraji's sentences are few, and news.
    private static final double WEIGHT_OF_SERAJI = 3;

    private static final double WEIGHT_OF_WORD = 0.2;

    /// Whence a text is: what it can teach depends on it.
    private enum Source {
        PERDT,
        SERAJI,
        WORD_LIST
    }

    /// A text with its half-spaces, folded.
    private record Sample(String text, double weight, Source source) {}

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final FeatureWeights weights = new FeatureWeights();
    private final List<Sample> samples = new ArrayList<>();
    private final short[] wordSlots;
    private final HashedValues words;

    private HalfSpaceTrainer(List<String> perdt, List<String> seraji) {
        perdt.forEach(sentence -> samples.add(new Sample(folded(sentence), 1, Source.PERDT)));
        seraji.forEach(sentence -> samples.add(new Sample(folded(sentence), WEIGHT_OF_SERAJI, Source.SERAJI)));
        for (HazmWord word : HazmWord.all()) {
            if (word.folded().indexOf(' ') < 0) {
                samples.add(
                        new Sample(word.folded(), WEIGHT_OF_WORD * Math.log10(word.count() + 10.0), Source.WORD_LIST));
            }
        }
        List<String> sentences = new ArrayList<>(perdt);
        sentences.addAll(seraji);
        wordSlots = LexiconTrainer.train(sentences);
        words = new HashedValues(wordSlots, HalfSpaceModel.WORD_BITS);
    }

    private static String folded(String sentence) {
        return FoldedText.of(sentence).toString();
    }

    public static void main(String[] args) throws IOException {
        boolean tune = args[0].equals("--tune");
        List<String> perdt = new ArrayList<>(Shared.lines(Shared.find("treebank/fa_perdt-train-raw.txt.gz")));
        List<String> perdtDev = HalfSpaceScore.sentences("fa_perdt-dev");
        List<String> seraji = HalfSpaceScore.sentences("fa_seraji-dev");
        List<String> held = seraji.subList(seraji.size() / 2, seraji.size());
        if (tune) {
            seraji = seraji.subList(0, seraji.size() / 2);
        } else {
            perdt.addAll(perdtDev);
        }
        HalfSpaceTrainer trainer = new HalfSpaceTrainer(perdt, seraji);
        short[] weightSlots = trainer.train();
        Files.write(Path.of(args[args.length - 1]), trainer.file(weightSlots));
        if (tune) {
            HalfSpaces trained = new HalfSpaces(
                    new HalfSpaceModel(trainer.words, new HashedValues(weightSlots, HalfSpaceModel.WEIGHT_BITS)));
            HalfSpaceScore.print(trained, "fa_perdt-dev", perdtDev, false);
            HalfSpaceScore.print(trained, "half of fa_seraji-dev", held, false);
        }
    }

    private short[] train() {
        for (int round = 0; round < ROUNDS; round++) {
            shuffle();
            double loss = 0;
            for (Sample sample : samples) {
                loss += learn(sample, LostText.Loss.DELETED);
                if (sample.source != Source.WORD_LIST) {
                    loss += learn(sample, LostText.Loss.SPACED) + learn(sample, LostText.Loss.MIXED);
                } else if (sample.text.indexOf('\u200c') >= 0) {
                    loss += learn(sample, LostText.Loss.SPACED);
                }
            }
            System.out.printf(Locale.ROOT, "round %d: loss %.0f%n", round + 1, loss);
            if (round >= ROUNDS - REMEMBERED_ROUNDS) {
                weights.remember();
            }
        }
        return weights.table();
    }

    /// Learns from a sample and answers the natural log loss before.
    private double learn(Sample sample, LostText.Loss loss) {
        LostText lost = LostText.of(sample.text, loss, random);
        BitSet places = new BitSet();
        for (Span gap : lost.gaps()) {
            places.set(gap.start());
        }
        double[] sum = {0};
        GapWalk.walk(FoldedText.of(lost.text()), words, (gap, at) -> {
            boolean right = places.get(at);
            if (!right && sample.source == Source.SERAJI && PluralEnding.runTogetherAt(lost.text(), at)) {
                return false;
            }
            weights.clear();
            for (int i = 0; i < gap.count(); i++) {
                if (random.nextDouble() >= LEFT_OUT) {
                    weights.choose(gap.number(i));
                }
            }
            double probability = weights.probability();
            double error = (right ? 1 : 0) - probability;
            sum[0] -= Math.log1p(-Math.abs(error));
            if (Math.abs(error) >= LEAST_ERROR) {
                weights.learn(error * sample.weight);
            }
            return right;
        });
        return sum[0];
    }

    private byte[] file(short[] weightSlots) {
        String head = """
                # Half-spaces of Persian: a table of how common words are and one of what features of a gap weigh. Made by
                # HalfSpaceTrainer, read by HalfSpaceModel, described in docs/models/halfspaces.md. Sources: UD_Persian-PerDT train and
                # dev, UD_Persian-Seraji dev (CC BY-SA 4.0), words and verbs of roshan-research/hazm (MIT). Licence: CC BY-SA 4.0.
                # Date: 2026-11-22. Layout: this head, a blank line, 2^18 slots of words, 2^19 slots of weights, 16 bits each,
                # big-endian, as HashedValues says.
                """;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((head + "\n").getBytes(StandardCharsets.UTF_8));
        ByteBuffer tables = ByteBuffer.allocate(2 * (wordSlots.length + weightSlots.length));
        tables.asShortBuffer().put(wordSlots).put(weightSlots);
        file.writeBytes(tables.array());
        return file.toByteArray();
    }

    private void shuffle() {
        for (int i = samples.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Sample held = samples.get(i);
            samples.set(i, samples.get(j));
            samples.set(j, held);
        }
    }
}
