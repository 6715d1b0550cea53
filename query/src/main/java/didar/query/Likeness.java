package didar.query;

import didar.text.FoldedText;
import java.util.HashSet;
import java.util.Set;

/// How much two texts of one language have in common: the words of both, among the words of the shorter.
public final class Likeness {

    /// Letters of the shortest word that counts: shorter ones are particles.
    private static final int SHORTEST = 3;

    private Likeness() {}

    /// The words of a text that count, folded.
    public static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        FoldedText folded = FoldedText.of(text);
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '\u200c') {
                if (word.length() >= SHORTEST) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }

    /// 0 to 1.
    public static double of(Set<String> one, Set<String> other) {
        boolean isShorter = one.size() <= other.size();
        Set<String> few = isShorter ? one : other;
        Set<String> many = isShorter ? other : one;
        long common = few.stream().filter(many::contains).count();
        return few.isEmpty() ? 0 : (double) common / few.size();
    }
}
