package didar.text.calendar;

import org.jspecify.annotations.Nullable;

/// Reads the year that tells an event from others of its name: «انتخابات ۱۴۰۰», «كأس العالم 2022».
///
/// No event is placed by it: what is said of an election is mostly said in another year.
record EventYears(Units units, YearDigits years) implements Form {

    @Override
    public @Nullable Reading at(int i) {
        Dates.Found year = units.is(Kind.YEARLY, i - 1) ? years.bare(i) : null;
        return year == null ? null : Reading.of(year, Granularity.YEAR, false);
    }
}
