package didar.text.calendar;

import didar.text.Language;
import org.jspecify.annotations.Nullable;

/// Which calendar a bare year belongs to.
final class Years {

    private Years() {}

    /// The calendar of a four-digit year of the news, or `null` if no calendar of ours has it.
    ///
    /// In Persian text the years up to 1420 are Persian; in Arabic text 1300 to 1500 are Islamic.
    static @Nullable CalendarSystem calendar(int year, Language language) {
        if (year >= 1700 && year <= 2200) {
            return CalendarSystem.GREGORIAN;
        }
        if (year >= 1200 && year <= 1500) {
            return language == Language.PERSIAN && year <= 1420 ? CalendarSystem.PERSIAN : CalendarSystem.ISLAMIC;
        }
        return null;
    }

    /// The full year behind two digits: Persian 1330–1429, Gregorian 1950–2049, Islamic 1370–1469.
    static int full(int twoDigits, CalendarSystem calendar) {
        return switch (calendar) {
            case PERSIAN -> twoDigits < 30 ? 1400 + twoDigits : 1300 + twoDigits;
            case GREGORIAN -> twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
            case ISLAMIC -> twoDigits < 70 ? 1400 + twoDigits : 1300 + twoDigits;
        };
    }
}
