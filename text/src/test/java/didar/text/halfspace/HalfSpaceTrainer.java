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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Makes `halfspaces.model`, the tables that [HalfSpaces] restores by.
///
/// From each text the half-spaces are taken three times: all deleted, all turned to spaces, and each kept, deleted
/// or spaced by lot. What remains is a logistic regression over [GapFeatures] with some features left out by lot
/// each time (what is common to many words must carry what is new). The weights are the mean of the last rounds,
/// rounded. The seed is fixed: the same data give the same file.
///
/// Tweets write many a word otherwise than the treebanks («به‌طور»), and leave half-spaces out. So their gaps weigh
/// less where there is no half-space, and their words have weights of their own beside those of the model, which
/// are thrown away in the end: what is particular to tweets goes with them (Daumé, *Frustratingly easy domain
/// adaptation*, 2007).
///
/// Trained on: PerDT training sentences, dev parts of PerDT and Seraji (CC BY-SA 4.0), words and verbs of Hazm
/// (MIT), training tweets of ParsTwiNER (MIT).
///
/// Run from the repository's root, with the test classes of `text` on the class path (`-Xmx2g`, three minutes):
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
    /// How much a gap of a tweet without a half-space counts: one may have been left out.
    private static final double WEIGHT_OF_NONE_IN_TWEETS = 0.2;
    /// The first features of a gap are the words about it; these may differ in tweets.
    private static final int WORDS_OF_TWEETS = 5;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final FeatureWeights weights = new FeatureWeights(24);
    private final FeatureWeights ofTweets = new FeatureWeights(21);
    private final List<TrainingText> texts = new ArrayList<>();
    private final short[] wordSlots;
    private final HashedValues words;

    private HalfSpaceTrainer(List<String> perdt, List<String> seraji) {
        texts.addAll(TrainingText.perdt(perdt));
        texts.addAll(TrainingText.seraji(seraji));
        texts.addAll(TrainingText.words());
        texts.addAll(TrainingText.tweets());
        List<String> sentences = new ArrayList<>(perdt);
        sentences.addAll(seraji);
        wordSlots = LexiconTrainer.train(sentences);
        words = new HashedValues(wordSlots, HalfSpaceModel.WORD_BITS);
    }

    public static void main(String[] args) throws IOException {
        boolean tune = args[0].equals("--tune");
        List<String> perdt = new ArrayList<>(Shared.lines(Shared.find("treebank/fa_perdt-train-raw.txt.gz")));
        List<String> perdtDev = HalfSpaceScorer.sentences("fa_perdt-dev");
        List<String> seraji = HalfSpaceScorer.sentences("fa_seraji-dev");
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
            HalfSpaceScorer.print(trained, "fa_perdt-dev", perdtDev, false);
            HalfSpaceScorer.print(trained, "half of fa_seraji-dev", held, false);
        }
    }

    private short[] train() {
        for (int round = 0; round < ROUNDS; round++) {
            shuffle();
            double loss = 0;
            for (TrainingText text : texts) {
                for (LostText.Loss kind : text.losses()) {
                    loss += learn(text, kind);
                }
            }
            System.out.printf(Locale.ROOT, "round %d: loss %.0f%n", round + 1, loss);
            if (round >= ROUNDS - REMEMBERED_ROUNDS) {
                weights.remember();
            }
        }
        return weights.table();
    }

    /// Learns from a text and answers the natural log loss before.
    private double learn(TrainingText sample, LostText.Loss loss) {
        LostText lost = LostText.of(sample.text(), loss, random);
        BitSet places = new BitSet();
        for (Span gap : lost.gaps()) {
            places.set(gap.start());
        }
        double[] sum = {0};
        GapWalk.walk(FoldedText.of(lost.text()), words, (gap, at) -> {
            boolean right = places.get(at);
            if (right || sample.tells(lost.text(), at)) {
                sum[0] += learn(gap, right, sample);
            }
            return right;
        });
        return sum[0];
    }

    private double learn(GapFeatures gap, boolean right, TrainingText sample) {
        boolean tweet = sample.source() == TrainingText.Source.TWEETS;
        weights.clear();
        ofTweets.clear();
        for (int i = 0; i < gap.count(); i++) {
            if (random.nextDouble() >= LEFT_OUT) {
                weights.choose(gap.number(i));
            }
            if (tweet && i < WORDS_OF_TWEETS) {
                ofTweets.choose(gap.number(i));
            }
        }
        double error = (right ? 1 : 0) - 1 / (1 + Math.exp(-weights.score() - ofTweets.score()));
        if (Math.abs(error) >= LEAST_ERROR) {
            double step = error * sample.weight() * (tweet && !right ? WEIGHT_OF_NONE_IN_TWEETS : 1);
            weights.learn(step);
            ofTweets.learn(step);
        }
        return -Math.log1p(-Math.abs(error));
    }

    private byte[] file(short[] weightSlots) {
        String head = """
                # Half-spaces of Persian: a table of how common words are and one of what features of a gap weigh. Made by
                # HalfSpaceTrainer, read by HalfSpaceModel, described in docs/models/halfspaces.md. Sources: UD_Persian-PerDT train and
                # dev, UD_Persian-Seraji dev (CC BY-SA 4.0), words and verbs of roshan-research/hazm (MIT), ParsTwiNER train (MIT).
                # Licence: CC BY-SA 4.0. Date: 2026-11-22. Layout: this head, a blank line, 2^18 slots of words, 2^19 slots
                # of weights, 16 bits each, big-endian, as HashedValues says.
                """;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((head + "\n").getBytes(StandardCharsets.UTF_8));
        ByteBuffer tables = ByteBuffer.allocate(2 * (wordSlots.length + weightSlots.length));
        tables.asShortBuffer().put(wordSlots).put(weightSlots);
        file.writeBytes(tables.array());
        return file.toByteArray();
    }

    private void shuffle() {
        for (int i = texts.size() - 1; i > 0; i--) {
            Collections.swap(texts, i, random.nextInt(i + 1));
        }
    }
}
