package didar.link.name;

/// A word of a name.
///
/// @param text folded, as it stands
/// @param bare without the Arabic article; the text where it has none
/// @param skeleton the sounds of the bare word that all scripts keep
/// @param sounds the skeleton as a number of [Sounds]
public record Word(String text, String bare, String skeleton, long sounds, Role role) {

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
        return of(text, bare(text), role);
    }

    private static Word of(String text, String bare, Role role) {
        String skeleton = Keys.skeleton(bare);
        return new Word(text, bare, skeleton, Sounds.of(skeleton), role);
    }

    /// Two words written as one.
    static Word joined(Word first, Word second) {
        return of(first.text + second.text, first.bare + second.bare, Role.NAME);
    }

    /// Whether two words have so nearly the same consonants that they may be one.
    boolean isNear(Word other) {
        return sounds == Sounds.NONE || other.sounds == Sounds.NONE
                ? Keys.near(skeleton, other.skeleton)
                : Sounds.near(sounds, other.sounds);
    }

    /// Whether this may be two words that are written as one: each begins or ends it.
    boolean mayBe(Word first, Word second) {
        return sounds == Sounds.NONE || first.sounds == Sounds.NONE || second.sounds == Sounds.NONE
                ? Keys.mayBeJoined(first.skeleton, second.skeleton, skeleton)
                : Sounds.mayBeJoined(first.sounds, second.sounds, sounds);
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
        return new Word(text, bare, skeleton, sounds, Role.NAME);
    }
}
