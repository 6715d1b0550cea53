package didar.archive.page;

import didar.text.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that datelines are made of: cities, and the given names that reporters' names start with.
final class DatelineNames {

    private static final Set<String> PLACES = skeletons("places.txt");
    private static final Set<String> GIVEN = skeletons("given-names.txt");

    private static final int LONGEST_PERSON = 4;

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s\\u00a0.]+");

    private DatelineNames() {}

    private static Set<String> skeletons(String file) {
        Set<String> set = new HashSet<>();
        for (var row : Table.read(DatelineNames.class, file, 1)) {
            set.add(Skeleton.of(row.cell(0)).toString());
        }
        return set;
    }

    static boolean isPlace(String name) {
        return PLACES.contains(Skeleton.of(name).toString());
    }

    /// Whether words look like the name of a person: two to four of them, the first or second a given name.
    static boolean isPerson(String name) {
        String[] words = BETWEEN_NAMES.split(name.strip());
        if (words.length < 2 || words.length > LONGEST_PERSON) {
            return false;
        }
        for (String word : words) {
            if (!word.chars()
                    .allMatch(c -> Character.isLetter(c)
                            || c == '\u200c'
                            || Character.getType(c) == Character.NON_SPACING_MARK)) {
                return false;
            }
        }
        return isGiven(words[0]) || isTitle(words[0]) && isGiven(words[1]);
    }

    private static boolean isGiven(String word) {
        String folded = Skeleton.of(word).toString();
        return GIVEN.contains(folded) || folded.length() > 5 && folded.startsWith("عبدال");
    }

    private static boolean isTitle(String word) {
        return word.length() <= 2 || word.equals("سید") || word.equals("السيد");
    }
}
