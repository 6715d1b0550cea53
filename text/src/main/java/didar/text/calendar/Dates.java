package didar.text.calendar;

import didar.text.Language;
import didar.text.calendar.Meaning.Dated;
import didar.text.calendar.Meaning.Toward;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads dates that name a day, a month or a year of a calendar.
final class Dates {

    /// A date, and the unit after it.
    record Found(Dated date, int end) {}

    private final Units units;
    private final Language language;
    private final NumericDates numeric;
    private final YearDigits years;

    /// @param dayFirst whether a short numeric date begins with the day
    Dates(Units units, Language language, boolean dayFirst) {
        this.units = units;
        this.language = language;
        this.numeric = new NumericDates(units, language, dayFirst);
        this.years = new YearDigits(units, language);
    }

    /// The date that starts at unit `i`, or `null`.
    @Nullable
    Found at(int i) {
        Found found = numeric.at(i);
        if (found == null) {
            found = named(i);
        }
        if (found == null) {
            found = begun(i);
        }
        return found == null ? year(i) : found;
    }

    /// The day that opens a range or a list whose month stands at its end: «۱۲» in «از ۱۲ تا ۱۵ اردیبهشت».
    private @Nullable Found begun(int i) {
        Numerals day = Numerals.at(units, i);
        if (day == null || day.value() < 1 || day.value() > 31 || day.sort() == Numerals.Sort.CARDINAL) {
            return null;
        }
        int next = day.end();
        boolean joined = units.is(Kind.UNTIL, next)
                || units.is(Kind.AND, next)
                || units.isMark(next, '-')
                || units.isMark(next, '،');
        if (!joined && !units.hasAnd(next)) {
            return null;
        }
        int after = joined ? next + 1 : next;
        Numerals following = Numerals.at(units, after);
        if (following == null || following.sort() == Numerals.Sort.CARDINAL || following.value() <= day.value()) {
            return null;
        }
        Found end = named(after);
        if (end == null) {
            end = begun(after);
        }
        Dated date = end == null ? null : end.date();
        return date == null || date.day() == 0
                ? null
                : new Found(
                        new Dated(
                                date.calendar(),
                                date.year(),
                                date.yearShift(),
                                date.month(),
                                day.value(),
                                date.toward()),
                        next);
    }

    /// «۲۵ دی‌ماه ۱۳۹۵», «السادس من يونيو/حزيران المقبل», «تیر ماه 1395», «فبراير شباط».
    private @Nullable Found named(int i) {
        int j = i;
        int day = 0;
        boolean dayInWords = false;
        Numerals number = Numerals.at(units, i);
        if (number == null && units.is(Kind.FIRST, i)) {
            day = 1;
            j = i + 1;
        } else if (number != null) {
            if (number.value() < 1 || number.value() > 31) {
                return null;
            }
            if (number.sort() == Numerals.Sort.ORDINAL && isDivision(i - 1)) {
                return null;
            }
            day = number.value();
            dayInWords = number.sort() == Numerals.Sort.CARDINAL;
            j = number.end();
            if (units.is(Kind.OF, j)) {
                j++;
            }
        }
        boolean monthWord = false;
        if (isUnit(j, ChronoUnit.MONTHS)) {
            monthWord = true;
            j++;
            if (units.is(Kind.EPITHET, j)) {
                j++;
            }
        }
        Term month = units.as(Kind.MONTH, j);
        if (month == null || month.calendar() == null || (j > i && units.hasAnd(j))) {
            return null;
        }
        CalendarSystem calendar = month.calendar();
        j++;
        if (language == Language.PERSIAN && isUnit(j, ChronoUnit.MONTHS) && !units.hasAnd(j)) {
            monthWord = true;
            j++;
        } else if (units.is(Kind.EPITHET, j)) {
            monthWord = true;
            j++;
        }
        int twin = secondName(j, month);
        boolean sure = monthWord || twin > j || units.is(Kind.EDGE, i - 1) || units.is(Kind.HALVES, i - 2);
        j = twin;
        if (day == 0 && units.isNumber(j) && units.digits(j) <= 2 && units.value(j) >= 1 && units.value(j) <= 31) {
            // «أغسطس 11, 2015»
            int k = units.isMark(j + 1, ',') || units.isMark(j + 1, '،') ? j + 2 : j + 1;
            if (years.isOf(calendar, k)) {
                day = units.value(j);
                j = k;
            }
        }
        Found found = withYear(calendar, month.number(), day, j);
        boolean placed = found.end() > j || (day == 0 && isPaired(month, i, j));
        boolean enough = switch (month.strength()) {
            case ALONE -> true;
            case PLAIN -> sure || placed || day != 0 || isLinked(i - 1, calendar);
            case DATED -> sure || placed || (day != 0 && !dayInWords);
            case GUARDED ->
                years.isFull(found.end() - 1, j)
                        || (day != 0 || monthWord)
                                && (sure
                                        || found.date().year() != null
                                        || (!dayInWords && years.isFollowed(found.end())));
        };
        return enough ? found : null;
    }

