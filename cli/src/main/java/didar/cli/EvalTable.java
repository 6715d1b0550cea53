package didar.cli;

import didar.eval.Agreement;
import didar.eval.Confusions;
import didar.eval.Count;
import didar.eval.Miss;
import didar.eval.Report;
import didar.eval.Tally;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What an evaluation measured, as tables for people: one for each language.
final class EvalTable {

    /// Of a line, in columns.
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    private EvalTable() {}

    /// @param misses whether to name them
    static String of(Report report, boolean misses) {
        var table = new EvalTable();
        report.languages().forEach(table::language);
        if (misses) {
            table.misses(report.all().misses());
        }
        return table.out.toString();
    }

    /// Two annotations of the same articles: each figure the mean of both ways. Precision the one way is recall the
    /// other,
    /// so F1 stands for them.
    ///
    /// @param misses whether to name where the second is not as the first
    static String of(Agreement agreement, boolean misses) {
        var table = new EvalTable();
        agreement.there().languages().forEach((language, tally) -> {
            table.line("%s: %d articles annotated twice", language, tally.documents());
            agreement.figures(language).forEach((measure, value) -> {
                if (!measure.endsWith(".precision") && !measure.endsWith(".recall")) {
                    table.line("%-30s %9.3f", measure, value);
                }
            });
            table.line("");
        });
        if (misses) {
            table.misses(agreement.there().all().misses());
        }
        return table.out.toString();
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private void language(String language, Tally tally) {
        line("%s: %d articles", language, tally.documents());
        heading("");
        tally.counts().forEach(this::count);
        line("");
        line("%-30s %9s %9s", "", "right", "of");
        tally.rates().forEach((measure, rate) -> line("%-30s %9.3f %9d", measure, rate.share(), rate.all()));
        tally.confusions().forEach(this::labels);
        line("");
    }

    private void heading(String layer) {
        line("%-30s %9s %9s %9s %9s", layer, "precision", "recall", "F1", "gold");
    }

    private void count(String layer, Count count) {
        line("%-30s %9.3f %9.3f %9.3f %9d", layer, count.precision(), count.recall(), count.f1(), count.gold());
    }

    private void labels(String layer, Confusions labels) {
        line("");
        heading(layer);
        labels.labels().forEach((label, count) -> count("  " + label, count));
        if (!labels.pairs().isEmpty()) {
            confused(labels.pairs());
        }
    }

    private void confused(List<Confusions.Pair> pairs) {
        StringBuilder row = new StringBuilder("  confused, gold → found:");
        for (Confusions.Pair pair : pairs) {
            String shown = " " + pair.gold() + " → " + pair.found() + " " + pair.count() + ",";
            if (row.length() + shown.length() > WIDTH) {
                line("%s", row);
                row = new StringBuilder("   ");
            }
            row.append(shown);
        }
        line("%s", row.substring(0, row.length() - 1));
    }

    private void misses(List<Miss> misses) {
        Map<Miss.Kind, List<Miss>> byKind = misses.stream()
                .collect(Collectors.groupingBy(Miss::kind, () -> new EnumMap<>(Miss.Kind.class), Collectors.toList()));
        byKind.forEach((kind, ofKind) -> {
            line("%s, %d", kind.words(), ofKind.size());
            for (Miss miss : ofKind) {
                Miss.Place place = miss.place();
                String where = place == null ? "" : " [" + place.start() + ", " + place.end() + ")";
                line("  %s%s: %s", miss.document(), where, miss.what());
            }
            line("");
        });
    }
}
