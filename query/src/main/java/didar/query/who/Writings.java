package didar.query.who;

import didar.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Counts words in all their writings: letters that readers take for the same, half-spaces and spaces make no
/// difference. Each is told in the writing met most.
final class Writings {

    private static final Pattern SPACES = Pattern.compile("[\\s\u200c]+");

    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    void add(String words) {
        String plain = SPACES.matcher(FoldedText.of(words).toString()).replaceAll("");
        counts.computeIfAbsent(plain, _ -> new LinkedHashMap<>())
                .merge(BREAKS.matcher(words.strip()).replaceAll(" "), 1, Integer::sum);
    }

    /// The most frequent first.
    Map<String, Integer> counts() {
        List<Map.Entry<String, Integer>> all = new ArrayList<>();
        for (Map<String, Integer> writings : counts.values()) {
            String most = writings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey();
            all.add(Map.entry(
                    most, writings.values().stream().mapToInt(Integer::intValue).sum()));
        }
        all.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        all.forEach(entry -> sorted.merge(entry.getKey(), entry.getValue(), Integer::sum));
        return sorted;
    }
}