    /// Whether a preposition shows that a month follows: «در شهریور», «في مارس»; but «در مه» is in the fog.
    private boolean isLinked(int i, CalendarSystem calendar) {
        boolean foreign = language == Language.PERSIAN && calendar == CalendarSystem.GREGORIAN;
        return !foreign && (units.is(Kind.LINK, i) || units.is(Kind.UNTIL, i));
    }

    /// Whether the month named from `first` up to `end` has one beside it that follows it, or that it follows: «مهر و
    /// آبان», «خرداد تا شهریور»; «بهمن و آذر» are two women.
    private boolean isPaired(Term month, int first, int end) {
        return follows(month, end, units.as(Kind.MONTH, end + 1))
                || follows(units.as(Kind.MONTH, first - 2), first - 1, month);
    }

    private boolean follows(@Nullable Term month, int joint, @Nullable Term next) {
        if (month == null || next == null || month.calendar() != next.calendar()) {
            return false;
        }
        int months = next.number() - month.number();
        return units.is(Kind.AND, joint) ? months == 1 : units.is(Kind.UNTIL, joint) && months > 0;
    }

    /// Whether what stands at `i` is divided by an ordinal after it: «نیمه اول مهر», «الأسبوع الأول من مايو».
    private boolean isDivision(int i) {
        Term unit = units.as(Kind.UNIT, i);
        return units.is(Kind.DIVISION, i) || (unit != null && unit.unit() != ChronoUnit.DAYS);
    }

    /// After the name of a month, the end of its other name: «يناير/كانون الثاني», «كانون الثاني (يناير)», «فبراير
    /// شباط».
    private int secondName(int j, Term month) {
        int k = j;
        boolean paren = units.isMark(k, '(');
        if (paren || units.isMark(k, '/') || units.isMark(k, '-') || units.isMark(k, '\\')) {
            k++;
        }
        for (Term other : units.terms(k)) {
            if (other.kind() == Kind.MONTH
                    && other.number() == month.number()
                    && other.calendar() == month.calendar()
                    && other.strength() != Term.Strength.GUARDED) {
                if (!paren) {
                    return k + 1;
                }
                return units.isMark(k + 1, ')') ? k + 2 : j;
            }
        }
        return j;
    }

    /// Takes the year, or what stands for it, that follows a month at `j`.
    Found withYear(CalendarSystem calendar, int month, int day, int j) {
        int k = j;
        if (units.is(Kind.OF, k) || units.isMark(k, '،') || units.isMark(k, ',')) {
            k++;
        }
        boolean yearWord = isUnit(k, ChronoUnit.YEARS);
        int y = yearWord ? k + 1 : k;
        if (years.isOf(calendar, y)) {
            return new Found(
                    new Dated(calendar, units.value(y), null, month, day, Toward.OPEN), afterEra(calendar, y + 1));
        }
        boolean plain = k == j || yearWord;
        if (plain && calendar == CalendarSystem.PERSIAN && years.isShort(y, yearWord)) {
            int year = Years.full(units.value(y), calendar);
            return new Found(new Dated(calendar, year, null, month, day, Toward.OPEN), afterEra(calendar, y + 1));
        }
        Found words = yearWord ? inWords(y) : null;
        if (words != null && words.date().calendar() == calendar) {
            return new Found(new Dated(calendar, words.date().year(), null, month, day, Toward.OPEN), words.end());
        }
        Integer shift = yearShift(k);
        if (shift != null) {
            int end = units.is(Kind.YEARWORD, k) ? k + 1 : k + 2;
            return new Found(new Dated(calendar, null, shift, month, day, Toward.OPEN), end);
        }
        if (isAdjective(Kind.PAST, j)) {
            return new Found(new Dated(calendar, null, null, month, day, Toward.PAST), j + 1);
        }
        if (isAdjective(Kind.FUTURE, j)) {
            return new Found(new Dated(calendar, null, null, month, day, Toward.FUTURE), j + 1);
        }
        if (isAdjective(Kind.THIS, j)) {
            return new Found(new Dated(calendar, null, 0, month, day, Toward.OPEN), j + 1);
        }
        return new Found(new Dated(calendar, null, null, month, day, Toward.OPEN), afterEra(calendar, j));
    }

    /// «سال ۱۳۹۵», «عام 2015», «۲۰۱۷ میلادی», «1436هـ», «في 2015».
    private @Nullable Found year(int i) {
        boolean word = isUnit(i, ChronoUnit.YEARS) || isOpen(i, ChronoUnit.YEARS);
        int y = word ? i + 1 : i;
        if (!units.isNumber(y)) {
            return word ? inWords(y) : null;
        }
        Term era = era(y + 1);
        int end = era == null ? y + 1 : y + 2;
        era = era == null ? eraOfRange(end) : era;
        CalendarSystem calendar;
        int year = units.value(y);
        if (units.digits(y) == 4) {
            boolean named = word
                    || isRangeOfYears(y)
                    || (units.is(Kind.LINK, i - 1) && years.isFollowed(end))
                    || years.isPlain(y);
            CalendarSystem usual = Years.calendar(year, language);
            // «سال ۱۳۳۶م» is a slip: no news is of the fourteenth century.
            boolean slip = era != null && era.calendar() == CalendarSystem.GREGORIAN && year < 1600;
            calendar = era != null && !slip ? era.calendar() : named || slip ? usual : null;
        } else if ((word || isRangeOfYears(y)) && years.isShort(y, true)) {
            calendar = CalendarSystem.of(language);
            year = Years.full(year, calendar);
        } else {
            return null;
        }
        if (calendar == null || !CalendarDate.covers(calendar, year) || !years.isFree(end)) {
            return null;
        }
        return new Found(new Dated(calendar, year, null, 0, 0, Toward.OPEN), end);
    }

