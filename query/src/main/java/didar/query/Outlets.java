package didar.query;

import didar.text.FoldedText;
import org.jspecify.annotations.Nullable;

/// Outlets whose name has some words in it, in whatever writing.
public record Outlets(String words) {

    public static Outlets named(String words) {
        return new Outlets(bare(words));
    }

    public boolean has(@Nullable String outlet) {
        return outlet != null && bare(outlet).contains(words);
    }

    private static String bare(String name) {
        var letters = new StringBuilder();
        FoldedText.of(name)
                .toString()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.appendCodePoint(Character.toLowerCase(c)));
        return letters.toString();
    }
}
