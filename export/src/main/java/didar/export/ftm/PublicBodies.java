package didar.export.ftm;

import didar.text.FoldedText;
import didar.text.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Which bodies are of a state, by the word that opens a name (`bodies.tsv`).
final class PublicBodies {

    private static final String ARTICLE = "ال";

    private final Set<String> openings = new HashSet<>();

    private PublicBodies() {}

    static PublicBodies read() {
        var bodies = new PublicBodies();
        Table.read(PublicBodies.class, "bodies.tsv", 2)
                .forEach(row -> row.words(1).forEach(word -> bodies.openings.add(folded(word))));
        return bodies;
    }

    boolean has(String name) {
        String folded = folded(name.strip());
        int end = folded.indexOf(' ');
        String first = end < 0 ? folded : folded.substring(0, end);
        return openings.contains(first)
                || first.startsWith(ARTICLE) && openings.contains(first.substring(ARTICLE.length()));
    }

    private static String folded(String text) {
        FoldedText folded = FoldedText.of(text);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            letters.append(folded.charAt(i));
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
