package didar.query.compare;

import didar.text.Span;
import didar.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How a text that was carried on differs from the one it was taken from, sentence by sentence.
///
/// @param changed sentences that both have in other words, in the order of the later text
/// @param leftOut sentences of the original that the later text has not
/// @param added sentences of the later text that the original has not
public record Wording(List<List<Part>> changed, List<String> leftOut, List<String> added) {

    /// What became of some words.
    public enum Fate {
        KEPT,
        LEFT_OUT,
        ADDED
    }

    /// Words that follow each other and had one fate.
    public record Part(Fate fate, String text) {}

    /// So much in common, and two sentences are one in other words.
    private static final double ONE_SENTENCE = 0.5;

    private record Sentence(String text, List<String> written, List<String> folded) {

        Set<String> words() {
            return new HashSet<>(folded);
        }
    }

    public Wording {
        changed = List.copyOf(changed);
        leftOut = List.copyOf(leftOut);
        added = List.copyOf(added);
    }

    public boolean isSame() {
        return changed.isEmpty() && leftOut.isEmpty() && added.isEmpty();
    }

    /// @param body the paragraphs of the original text
    /// @param laterBody those of the later one
    public static Wording of(String text, List<Span> body, String later, List<Span> laterBody) {
        List<Sentence> before = sentences(text, body);
        List<Sentence> after = sentences(later, laterBody);
        boolean[] met = new boolean[before.size()];
        List<List<Part>> changed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Sentence sentence : after) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < before.size(); i++) {
                double likeness = met[i] ? 0 : likeness(before.get(i).words(), sentence.words());
                if (likeness > most) {
                    most = likeness;
                    best = i;
                }
            }
            if (most < ONE_SENTENCE) {
                added.add(sentence.text);
            } else {
                met[best] = true;
                if (!before.get(best).folded.equals(sentence.folded)) {
                    changed.add(difference(before.get(best), sentence));
                }
            }
        }
        List<String> leftOut = new ArrayList<>();
        for (int i = 0; i < met.length; i++) {
            if (!met[i]) {
                leftOut.add(before.get(i).text);
            }
        }
        return new Wording(changed, leftOut, added);
    }

    private static List<Sentence> sentences(String text, List<Span> body) {
        Tokens tokens = Tokens.of(text, body);
        List<Sentence> sentences = new ArrayList<>();
        for (int s = 0; s < tokens.sentences(); s++) {
            List<String> written = new ArrayList<>();
            List<String> folded = new ArrayList<>();
            for (int t = tokens.first(s); t < tokens.after(s); t++) {
                if (tokens.kind(t) != Tokens.Kind.PUNCTUATION) {
                    written.add(tokens.span(t).of(text));
                    folded.add(tokens.form(t));
                }
            }
            if (!folded.isEmpty()) {
                Span span = tokens.span(tokens.first(s), tokens.after(s) - 1);
                sentences.add(new Sentence(span.of(text), written, folded));
            }
        }
        return sentences;
    }

    /// Words of both among the words of the longer.
    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return (double) common / Math.max(one.size(), other.size());
    }

    /// By the longest sequence of words that both have.
    private static List<Part> difference(Sentence before, Sentence after) {
        int[][] longest = new int[before.folded.size() + 1][after.folded.size() + 1];
        for (int i = before.folded.size() - 1; i >= 0; i--) {
            for (int j = after.folded.size() - 1; j >= 0; j--) {
                longest[i][j] = before.folded.get(i).equals(after.folded.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.folded.size() || j < after.folded.size()) {
            boolean isBehind = i == before.folded.size();
            boolean isAhead = j == after.folded.size();
            if (!isBehind && !isAhead && before.folded.get(i).equals(after.folded.get(j))) {
                add(parts, Fate.KEPT, after.written.get(j));
                i++;
                j++;
            } else if (isAhead || !isBehind && longest[i + 1][j] >= longest[i][j + 1]) {
                add(parts, Fate.LEFT_OUT, before.written.get(i++));
            } else {
                add(parts, Fate.ADDED, after.written.get(j++));
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, Fate fate, String word) {
        if (!parts.isEmpty() && parts.getLast().fate == fate) {
            Part last = parts.removeLast();
            parts.add(new Part(fate, last.text + " " + word));
        } else {
            parts.add(new Part(fate, word));
        }
    }
}
