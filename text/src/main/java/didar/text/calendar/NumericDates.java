package didar.text.calendar;

import didar.text.Language;
import didar.text.calendar.Meaning.Dated;
import didar.text.calendar.Meaning.Toward;
import org.jspecify.annotations.Nullable;

/// Reads dates that are written in numbers alone.
final class NumericDates {

    private final Units units;
    private final Language language;
    /// Whether a short date begins with the day.
    private final boolean dayFirst;

    NumericDates(Units units, Language language, boolean dayFirst) {
        this.units = units;
        this.language = language;
        this.dayFirst = dayFirst;
    }

    /// The date that starts at unit `i`, or `null`.
    Dates.@Nullable Found at(int i) {
        Dates.Found found = whole(i);
        return found == null ? month(i) : found;
    }

    /// «۱۳۹۵/۱۰/۲۸», «10/8/2015», «2015-08-11».
    private Dates.@Nullable Found whole(int i) {
        if (!units.isNumber(i) || !units.isNumber(i + 2) || !units.isNumber(i + 4) || !units.isMark(i + 1)) {
            return null;
        }
        char mark = units.mark(i + 1);
        if ((mark != '/' && mark != '-' && mark != '.' && mark != '_' && mark != '\\') || !units.isMark(i + 3, mark)) {
            return null;
        }
        boolean fourDigits = units.digits(i) == 4 || units.digits(i + 4) == 4;
        for (int k = i; k < i + 4; k++) {
            if (!units.touches(k) && !(mark == '/' && fourDigits)) {
                return null;
            }
        }
        if (units.isMark(i + 5) && units.touches(i + 4) && units.mark(i + 5) == mark && units.isNumber(i + 6)) {
            return null;
        }
        int a = units.value(i);
        int b = units.value(i + 2);
        int c = units.value(i + 4);
        int aDigits = units.digits(i);
        int cDigits = units.digits(i + 4);
        int year;
        int month = b;
        int day;
        if (aDigits == 4 && cDigits <= 2) {
            year = a;
            day = c;
        } else if (cDigits == 4 && aDigits <= 2) {
            year = c;
            day = a;
        } else if (mark == '/' && aDigits == 2 && cDigits == 2 && (!dayFirst || a > 31)) {
            // «95/10/28», or «28/10/95» where that cannot be
            boolean last = c > 31;
            year = Years.full(last ? c : a, CalendarSystem.PERSIAN);
            day = last ? a : c;
        } else if (mark == '/' && aDigits <= 2 && cDigits == 2 && c >= 10) {
            year = Years.full(c, CalendarSystem.GREGORIAN);
            day = a;
        } else {
            return null;
        }
        if (month > 12 && day <= 12) {
            int swapped = month;
            month = day;
            day = swapped;
        }
        int end = i + 5;
        Term era = era(end);
        CalendarSystem calendar = era != null ? era.calendar() : Years.calendar(year, language);
        if (calendar == null || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        return new Dates.Found(new Dated(calendar, year, null, month, day, Toward.OPEN), era == null ? end : end + 1);
    }

    /// «8/1436هـ»
    private Dates.@Nullable Found month(int i) {
        boolean set = units.isNumber(i)
                && units.digits(i) <= 2
                && units.isMark(i + 1, '/')
                && !units.isMark(i - 1, '/')
                && units.isNumber(i + 2)
                && units.digits(i + 2) == 4;
        Term era = set ? era(i + 3) : null;
        if (era == null
                || era.calendar() == null
                || !CalendarDate.exists(era.calendar(), units.value(i + 2), units.value(i), 1)) {
            return null;
        }
        return new Dates.Found(
                new Dated(era.calendar(), units.value(i + 2), null, units.value(i), 0, Toward.OPEN), i + 4);
    }

    private @Nullable Term era(int i) {
        return units.hasAnd(i) ? null : units.as(Kind.ERA, i);
    }
}
