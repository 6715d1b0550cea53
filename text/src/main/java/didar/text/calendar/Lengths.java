package didar.text.calendar;

import didar.text.calendar.Meaning.Toward;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads lengths of time: «دو ساعت», «سفری سه‌روزه», «چند ماه», «ثلاثين عاما», «نصف ساعة»; and those with a fraction
/// that
/// are counted from the publication day: «یک سال و نیم پیش».
final class Lengths implements Form {

    /// A count of a unit.
    ///
    /// @param amount 0 where the number is not told
    /// @param rest the smaller units that follow («یک ساعت و بیست دقیقه»), by ISO 8601 without its `P`; else empty
    /// @param end the unit after it
    record Count(int amount, ChronoUnit unit, String rest, int end) {

        static Count of(int amount, ChronoUnit unit, int end) {
            return new Count(amount, unit, "", end);
        }

        /// With a fraction of the unit, told in sixtieths: half a year is six months.
        static Count of(int amount, ChronoUnit unit, int sixtieths, int end) {
            return switch (unit) {
                case HOURS -> of(amount * 60 + sixtieths, ChronoUnit.MINUTES, end);
                case DAYS -> of(amount * 24 + sixtieths * 24 / 60, ChronoUnit.HOURS, end);
                case MONTHS -> of(amount * 30 + sixtieths / 2, ChronoUnit.DAYS, end);
                case YEARS -> of(amount * 12 + sixtieths / 5, ChronoUnit.MONTHS, end);
                case DECADES -> of(amount * 10 + sixtieths / 6, ChronoUnit.YEARS, end);
                case CENTURIES -> of(amount * 100 + sixtieths * 10 / 6, ChronoUnit.YEARS, end);
                default -> of(amount, unit, end);
            };
        }

        String iso() {
            return IsoDuration.length(amount, unit) + rest;
        }
    }

    private final Units units;

    Lengths(Units units) {
        this.units = units;
    }

    @Override
    public @Nullable Reading at(int i) {
        boolean pointed = units.is(Kind.THIS_BEFORE, i) || units.is(Kind.THAT, i);
        int start = pointed && (units.isNumber(i + 1) || units.isPointedAt(i + 1)) ? i + 1 : i;
        Count count = spell(i);
        if (count == null) {
            count = some(i);
        }
        if (count == null) {
            count = fraction(start);
        }
        if (count == null) {
            count = counted(start);
        }
        return count == null ? null : directed(count);
    }

    private Reading directed(Count count) {
        int end = count.end;
        Granularity granularity = Draft.granularity(count.unit);
        boolean ago = units.is(Kind.AGO_AFTER, end);
        if (ago || units.is(Kind.HENCE_AFTER, end)) {
            if (count.amount == 0 || !count.rest.isEmpty()) {
                return Reading.aside(new Meaning.Vague(Periods.NO_COUNT), granularity, end + 1);
            }
            Draft draft = new Draft();
            draft.amount = ago ? -count.amount : count.amount;
            draft.unit = count.unit;
            return new Reading(draft, end + 1);
        }
        if (units.is(Kind.NARRATIVE_AFTER, end)) {
            return Reading.aside(new Meaning.Vague(Periods.OTHER_EVENT), granularity, end + 1);
        }
        return Reading.aside(
                new Meaning.Length(count.iso(), Toward.OPEN),
                granularity,
                units.is(Kind.EDGE_AFTER, end) ? end + 1 : end);
    }

    /// «سال‌ها», «شش‌ماهه»
    private @Nullable Count spell(int i) {
        Term term = units.as(Kind.SPELL, i);
        return term == null || term.unit() == null ? null : Count.of(term.number(), term.unit(), i + 1);
    }

