package didar.text.calendar;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads hours: «ساعت ۱۰ و ۳۰ دقیقه», «16:35», «الساعة العاشرة والنصف», «الخامسة مساء», «۸ صبح».
final class Clocks {

    /// An hour.
    ///
    /// @param minutes whether minutes are told
    /// @param settled whether it can only be meant on the clock of 24 hours
    /// @param end the unit after it
    record Found(LocalTime time, boolean minutes, boolean settled, int end) {}

    private final Units units;
    /// Whether hours are told by ordinals: «العاشرة», but not «ساعت اول».
    private final boolean ordinals;

    Clocks(Units units, boolean ordinals) {
        this.units = units;
        this.ordinals = ordinals;
    }

    /// @param joined whether the hour continues an expression, so that a number before it is no count of hours
    @Nullable
    Found at(int i, boolean joined) {
        boolean named = units.is(Kind.CLOCK, i) && (joined || !isCounted(i));
        boolean announced = named || endsRange(i);
        int h = named ? i + 1 : i;
        Found digits = digits(h, announced);
        if (digits != null) {
            return digits;
        }
        Found shortOf = announced || isShortOf(h) ? shortOf(h) : null;
        if (shortOf != null) {
            return shortOf;
        }
        Numerals hour = Numerals.at(units, h);
        if (hour == null
                || (announced && units.hasAnd(h))
                || hour.value() > 24
                || (hour.value() == 0 && !announced)
                || (hour.sort() == Numerals.Sort.ORDINAL && !ordinals)) {
            return null;
        }
        int end = hour.end();
        Found until = !announced && hour.sort() != Numerals.Sort.ORDINAL && units.is(Kind.UNTIL, end)
                ? at(end + 1, false)
                : null;
        if (until != null && hour.value() < 24) {
            // «۲ تا ۳ صبح»
            return new Found(LocalTime.of(hour.value(), 0), false, hour.value() > 12, end);
        }
        if (announced) {
            return withMinutes(hour.value(), end);
        }
        if (units.isMark(i - 1, '+')) {
            // «۵+۱ بامداد امروز»: the group of powers.
            return null;
        }
        Term part = units.as(Kind.PART, end);
        // «دو شب» is two nights, «۱۱ شب» an hour.
        boolean saysPart = part != null
                && (part.part() != DayPart.NIGHT || isLate(hour))
                && !units.hasAnd(end)
                && !units.is(Kind.MONTH, end);
        boolean told = hour.sort() != Numerals.Sort.CARDINAL || (hour.value() > 1 && (joined || isPlaced(i, end + 1)));
        if (hour.value() >= 1 && hour.value() <= 12 && saysPart && told) {
            return new Found(LocalTime.of(hour.value(), 0), false, false, end);
        }
        boolean and = hour.sort() == Numerals.Sort.ORDINAL
                ? units.hasAnd(end) && isFraction(end)
                : units.is(Kind.AND, end) && isFraction(end + 1);
        if (hour.value() >= 1 && hour.value() <= 12 && and) {
            Found found = withMinutes(hour.value(), end);
            return units.is(Kind.PART, found.end()) ? found : null;
        }
        return null;
    }

    /// Whether a number at `i` is the hour up to which the hour before it lasts: «ساعت ۸ تا ۱۰».
    private boolean endsRange(int i) {
        Numerals hour = units.is(Kind.UNTIL, i - 1) && units.is(Kind.CLOCK, i - 3) ? Numerals.at(units, i) : null;
        return hour != null
                && hour.value() > 0
                && Numerals.at(units, i - 2) != null
                && !units.is(Kind.UNIT, hour.end())
                && !units.is(Kind.MEASURE, hour.end());
    }

    /// Whether a quarter before an hour is told at `i` without «ساعت»: «یک ربع به پنج».
    private boolean isShortOf(int i) {
        Numerals count = Numerals.at(units, i);
        int quarter = count == null ? i : count.end();
        Numerals hour = units.is(Kind.QUARTER, quarter) && units.is(Kind.SHORT_OF, quarter + 1)
                ? Numerals.at(units, quarter + 2)
                : null;
        return hour != null
                && hour.value() <= 12
                && !units.is(Kind.UNIT, hour.end())
                && !units.is(Kind.MEASURE, hour.end());
    }

    /// Whether what stands before `first` or at `end` shows that words are an hour: «از هشت صبح», «هشت صبح فردا»; «هفت
    /// صبح»
    /// is a newspaper, «یک صبح» a morning.
    private boolean isPlaced(int first, int end) {
        return units.is(Kind.LINK, first - 1)
                || units.is(Kind.FROM, first - 1)
                || units.is(Kind.UNTIL, first - 1)
                || units.is(Kind.DAYWORD, end)
                || units.is(Kind.WEEKDAY, end);
    }

    private boolean isCounted(int i) {
        return units.isNumber(i - 1) || units.is(Kind.CARDINAL, i - 1) || units.is(Kind.VAGUE, i - 1);
    }

    /// Whether no stay of so many nights is told in digits.
    private static boolean isLate(Numerals hour) {
        return hour.sort() == Numerals.Sort.DIGITS && hour.value() >= 8;
    }

