package didar.text.calendar;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads times that point at another time of the text: «آن روز», «روز بعد», «ذلك العام», «اليوم التالي»,
/// «دقیقه ۸۸».
final class References implements Form {

    /// The minutes of a match with its extra time.
    private static final int MATCH = 120;

    private final Units units;

    References(Units units) {
        this.units = units;
    }

    @Override
    public @Nullable Reading at(int i) {
        int minutes = pastMinutes(i);
        if (minutes > 0) {
            return Reading.aside(new Meaning.Vague(Periods.OTHER_EVENT), Granularity.MINUTE, minutes);
        }
        boolean that = units.is(Kind.THAT, i);
        ChronoUnit unit = unit(that ? i + 1 : i);
        if (unit == null || !(that ? units.isPointedAt(i + 1) : units.is(Kind.SAME, i + 1))) {
            return null;
        }
        return Reading.aside(new Meaning.Vague(Periods.OTHER_EVENT), Draft.granularity(unit), i + 2);
    }

    /// The unit after the minutes of a match at `i`, or -1: «دقیقه ۸۸», «دقایق ۵ و ۸۹», «دقیقه ۲ تا ۲۳».
    private int pastMinutes(int i) {
        Term unit = units.as(Kind.UNIT, i);
        if (unit == null || unit.unit() != ChronoUnit.MINUTES || unit.number() > 1 || units.isNumber(i - 1)) {
            return -1;
        }
        int end = i + 1;
        while (units.isNumber(end) && units.value(end) <= MATCH) {
            int next = units.is(Kind.AND, end + 1) || units.is(Kind.UNTIL, end + 1) ? end + 2 : end + 1;
            if (!units.isNumber(next) || units.value(next) > MATCH) {
                return units.is(Kind.MEASURE, end + 1) || units.is(Kind.UNIT, end + 1) ? -1 : end + 1;
            }
            end = next;
        }
        return -1;
    }

    /// The unit that is named; «اليوم» is a day as well as today, and a night stands for its day.
    private @Nullable ChronoUnit unit(int i) {
        Term unit = units.as(Kind.UNIT, i);
        if (unit != null) {
            return unit.number() != 2 && !units.isNumber(i - 1) ? unit.unit() : null;
        }
        if (units.is(Kind.PART, i)) {
            return ChronoUnit.DAYS;
        }
        Term today = units.as(Kind.DAYWORD, i);
        return today != null && today.number() == 0 && today.part() == null ? ChronoUnit.DAYS : null;
    }
}
