package didar.eval;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.extract.Extractor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Prints how right acts, or targets and stances, are on gold of [RowGold]: `RowScore GOLD.tsv INPUT…`, with `--misses`
/// behind them every miss. `texts.py` beside the gold writes the input.
final class RowScore {

    private static final Set<Miss.Kind> JUDGED = EnumSet.of(
            Miss.Kind.WRONG_ACT, Miss.Kind.ABOUT_NOT_FOUND, Miss.Kind.ABOUT_NOT_IN_GOLD, Miss.Kind.WRONG_STANCE);

    private RowScore() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> places = List.of(args);
        boolean misses = places.getLast().equals("--misses");
        Evaluation evaluation = new Evaluation(RowGold.read(Path.of(args[0])));
        Extractor extractor = new Extractor();
        List<Input> inputs = places.subList(1, places.size() - (misses ? 1 : 0)).stream()
                .map(place -> Input.of(Path.of(place)))
                .toList();
        Archive.read(inputs, Options.DEFAULT, outcome -> {
            if (outcome instanceof Outcome.Read(var article)) {
                evaluation.accept(extractor.extract(article));
            }
        });
        evaluation.report().languages().forEach((language, tally) -> print(out, language, tally, misses));
    }

    private static void print(PrintStream out, String language, Tally tally, boolean misses) {
        tally.counts().forEach((layer, count) -> {
            if (layer.equals("about")) {
                out.printf(
                        Locale.ROOT,
                        "%s about P %.3f R %.3f F1 %.3f (of %d)%n",
                        language,
                        count.precision(),
                        count.recall(),
                        count.f1(),
                        count.gold());
            }
        });
        tally.rates().forEach((measure, rate) -> {
            if (measure.equals("about.stance") || measure.equals("statements.act")) {
                out.printf(Locale.ROOT, "%s %s %.3f (of %d)%n", language, measure, rate.share(), rate.all());
            }
        });
        if (misses) {
            tally.misses().stream()
                    .filter(miss -> JUDGED.contains(miss.kind()))
                    .forEach(miss -> out.println(miss.kind().words() + ": " + miss.what()));
        }
    }
}
