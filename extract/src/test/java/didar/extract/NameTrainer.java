package didar.extract;

import didar.text.Language;
import didar.text.Tokens;
import didar.text.latin.Romanization;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Makes the two files of the recogniser of names of a language: `recogniser/LANGUAGE.words` and `….model`.
///
/// 1. Words are counted in the unannotated news, given vectors by their neighbours and parted into classes.
/// 2. A first model is trained on the annotated corpus and labels all of the news: how often a word was taken for a
/// name
///    of each kind becomes its leanings.
/// 3. The corpus is labelled by models that have not seen the part in question; what a word was taken for elsewhere
///    becomes a feature of the model that is kept.
///
/// Everything is seeded: the same data give the same files. Run from the repository's root with the test classes of
/// `extract` on the class path: `java didar.extract.NameTrainer ../shared fa
/// extract/src/main/resources/didar/extract/recogniser`.
/// With `classes` as a fourth argument step 1 is left out and the classes of the present `.words` file are taken, which
/// spares most of the time where only the lexicon or the features have changed.
final class NameTrainer {

    private static final long SEED = 1395_10_28;
    private static final int RAREST_WORD = 5;
    private static final int[] CLASSES = {64, 256, 1024};
    private static final int FOLDS = 4;

    private final Path shared;
    private final Language language;
    private final Lexicon lexicon;
    private final Words words;

    private NameTrainer(Path shared, Language language) {
        this.shared = shared;
        this.language = language;
        this.lexicon = Lexicon.load(language, Romanization.load());
        this.words = Words.load(language.tag() + "/words.txt");
    }

    public static void main(String[] args) throws IOException {
        Language language = args[1].equals("fa") ? Language.PERSIAN : Language.ARABIC;
        NameTrainer trainer = new NameTrainer(Path.of(args[0]), language);
        Path folder = Path.of(args[2]);
        Path wordsFile = folder.resolve(language.tag() + ".words");
        WordClasses classes;
        if (args.length > 3 && args[3].equals("classes")) {
            try (var in = Files.newInputStream(wordsFile)) {
                classes = WordClasses.read(in);
            }
            classes.clearLeanings();
        } else {
            classes = trainer.classes();
        }
        NameModel model = trainer.train(classes);
        try (OutputStream out = Files.newOutputStream(wordsFile)) {
            classes.write(out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(language.tag() + ".model"))) {
            model.write(out);
        }
    }

    /// The sentences of the unannotated news, as the hashes of their words.
    private List<long[]> sentences() {
        List<long[]> sentences = new ArrayList<>();
        new RawNews(shared, language.tag()).read(text -> {
            Tokens tokens = Tokens.of(text);
            for (int s = 0; s < tokens.sentences(); s++) {
                long[] sentence = new long[tokens.after(s) - tokens.first(s)];
                for (int i = 0; i < sentence.length; i++) {
                    sentence[i] = word(tokens, tokens.first(s) + i);
                }
                sentences.add(sentence);
            }
        });
        return sentences;
    }

    private static long word(Tokens tokens, int token) {
        char[] letters = tokens.kind(token) == Tokens.Kind.NUMBER
                ? new char[] {'0'}
                : tokens.form(token).replace("\u200c", "").toCharArray();
        return Hashing.word(letters, 0, letters.length);
    }

