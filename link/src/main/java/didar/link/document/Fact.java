package didar.link.document;

import didar.link.name.Word;
import org.jspecify.annotations.Nullable;

/// One thing that an article tells, in a form that does not depend on its language.
///
/// @param key what facts that are the same share; of words, the sounds that all scripts keep
/// @param text a value, an id, or the folded word
/// @param word of a word that two languages may spell in two ways; `null` for values and ids
record Fact(Trait trait, String key, String text, @Nullable Word word) {

    private static final String SOUND = "~";

    static Fact of(Trait trait, Word word) {
        return new Fact(trait, SOUND + word.skeleton(), word.bare(), word);
    }

    static Fact of(Trait trait, String value) {
        return new Fact(trait, trait + " " + value, value, null);
    }

    boolean isName() {
        return trait == Trait.PERSON || trait == Trait.PLACE || trait == Trait.BODY;
    }
}
