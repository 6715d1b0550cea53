package didar.link.name;

/// A word of a name.
///
/// @param text folded, as it stands
/// @param bare without the Arabic article; the text where it has none
/// @param skeleton the sounds of the bare word that all scripts keep
public record Word(String text, String bare, String skeleton, Role role) {

    public enum Role {
        /// A word of the name itself.
        NAME,
        /// Stands between words of a name and may be left out.
        PARTICLE,
        /// The word behind it is the father's name.
        PATRONYM,
        TITLE,
        /// A title behind which a given name alone is the name.
        REIGN,
        /// Tells which of two namesakes.
        MARK
    }

    static Word of(String text, Role role) {
        String bare = bare(text);
        return new Word(text, bare, Keys.skeleton(bare), role);
    }

    /// Two words written as one.
    static Word joined(Word first, Word second) {
        String bare = first.bare + second.bare;
        return new Word(first.text + second.text, bare, Keys.skeleton(bare), Role.NAME);
    }

    private static final String ARTICLE = "ال";
    /// So many letters have to be left for «ال» to be the article: «الیاس» and «الهام» are told by the tables only.
    private static final int LEAST = 3;

    static String bare(String folded) {
        return folded.startsWith(ARTICLE) && folded.length() >= ARTICLE.length() + LEAST
                ? folded.substring(ARTICLE.length())
                : folded;
    }

    boolean hasArticle() {
        return text.length() != bare.length();
    }

    boolean isName() {
        return role == Role.NAME;
    }

    boolean isTitle() {
        return role == Role.TITLE || role == Role.REIGN;
    }

    Word asName() {
        return new Word(text, bare, skeleton, Role.NAME);
    }
}
