package didar.text.calendar;

/// How finely a time is told, from the finest to the coarsest.
public enum Granularity {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    /// A season, or a quarter of a year: three months.
    SEASON,
    YEAR,
    DECADE,
    CENTURY
}
