package didar.archive.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        final List<T> meanings = new ArrayList<>(1);
        /// In order.
        private char[] letters = {};
        /// Where each of them leads.
        private final List<Node<T>> nodes = new ArrayList<>(1);

        /// Where a letter leads, `null` if nowhere.
        @Nullable
        Node<T> next(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : nodes.get(at);
        }

        Node<T> grow(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at < 0) {
                at = -at - 1;
                char[] more = Arrays.copyOf(letters, letters.length + 1);
                System.arraycopy(letters, at, more, at + 1, letters.length - at);
                more[at] = letter;
                letters = more;
                nodes.add(at, new Node<>());
            }
            return nodes.get(at);
        }
    }

    private final Node<T> root = new Node<>();

    void add(String phrase, T meaning) {
        Skeleton letters = Skeleton.of(phrase);
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("no letters in phrase \"" + phrase + "\"");
        }
        Node<T> node = root;
        for (int i = 0; i < letters.length(); i++) {
            node = node.grow(letters.charAt(i));
        }
        node.meanings.add(meaning);
    }

    /// The longest phrase that starts at `from` and ends where a word ends.
    @Nullable
    Hit<T> longest(Skeleton text, int from) {
        Node<T> node = root;
        Node<T> longest = null;
        int end = from;
        for (int i = from; i < text.length(); ) {
            node = node.next(text.charAt(i++));
            if (node == null) {
                break;
            }
            if (!node.meanings.isEmpty() && text.wordStarts(i)) {
                longest = node;
                end = i;
            }
        }
        return longest == null ? null : new Hit<>(longest.meanings.getLast(), end);
    }

    /// All phrases that start at `from` and end where a word ends, shortest first.
    List<Hit<T>> all(Skeleton text, int from) {
        List<Hit<T>> hits = List.of();
        Node<T> node = root;
        int i = from;
        while (i < text.length()) {
            node = node.next(text.charAt(i));
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
