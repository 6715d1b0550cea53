package didar.link.name;

import didar.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/// The words of a phrase, folded: runs of letters and digits.
public final class FoldedWords {

    private static final char NONE = 0;

    private FoldedWords() {}

    /// @param silent a sign that parts no words where it stands in one: a half-space, an apostrophe
    public static List<String> of(String phrase, char silent) {
        FoldedText folded = FoldedText.of(phrase);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != silent && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /// Parted by all that is neither letter nor digit.
    public static List<String> of(String phrase) {
        return of(phrase, NONE);
    }
}
