package didar.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How far two annotations of the same articles agree: the second is held against the first as if it were read by a
/// program, then the first against the second. No program can be said to read better than that.
///
/// @param there the second against the first
/// @param back the first against the second
/// @param without ids of documents that tell contents by words and whose text was not given; they are left out
public record Agreement(Report there, Report back, List<String> without) {

    public Agreement {
        without = List.copyOf(without);
    }

    /// @param texts by id of the document, as far as they are known
    public static Agreement of(List<GoldDocument> first, List<GoldDocument> second, Map<String, String> texts) {
        Map<String, Tally> there = new LinkedHashMap<>();
        Map<String, Tally> back = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (GoldDocument one : first) {
            for (GoldDocument other : second) {
                if (!one.id().equals(other.id())) {
                    continue;
                }
                String text = texts.get(one.id());
                if (text == null && !(isByOffsets(one) && isByOffsets(other))) {
                    without.add(one.id());
                    continue;
                }
                Locating locating = text == null ? Agreement::offsets : Letters.of(text);
                tally(one, other, locating, there);
                tally(other, one, locating, back);
            }
        }
        return new Agreement(new Report(there, List.of()), new Report(back, List.of()), without);
    }

    private static boolean isByOffsets(GoldDocument document) {
        return document.statements().stream().allMatch(statement -> statement.content() instanceof Content.Offsets);
    }

    /// Without the text, spaces count as letters do.
    private static List<Run> offsets(Content content) {
        return switch (content) {
            case Content.Offsets(int start, int end) -> List.of(new Run(start, end));
            case Content.Words words -> throw new IllegalArgumentException("«" + words + "» needs the text");
        };
    }

    private static void tally(GoldDocument gold, GoldDocument read, Locating locating, Map<String, Tally> languages) {
        Tally tally = languages.computeIfAbsent(gold.language().tag(), _ -> new Tally());
        tally.document();
        Account account = SecondAccount.of(read, locating);
        StatementMeasures.of(gold, account, tally);
        EventMeasures.of(gold, account, tally);
    }

    /// The figures of a language, the mean of both directions; what one of them does not have is left out.
    public SortedMap<String, Double> figures(String language) {
        SortedMap<String, Double> figures = new TreeMap<>();
        SortedMap<String, Double> other = tally(back, language).figures();
        tally(there, language).figures().forEach((measure, value) -> {
            Double reverse = other.get(measure);
            if (reverse != null) {
                figures.put(measure, (value + reverse) / 2);
            }
        });
        return figures;
    }

    private static Tally tally(Report report, String language) {
        return report.languages().getOrDefault(language, new Tally());
    }
}
