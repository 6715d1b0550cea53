package didar.text.calendar;

import didar.text.calendar.Meaning.Toward;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads lengths of time without a direction: «دو ساعت و نیم», «سفری سه‌روزه», «چند ماه», «ثلاثين عاما», «نصف ساعة».
final class Lengths implements Form {

    /// A count of a unit, or of two: «یک ساعت و بیست دقیقه».
    ///
    /// @param iso ISO 8601
    /// @param unit the first unit
    /// @param end the unit after it
    private record Count(String iso, ChronoUnit unit, int end) {}

    private final Units units;

    Lengths(Units units) {
        this.units = units;
    }

    @Override
    public @Nullable Reading at(int i) {
        int start = units.is(Kind.THIS_BEFORE, i) ? i + 1 : i;
        Count count = spell(i);
        if (count == null) {
            count = fraction(start);
        }
        if (count == null) {
            count = counted(start);
        }
        return count == null
                ? null
                : Reading.aside(new Meaning.Length(count.iso, Toward.OPEN), Draft.granularity(count.unit), count.end);
    }

    /// «سال‌ها», «شش‌ماهه»
    private @Nullable Count spell(int i) {
        Term term = units.as(Kind.SPELL, i);
        ChronoUnit unit = term == null ? null : term.unit();
        return term == null || unit == null ? null : new Count(iso(term.number(), unit), unit, i + 1);
    }

    /// «نیم ساعت», «ربع ساعة», «یک ربع»
    private @Nullable Count fraction(int i) {
        int minutes = Clocks.fraction(units, i);
        if (minutes > 0) {
            Term unit = units.as(Kind.UNIT, i + 1);
            return unit == null || unit.number() != 1 || unit.unit() == null || units.hasAnd(i + 1)
                    ? null
                    : new Count(iso(0, unit.unit(), minutes), unit.unit(), i + 2);
        }
        Term one = units.as(Kind.CARDINAL, i);
        return one != null && one.number() == 1 && units.is(Kind.QUARTER, i + 1)
                ? new Count("PT15M", ChronoUnit.MINUTES, i + 2)
                : null;
    }

    private @Nullable Count counted(int i) {
        boolean vague = units.is(Kind.VAGUE, i);
        Numerals number = vague ? null : Numerals.at(units, i);
        if (number != null && (number.sort() == Numerals.Sort.ORDINAL || number.value() == 0)) {
            return null;
        }
        int u = i;
        int amount = 0;
        if (vague) {
            u = i + 1;
        } else if (number != null) {
            u = number.end();
            amount = number.value();
            Numerals second = second(u);
            if (second != null) {
                // «سه چهار ساعت», «۴ تا ۶ هفته»: the number is not told.
                u = second.end();
                amount = 0;
            }
        }
        Term unit = unit(u);
        if (unit == null || unit.unit() == null || units.hasAnd(u) && u > i) {
            return null;
        }
        boolean bare = number == null && !vague;
        if (bare) {
            amount = unit.number();
        }
        Count more = rest(amount, unit, u);
        return more != null || (bare && unit.number() != 2)
                ? more
                : new Count(iso(amount, unit.unit()), unit.unit(), u + 1);
    }

    /// «و نیم», «ونصف السنة», «و بیست دقیقه» after a count of `unit`, which stands at `u`.
    private @Nullable Count rest(int amount, Term unit, int u) {
        int j = units.is(Kind.AND, u + 1) ? u + 2 : units.hasAnd(u + 1) ? u + 1 : -1;
        ChronoUnit first = unit.unit();
        if (j < 0 || first == null || amount == 0) {
            return null;
        }
        int minutes = Clocks.fraction(units, j);
        if (minutes > 0) {
            Term again = units.as(Kind.UNIT, j + 1);
            int end = again != null && again.unit() == first ? j + 2 : j + 1;
            return new Count(iso(amount, first, minutes), first, end);
        }
        Numerals number = Numerals.at(units, j);
        Term second = number == null ? null : units.as(Kind.UNIT, number.end());
        if (number == null
                || second == null
                || second.unit() == null
                || number.sort() == Numerals.Sort.ORDINAL
                || second.unit().compareTo(first) >= 0) {
            return null;
        }
        return new Count(joined(iso(amount, first), iso(number.value(), second.unit())), first, number.end() + 1);
    }

    private @Nullable Numerals second(int i) {
        Numerals next = Numerals.at(units, i);
        if (next == null && (units.is(Kind.UNTIL, i) || units.isMark(i, '-') || units.isMark(i, '_'))) {
            next = Numerals.at(units, i + 1);
        }
        return next == null || next.sort() == Numerals.Sort.ORDINAL ? null : next;
    }

    private @Nullable Term unit(int i) {
        Term unit = units.as(Kind.UNIT, i);
        return unit == null ? units.as(Kind.LENGTH, i) : unit;
    }

    /// A length by ISO 8601; X stands for 0, which is a number that is not told.
    static String iso(int amount, ChronoUnit unit) {
        boolean open = amount == 0;
        String n = open ? "X" : Integer.toString(amount);
        return switch (unit) {
            case SECONDS -> "PT" + n + "S";
            case MINUTES -> "PT" + n + "M";
            case HOURS -> "PT" + n + "H";
            case WEEKS -> "P" + n + "W";
            case MONTHS -> "P" + n + "M";
            case YEARS -> "P" + n + "Y";
            case DECADES -> "P" + (open ? "X" : n + "0") + "Y";
            case CENTURIES -> "P" + (open ? "X" : n + "00") + "Y";
            default -> "P" + n + "D";
        };
    }

    /// The same with a fraction of the unit, told in sixtieths: half a year is six months.
    private static String iso(int amount, ChronoUnit unit, int sixtieths) {
        return switch (unit) {
            case HOURS -> iso(amount * 60 + sixtieths, ChronoUnit.MINUTES);
            case DAYS -> iso(amount * 24 + sixtieths * 24 / 60, ChronoUnit.HOURS);
            case MONTHS -> iso(amount * 30 + sixtieths / 2, ChronoUnit.DAYS);
            case YEARS -> iso(amount * 12 + sixtieths / 5, ChronoUnit.MONTHS);
            case DECADES -> iso(amount * 10 + sixtieths / 6, ChronoUnit.YEARS);
            case CENTURIES -> iso(amount * 100 + sixtieths * 10 / 6, ChronoUnit.YEARS);
            default -> iso(amount, unit);
        };
    }

    private static String joined(String first, String second) {
        boolean hours = first.startsWith("PT");
        return first + second.substring(hours && second.startsWith("PT") ? 2 : 1);
    }
}
