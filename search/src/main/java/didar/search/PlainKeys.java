package didar.search;

import didar.text.FoldedText;
import didar.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words as they are, and what is the same in all languages: numbers, addresses and hash tags.
final class PlainKeys {
    private PlainKeys() {}

    static List<Keyed> of(Tokens tokens) {
        List<Keyed> words = new ArrayList<>(tokens.size());
        for (int t = 0; t < tokens.size(); t++) {
            Keyed word = of(tokens, t);
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    /// One token; `null` for punctuation.
    static @Nullable Keyed of(Tokens tokens, int t) {
        FoldedText folded = tokens.folded();
        int start = tokens.foldedStart(t);
        int end = tokens.foldedEnd(t);
        return switch (tokens.kind(t)) {
            case PUNCTUATION -> null;
            case WORD -> word(tokens, t, List.of(Keys.letters(folded, start, end)));
            case NUMBER -> word(tokens, t, List.of(folded.string(start, end).replace(",", "")));
            case ADDRESS -> address(tokens, t, folded.string(start, end));
        };
    }

    static @Nullable Keyed word(Tokens tokens, int t, List<String> keys) {
        return keys.getFirst().isEmpty() ? null : new Keyed(tokens.span(t), keys, List.of(), false);
    }

    /// A hash tag is found by its words too.
    private static @Nullable Keyed address(Tokens tokens, int t, String address) {
        if (address.charAt(0) != '#') {
            return word(tokens, t, List.of(address));
        }
        List<String> parts = new ArrayList<>();
        for (String part : address.substring(1).split("_", -1)) {
            String letters = Keys.letters(part);
            if (!letters.isEmpty()) {
                parts.add(letters);
            }
        }
        return parts.isEmpty()
                ? null
                : new Keyed(
                        tokens.span(t), List.of(String.join("", parts)), parts.size() > 1 ? parts : List.of(), false);
    }
}
