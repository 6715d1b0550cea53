package didar.text.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/// A day as one calendar writes it.
///
/// @param calendar the calendar
/// @param year of the calendar's era, 1-based; Persian 1200–1500 and Islamic 1200–1600 are covered
/// @param month 1 to 12
/// @param day 1 to the length of the month
public record CalendarDate(CalendarSystem calendar, int year, int month, int day) {

    /// Days by which a lunar date may differ from its partner in a solar calendar and still mean the same day.
    public static final int LUNAR_TOLERANCE = 1;

    public CalendarDate {
        if (!exists(calendar, year, month, day)) {
            throw new IllegalArgumentException(
                    "no such day in the " + calendar + " calendar: " + year + "-" + month + "-" + day);
        }
    }

    /// The day as `calendar` writes it; Islamic dates by [IslamicReckoning#UMM_AL_QURA].
    public static CalendarDate of(LocalDate day, CalendarSystem calendar) {
        return switch (calendar) {
            case GREGORIAN ->
                new CalendarDate(calendar, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case PERSIAN -> Months.PERSIAN.date(calendar, day);
            case ISLAMIC -> ofIslamic(day, IslamicReckoning.UMM_AL_QURA);
        };
    }

    /// The day as the given kind of Islamic calendar writes it.
    public static CalendarDate ofIslamic(LocalDate day, IslamicReckoning reckoning) {
        return Months.of(reckoning).date(CalendarSystem.ISLAMIC, day);
    }

    /// Whether the calendar has such a day. An Islamic day exists if any reckoning has it.
    public static boolean exists(CalendarSystem calendar, int year, int month, int day) {
        return covers(calendar, year) && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(calendar, year, month);
    }

    /// Whether dates of the year can be converted.
    public static boolean covers(CalendarSystem calendar, int year) {
        return switch (calendar) {
            case GREGORIAN -> year >= 1 && year <= 9999;
            case PERSIAN -> Months.PERSIAN.covers(year);
            case ISLAMIC -> Months.of(IslamicReckoning.UMM_AL_QURA).covers(year);
        };
    }

    /// Whether the day can be written in the calendar.
    public static boolean covers(CalendarSystem calendar, LocalDate day) {
        return switch (calendar) {
            case GREGORIAN -> covers(calendar, day.getYear());
            case PERSIAN -> Months.PERSIAN.covers(day);
            case ISLAMIC -> Months.of(IslamicReckoning.UMM_AL_QURA).covers(day);
        };
    }

    /// Days of the month. An Islamic month always has room for 30, since who sights the moon decides.
    public static int lengthOfMonth(CalendarSystem calendar, int year, int month) {
        return switch (calendar) {
            case GREGORIAN -> YearMonth.of(year, month).lengthOfMonth();
            case PERSIAN -> Months.PERSIAN.length(year, month);
            case ISLAMIC -> 30;
        };
    }

    public LocalDate toLocalDate() {
        return toLocalDate(IslamicReckoning.UMM_AL_QURA);
    }

    /// The day, an Islamic date being counted as told. The 30th of a month of 29 days is the day after the 29th.
    public LocalDate toLocalDate(IslamicReckoning reckoning) {
        return switch (calendar) {
            case GREGORIAN -> LocalDate.of(year, month, day);
            case PERSIAN -> Months.PERSIAN.day(year, month, day);
            case ISLAMIC -> Months.of(reckoning).day(year, month, day);
        };
    }
}
