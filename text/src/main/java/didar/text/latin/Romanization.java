package didar.text.latin;

import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names in Latin letters, for readers who do not read the script. Words of `romanization.tsv` come as the press spells
/// them; the rest is transcribed letter by letter and lacks the short vowels that the script does not write. Of any
/// number of threads.
public final class Romanization {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s«»“”\"]+");

    private final Map<String, String> words = new HashMap<>(1 << 15);

    private Romanization() {}

    public static Romanization load() {
        Romanization romanization = new Romanization();
        for (Table.Row row : Table.read(Romanization.class, "romanization.tsv", 2)) {
            // the words of the table are folded already
            romanization.words.putIfAbsent(joined(row.cell(0)), row.cell(1));
        }
        return romanization;
    }

    /// The letters of a word, folded, without half-spaces.
    private static String skeleton(String word) {
        return joined(FoldedText.of(word).toString());
    }

    private static String joined(String word) {
        return word.indexOf('\u200c') < 0 ? word : word.replace("\u200c", "");
    }

    /// @return `null` if a word has letters that are not transcribed
    public @Nullable String of(String name, Language language) {
        StringBuilder latin = new StringBuilder(name.length() + 8);
        for (String word : BETWEEN_WORDS.split(name, -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (!latin.isEmpty()) {
                latin.append(' ');
            }
            String known = words.get(skeleton(word));
            String spelled = known != null ? known : letters(word, language);
            if (spelled == null) {
                return null;
            }
            latin.append(capital(spelled));
        }
        return latin.isEmpty() ? null : latin.toString();
    }

    /// The share of the words of a name whose vowels are known, from 0 to 1: what is below half is read with trouble.
    public double known(String name) {
        List<String> parts = Arrays.stream(BETWEEN_WORDS.split(name))
                .filter(word -> !word.isEmpty())
                .toList();
        long known = parts.stream()
                .map(Romanization::skeleton)
                .filter(words::containsKey)
                .count();
        return parts.isEmpty() ? 0 : (double) known / parts.size();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static @Nullable String letters(String word, Language language) {
        StringBuilder out = new StringBuilder();
        String folded = skeleton(word);
        for (int i = 0; i < folded.length(); i++) {
            String letter = letter(folded.charAt(i), i == 0, i == folded.length() - 1, language == Language.PERSIAN);
            if (letter == null) {
                return null;
            }
            out.append(letter);
        }
        return out.isEmpty() ? null : out.toString();
    }

    private static @Nullable String letter(char c, boolean first, boolean last, boolean persian) {
        return switch (c) {
            case 'ا' -> "a";
            case 'ب' -> "b";
            case 'پ' -> "p";
            case 'ت', 'ط' -> "t";
            case 'ث' -> persian ? "s" : "th";
            case 'ج' -> "j";
            case 'چ' -> "ch";
            case 'ح', 'ه' -> last && c == 'ه' && !persian ? "a" : "h";
            case 'خ' -> "kh";
            case 'د' -> "d";
            case 'ذ' -> persian ? "z" : "dh";
            case 'ر' -> "r";
            case 'ز' -> "z";
            case 'ژ' -> "zh";
            case 'س', 'ص' -> "s";
            case 'ش' -> "sh";
            case 'ض' -> persian ? "z" : "d";
            case 'ظ' -> "z";
            case 'ع', 'ء' -> first ? "a" : "";
            case 'غ' -> "gh";
            case 'ف' -> "f";
            case 'ق' -> persian ? "gh" : "q";
            case 'ک' -> "k";
            case 'گ' -> "g";
            case 'ل' -> "l";
            case 'م' -> "m";
            case 'ن' -> "n";
            case 'و' -> first ? (persian ? "v" : "w") : last ? "u" : "o";
            case 'ی' -> first ? "y" : "i";
            case '-' -> "-";
            default -> null;
        };
    }
}