    /// «این روزها», «تلك السنوات», «روزهای نخست», «دقایقی پیش»
    private @Nullable Count some(int i) {
        boolean told = (units.is(Kind.THIS_BEFORE, i) || units.is(Kind.THAT, i)) && units.isPointedAt(i + 1);
        int u = told ? i + 1 : i;
        Term unit = units.as(Kind.UNIT, u);
        if (unit == null) {
            unit = units.as(Kind.SPELL, u);
        }
        if (unit == null || unit.unit() == null || unit.number() != 0) {
            return null;
        }
        boolean enough = told
                || units.is(Kind.EDGE_AFTER, u + 1)
                || units.is(Kind.AGO_AFTER, u + 1)
                || units.is(Kind.NARRATIVE_AFTER, u + 1);
        return enough ? Count.of(0, unit.unit(), u + 1) : null;
    }

    /// «نیم ساعت», «ربع ساعة», «یک ربع», «سه ربع»
    private @Nullable Count fraction(int i) {
        int minutes = Clocks.fraction(units, i);
        if (minutes > 0) {
            Term unit = units.as(Kind.UNIT, i + 1);
            return unit == null || unit.number() != 1 || unit.unit() == null || units.hasAnd(i + 1)
                    ? null
                    : Count.of(0, unit.unit(), minutes, i + 2);
        }
        Term quarters = units.as(Kind.CARDINAL, i);
        return quarters != null && quarters.number() <= 3 && units.is(Kind.QUARTER, i + 1)
                ? Count.of(15 * quarters.number(), ChronoUnit.MINUTES, i + 2)
                : null;
    }

    private @Nullable Count counted(int i) {
        boolean vague = units.is(Kind.VAGUE, i);
        Numerals number = vague ? null : Numerals.at(units, i);
        if (number != null && (number.sort() == Numerals.Sort.ORDINAL || number.value() == 0)) {
            return null;
        }
        int u = vague ? i + 1 : number == null ? i : number.end();
        int amount = number == null ? 0 : number.value();
        Numerals other = number == null ? null : Numerals.other(units, u);
        if (other != null) {
            u = other.end();
            amount = 0;
        }
        Term unit = units.as(Kind.UNIT, u);
        if (unit == null) {
            unit = units.as(Kind.LENGTH, u);
        }
        if (unit == null || unit.unit() == null || (units.hasAnd(u) && u > i)) {
            return null;
        }
        boolean bare = number == null && !vague;
        if (bare) {
            amount = unit.number();
        }
        Count whole = withRest(amount, unit.unit(), u);
        if (whole != null) {
            return whole;
        }
        return bare && (unit.number() != 2 || units.is(Kind.LENGTH, u)) ? null : Count.of(amount, unit.unit(), u + 1);
    }

    /// «و نیم», «ونصف السنة», «و بیست دقیقه» after a count of `unit`, which stands at `u`.
    private @Nullable Count withRest(int amount, ChronoUnit unit, int u) {
        int j = units.is(Kind.AND, u + 1) ? u + 2 : units.hasAnd(u + 1) ? u + 1 : -1;
        if (j < 0 || amount == 0) {
            return null;
        }
        Count exact = withFraction(units, amount, unit, u + 1);
        if (exact.end > u + 1) {
            return exact;
        }
        Numerals number = Numerals.at(units, j);
        if (number == null || number.sort() == Numerals.Sort.ORDINAL) {
            return null;
        }
        Term second = units.as(Kind.UNIT, number.end());
        if (second == null || second.unit() == null || second.unit().compareTo(unit) >= 0) {
            return null;
        }
        String rest = IsoDuration.length(number.value(), second.unit()).substring(unit == ChronoUnit.HOURS ? 2 : 1);
        return new Count(amount, unit, rest, number.end() + 1);
    }

    /// A count with the fraction that may stand at `i`: «و نیم», «ونصف السنة».
    static Count withFraction(Units units, int amount, ChronoUnit unit, int i) {
        int j = units.is(Kind.AND, i) ? i + 1 : units.hasAnd(i) ? i : -1;
        int sixtieths = j < 0 ? 0 : Clocks.fraction(units, j);
        if (sixtieths == 0) {
            return Count.of(amount, unit, i);
        }
        Term again = units.as(Kind.UNIT, j + 1);
        boolean same = again != null && again.unit() == unit || unit == ChronoUnit.HOURS && units.is(Kind.CLOCK, j + 1);
        return Count.of(amount, unit, sixtieths, same ? j + 2 : j + 1);
    }
}
