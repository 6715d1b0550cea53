package didar.text.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The words of `hengam-conventions.tsv`: what Hengam takes into a span, and where it parts and joins spans.
final class HengamConventions {

    private static final Map<String, List<String>> WORDS = Tables.read("hengam-conventions.tsv").stream()
            .sorted(Comparator.comparingInt(row -> -row.cell(1).length()))
            .collect(Collectors.groupingBy(
                    row -> row.cell(0), Collectors.mapping(row -> row.cell(1), Collectors.toList())));

    private HengamConventions() {}

    /// The words of a rule, longer ones first.
    static List<String> words(String rule) {
        return WORDS.getOrDefault(rule, List.of());
    }

    /// Whether all that stands between two spans is one word of the rule.
    static boolean is(String rule, String between) {
        return words(rule).contains(between);
    }

    /// How much of the end of `head` is a word of the rule with a space after it; 0 if none is.
    static int before(String rule, String head) {
        for (String word : words(rule)) {
            int start = head.length() - word.length() - 1;
            if (head.endsWith(word + " ") && (start == 0 || start > 0 && head.charAt(start - 1) == ' ')) {
                return word.length() + 1;
            }
        }
        return 0;
    }

    /// How much of the beginning of `tail` is a word of the rule with a space before it; 0 if none is.
    static int after(String rule, String tail) {
        for (String word : words(rule)) {
            int end = word.length() + 1;
            if (tail.startsWith(" " + word) && (end == tail.length() || tail.charAt(end) == ' ')) {
                return end;
            }
        }
        return 0;
    }
}
