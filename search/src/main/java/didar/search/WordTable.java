package didar.search;

import didar.text.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a language's table says of words, by their letters.
final class WordTable {

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private int longest;

    WordTable(String file) {
        for (Table.Row row : Table.read(WordTable.class, file, 3)) {
            String kind = row.cell(0);
            if (kind.equals("same")) {
                List<String> two = row.words(1);
                if (two.size() != 2) {
                    throw row.wrong("not two writings");
                }
                same.put(Keys.letters(two.get(0)), Keys.letters(two.get(1)));
            } else {
                kinds.computeIfAbsent(kind, _ -> new HashSet<>()).add(Keys.letters(row.cell(1)));
            }
        }
        longest = kinds.values().stream()
                .flatMap(Set::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /// Whether a row of this kind has these letters.
    boolean is(String kind, String letters) {
        return letters.length() <= longest && kinds.getOrDefault(kind, Set.of()).contains(letters);
    }

    /// The other writing, or the letters themselves.
    String same(String letters) {
        return same.getOrDefault(letters, letters);
    }
}
