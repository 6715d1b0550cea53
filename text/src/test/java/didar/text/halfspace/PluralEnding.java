package didar.text.halfspace;

import java.util.Set;

/// The plural endings that some writers run together with a noun («کتابها») and others part by a half-space
/// («کتاب‌ها»).
final class PluralEnding {
    private PluralEnding() {}

    private static final Set<String> ENDINGS = Set.of("ها", "های", "هایی", "هایش", "هایشان");
    /// Letters that no other is joined to: behind them all writers run the ending together.
    private static final String NEVER_JOINED = "اأآدذرزژوؤ";
    /// «تنها» and «بها» are no plurals.
    private static final int SHORTEST_NOUN = 3;

    /// Whether a word runs on at an offset with nothing but a plural ending, behind a letter that could be joined
    /// to it.
    static boolean runTogetherAt(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return at - start >= SHORTEST_NOUN
                && NEVER_JOINED.indexOf(text.charAt(at - 1)) < 0
                && ENDINGS.contains(text.substring(at, end));
    }
}
