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
    @Nullable Found at(int i, boolean joined) {
        boolean announced = units.is(Kind.CLOCK, i) && (joined || !isCounted(i));
        int h = announced ? i + 1 : i;
        Found digits = digits(h, announced);
        if (digits != null) {
            return digits;
        }
        Numerals hour = Numerals.at(units, h);
        if (hour == null
                || hour.value() > 24
                || (hour.value() == 0 && !announced)
                || (hour.sort() == Numerals.Sort.ORDINAL && !ordinals)) {
            return null;
        }
        int end = hour.end();
        if (announced) {
            return withMinutes(hour.value(), end);
        }
        if (units.isMark(i - 1, '+')) {
            // «۵+۱ بامداد امروز»: the group of powers.
            return null;
        }
        boolean saysPart = units.is(Kind.PART, end)
                && !units.hasAnd(end)
                && !units.is(Kind.MONTH, end)
                && !(units.as(Kind.PART, end) instanceof Term part && part.part() == DayPart.NIGHT);
        if (hour.value() >= 1 && hour.value() <= 12 && saysPart && hour.sort() != Numerals.Sort.CARDINAL) {
            return new Found(LocalTime.of(hour.value(), 0), false, false, end);
        }
        if (hour.sort() == Numerals.Sort.ORDINAL && hour.value() <= 12 && (units.hasAnd(end) && isFraction(end))) {
            Found found = withMinutes(hour.value(), end);
            return units.is(Kind.PART, found.end()) ? found : null;
        }
        return null;
    }

    private boolean isCounted(int i) {
        return units.isNumber(i - 1) || units.is(Kind.CARDINAL, i - 1) || units.is(Kind.VAGUE, i - 1);
    }

    private boolean isFraction(int i) {
        return units.is(Kind.HALF, i) || units.is(Kind.QUARTER, i);
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
        if (units.isMark(end, ':') && units.isNumber(end + 1) && units.digits(end + 1) == 2 && units.value(end + 1) < 60) {
            second = units.value(end + 1);
            end += 2;
        }
        if (isUnit(end, ChronoUnit.MINUTES)) {
            end++;
        }
        int hour = units.value(i) % 24;
        boolean settled = units.value(i) > 12 || units.value(i) == 0;
        return new Found(LocalTime.of(hour, units.value(i + 2), second), true, settled, end);
    }

    /// «و ۳۰ دقیقه», «و نیم», «والربع».
    private Found withMinutes(int hour, int end) {
        boolean settled = hour > 12 || hour == 0;
        int m = units.is(Kind.AND, end) ? end + 1 : units.hasAnd(end) ? end : -1;
        LocalTime time = LocalTime.of(hour % 24, 0);
        if (m > 0) {
            if (units.is(Kind.HALF, m)) {
                return new Found(time.withMinute(30), true, settled, m + 1);
            }
            if (units.is(Kind.QUARTER, m)) {
                return new Found(time.withMinute(15), true, settled, m + 1);
            }
            Numerals minutes = Numerals.at(units, m);
            if (minutes != null && minutes.value() < 60) {
                boolean named = isUnit(minutes.end(), ChronoUnit.MINUTES);
                if (named || minutes.sort() == Numerals.Sort.DIGITS) {
                    return new Found(
                            time.withMinute(minutes.value()),
                            true,
                            settled,
                            named ? minutes.end() + 1 : minutes.end());
                }
            }
        }
        return new Found(time, false, settled, end);
    }

    private boolean isUnit(int i, ChronoUnit unit) {
        Term term = units.as(Kind.UNIT, i);
        return term != null && term.unit() == unit && !units.hasAnd(i);
    }
}
