package didar.text.calendar;

/// A calendar that a date can be written in.
public enum CalendarSystem {
    /// The solar Hijri calendar of Iran and Afghanistan.
    PERSIAN,
    /// The lunar Hijri calendar.
    ISLAMIC,
    GREGORIAN
}
