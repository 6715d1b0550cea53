package didar.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Makes `languages.model`, the table that [LanguageIdentifier] tells Persian from Arabic by.
///
/// A logistic regression over the letter runs of [LanguageFeatures], trained on single words and on runs of three, by
/// stochastic gradient descent with a fixed seed; the weights are rounded to bytes. The same data give the same file.
/// Half of the Persian samples are typed with the Arabic ي and ك, some of the Arabic ones with the Persian letters, and
/// half-spaces are lost from half of the Persian ones: the table learns the language, and only then the keyboard.
///
/// Trained on: PerDT training sentences and dev parts of PerDT and Seraji (CC BY-SA 4.0), words of hazm (MIT), the even
/// sentences of Arabic PUD (CC BY-SA 3.0; the odd ones are kept for measuring), WikiNews of Farasa, the Wojood sample
/// (MIT), the Arabic side of the transliteration list (Apache-2.0).
///
/// Run from the repository's root, with the test classes of `text` on the class path:
/// `java didar.text.LanguageTrainer text/src/main/resources/didar/text/languages.model`
final class LanguageTrainer {

    private static final long SEED = 1395_10_28;
    private static final int ROUNDS = 5;
    /// How much the Arabic samples weigh together beside the Persian ones. More than their equal: they are fewer,
    /// so that more of what is to be read is new to the table.
    private static final double ARABIC_SHARE = 2;
    private static final double RATE = 0.08;
    private static final double DECAY = 1e-6;
    /// One unit of a byte weight stands for this much log odds.
    private static final double UNIT = 1.0 / 24;

    /// A run of words, each as the numbers of its features; `weight` is how much the sample counts.
    private record Sample(List<int[]> words, boolean persian, double weight) {}

    private final double[] weights = new double[LanguageFeatures.SIZE];
    private final SplittableRandom random = new SplittableRandom(SEED);

    private LanguageTrainer() {}

    public static void main(String[] args) throws IOException {
        byte[] model = new LanguageTrainer().train();
        String head = """
                # Weights that tell Persian (above zero) from Arabic (below), by runs of letters. Made by LanguageTrainer.
                # Sources: UD_Persian-PerDT and UD_Persian-Seraji (CC BY-SA 4.0), UD_Arabic-PUD even sentences (CC BY-SA 3.0),
                # hazm words (MIT), WikiNews of kdarwish/Farasa, Wojood sample (MIT), google/transliteration (Apache-2.0).
                # Licence: CC BY-SA 4.0. Date: 2026-11-21. Layout: this head, a blank line, then one signed byte for each
                # bucket of LanguageFeatures, 24 units to one natural log odds.
                """;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((head + "\n").getBytes(StandardCharsets.UTF_8));
        file.writeBytes(model);
        Files.write(Path.of(args[0]), file.toByteArray());
    }

    private byte[] train() {
        List<Sample> persian = new ArrayList<>();
        List<Sample> arabic = new ArrayList<>();
        readPersian(persian);
        readArabic(arabic);
        double persianMass = persian.stream().mapToDouble(Sample::weight).sum();
        double arabicMass = arabic.stream().mapToDouble(Sample::weight).sum();
        System.out.printf(
                Locale.ROOT,
                "Persian samples %d, mass %.0f; Arabic %d, %.0f%n",
                persian.size(),
                persianMass,
                arabic.size(),
                arabicMass);
        List<Sample> all = new ArrayList<>(persian);
        // The Arabic samples are fewer: each is seen more often.
        double copies = ARABIC_SHARE * persianMass / arabicMass;
        for (Sample sample : arabic) {
            int times = (int) copies + (random.nextDouble() < copies % 1 ? 1 : 0);
            for (int i = 0; i < times; i++) {
                all.add(sample);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(all);
            double rate = RATE / (1 + round);
            all.forEach(sample -> learn(sample, rate));
        }
        byte[] model = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            model[i] = (byte) Math.clamp(Math.round(weights[i] / UNIT), -127, 127);
        }
        return model;
    }

