package didar.link.name;

/// A word of a name.
///
/// @param text folded, as it stands
/// @param bare without the Arabic article; the text where it has none
/// @param skeleton the sounds of the bare word that all scripts keep
record Word(String text, String bare, String skeleton, NameWords.Role role) {

    static Word of(String text, NameWords.Role role) {
        String bare = bare(text);
        return new Word(text, bare, Keys.skeleton(bare), role);
    }

    /// Two words written as one.
    static Word joined(Word first, Word second) {
        String bare = first.bare + second.bare;
        return new Word(first.text + second.text, bare, Keys.skeleton(bare), NameWords.Role.NAME);
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
        return role == NameWords.Role.NAME;
    }

    boolean isTitle() {
        return role == NameWords.Role.TITLE || role == NameWords.Role.REIGN;
    }

    Word asName() {
        return new Word(text, bare, skeleton, NameWords.Role.NAME);
    }
}
