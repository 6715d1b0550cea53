package didar.link.document;

/// What two articles can have in common. What each weighs stands in `traits.tsv`.
public enum Trait {
    /// Somebody or something known by a stable id.
    IDENTITY,
    /// A word of a person's name, in whatever script.
    PERSON,
    PLACE,
    /// A word of the name of a body or a group.
    BODY,
    /// A word in Latin letters.
    LATIN,
    /// A word that is spelt alike, whatever it is: names that the reader did not find, and words that travelled.
    WORD,
    NUMBER,
    /// A day, a month, a weekday, a length.
    TIME,
    /// A joined event.
    EVENT,
    /// Somebody known who has the word.
    SPEAKER
}
