package didar.text.calendar;

import didar.text.Language;
import didar.text.calendar.Meaning.Dated;
import didar.text.calendar.Meaning.Toward;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads seasons and quarters of a year, decades and centuries: «تابستان امسال», «الربع الأول من العام الجاري», «دهه
/// ۶۰»,
/// «ثمانينيات القرن الماضي», «قرن بیستم».
final class Seasons implements Form {

    /// Persian years begin with spring, Gregorian seasons in March, June, September and December.
    private static final int MONTHS = 3;

    private static final String UNNAMED = "the season is not named";

    private final Units units;
    private final Dates dates;
    private final Language language;
    private final CalendarSystem own;

    Seasons(Units units, Dates dates, Language language) {
        this.units = units;
        this.dates = dates;
        this.language = language;
        this.own = CalendarSystem.of(language);
    }

    @Override
    public @Nullable Reading at(int i) {
        Reading reading = season(i);
        if (reading == null) {
            reading = quarter(i);
        }
        if (reading == null) {
            reading = decade(i);
        }
        return reading == null ? century(i) : reading;
    }

    private @Nullable Reading season(int i) {
        boolean head = units.is(Kind.SEASON_HEAD, i);
        boolean here = !head && units.is(Kind.THIS_BEFORE, i);
        int s = head || here ? i + 1 : i;
        Term season = units.as(Kind.SEASON, s);
        if (season == null) {
            boolean counted = dates.isAdjective(Kind.PAST, s) || dates.isAdjective(Kind.FUTURE, s);
            return head && (counted || dates.isAdjective(Kind.THIS, s))
                    ? Reading.aside(new Meaning.Vague(UNNAMED), Granularity.SEASON, s + 1)
                    : null;
        }
        Dates.Found found = yearOf(season.number(), s + 1);
        boolean told = found.end() > s + 1;
        if (!told && here) {
            found = new Dates.Found(new Dated(own, null, 0, firstMonth(own, season.number()), 0, Toward.OPEN), s + 1);
        }
        boolean known = season.strength() != Term.Strength.GUARDED || isPlaced(s);
        return told || here || head || known ? Reading.of(found, Granularity.SEASON, told || here) : null;
    }

    /// Whether what stands beside a season that is a given name too shows which it is: «در بهار», «از بهار تا پاییز»,
    /// «بهار و تابستان».
    private boolean isPlaced(int i) {
        Term link = units.as(Kind.LINK, i - 1);
        boolean second = (units.is(Kind.AND, i + 1) || units.is(Kind.UNTIL, i + 1)) && units.is(Kind.SEASON, i + 2);
        return second || (link != null && link.strength() != Term.Strength.GUARDED);
    }

    /// The season with the year at `j`, which may be of the calendar that the language does not count by.
    private Dates.Found yearOf(int season, int j) {
        Dates.Found found = dates.withYear(own, firstMonth(own, season), 0, j);
        return found.end() > j
                ? found
                : dates.withYear(CalendarSystem.GREGORIAN, firstMonth(CalendarSystem.GREGORIAN, season), 0, j);
    }

    private static int firstMonth(CalendarSystem calendar, int season) {
        return MONTHS * season - (calendar == CalendarSystem.PERSIAN ? 2 : 0);
    }

    private @Nullable Reading quarter(int i) {
        if (!units.is(Kind.QUARTERS, i)) {
            return null;
        }
        Numerals which = Numerals.at(units, i + 1);
        Term edge = units.as(Kind.EDGE_AFTER, i + 1);
        boolean last = edge != null && edge.stretch() == Stretch.LATE;
        if (!last && (which == null || which.sort() != Numerals.Sort.ORDINAL || which.value() > 4)) {
            return null;
        }
        int j = last || which == null ? i + 2 : which.end();
        int month = last || which == null ? 10 : MONTHS * (which.value() - 1) + 1;
        Dates.Found found = dates.withYear(own, month, 0, j);
        if (found.end() == j) {
            found = dates.withYear(CalendarSystem.GREGORIAN, month, 0, j);
        }
        int year = units.is(Kind.OF, j) ? j + 1 : j;
        if (found.end() == j && dates.isUnit(year, ChronoUnit.YEARS)) {
            // «الربع الأول من العام»: the current one
            found = new Dates.Found(new Dated(own, null, 0, month, 0, Toward.OPEN), year + 1);
        }
        return found.end() == j ? null : Reading.of(found, Granularity.SEASON, true);
    }

    private @Nullable Reading decade(int i) {
        Term named = units.as(Kind.DECADES, i);
        if (named != null) {
            int end = units.is(Kind.CENTURY, i + 1) && units.is(Kind.PAST, i + 2) ? i + 3 : i + 1;
            Dated years = dated(CalendarSystem.GREGORIAN, 1900 + named.number());
            return Reading.of(new Dates.Found(years, end), Granularity.DECADE, false);
        }
        Numerals number = units.is(Kind.DECADE, i) ? Numerals.at(units, i + 1) : null;
        if (number == null || number.sort() == Numerals.Sort.ORDINAL || number.value() % 10 != 0) {
            return null;
        }
        Term era = units.as(Kind.ERA, number.end());
        int end = era == null ? number.end() : number.end() + 1;
        boolean full = number.value() >= 1000;
        CalendarSystem calendar = era != null ? era.calendar() : full ? Years.calendar(number.value(), language) : own;
        if (calendar == null || (!full && (number.value() < 10 || number.value() > 90))) {
            return null;
        }
        int year = full ? number.value() : decade(number.value(), calendar);
        return Reading.of(new Dates.Found(dated(calendar, year), end), Granularity.DECADE, false);
    }

    /// Decades of two digits are those that the century of the reader has behind it.
    private static int decade(int tens, CalendarSystem calendar) {
        return switch (calendar) {
            case PERSIAN -> tens < 20 ? 1400 + tens : 1300 + tens;
            case GREGORIAN -> tens < 30 ? 2000 + tens : 1900 + tens;
            case ISLAMIC -> tens < 50 ? 1400 + tens : 1300 + tens;
        };
    }

    private @Nullable Reading century(int i) {
        if (!units.is(Kind.CENTURY, i)) {
            return null;
        }
        if (language == Language.ARABIC && units.is(Kind.PAST, i + 1)) {
            return Reading.aside(new Meaning.Shift(-1, ChronoUnit.CENTURIES, own, false), Granularity.CENTURY, i + 2);
        }
        Numerals which = Numerals.at(units, i + 1);
        if (which == null || which.value() < 1 || which.value() > 21) {
            return null;
        }
        Term era = units.as(Kind.ERA, which.end());
        CalendarSystem calendar = era == null || era.calendar() == null ? CalendarSystem.GREGORIAN : era.calendar();
        int end = era == null ? which.end() : which.end() + 1;
        return Reading.of(new Dates.Found(dated(calendar, 100 * which.value() - 99), end), Granularity.CENTURY, false);
    }

    private static Dated dated(CalendarSystem calendar, int year) {
        return new Dated(calendar, year, null, 0, 0, Toward.OPEN);
    }
}
