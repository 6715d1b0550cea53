package didar.archive.page;

import didar.archive.coding.ArabicBytes;
import didar.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which languages articles are wanted in. The text of an article tells the language; what can be told before there
/// is a text only passes over what is surely in another script.
///
/// @param wanted empty for all
public record LanguageFilter(Set<Language> wanted) {

    /// Passes over nothing.
    public static final LanguageFilter NONE = new LanguageFilter(Set.of());

    /// Letters, of which the shortest article has more: five words.
    private static final int FEWEST_LETTERS = 24;

    public LanguageFilter {
        wanted = Set.copyOf(wanted);
    }

    public boolean takes(Language told) {
        return wanted.isEmpty() || wanted.contains(told);
    }

    /// Whether bytes may hold an article that is wanted, by a look at their letters, in whatever character set.
    public boolean mayTake(byte[] bytes, int from, int to) {
        return !isOfScript() || ArabicBytes.mayHold(bytes, from, to, FEWEST_LETTERS);
    }

    /// Whether a text may be wanted that somebody found to be in these languages. Neighbours in one script are easily
    /// mistaken, other scripts are not.
    ///
    /// @param codes of ISO 639; none where nobody looked
    public boolean mayTake(List<String> codes) {
        return !isOfScript() || codes.isEmpty() || codes.stream().anyMatch(LanguageFilter::isInArabicScript);
    }

    /// Whether only languages in the Arabic script are wanted.
    private boolean isOfScript() {
        return !wanted.isEmpty()
                && EnumSet.of(Language.PERSIAN, Language.ARABIC, Language.URDU, Language.SORANI, Language.PASHTO)
                        .containsAll(wanted);
    }

    private static boolean isInArabicScript(String code) {
        return language(code) != null
                || switch (primary(code)) {
                    // Kurdish, Sindhi, Uyghur, Kashmiri, Punjabi, Gilaki, Mazanderani, South Azerbaijani; not told;
                    // many
                    case "ku", "kur", "sd", "snd", "ug", "uig", "ks", "kas", "pnb", "lah", "glk", "mzn", "azb" -> true;
                    case "", "und", "mul", "mis", "zxx" -> true;
                    default -> false;
                };
    }

    /// The language of a code of ISO 639-1 or 639-3, with or without a region; `null` for none of those that are
    /// told.
    public static @Nullable Language language(String code) {
        return switch (primary(code)) {
            case "fa", "fas", "per", "pes", "prs" -> Language.PERSIAN;
            case "ar", "ara", "arb", "arz", "apc", "ary", "acm", "afb", "ajp" -> Language.ARABIC;
            case "ur", "urd" -> Language.URDU;
            case "ckb" -> Language.SORANI;
            case "ps", "pus", "pbt", "pst" -> Language.PASHTO;
            default -> null;
        };
    }

    private static String primary(String code) {
        String lower = code.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        return lower.substring(0, end);
    }
}
