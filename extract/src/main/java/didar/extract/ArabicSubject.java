package didar.extract;

import didar.text.Span;

/// The subject of a reporting verb, as the sentence has it.
sealed interface ArabicSubject {

    /// The verb has none, or none that could be told.
    record None() implements ArabicSubject {}

    /// One that was found as a name, an office, a body or the like.
    ///
    /// @param fronted whether it stands before the verb
    record Named(Found found, boolean fronted) implements ArabicSubject {}

    /// Two persons joined by «و».
    ///
    /// @param last the last token of the second
    record Joint(Span span, int last) implements ArabicSubject {}

    /// Words that no list has, by their first and last token.
    record Words(int first, int last) implements ArabicSubject {}

    default boolean isExplicit() {
        return !(this instanceof None);
    }

    /// Whether it was found, not guessed from where words stand.
    default boolean isFound() {
        return this instanceof Named || this instanceof Joint;
    }
}
