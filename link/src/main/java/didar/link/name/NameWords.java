package didar.link.name;

import didar.link.name.Word.Role;
import didar.text.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What single words of names are: particles, titles, marks of `words.tsv`, names that are nearly written alike of
/// `nearnames.tsv`, common nouns of `terms.tsv`.
final class NameWords {

    /// What is left of a word without its prefix has so many letters at least.
    private static final int SHORTEST = 3;

    private final Map<String, Role> roles = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, Set<Integer>> near = new HashMap<>();
    private final Map<String, Set<String>> notions = new HashMap<>();

    private NameWords() {}

    static NameWords load() {
        NameWords words = new NameWords();
        for (Table.Row row : Table.read(NameWords.class, "words.tsv", 3)) {
            if (row.cell(0).equals("prefix")) {
                words.prefixes.addAll(row.words(2));
                continue;
            }
            Role role = role(row);
            for (String word : row.words(2)) {
                words.roles.put(word, role);
                if (role == Role.MARK) {
                    words.marks.put(word, row.cell(1));
                }
            }
        }
        for (Table.Row row : Table.read(NameWords.class, "nearnames.tsv", 1)) {
            row.words(0)
                    .forEach(name -> words.near
                            .computeIfAbsent(name, _ -> new HashSet<>())
                            .add(row.line()));
        }
        for (Table.Row row : Table.read(NameWords.class, "terms.tsv", 3)) {
            for (int column = 1; column <= 2; column++) {
                row.words(column)
                        .forEach(word -> words.notions
                                .computeIfAbsent(word, _ -> new HashSet<>())
                                .add(row.cell(0)));
            }
        }
        return words;
    }

    private static Role role(Table.Row row) {
        return switch (row.cell(0)) {
            case "particle" -> Role.PARTICLE;
            case "patronym" -> Role.PATRONYM;
            case "title" -> Role.TITLE;
            case "reign" -> Role.REIGN;
            case "mark" -> Role.MARK;
            default -> throw row.wrong("no class " + row.cell(0));
        };
    }

    Role role(String folded, String bare) {
        Role role = roles.get(folded);
        return role != null ? role : roles.getOrDefault(bare, Role.NAME);
    }

    /// How many letters of a word are a name or title of its own; 0 where it is one word.
    int prefix(String folded) {
        for (String prefix : prefixes) {
            if (folded.startsWith(prefix) && folded.length() >= prefix.length() + SHORTEST) {
                return prefix.length();
            }
        }
        return 0;
    }

    @Nullable
    String mark(String folded) {
        return marks.get(folded);
    }

    /// Whether two words are names that are others though they are nearly written alike.
    boolean areOthers(String one, String other) {
        if (one.equals(other)) {
            return false;
        }
        Set<Integer> a = near.get(one);
        Set<Integer> b = near.get(other);
        return a != null && b != null && a.stream().anyMatch(b::contains);
    }

    /// The notions that a common noun may stand for, the same in both languages; none for a proper name.
    Set<String> notions(String bare) {
        return notions.getOrDefault(bare, Set.of());
    }
}
