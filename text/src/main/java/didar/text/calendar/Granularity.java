package didar.text.calendar;

/// How finely a time is told, from the finest to the coarsest.
public enum Granularity {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
}
