package didar.text.calendar;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads times that point at another time of the text: «آن روز», «روز بعد», «ذلك العام», «اليوم التالي».
final class References implements Form {

    private final Units units;

    References(Units units) {
        this.units = units;
    }

    @Override
    public @Nullable Reading at(int i) {
        boolean that = units.is(Kind.THAT, i);
        ChronoUnit unit = unit(that ? i + 1 : i);
        if (unit == null || !(that ? units.isPointedAt(i + 1) : units.is(Kind.SAME, i + 1))) {
            return null;
        }
        return Reading.aside(new Meaning.Vague(Periods.OTHER_EVENT), Draft.granularity(unit), i + 2);
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
