package didar.text.calendar;

import didar.text.Language;
import didar.text.calendar.Meaning.Dated;
import didar.text.calendar.Meaning.Toward;
import org.jspecify.annotations.Nullable;

/// Tells numbers that are years from those that count: «۱۴۰۰» in «انتخابات ۱۴۰۰», «۹۵» in «دی ۹۵».
record YearDigits(Units units, Language language) {

    /// The year in digits at `i`, which something before it tells to be one: «۱۴۰۰» in «انتخابات ۱۴۰۰», «۹۸» in «نیمه
    /// اول
    /// ۹۸»; `null` if it is a count.
    Dates.@Nullable Found bare(int i) {
        if (!units.isNumber(i) || !isFree(i + 1) || units.is(Kind.MEASURE, i + 1)) {
            return null;
        }
        CalendarSystem own = CalendarSystem.of(language);
        boolean full = units.digits(i) == 4;
        CalendarSystem calendar = full ? Years.calendar(units.value(i), language) : own;
        boolean tens = own == CalendarSystem.PERSIAN && isShort(i, false);
        if (calendar == null || !(full || tens) || units.is(Kind.UNIT, i + 1) || units.is(Kind.LENGTH, i + 1)) {
            return null;
        }
        int year = full ? units.value(i) : Years.full(units.value(i), calendar);
        return CalendarDate.covers(calendar, year)
                ? new Dates.Found(new Dated(calendar, year, null, 0, 0, Toward.OPEN), i + 1)
                : null;
    }

    /// Whether a number of four digits without «سال» is a year by where it stands: «در ۲۰۱۸», «از ۱۹۸۰ تا ۱۹۸۸». A
    /// round
    /// one is a count, and so are those of Arabic, which «في» counts too.
    boolean isPlain(int i) {
        Term link = units.as(Kind.LINK, i - 1);
        boolean linked = language == Language.PERSIAN && link != null && link.strength() != Term.Strength.GUARDED;
        boolean range = units.is(Kind.UNTIL, i - 1) ? isNear(i - 2) : units.is(Kind.UNTIL, i + 1) && isNear(i + 2);
        return (linked || range) && isNear(i);
    }

    private boolean isNear(int i) {
        if (!units.isNumber(i) || units.digits(i) != 4 || units.value(i) % 100 == 0) {
            return false;
        }
        int year = units.value(i);
        boolean near = year >= 1900 && year < 2050 || language == Language.PERSIAN && year >= 1300 && year < 1420;
        return near
                && !units.is(Kind.UNIT, i + 1)
                && !units.is(Kind.MEASURE, i + 1)
                && !units.is(Kind.MULTIPLIER, i + 1);
    }

    boolean isOf(CalendarSystem calendar, int i) {
        if (!units.isNumber(i) || units.digits(i) != 4 || !isFree(i + 1)) {
            return false;
        }
        int year = units.value(i);
        return switch (calendar) {
            case GREGORIAN -> year >= 1700 && year <= 2200;
            case PERSIAN, ISLAMIC -> year >= 1200 && year <= 1500;
        };
    }

    /// Whether a year of four digits stands at `i`, not before `from`.
    boolean isFull(int i, int from) {
        return i >= from && units.isNumber(i) && units.digits(i) == 4;
    }

    /// Two digits that can only be a year: «۹۵», «۰۱».
    boolean isShort(int i, boolean yearWord) {
        boolean day = units.isNumber(i) && units.value(i) >= 10 && units.value(i) <= 31;
        return units.isNumber(i)
                && units.digits(i) == 2
                && (!day || isFollowed(i + 1))
                && (yearWord || !units.is(Kind.UNIT, i + 1))
                && !units.is(Kind.MEASURE, i + 1)
                && !units.is(Kind.MULTIPLIER, i + 1)
                && isFree(i + 1);
    }

    /// Whether the number before `end` is not the head of something longer: a fraction, a percentage, a clock.
    boolean isFree(int end) {
        return !(units.isMark(end) && units.touches(end - 1) && "%٪٫:".indexOf(units.mark(end)) >= 0)
                && !(units.isMark(end)
                        && units.touches(end - 1)
                        && units.isNumber(end + 1)
                        && units.touches(end)
                        && units.mark(end) != '-'
                        && units.mark(end) != '/');
    }

    /// Whether what stands at `i` shows that the word before it ended there.
    boolean isFollowed(int i) {
        return units.isEnd(i) || units.isMark(i) || units.is(Kind.FOLLOW, i) || units.is(Kind.WEEKDAY, i);
    }
}
