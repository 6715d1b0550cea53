package didar.search;

import didar.text.Span;
import java.util.List;

/// A word of a text with the keys under which it is found.
///
/// @param span of the original
/// @param keys writings that stand for the word: first the whole word, its letters alone; then what is left without
/// article, clitics, plural and ezafe. Never empty. Two writings of one word share a key
/// @param parts the parts of a word written with half-spaces, in order; empty for others
/// @param common whether it says so little that a question of several words is not held to it
record Keyed(Span span, List<String> keys, List<String> parts, boolean common) {

    Keyed {
        keys = List.copyOf(keys);
        parts = List.copyOf(parts);
    }

    String whole() {
        return keys.getFirst();
    }
}
