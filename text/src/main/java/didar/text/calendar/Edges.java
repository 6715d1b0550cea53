package didar.text.calendar;

import didar.text.calendar.Meaning.Dated;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads parts of longer times: «اواخر ماه جاری», «نیمه نخست سال», «روزهای پایانی سال گذشته», «سه ماه نخست امسال»,
/// «مطلع الشهر الجاري».
///
/// The value stays that of the whole; [Stretch] says which part of it is meant.
final class Edges implements Form {

    /// The 15th, which the middle of an Islamic month is («نیمه شعبان»).
    private static final int MIDDLE_DAY = 15;

    private static final ChronoUnit[] WHOLES = {ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.WEEKS, ChronoUnit.DAYS};

    private final Units units;
    private final Dates dates;
    private final Phrase phrase;
    private final Seasons seasons;
    private final YearDigits years;

    Edges(Units units, Dates dates, Phrase phrase, Seasons seasons, YearDigits years) {
        this.units = units;
        this.dates = dates;
        this.phrase = phrase;
        this.seasons = seasons;
        this.years = years;
    }

    @Override
    public @Nullable Reading at(int i) {
        Stretch stretch = null;
        int j = i + 1;
        Numerals half = units.is(Kind.HALVES, i) ? Numerals.at(units, j) : null;
        if (half != null && half.sort() == Numerals.Sort.ORDINAL && half.value() <= 2) {
            stretch = half.value() == 1 ? Stretch.FIRST_HALF : Stretch.SECOND_HALF;
            j = half.end();
        } else if (units.is(Kind.EDGE, i)) {
            stretch = edge(Kind.EDGE, i);
        } else {
            Numerals count = Numerals.at(units, i);
            int unit = count == null ? i : count.end();
            j = units.is(Kind.COUNTED, unit + 1) ? unit + 2 : unit + 1;
            stretch = units.is(Kind.UNIT, unit) ? edge(Kind.EDGE_AFTER, j++) : null;
        }
        Reading whole = stretch == null ? null : inside(units.is(Kind.OF, j) ? j + 1 : j);
        if (whole == null) {
            return null;
        }
        Draft draft = whole.draft();
        Dated date = draft.date;
        if (stretch == Stretch.MIDDLE
                && date != null
                && date.calendar() == CalendarSystem.ISLAMIC
                && date.month() != 0
                && date.day() == 0) {
            draft.date =
                    new Dated(date.calendar(), date.year(), date.yearShift(), date.month(), MIDDLE_DAY, date.toward());
        } else {
            draft.stretch = stretch;
        }
        return whole;
    }

    private @Nullable Stretch edge(Kind kind, int i) {
        Term term = units.as(kind, i);
        return term == null ? null : term.stretch();
    }

    /// The time that is parted; «سال» alone is the current one.
    private @Nullable Reading inside(int i) {
        if (phrase.read(i) >= 0) {
            Draft draft = phrase.draft();
            return draft.time != null || draft.whole != null ? null : new Reading(draft, phrase.last() + 1);
        }
        Reading season = seasons.at(i);
        if (season != null) {
            return season;
        }
        Dates.Found year = years.bare(i);
        if (year != null) {
            return Reading.of(year, Granularity.YEAR, true);
        }
        for (ChronoUnit unit : WHOLES) {
            if (dates.isUnit(i, unit) && !units.isNumber(i + 1)) {
                Draft draft = new Draft();
                draft.unit = unit;
                draft.aside = true;
                Term era = units.as(Kind.ERA, i + 1);
                draft.counted = era == null ? null : era.calendar();
                return new Reading(draft, era == null ? i + 1 : i + 2);
            }
        }
        return null;
    }
}
