package didar.text.calendar;

import didar.text.calendar.Meaning.Dated;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads days, weeks and months that are counted in a longer time: «دومین ماه سال جاری», «هفته سوم آبان»,
/// «الأسبوع الأول من مايو», «روز اول».
///
/// A month of a year is told by that; of days and weeks the longer time is all that the value says.
final class Ordinals implements Form {

    private static final String COUNTED = "counted within a longer time";

    private static final int MOST = 100;

    private final Units units;
    private final Dates dates;
    private final Phrase phrase;
    private final Seasons seasons;

    Ordinals(Units units, Dates dates, Phrase phrase, Seasons seasons) {
        this.units = units;
        this.dates = dates;
        this.phrase = phrase;
        this.seasons = seasons;
    }

    @Override
    public @Nullable Reading at(int i) {
        Numerals first = ordinal(i);
        boolean before = first != null;
        int u = first == null ? i : first.end();
        ChronoUnit unit = unit(u);
        if (unit == null || (units.hasAnd(u) && before) || units.is(Kind.NOT_DAY_AFTER, i - 1)) {
            return null;
        }
        Numerals which = first == null ? ordinal(u + 1) : first;
        if (which == null) {
            return null;
        }
        int j = before ? u + 1 : pastMore(which.end());
        boolean more = !before && j > which.end();
        int of = units.is(Kind.OF, j) || units.is(Kind.FROM, j) ? j + 1 : j;
        return within(more ? 0 : which.value(), unit, j, of);
    }

    private @Nullable Numerals ordinal(int i) {
        Numerals number = Numerals.at(units, i);
        return number != null && number.sort() == Numerals.Sort.ORDINAL && number.value() <= MOST ? number : null;
    }

    private @Nullable ChronoUnit unit(int i) {
        Term unit = units.as(Kind.UNIT, i);
        if (unit != null) {
            ChronoUnit its = unit.unit();
            boolean fits = unit.number() == 1 && its != null && its.compareTo(ChronoUnit.DAYS) >= 0;
            return fits && !units.isNumber(i - 1) ? its : null;
        }
        Term today = units.as(Kind.DAYWORD, i);
        boolean day = units.is(Kind.WEEKDAY, i) || (today != null && today.number() == 0 && today.part() == null);
        return day ? ChronoUnit.DAYS : null;
    }

    /// The unit after «تا پنجم», «و سوم» at `i`, or `i`.
    private int pastMore(int i) {
        Numerals next = units.is(Kind.UNTIL, i) || units.is(Kind.AND, i) ? ordinal(i + 1) : null;
        return next == null || units.is(Kind.UNIT, next.end()) ? i : next.end();
    }

    /// @param which 0 for more than one
    /// @param end the unit after the ordinal and what it counts
    /// @param of where the longer time may stand
    private Reading within(int which, ChronoUnit unit, int end, int of) {
        if (phrase.read(of) >= 0) {
            Draft whole = phrase.draft();
            Granularity its = whole.granularity();
            Dated date = whole.date;
            if (whole.whole == null && whole.time == null && its.compareTo(Draft.granularity(unit)) > 0) {
                if (unit == ChronoUnit.MONTHS && which > 0 && which <= 12 && date != null && date.month() == 0) {
                    whole.date = new Dated(date.calendar(), date.year(), date.yearShift(), which, 0, date.toward());
                }
                return new Reading(whole, phrase.last() + 1);
            }
        }
        Reading season = unit.compareTo(ChronoUnit.YEARS) < 0 ? seasons.at(of) : null;
        if (season != null) {
            return season;
        }
        Term longer = units.as(Kind.UNIT, of);
        ChronoUnit its = longer == null ? null : longer.unit();
        boolean bare = its != null && its.compareTo(unit) > 0 && dates.isUnit(of, its);
        return Reading.aside(new Meaning.Vague(COUNTED), Draft.granularity(unit), bare ? of + 1 : end);
    }
}
