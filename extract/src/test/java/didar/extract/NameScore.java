package didar.extract;

import didar.text.Language;
import didar.text.latin.Romanization;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Counts the names that the recogniser finds in the test parts of [NameCorpora]: exact spans with their kinds.
///
/// Run as a program with the folder of the shared data it prints the figures of both languages.
final class NameScore {

    private static final String[] KINDS = {"people", "places", "organisations"};

    private final int[] right = new int[NameTag.KINDS];
    private final int[] found = new int[NameTag.KINDS];
    private final int[] gold = new int[NameTag.KINDS];

    NameScore(List<NameBlock> blocks, Recogniser recogniser, Words words) {
        for (NameBlock block : blocks) {
            Recogniser.Names names = recogniser.read(block.scan, words);
            Set<AnnotatedNames.Name> there = new HashSet<>(block.names);
            block.names.forEach(name -> gold[name.kind()]++);
            for (int i = 0; i < block.scan.size(); i++) {
                if (names.begins(i)) {
                    int kind = names.kindNumber(i);
                    found[kind]++;
                    int end = block.scan.tokens().end(names.after(i) - 1);
                    if (there.contains(
                            new AnnotatedNames.Name(kind, block.scan.tokens().start(i), end))) {
                        right[kind]++;
                    }
                }
            }
        }
    }

    /// F1 of one kind of name.
    double f1(int kind) {
        return 2.0 * right[kind] / (gold[kind] + found[kind]);
    }

    double f1() {
        int r = 0;
        int all = 0;
        for (int kind = 0; kind < NameTag.KINDS; kind++) {
            r += right[kind];
            all += gold[kind] + found[kind];
        }
        return 2.0 * r / all;
    }

    static NameScore of(Path shared, Language language) {
        Lexicon lexicon = Lexicon.load(language, Romanization.load());
        Words words = Words.load(language.tag() + "/words.txt");
        WordClasses classes = WordClasses.load("recogniser/" + language.tag() + ".words");
        List<NameBlock> blocks = NameBlock.of(NameCorpora.test(shared, language), lexicon, words, classes);
        return new NameScore(blocks, Recogniser.load(language), words);
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Language language : List.of(Language.PERSIAN, Language.ARABIC)) {
            NameScore score = of(Path.of(args[0]), language);
            for (int kind = 0; kind < NameTag.KINDS; kind++) {
                out.printf(
                        Locale.ROOT,
                        "%s %-14s P %.4f  R %.4f  F1 %.4f  (gold %d)%n",
                        language.tag(),
                        KINDS[kind],
                        (double) score.right[kind] / score.found[kind],
                        (double) score.right[kind] / score.gold[kind],
                        score.f1(kind),
                        score.gold[kind]);
            }
            out.printf(Locale.ROOT, "%s all F1 %.4f%n", language.tag(), score.f1());
        }
    }
}
