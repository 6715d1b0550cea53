package didar.text.calendar;

/// The ways to count the months of the Islamic calendar.
///
/// Iran fixes its lunar months by sighting, and its dates often stand a day after Umm al-Qura's. No table of them
/// is carried here: a lunar date that differs from its solar partner by [CalendarDate#LUNAR_TOLERANCE] is
/// accepted, more is noted, and a lunar date without a partner carries [TimeNote.Code#LUNAR_UNCERTAIN].
public enum IslamicReckoning {
    /// The official calendar of Saudi Arabia, by ICU's table (1300–1600); by [#CIVIL] outside of it.
    UMM_AL_QURA,
    /// The arithmetic calendar with the epoch of Friday, 16 July 622 (Julian).
    CIVIL,
    /// The arithmetic calendar with the epoch of Thursday, 15 July 622 (Julian).
    TABULAR
}