    private WordClasses classes() {
        List<long[]> sentences = sentences();
        Map<Long, int[]> counts = new HashMap<>();
        for (long[] sentence : sentences) {
            for (long word : sentence) {
                counts.computeIfAbsent(word, _ -> new int[1])[0]++;
            }
        }
        List<Map.Entry<Long, int[]>> frequent = counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= RAREST_WORD)
                .sorted((a, b) -> a.getValue()[0] != b.getValue()[0]
                        ? b.getValue()[0] - a.getValue()[0]
                        : Long.compare(a.getKey(), b.getKey()))
                .toList();
        Map<Long, Integer> numbers = new HashMap<>();
        int[] sizes = new int[frequent.size()];
        for (int i = 0; i < sizes.length; i++) {
            numbers.put(frequent.get(i).getKey(), i);
            sizes[i] = frequent.get(i).getValue()[0];
        }
        say(sizes.length + " words in " + sentences.size() + " sentences");
        WordVectors vectors = new WordVectors(sizes, SEED);
        vectors.train(sentences.stream()
                .map(sentence -> Arrays.stream(sentence)
                        .mapToInt(word -> numbers.getOrDefault(word, -1))
                        .toArray())
                .toList());
        WordClasses classes = new WordClasses(sizes.length);
        int[] slots = new int[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            slots[i] = classes.add(frequent.get(i).getKey(), WordClasses.log(sizes[i]));
        }
        for (int size = 0; size < CLASSES.length; size++) {
            int[] numbered = vectors.classes(CLASSES[size]);
            for (int i = 0; i < slots.length; i++) {
                classes.setClass(slots[i], size, numbered[i]);
            }
        }
        say("classes made");
        return classes;
    }

    /// Steps 2 and 3; fills in the leanings.
    private NameModel train(WordClasses classes) {
        List<AnnotatedNames> corpus = NameCorpora.training(shared, language);
        List<AnnotatedNames> further = NameCorpora.further(shared, language);
        NameModel first = train(blocks(corpus, classes), blocks(further, classes), null);
        lean(classes, recogniser(classes, first));
        say("leanings counted");
        List<NameBlock> blocks = blocks(corpus, classes);
        List<NameBlock> others = blocks(further, classes);
        List<byte[]> seen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int from = blocks.size() * fold / FOLDS;
            int to = blocks.size() * (fold + 1) / FOLDS;
            List<NameBlock> rest = new ArrayList<>(blocks.subList(0, from));
            rest.addAll(blocks.subList(to, blocks.size()));
            Recogniser blind = recogniser(classes, train(rest, others, null));
            for (NameBlock block : blocks.subList(from, to)) {
                seen.add(blind.alone(block.scan, words));
            }
        }
        say("folds labelled");
        return train(blocks, others, seen);
    }

    private List<NameBlock> blocks(List<AnnotatedNames> corpus, WordClasses classes) {
        return NameBlock.of(corpus, lexicon, words, classes);
    }

    /// @param seen what the words of each block were taken for, `null` for a model without that
    private static NameModel train(List<NameBlock> blocks, List<NameBlock> others, @Nullable List<byte[]> seen) {
        List<NameField.Sample> samples = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            sample(blocks.get(b), seen == null ? null : seen.get(b), 0, samples);
        }
        others.forEach(block -> sample(block, null, 1, samples));
        return new NameField(NameModel.BITS).train(samples, SEED);
    }

    private static void sample(NameBlock block, byte @Nullable [] labels, int corpus, List<NameField.Sample> samples) {
        Recogniser.Seen seen = new Recogniser.Seen(block.forms);
        if (labels != null) {
            seen.take(0, block.scan.size(), labels, 1);
        }
        for (int s = 0; s < block.sentences(); s++) {
            int first = block.first(s);
            int after = block.after(s);
            if (labels != null) {
                seen.take(first, after, labels, -1);
            }
            long[][] features = new long[after - first][];
            for (int i = first; i < after; i++) {
                features[i - first] = features(block.forms, i, first, after, labels == null ? null : seen);
            }
            if (labels != null) {
                seen.take(first, after, labels, 1);
            }
            samples.add(new NameField.Sample(features, Arrays.copyOfRange(block.labels, first, after), corpus));
        }
    }

    private static long[] features(NameWord[] words, int at, int first, int after, Recogniser.@Nullable Seen seen) {
        NameFeatures features = new NameFeatures();
        for (int d = -NameFeatures.REACH; d <= NameFeatures.REACH; d++) {
            if (first <= at + d && at + d < after) {
                words[at + d].tell(d, features);
            } else {
                features.addEdge(d);
            }
        }
        features.addJoined(at > first ? words[at - 1] : null, words[at], at + 1 < after ? words[at + 1] : null);
        LongStream.Builder all = LongStream.builder();
        for (int f = 0; f < features.size(); f++) {
            all.add(features.get(f));
        }
        for (int d = -1; d <= 1; d++) {
            if (seen != null && first <= at + d && at + d < after && seen.summary(at + d) != 0) {
                all.add(NameFeatures.elsewhere(d, seen.summary(at + d)));
            }
        }
        return all.build().toArray();
    }

    private Recogniser recogniser(WordClasses classes, NameModel model) {
        return new Recogniser(classes, model, language == Language.ARABIC, 0, null);
    }

    private void lean(WordClasses classes, Recogniser recogniser) {
        Map<Integer, int[]> counts = new HashMap<>();
        new RawNews(shared, language.tag()).read(text -> {
            Scan scan = new Scan(lexicon, Tokens.of(text));
            NameWords letters = new NameWords(scan, words);
            byte[] labels = recogniser.alone(scan, words);
            for (int i = 0; i < labels.length; i++) {
                int slot = classes.find(
                        letters.form(i, classes, !lexicon.isPersian()).bare());
                if (slot >= 0) {
                    int[] count = counts.computeIfAbsent(slot, _ -> new int[NameTag.KINDS + 1]);
                    count[labels[i] == NameTag.OUTSIDE ? NameTag.KINDS : NameTag.kind(labels[i])]++;
                }
            }
        });
        counts.forEach((slot, count) -> {
            int all = Arrays.stream(count).sum();
            for (int kind = 0; kind < NameTag.KINDS; kind++) {
                double share = (count[kind] + 0.2) / (all + 1);
                long odds = Math.round(Math.log(share / (1 - share)));
                classes.setLeaning(slot, kind, Math.clamp(odds, -5, 5));
            }
        });
    }

    private static void say(String message) {
        System.err.println(message);
    }
}
