package didar.extract;

import didar.text.Language;
import didar.text.latin.Romanization;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes the model of Arabic offices, `recogniser/ar.offices`, from the Wojood sample's train and val, with the word
/// classes that the recogniser of names has. Seeded: the same data give the same file.
///
/// Run from the repository's root with the test classes of `extract` on the class path, some ten seconds:
/// `java didar.extract.OfficeTrainer ../shared extract/src/main/resources/didar/extract/recogniser`.
/// Parts of the sample named behind that are trained on instead.
final class OfficeTrainer {

    private static final long SEED = 1395_10_28;

    private OfficeTrainer() {}

    static NameModel train(List<NameBlock> blocks) {
        List<NameField.Sample> samples = new ArrayList<>();
        for (NameBlock block : blocks) {
            for (int s = 0; s < block.sentences(); s++) {
                samples.add(sample(block, block.first(s), block.after(s)));
            }
        }
        return new NameField(Offices.BITS).train(samples, SEED);
    }

    private static NameField.Sample sample(NameBlock block, int first, int after) {
        long[][] all = new long[after - first][];
        NameFeatures features = new NameFeatures();
        for (int i = first; i < after; i++) {
            Offices.tell(block.forms, i, first, after, features);
            all[i - first] = new long[features.size()];
            for (int f = 0; f < features.size(); f++) {
                all[i - first][f] = features.get(f);
            }
            features.clear();
        }
        return new NameField.Sample(all, Arrays.copyOfRange(block.labels, first, after), 0);
    }

    public static void main(String[] args) throws IOException {
        List<String> parts = args.length > 2 ? Arrays.asList(args).subList(2, args.length) : List.of("train", "val");
        List<AnnotatedNames> corpus = new ArrayList<>();
        parts.forEach(part -> corpus.addAll(AnnotatedNames.wojoodOffices(Path.of(args[0]), part)));
        Lexicon lexicon = Lexicon.load(Language.ARABIC, Romanization.load());
        Words words = Words.load("ar/words.txt");
        WordClasses classes = WordClasses.load("recogniser/ar.words");
        try (OutputStream out = Files.newOutputStream(Path.of(args[1], "ar.offices"))) {
            train(NameBlock.of(corpus, lexicon, words, classes)).write(out);
        }
    }
}
