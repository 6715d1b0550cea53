package didar.text.ar;

import didar.text.Span;
import didar.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// What the model of [Clitics] is trained on: words that may be cut in more ways than one, of no closed class.
final class CliticSamples {

    private static final long SEED = 1438;
    /// A name of a list stands alone and is not as good as a word in its sentence.
    private static final double NAME = 0.05;
    /// Of a hundred names so many follow a conjunction or a preposition.
    private static final int WITH_AND = 10;

    private static final int WITH_TO = 5;
    private static final int WITH_IN = 4;

    /// A word.
    ///
    /// @param candidates the numbers of the features of each way to cut it
    /// @param right the way that is right
    /// @param weight how much the word counts
    record Sample(List<int[]> candidates, int right, double weight) {}

    private final Affixes affixes = Affixes.load();
    private final ClosedWords closed = ClosedWords.load();
    private final Candidates candidates;
    private final Features features = new Features();
    private final Word before = new Word();
    private final Word word = new Word();
    private final Word after = new Word();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Sample> samples = new ArrayList<>();

    CliticSamples(Counts counts) {
        candidates = new Candidates(affixes, counts);
    }

    List<Sample> of(List<Marked> sentences, List<String> names) {
        sentences.forEach(this::sentence);
        names.forEach(this::name);
        return samples;
    }

    private void sentence(Marked sentence) {
        Tokens tokens = Tokens.of(sentence.text());
        BitSet starts = new BitSet();
        for (Span span : sentence.words()) {
            starts.set(span.start());
        }
        for (int t = 0; t < tokens.size(); t++) {
            set(before, tokens, t - 1);
            set(word, tokens, t);
            set(after, tokens, t + 1);
            if (word.length() > 1 && closed.parts(word) == null) {
                BitSet cuts = new BitSet();
                for (int i = 1; i < word.length(); i++) {
                    cuts.set(i, starts.get(tokens.folded().originalOffset(tokens.foldedStart(t) + i)));
                }
                add(cuts, true, 1);
            }
        }
    }

    private static void set(Word word, Tokens tokens, int token) {
        word.clear();
        if (token >= 0 && token < tokens.size()) {
            word.set(tokens, token);
        }
    }

    private void name(String name) {
        String clitic = clitic(name.startsWith("ال"));
        if (clitic.length() + name.length() > Word.LONGEST) {
            return;
        }
        before.clear();
        after.clear();
        word.set(clitic + name);
        if (closed.parts(word) == null) {
            BitSet cuts = new BitSet();
            cuts.set(1, clitic.length() + 1);
            add(cuts, false, NAME);
        }
    }

    private String clitic(boolean article) {
        int chance = random.nextInt(100);
        if (chance < WITH_AND) {
            return "و";
        }
        // «ل» and an article would be written otherwise.
        if (article || chance >= WITH_AND + WITH_TO + WITH_IN) {
            return "";
        }
        return chance < WITH_AND + WITH_TO ? "ل" : "ب";
    }

    /// @param cuts the letters before which the word is cut
    /// @param neighbours whether the words before and after are known
    private void add(BitSet cuts, boolean neighbours, double weight) {
        candidates.of(word);
        int right = right(cuts);
        if (!candidates.hasRivals() || right < 0) {
            return;
        }
        List<int[]> numbers = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            features.of(candidates, c, word, before, after);
            int[] row = new int[neighbours ? features.size() : features.sizeInside()];
            Arrays.setAll(row, features::number);
            numbers.add(row);
        }
        samples.add(new Sample(numbers, right, weight));
    }

    /// The candidate with these cuts, or below zero.
    private int right(BitSet cuts) {
        for (int c = 0; c < candidates.size(); c++) {
            BitSet its = new BitSet();
            its.set(1, candidates.from(c) + 1);
            its.set(candidates.to(c, word));
            its.clear(word.length());
            if (its.equals(cuts)) {
                return c;
            }
        }
        return -1;
    }
}
