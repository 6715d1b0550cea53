package didar.record;

/// How finely a time is known.
public enum Granularity {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
}
