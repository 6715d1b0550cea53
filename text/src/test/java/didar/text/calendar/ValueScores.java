package didar.text.calendar;

import didar.text.FoldedText;
import didar.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Holds the values that [TimeReader] gives against the gold of `values-fa.tsv` and `values-ar.tsv`.
///
/// A gold expression is right if one of ours overlaps it and has its value; what of ours overlaps none is too much.
///
/// @param gold marked expressions
/// @param right those with the right value
/// @param exact those among the right whose span is the marked one
/// @param ours expressions of ours
/// @param misses what is not right, in words
record ValueScores(int gold, int right, int exact, int ours, List<String> misses) {

    double recall() {
        return right / (double) gold;
    }

    double precision() {
        return right / (double) ours;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "right R %.3f P %.3f, spans exact %.3f (gold %d, ours %d)",
                recall(),
                precision(),
                exact / (double) gold,
                gold,
                ours);
    }

    static ValueScores of(Language language) {
        return of(rows(language), language);
    }

    static Map<String, ValueScores> byHeading(Language language) {
        Map<String, List<Tables.Row>> rows = new TreeMap<>();
        rows(language)
                .forEach(row ->
                        rows.computeIfAbsent(row.why(), _ -> new ArrayList<>()).add(row));
        Map<String, ValueScores> scores = new TreeMap<>();
        rows.forEach((heading, its) -> scores.put(heading, of(its, language)));
        return scores;
    }

    private static List<Tables.Row> rows(Language language) {
        return Tables.read("values-" + language.tag() + ".tsv");
    }

    private static ValueScores of(List<Tables.Row> rows, Language language) {
        int gold = 0;
        int right = 0;
        int exact = 0;
        int ours = 0;
        List<String> misses = new ArrayList<>();
        for (Tables.Row row : rows) {
            var marked = Tables.Marked.of(row.cell(2));
            List<String> values =
                    row.cell(3).equals("-") ? List.of() : List.of(row.cell(3).split(" \\| "));
            List<TimeExpression> read = read(marked.text(), language, row);
            gold += values.size();
            ours += read.size();
            for (int i = 0; i < values.size(); i++) {
                String span = marked.spans().get(i);
                int start = Integer.parseInt(span.substring(0, span.indexOf(':')));
                int end = start + span.length() - span.indexOf(':') - 1;
                String expected = values.get(i);
                TimeExpression found = read.stream()
                        .filter(e -> e.span().start() < end && e.span().end() > start && matches(e, expected))
                        .findFirst()
                        .orElse(null);
                if (found == null) {
                    misses.add(expected + "\t" + row.cell(2) + "\t" + described(read, expected));
                    continue;
                }
                right++;
                boolean same = found.span().start() == start && found.span().end() == end;
                exact += same ? 1 : 0;
                if (!same) {
                    misses.add("(span)\t" + row.cell(2) + "\t" + described(read, expected));
                }
            }
            if (read.size() > values.size()) {
                misses.add("(too much)\t" + row.cell(2) + "\t" + described(read, ""));
            }
        }
        return new ValueScores(gold, right, exact, ours, misses);
    }

    private static boolean matches(TimeExpression e, String expected) {
        return WrittenValue.of(e, calendar(expected)).equals(expected);
    }

    private static List<String> described(List<TimeExpression> read, String expected) {
        return read.stream()
                .map(e -> "[" + e.text() + "] " + WrittenValue.of(e, calendar(expected)))
                .toList();
    }

    private static CalendarSystem calendar(String expected) {
        if (expected.contains("persian:")) {
            return CalendarSystem.PERSIAN;
        }
        return expected.contains("islamic:") ? CalendarSystem.ISLAMIC : CalendarSystem.GREGORIAN;
    }

    private static List<TimeExpression> read(String text, Language language, Tables.Row row) {
        LocalDate publication = LocalDate.parse(row.cell(0));
        @Nullable
        Direction direction =
                row.cell(1).equals("-") ? null : Direction.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        return TimeReader.read(FoldedText.of(text), language).stream()
                .map(e -> direction == null
                        ? TimeReader.resolve(e, publication)
                        : TimeReader.resolve(e, publication, direction))
                .toList();
    }
}
