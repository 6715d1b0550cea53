package didar.archive.html;

import didar.text.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words of `names.tsv` found in the names of elements. A name is cut where letters end and where small ones are
/// followed by a capital: «post-Body», «postBody» and «post_body» are one. Two words together count before either
/// alone.
///
/// Templates repeat their names on every line of a list, so what was found is kept for the page.
final class Names {

    private static final Map<String, Naming> WORDS = new HashMap<>();
    /// Longer attributes are state, not names.
    private static final int LONGEST = 400;

    static {
        for (Table.Row row : Table.read(Names.class, "names.tsv", 2)) {
            Naming naming = Naming.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (String word : row.words(1)) {
                if (WORDS.put(word, naming) != null) {
                    throw row.wrong("twice: " + word);
                }
            }
        }
    }

    private final Map<String, Naming> known = new HashMap<>();

    /// What an attribute says; of several words the one that says most: body before noise before the rest.
    Naming of(String attribute) {
        if (attribute.isEmpty() || attribute.length() > LONGEST) {
            return Naming.NONE;
        }
        Naming seen = known.get(attribute);
        if (seen == null) {
            seen = read(attribute);
            known.put(attribute, seen);
        }
        return seen;
    }

    private static Naming read(String attribute) {
        Naming best = Naming.NONE;
        String last = "";
        String small = attribute.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < attribute.length()) {
            int from = at;
            while (from < attribute.length() && !isLetter(attribute.charAt(from))) {
                if (attribute.charAt(from) == ' ') {
                    last = "";
                }
                from++;
            }
            int to = from;
            while (to < attribute.length()
                    && isLetter(attribute.charAt(to))
                    && !(to > from && isCapital(attribute.charAt(to)) && !isCapital(attribute.charAt(to - 1)))) {
                to++;
            }
            if (to > from) {
                String word = small.substring(from, to);
                Naming pair = last.isEmpty() ? null : WORDS.get(last + word);
                best = stronger(best, pair != null ? pair : WORDS.getOrDefault(word, Naming.NONE));
                last = word;
            }
            at = to;
        }
        return best;
    }

    /// Of Latin script: no word of the table is of another.
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || isCapital(c);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static Naming stronger(Naming a, Naming b) {
        return rank(b) > rank(a) ? b : a;
    }

    private static int rank(Naming naming) {
        return switch (naming) {
            case NONE -> 0;
            case ARTICLE -> 1;
            case TITLE, KICKER, LEAD, CAPTION, DATA -> 2;
            case TAGS, RELATED, COMMENTS, SHARE, MENU, SIDE, AD, NOTICE -> 3;
            case BODY -> 4;
        };
    }
}
