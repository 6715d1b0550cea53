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
            table.line(language + ": " + tally.documents() + " articles annotated twice");
            agreement.figures(language).forEach((measure, value) -> {
                if (!measure.endsWith(".precision") && !measure.endsWith(".recall")) {
                    table.row(measure, share(value));
                }
            });
            table.line("");
        });
        if (misses) {
            table.misses(agreement.there().all().misses());
        }
        return table.out.toString();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private void row(String name, String... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-30s", name));
        for (String cell : cells) {
            row.append(String.format(Locale.ROOT, "%10s", cell));
        }
        line(row.toString());
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private void language(String language, Tally tally) {
        line(language + ": " + tally.documents() + " articles");
        heading("");
        tally.counts().forEach(this::count);
        line("");
        row("", "right", "of");
        tally.rates().forEach((measure, rate) -> row(measure, share(rate.share()), Integer.toString(rate.all())));
        tally.confusions().forEach(this::labels);
        line("");
    }

    private void heading(String layer) {
        row(layer, "precision", "recall", "F1", "gold");
    }

    private void count(String layer, Count count) {
        row(layer, share(count.precision()), share(count.recall()), share(count.f1()), Integer.toString(count.gold()));
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
                line(row.toString());
                row = new StringBuilder("   ");
            }
            row.append(shown);
        }
        line(row.substring(0, row.length() - 1));
    }

    private void misses(List<Miss> misses) {
        Map<Miss.Kind, List<Miss>> byKind = misses.stream()
                .collect(Collectors.groupingBy(Miss::kind, () -> new EnumMap<>(Miss.Kind.class), Collectors.toList()));
        byKind.forEach((kind, ofKind) -> {
            line(kind.words() + ", " + ofKind.size());
            for (Miss miss : ofKind) {
                Miss.Place place = miss.place();
                String where = place == null ? "" : " [" + place.start() + ", " + place.end() + ")";
                line("  " + miss.document() + where + ": " + miss.what());
            }
            line("");
        });
    }
}
