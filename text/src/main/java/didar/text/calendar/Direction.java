package didar.text.calendar;

/// Where, seen from the publication day, a weekday or a date without its year is looked for. The tense of the verb
/// tells.
public enum Direction {
    /// The latest such day that is not after the publication day.
    PAST,
    /// The first such day that is not before the publication day.
    FUTURE,
    /// Whichever is closer; the earlier one of two equally close.
    NEAREST
}
