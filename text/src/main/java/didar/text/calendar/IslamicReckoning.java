package didar.text.calendar;

/// The ways to count the months of the Islamic calendar.
///
/// Iran fixes its lunar months by sighting and publishes no table that could be carried here; its dates stand within a
/// day or so of Umm al-Qura's, mostly a day after it. A lunar date is therefore never taken as exact: see
/// [CalendarDate#LUNAR_TOLERANCE].
public enum IslamicReckoning {
    /// The official calendar of Saudi Arabia, by ICU's table (1300–1600); by [#CIVIL] outside of it.
    UMM_AL_QURA,
    /// The arithmetic calendar with the epoch of Friday, 16 July 622 (Julian).
    CIVIL,
    /// The arithmetic calendar with the epoch of Thursday, 15 July 622 (Julian).
    TABULAR
}
