package didar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Figures as they were when they were last looked at: what a build holds its own against. A figure that rises is told
/// of as well, since the next fall would go unseen.
///
/// The file is a table parted by tabs: language, measure, value from 0 to 1. Lines that start with `#` are passed over.
/// Layers have precision, recall and F1; an act, a type or the like on its own has its F1 alone.
public final class Expected {

    /// By language and measure.
    private final Map<Key, Double> figures;

    private record Key(String language, String measure) {}

    private Expected(Map<Key, Double> figures) {
        this.figures = figures;
    }

    public static Expected of(Report report) {
        Map<Key, Double> figures = new LinkedHashMap<>();
        report.languages()
                .forEach((language, tally) ->
                        figures(tally).forEach((measure, value) -> figures.put(new Key(language, measure), value)));
        return new Expected(figures);
    }

    private static Map<String, Double> figures(Tally tally) {
        Map<String, Double> figures = new TreeMap<>();
        tally.counts().forEach((layer, count) -> {
            figures.put(layer + ".f1", count.f1());
            if (layer.indexOf('.') < 0) {
                figures.put(layer + ".precision", count.precision());
                figures.put(layer + ".recall", count.recall());
            }
        });
        tally.confusions()
                .forEach((layer, labels) -> labels.labels()
                        .forEach((label, count) -> figures.put(layer + "." + label + ".f1", count.f1())));
        tally.rates().forEach((measure, rate) -> figures.put(measure, rate.share()));
        return figures;
    }

    /// @param file for messages
    /// @throws IOException where a line is no figure; the message says which
    public static Expected read(String file, List<String> lines) throws IOException {
        Map<Key, Double> figures = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                if (cells.length != 3) {
                    throw new NumberFormatException();
                }
                figures.put(new Key(cells[0], cells[1]), Double.parseDouble(cells[2]));
            } catch (NumberFormatException e) {
                throw new IOException(
                        file + ", line " + (i + 1) + ": not a language, a measure and a value: \"" + line + "\"", e);
            }
        }
        return new Expected(figures);
    }

    /// The table, to be read back.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# Figures as they were last looked at, 0 to 1. Written by 'didar eval --write-expected'.");
        lines.add("# language\tmeasure\tvalue");
        figures.forEach((key, value) ->
                lines.add(String.format(Locale.ROOT, "%s\t%s\t%.4f", key.language, key.measure, value)));
        return lines;
    }

    /// Every figure that is not as expected, as a line for people; none where all is well.
    ///
    /// @param report languages that it does not have are not asked for
    /// @param tolerance how far a figure may be off, 0 to 1
    public List<String> deviations(Report report, double tolerance) {
        List<String> deviations = new ArrayList<>();
        Map<Key, Double> now = of(report).figures;
        figures.forEach((key, expected) -> {
            Double value = now.get(key);
            String name = key.language + " " + key.measure;
            if (value != null && !(Math.abs(value - expected) <= tolerance)) {
                deviations.add(String.format(
                        Locale.ROOT,
                        "%s %s by %.4f: %.4f, expected %.4f",
                        name,
                        value < expected ? "fell" : "rose",
                        Math.abs(value - expected),
                        value,
                        expected));
            } else if (value == null && report.languages().containsKey(key.language)) {
                deviations.add(name + " is not measured any more");
            }
        });
        now.forEach((key, value) -> {
            if (!figures.containsKey(key)) {
                deviations.add(String.format(Locale.ROOT, "%s %s is new: %.4f", key.language, key.measure, value));
            }
        });
        return deviations;
    }
}
