package didar.link.name;

import didar.text.Table;
import java.util.HashMap;
import java.util.Map;

/// Words in Latin letters read as letters of the Persian script, by `latin.tsv`.
final class Latin {

    private static final int LONGEST = 3;
    private final Map<String, String> letters = new HashMap<>();

    private Latin() {}

    static Latin load() {
        Latin latin = new Latin();
        Table.read(Latin.class, "latin.tsv", 2).forEach(row -> latin.letters.put(row.cell(0), row.cell(1)));
        return latin;
    }

    boolean isLatin(String word) {
        return word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    String read(String word, NameWords known) {
        if (known.role(word, word) != Word.Role.NAME) {
            return word;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int length = Math.min(LONGEST, word.length() - at);
            while (length > 1 && !letters.containsKey(word.substring(at, at + length))) {
                length--;
            }
            String row = word.substring(at, at + length);
            out.append(letters.getOrDefault(row, row));
            at += length;
        }
        return out.toString();
    }
}
