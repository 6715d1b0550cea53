package didar.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases to be found in skeletons, each with what it means: a trie over folded letters.
///
/// Unlike `didar.text.Phrases` it needs no tokens, and passes over marks: «کد خبر» is found in «• کد-خبر: 12» too.
final class PhraseTrie<T> {

    /// A phrase that stands at a place.
    ///
    /// @param end index into the skeleton, behind the phrase
    record Hit<T>(T meaning, int end) {}

    private static final class Node<T> {
        final Map<Character, Node<T>> next = new HashMap<>(4);
        final List<T> meanings = new ArrayList<>(1);
    }

    private final Node<T> root = new Node<>();

    void add(String phrase, T meaning) {
        Skeleton letters = Skeleton.of(phrase);
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("no letters in phrase \"" + phrase + "\"");
        }
        Node<T> node = root;
        for (int i = 0; i < letters.length(); i++) {
            node = node.next.computeIfAbsent(letters.charAt(i), _ -> new Node<>());
        }
        node.meanings.add(meaning);
    }

    /// The longest phrase that starts at `from` and ends where a word ends.
    @Nullable
    Hit<T> longest(Skeleton text, int from) {
        List<Hit<T>> all = all(text, from);
        return all.isEmpty() ? null : all.getLast();
    }

    /// All phrases that start at `from` and end where a word ends, shortest first.
    List<Hit<T>> all(Skeleton text, int from) {
        List<Hit<T>> hits = List.of();
        Node<T> node = root;
        int i = from;
        while (i < text.length()) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            i++;
            if (!node.meanings.isEmpty() && text.wordStarts(i)) {
                if (hits.isEmpty()) {
                    hits = new ArrayList<>(2);
                }
                for (T meaning : node.meanings) {
                    hits.add(new Hit<>(meaning, i));
                }
            }
        }
        return hits;
    }

    /// What the whole of `text` means.
    @Nullable
    T exactly(Skeleton text) {
        for (Hit<T> hit : all(text, 0)) {
            if (hit.end() == text.length()) {
                return hit.meaning();
            }
        }
        return null;
    }
}