    private boolean isFraction(int i) {
        return fraction(units, i) > 0;
    }

    /// The minutes of «نیم», «ربع», «الثلث» at `i`, or 0.
    static int fraction(Units units, int i) {
        return units.is(Kind.HALF, i) ? 30 : units.is(Kind.QUARTER, i) ? 15 : units.is(Kind.THIRD, i) ? 20 : 0;
    }

    /// «یک ربع به ده», «۳ دقیقه به ۴»
    private @Nullable Found shortOf(int i) {
        Numerals count = Numerals.at(units, i);
        int m = count == null ? i : count.end();
        int minutes = fraction(units, m);
        if (minutes == 0 && count != null && isUnit(m, ChronoUnit.MINUTES)) {
            minutes = count.value();
        }
        if (minutes == 0 || minutes >= 60 || !units.is(Kind.SHORT_OF, m + 1)) {
            return null;
        }
        Numerals hour = Numerals.at(units, m + 2);
        return hour == null || hour.value() < 1 || hour.value() > 24
                ? null
                : new Found(before(hour.value(), minutes), true, hour.value() > 12, hour.end());
    }

    private static LocalTime before(int hour, int minutes) {
        return LocalTime.of(hour % 24, 0).minusMinutes(minutes);
    }

    /// «16:35», «04:30»; after «ساعت» also «16.35».
    private @Nullable Found digits(int i, boolean announced) {
        if (!units.isNumber(i) || !units.isMark(i + 1) || !units.isNumber(i + 2)) {
            return null;
        }
        char mark = units.mark(i + 1);
        boolean colon = mark == ':' || (announced && (mark == '.' || mark == ',' || mark == '،'));
        if (!colon
                || !units.touches(i)
                || !units.touches(i + 1)
                || units.digits(i) > 2
                || units.digits(i + 2) != 2
                || units.value(i) > 24
                || units.value(i + 2) > 59) {
            return null;
        }
        int end = i + 3;
        int second = 0;
        if (units.isMark(end, ':')
                && units.isNumber(end + 1)
                && units.digits(end + 1) == 2
                && units.value(end + 1) < 60) {
            second = units.value(end + 1);
            end += 2;
        }
        if (isUnit(end, ChronoUnit.MINUTES) || isUnit(end, ChronoUnit.SECONDS)) {
            end++;
        }
        int hour = units.value(i) % 24;
        boolean settled = units.value(i) > 12 || units.value(i) == 0;
        return new Found(LocalTime.of(hour, units.value(i + 2), second), true, settled, end);
    }

    /// «و ۳۰ دقیقه», «و نیم», «والربع», «إلا ربعا».
    private Found withMinutes(int hour, int end) {
        boolean settled = hour > 12 || hour == 0;
        int m = units.is(Kind.AND, end) ? end + 1 : units.hasAnd(end) ? end : -1;
        LocalTime time = LocalTime.of(hour % 24, 0);
        if (units.is(Kind.LESS, end)) {
            Numerals missing = Numerals.at(units, end + 1);
            int minutes = missing == null ? fraction(units, end + 1) : missing.value();
            int after = missing == null ? end + 2 : missing.end() + (isUnit(missing.end(), ChronoUnit.MINUTES) ? 1 : 0);
            if (minutes > 0 && minutes < 60) {
                return new Found(before(hour, minutes), true, settled, after);
            }
        }
        if (m > 0) {
            if (isFraction(m)) {
                return new Found(time.withMinute(fraction(units, m)), true, settled, m + 1);
            }
            Numerals minutes = Numerals.at(units, m);
            if (minutes != null && minutes.value() < 60) {
                boolean named = isUnit(minutes.end(), ChronoUnit.MINUTES);
                if (isUnit(minutes.end(), ChronoUnit.SECONDS)) {
                    return new Found(time.withSecond(minutes.value()), true, settled, minutes.end() + 1);
                }
                if (named || minutes.sort() == Numerals.Sort.DIGITS || isBareMinutes(minutes)) {
                    int after = named ? minutes.end() + 1 : minutes.end();
                    return new Found(
                            time.withMinute(minutes.value()), true, settled, named ? pastSeconds(after) : after);
                }
            }
        }
        return new Found(time, false, settled, end);
    }

    /// Whether minutes in words stand without their unit: «ساعت هفت و بیست»; few are counts of something else.
    private boolean isBareMinutes(Numerals minutes) {
        return minutes.sort() == Numerals.Sort.CARDINAL
                && minutes.value() >= 5
                && !units.is(Kind.UNIT, minutes.end())
                && !units.is(Kind.MEASURE, minutes.end());
    }

    /// The unit after «و سی ثانیه» at `i`, or `i`.
    private int pastSeconds(int i) {
        Numerals seconds = units.is(Kind.AND, i) ? Numerals.at(units, i + 1) : null;
        return seconds != null && isUnit(seconds.end(), ChronoUnit.SECONDS) ? seconds.end() + 1 : i;
    }

    private boolean isUnit(int i, ChronoUnit unit) {
        Term term = units.as(Kind.UNIT, i);
        return term != null && term.unit() == unit && !units.hasAnd(i);
    }
}