    private void learn(Sample sample, double rate) {
        double score = 0;
        for (int[] word : sample.words) {
            for (int number : word) {
                score += weights[number];
            }
        }
        double error = (sample.persian ? 1 : 0) - 1 / (1 + Math.exp(-score));
        double step = rate * error * sample.weight;
        for (int[] word : sample.words) {
            for (int number : word) {
                weights[number] += step - DECAY * weights[number];
            }
        }
    }

    private void readPersian(List<Sample> samples) {
        for (String line : Shared.lines(Shared.find("treebank/fa_perdt-train-raw.txt.gz"))) {
            text(line, true, samples);
        }
        for (String part : List.of("fa_perdt-dev", "fa_seraji-dev")) {
            for (var sentence : Shared.readTreebank(Shared.find("treebank/" + part + ".conllu.gz"))) {
                text(sentence.text(), true, samples);
            }
        }
        for (String line : Shared.lines(Shared.find("lexicon/fa_hazm-words.dat.gz"))) {
            String[] columns = line.split("\t", -1);
            long times = Long.parseLong(columns[1]);
            if (times >= 5) {
                words(keyboard(columns[0], true), true, Math.log10((double) times) / 20, samples);
            }
        }
    }

    private void readArabic(List<Sample> samples) {
        List<Shared.Sentence> pud = Shared.readTreebank(Shared.find("treebank/ar_pud.conllu.gz"));
        for (int i = 0; i < pud.size(); i += 2) {
            text(pud.get(i).text(), false, samples);
        }
        StringBuilder text = new StringBuilder();
        for (String line : Shared.lines(Shared.find("treebank/ar_wikinews-pos.txt.gz"))) {
            text.append(line.split("\t", -1)[0].replace("+", "")).append(' ');
        }
        for (String part : List.of("train", "val", "test")) {
            for (String line : Shared.lines(Shared.find("ner/ar_wojood-sample-" + part + ".txt.gz"))) {
                text.append(line.split(" ", -1)[0]).append(' ');
            }
        }
        text(text.toString(), false, samples);
        for (String line : Shared.lines(Shared.find("lexicon/ar_en-transliteration-train.txt.gz"))) {
            words(keyboard(line.split("\t", -1)[0], false), false, 0.15, samples);
        }
    }

    /// Each word of a text, and each three in a row.
    private void text(String text, boolean persian, List<Sample> samples) {
        List<int[]> words = wordsOf(keyboard(text, persian));
        for (int i = 0; i < words.size(); i++) {
            samples.add(new Sample(List.of(words.get(i)), persian, 1));
            if (i % 3 == 2) {
                samples.add(new Sample(List.of(words.get(i - 2), words.get(i - 1), words.get(i)), persian, 1));
            }
        }
    }

    private void words(String text, boolean persian, double weight, List<Sample> samples) {
        for (int[] word : wordsOf(text)) {
            samples.add(new Sample(List.of(word), persian, weight));
        }
    }

    private String keyboard(String text, boolean persian) {
        String typed = text;
        if (persian) {
            if (random.nextBoolean()) {
                typed = typed.replace('ی', 'ي').replace('ک', 'ك');
            }
            if (random.nextBoolean()) {
                typed = typed.replace("\u200c", random.nextBoolean() ? " " : "");
            }
            if (random.nextInt(3) == 0) {
                typed = typed.replace("هٔ", "ه").replace('أ', 'ا').replace('ؤ', 'و');
            }
        } else if (random.nextInt(10) == 0) {
            typed = typed.replace('ي', 'ی').replace('ك', 'ک');
        }
        return typed;
    }

    private static List<int[]> wordsOf(String text) {
        List<int[]> words = new ArrayList<>();
        eachWord(text, word -> words.add(word.numbers()));
        return words;
    }

    static void eachWord(String text, Consumer<LanguageFeatures> use) {
        LanguageFeatures word = new LanguageFeatures();
        word.clear();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (LanguageIdentifier.belongsToWord(c)) {
                if (LanguageFeatures.isLetter(c) || !word.isEmpty()) {
                    word.add(c);
                }
            } else if (!word.isEmpty()) {
                use.accept(word);
                word.clear();
            }
        }
    }

    private void shuffle(List<Sample> samples) {
        for (int i = samples.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Sample held = samples.get(i);
            samples.set(i, samples.get(j));
            samples.set(j, held);
        }
    }
}
