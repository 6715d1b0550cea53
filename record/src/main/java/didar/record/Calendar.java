package didar.record;

/// The calendar that a date was written in.
public enum Calendar {
    PERSIAN,
    ISLAMIC,
    GREGORIAN
}
