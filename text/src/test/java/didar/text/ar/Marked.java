package didar.text.ar;

import didar.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A sentence whose syntactic words are marked by hand.
///
/// @param text the sentence
/// @param words spans of its words, in order; those of one written word touch
record Marked(String text, List<Span> words) {

    Marked {
        words = List.copyOf(words);
    }

    /// The words of each written word: what touches and is not a mark belongs together.
    List<List<Span>> written() {
        List<List<Span>> written = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (Span word : words) {
            boolean letters = Character.isLetter(text.charAt(word.start()));
            if (!open.isEmpty() && (!letters || open.getLast().end() != word.start())) {
                written.add(List.copyOf(open));
                open.clear();
            }
            if (letters) {
                open.add(word);
            }
        }
        if (!open.isEmpty()) {
            written.add(List.copyOf(open));
        }
        return written;
    }
}