    /// Years from the current one: «امسال», «سال گذشته», «العام الجاري», «این سال»; `null` if nothing of it stands at
    /// `i`.
    @Nullable
    Integer yearShift(int i) {
        Term word = units.as(Kind.YEARWORD, i);
        if (word != null) {
            return word.number();
        }
        if (isUnit(i, ChronoUnit.YEARS) && !units.is(Kind.NOT_YEAR_AFTER, i - 1)) {
            if (units.is(Kind.PAST, i + 1) && !(units.is(Kind.FROM, i + 2) && isPreposition(i + 1))) {
                return -past(i + 1);
            }
            if (units.is(Kind.FUTURE, i + 1)) {
                return 1;
            }
            return units.is(Kind.THIS, i + 1) ? 0 : null;
        }
        return units.is(Kind.THIS_BEFORE, i) && isUnit(i + 1, ChronoUnit.YEARS) ? 0 : null;
    }

    /// How many units back a word of the past says: 2 for «قبل الماضي».
    int past(int i) {
        Term past = units.as(Kind.PAST, i);
        return past == null ? 0 : Math.max(1, past.number());
    }

    /// Whether one `unit` is named at `i`, without a number.
    boolean isUnit(int i, ChronoUnit unit) {
        for (Term term : units.terms(i)) {
            if (term.kind() == Kind.UNIT && term.unit() == unit && term.number() == 1) {
                return true;
            }
        }
        return false;
    }

    /// «سال هزار و سیصد و نود و هشت», «سال نود و هشت», «سال دو هزار و بیست میلادی»
    private @Nullable Found inWords(int i) {
        Numerals said = Numerals.at(units, i);
        if (said == null || said.sort() != Numerals.Sort.CARDINAL || units.is(Kind.UNIT, said.end())) {
            return null;
        }
        boolean full = said.value() >= 1000;
        int year = full ? said.value() : Years.full(said.value(), CalendarSystem.PERSIAN);
        CalendarSystem calendar = Years.calendar(year, language);
        boolean tens = language == Language.PERSIAN && said.value() >= 50 && said.value() <= 99;
        if (calendar == null || !(full || tens) || !CalendarDate.covers(calendar, year)) {
            return null;
        }
        return new Found(new Dated(calendar, year, null, 0, 0, Toward.OPEN), afterEra(calendar, said.end()));
    }

    /// The calendar of a year that opens a range whose era stands at its end: «۱۹۳۴ تا ۱۹۵۰ میلادی».
    private @Nullable Term eraOfRange(int end) {
        boolean joined = units.is(Kind.UNTIL, end) || units.isMark(end, '-');
        return joined && units.isNumber(end + 1) && units.digits(end + 1) == 4 ? era(end + 2) : null;
    }

    /// Whether a number of four digits ends a range of years: «۱۳۹۲» in «سال‌های ۱۳۸۴ تا ۱۳۹۲».
    private boolean isRangeOfYears(int i) {
        boolean joined = units.is(Kind.UNTIL, i - 1) || units.is(Kind.AND, i - 1) || units.isMark(i - 1, '-');
        int first = joined ? i - 2 : units.hasAnd(i) ? i - 1 : -1;
        int word = first - 1;
        return first > 0
                && units.isNumber(first)
                && units.digits(first) == units.digits(i)
                && (isOpen(word, ChronoUnit.YEARS) || isUnit(word, ChronoUnit.YEARS));
    }

    private boolean isOpen(int i, ChronoUnit unit) {
        Term term = units.as(Kind.UNIT, i);
        return term != null && term.unit() == unit && term.number() == 0;
    }

    /// Whether an adjective of time stands at `i` that is nothing else.
    boolean isAdjective(Kind kind, int i) {
        Term term = units.as(kind, i);
        return term != null && term.strength() != Term.Strength.GUARDED && !units.hasAnd(i);
    }

    /// Whether the word at `i` is a preposition before «از»: «پیش از», «قبل از».
    boolean isPreposition(int i) {
        Term past = units.as(Kind.PAST, i);
        return past == null || past.strength() == Term.Strength.GUARDED;
    }

    private @Nullable Term era(int i) {
        return units.hasAnd(i) ? null : units.as(Kind.ERA, i);
    }

    private int afterEra(CalendarSystem calendar, int i) {
        for (Term term : units.terms(i)) {
            if (term.kind() == Kind.ERA && term.calendar() == calendar) {
                return i + 1;
            }
        }
        return i;
    }
}
