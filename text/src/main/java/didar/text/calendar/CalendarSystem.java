package didar.text.calendar;

import didar.text.Language;

/// A calendar that a date can be written in.
public enum CalendarSystem {
    /// The solar Hijri calendar of Iran and Afghanistan.
    PERSIAN,
    /// The lunar Hijri calendar.
    ISLAMIC,
    GREGORIAN;

    /// The calendar whose months and years a language counts from the publication day.
    static CalendarSystem of(Language language) {
        return language == Language.ARABIC ? GREGORIAN : PERSIAN;
    }
}
