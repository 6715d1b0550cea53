package didar.text.calendar;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads what comes again: «هر دوشنبه», «هر سه ماه یک بار», «پنجشنبه‌ها», «سالانه», «كل ثلاثاء», «سنويا».
final class Recurrences implements Form {

    private final Units units;
    private final Dates dates;

    Recurrences(Units units, Dates dates) {
        this.units = units;
        this.dates = dates;
    }

    @Override
    public @Nullable Reading at(int i) {
        Term rate = units.as(Kind.RATE, i);
        boolean always = rate != null && rate.strength() != Term.Strength.GUARDED;
        if (rate != null && rate.unit() != null && (always || isCount(i + 1) || units.is(Kind.ONCE, i + 1))) {
            return reading(1, rate.unit(), null, pastTimes(i + 1));
        }
        Term days = units.as(Kind.WEEKDAYS, i);
        if (days != null && days.strength() != Term.Strength.GUARDED) {
            return reading(1, ChronoUnit.WEEKS, DayOfWeek.of(days.number()), i + 1);
        }
        if (units.is(Kind.EVERY, i)) {
            return every(i + 1);
        }
        Reading day = dayOfEvery(i);
        return day == null ? counted(i) : day;
    }

    /// The unit after «یک بار», «دو بار» at `i`, or `i`.
    private int pastTimes(int i) {
        if (units.is(Kind.ONCE, i)) {
            return i + 1;
        }
        Numerals number = Numerals.at(units, i);
        return number != null && units.is(Kind.TIMES, number.end()) ? number.end() + 1 : i;
    }

    /// «اول هر ماه», «روز دهم هر ماه»
    private @Nullable Reading dayOfEvery(int i) {
        Numerals day = Numerals.at(units, dates.isUnit(i, ChronoUnit.DAYS) ? i + 1 : i);
        return day == null || day.sort() != Numerals.Sort.ORDINAL || !units.is(Kind.EVERY, day.end())
                ? null
                : every(day.end() + 1);
    }

    /// «دو روز یک بار», «یک روز در میان», «سه بار در هفته», «سه روز در هفته», «مرتين في الشهر»
    private @Nullable Reading counted(int i) {
        Numerals number = Numerals.at(units, i);
        if (number != null && number.sort() == Numerals.Sort.ORDINAL) {
            return null;
        }
        int t = number == null ? i : number.end();
        Term each = units.as(Kind.UNIT, t);
        boolean alternate = units.is(Kind.ALTERNATE, t + 1);
        if (number != null && each != null && each.unit() != null && (alternate || units.is(Kind.ONCE, t + 1))) {
            return reading(number.value() + (alternate ? 1 : 0), each.unit(), null, t + 2);
        }
        Term times = units.as(Kind.TIMES, t);
        boolean told = number != null && (times != null || each != null) || times != null && times.number() > 0;
        Term unit = told && units.is(Kind.LINK, t + 1) && isLast(t + 2) ? units.as(Kind.UNIT, t + 2) : null;
        if (unit == null || unit.number() != 1 || unit.unit() == null) {
            return null;
        }
        boolean within = times != null
                || each != null && each.unit() != null && each.unit().compareTo(unit.unit()) < 0;
        return within ? reading(1, unit.unit(), null, t + 3) : null;
    }

    /// Whether nothing after a unit says which one it is: not so in «دو بار در سال گذشته».
    private boolean isLast(int i) {
        return !units.isNumber(i + 1)
                && (!units.isWord(i + 1) || units.is(Kind.FOLLOW, i + 1) || units.is(Kind.AND, i + 1));
    }

    /// Whether a number that is no ordinal stands at `i`: «روزی سه ساعت».
    private boolean isCount(int i) {
        Numerals number = Numerals.at(units, i);
        return number != null && number.sort() != Numerals.Sort.ORDINAL;
    }

    private @Nullable Reading every(int i) {
        int d = dates.isUnit(i, ChronoUnit.DAYS) ? i + 1 : i;
        Term day = units.as(Kind.WEEKDAY, d);
        if (day == null) {
            day = units.as(Kind.WEEKDAYS, d);
        }
        if (day != null) {
            return reading(1, ChronoUnit.WEEKS, DayOfWeek.of(day.number()), d + 1);
        }
        if (units.is(Kind.PART, i)) {
            return reading(1, ChronoUnit.DAYS, null, i + 1);
        }
        boolean vague = units.is(Kind.VAGUE, i);
        Numerals number = Numerals.at(units, i);
        int u = vague ? i + 1 : number == null ? i : number.end();
        Term unit = units.as(Kind.UNIT, u);
        if (unit == null) {
            unit = units.as(Kind.LENGTH, u);
        }
        if (unit == null || unit.unit() == null || number != null && number.sort() == Numerals.Sort.ORDINAL) {
            return null;
        }
        int count = vague ? 0 : number == null ? unit.number() : number.value();
        int end = units.is(Kind.ONCE, u + 1) ? u + 2 : u + 1;
        return reading(count, unit.unit(), null, end);
    }

    private static Reading reading(int count, ChronoUnit unit, @Nullable DayOfWeek day, int end) {
        Granularity granularity = day == null ? Draft.granularity(unit) : Granularity.DAY;
        return Reading.aside(new Meaning.Recurring(IsoDuration.length(count, unit), day), granularity, end);
    }
}
