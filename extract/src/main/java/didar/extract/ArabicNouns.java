package didar.extract;

import java.util.List;

/// Shapes of Arabic verbal nouns, folded and without article.
final class ArabicNouns {

    private static final List<String> PRONOUNS = List.of("هما", "هم", "ها", "ه");

    private ArabicNouns() {}

    /// Whether a noun has the shape of a verbal one of a derived stem, with or without a pronoun: «اعلان», «تقدیم»,
    /// «تعاون», «مساعدتهما».
    static boolean isVerbal(String form) {
        return isVerbal(form, false) || isVerbal(withoutPronoun(form), true);
    }

    private static boolean isVerbal(String noun, boolean stripped) {
        int n = noun.length();
        if (n < 4 || n > 7) {
            return false;
        }
        boolean alif = noun.charAt(2) == 'ا';
        return switch (noun.charAt(0)) {
            case 'ا' -> noun.charAt(n - 2) == 'ا';
            case 'ت' -> noun.charAt(n - 2) == 'ی' || n >= 5 && alif;
            case 'م' -> n == 6 && alif && noun.charAt(n - 1) == (stripped ? 'ت' : 'ه');
            default -> false;
        };
    }

    private static String withoutPronoun(String noun) {
        for (String pronoun : PRONOUNS) {
            if (noun.endsWith(pronoun) && noun.length() - pronoun.length() >= 4) {
                return noun.substring(0, noun.length() - pronoun.length());
            }
        }
        return noun;
    }
}
