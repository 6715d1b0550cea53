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
        if (rate != null && rate.unit() != null) {
            return reading(Lengths.iso(1, rate.unit()), null, i + 1);
        }
        Term days = units.as(Kind.WEEKDAYS, i);
        if (days != null && days.strength() != Term.Strength.GUARDED) {
            return reading(Lengths.iso(1, ChronoUnit.WEEKS), DayOfWeek.of(days.number()), i + 1);
        }
        return units.is(Kind.EVERY, i) ? every(i + 1) : null;
    }

    private @Nullable Reading every(int i) {
        int d = dates.isUnit(i, ChronoUnit.DAYS) ? i + 1 : i;
        Term day = units.as(Kind.WEEKDAY, d);
        if (day == null) {
            day = units.as(Kind.WEEKDAYS, d);
        }
        if (day != null) {
            return reading(Lengths.iso(1, ChronoUnit.WEEKS), DayOfWeek.of(day.number()), d + 1);
        }
        if (units.is(Kind.PART, i)) {
            return reading(Lengths.iso(1, ChronoUnit.DAYS), null, i + 1);
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
        return reading(Lengths.iso(count, unit.unit()), null, end);
    }

    private static Reading reading(String interval, @Nullable DayOfWeek day, int end) {
        return Reading.aside(new Meaning.Recurring(interval, day), Granularity.DAY, end);
    }
}
