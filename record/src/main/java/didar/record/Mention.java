package didar.record;

import didar.text.Span;

/// A place in the text that speaks of an entity.
///
/// @param span for [Form#ELIDED] the verb that has no subject
public record Mention(String entity, Span span, Form form) {
    public enum Form {
        NAME,
        OFFICE,
        PRONOUN,
        ELIDED
    }
}
