package didar.query;

import didar.text.FoldedText;
import org.jspecify.annotations.Nullable;

/// Outlets whose name has some words in it, in whatever writing.
record Outlets(String words) {

    static Outlets named(String words) {
        return new Outlets(bare(words));
    }

    boolean has(@Nullable String outlet) {
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
