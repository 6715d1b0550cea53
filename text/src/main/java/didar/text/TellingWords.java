package didar.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The telling words of `languages.tsv`, found without making a string of the word looked up.
final class TellingWords {

    private final @Nullable String[] forms;
    private final int[] languages;
    private final int mask;

    private TellingWords(int size) {
        forms = new String[size];
        languages = new int[size];
        mask = size - 1;
    }

    /// @param words for each word, a bit for each language it tells of
    static TellingWords of(Map<String, Integer> words) {
        TellingWords table = new TellingWords(Integer.highestOneBit(words.size()) * 8);
        LanguageFeatures word = new LanguageFeatures();
        words.forEach((form, languages) -> {
            word.clear();
            form.chars().forEach(c -> word.add((char) c));
            if (!word.is(form)) {
                throw new IllegalArgumentException("not in the form of LanguageFeatures: " + form);
            }
            int slot = table.slot(word);
            table.forms[slot] = form;
            table.languages[slot] = languages;
        });
        return table;
    }

    /// A bit for each language that the word tells of, by ordinal.
    int languages(LanguageFeatures word) {
        return languages[slot(word)];
    }

    /// Where the word is, or the free place where it would be.
    private int slot(LanguageFeatures word) {
        int slot = word.whole() >>> 16 & mask;
        while (true) {
            String form = forms[slot];
            if (form == null || word.is(form)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
    }
}
