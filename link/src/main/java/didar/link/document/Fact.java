package didar.link.document;

/// One thing that an article tells, in a form that does not depend on its language.
///
/// @param key what facts that are the same share; of words, the sounds that all scripts keep
/// @param text a value, an id, or the folded word
record Fact(Trait trait, String key, String text) {

    static Fact word(Trait trait, String sound, String word) {
        return new Fact(trait, "~" + sound, word);
    }

    static Fact value(Trait trait, String value) {
        return new Fact(trait, trait + " " + value, value);
    }

    /// Whether it is a word that two languages may spell in two ways.
    boolean isSpelt() {
        return trait == Trait.WORD || isName();
    }

    boolean isName() {
        return trait == Trait.PERSON || trait == Trait.PLACE || trait == Trait.BODY;
    }
}
