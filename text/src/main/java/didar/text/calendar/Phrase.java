package didar.text.calendar;

import didar.text.Language;
import didar.text.calendar.Meaning.Dated;
import didar.text.calendar.Meaning.Toward;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/// Reads one time expression: parts (a day, a date, an hour, a part of the day) in any order, as long as they fit
/// together.
///
/// One grammar serves both languages. What differs is which words do what, and that stands in the tables: Persian has
/// words that follow a quantity («دو روز پیش»), Arabic has words that precede it («قبل يومين»).
final class Phrase {

    private final Units units;
    private final Dates dates;
    private final Clocks clocks;
    private final Periods periods;
    private final Language language;
    private Draft draft = new Draft();
    private int last;
    private int skip;

    /// @param dayFirst whether «10/08/15» begins with the day
    Phrase(Units units, Language language, boolean dayFirst) {
        this.units = units;
        this.dates = new Dates(units, language, dayFirst);
        this.periods = new Periods(units, dates, language);
        this.clocks = new Clocks(units, language == Language.ARABIC);
        this.language = language;
    }

    Draft draft() {
        return draft;
    }

    /// The last unit of what [#read] found.
    int last() {
        return last;
    }

    /// After [#read] found nothing: the unit to go on with, past a date that is a name («میدان ۱۳ آبان»).
    int skip() {
        return skip;
    }

    /// Reads the expression that starts at unit `first`; returns the unit to go on with, or -1 if there is none.
    int read(int first) {
        draft = new Draft();
        skip = first + 1;
        int j = part(first);
        if (j < 0) {
            return -1;
        }
        last = j - 1;
        while (true) {
            int k = next(j);
            if (k < 0) {
                break;
            }
            j = k;
        }
        draft.settleHour();
        return draft.hasAnchor() || draft.time != null ? j : -1;
    }

    /// Joins the next part, with what may stand between; the new position, or -1.
    private int next(int j) {
        int k = part(j);
        if (k >= 0) {
            last = k - 1;
            return k;
        }
        if (units.isMark(j, '(') || units.isMark(j, '[')) {
            return bracket(j);
        }
        if (units.is(Kind.EQUIVALENT, j)) {
            return partner(units.is(Kind.LINK, j + 1) ? j + 2 : j + 1);
        }
        if (units.isMark(j, '-') || units.isMark(j, '–') || units.isMark(j, '|') || units.isMark(j, '/')) {
            return dash(j + 1);
        }
        if (units.is(Kind.FROM, j) && units.is(Kind.CLOCK, j + 1)) {
            // «روز دوشنبه از ساعت ۱۵»
            k = clock(j + 1);
            if (k >= 0) {
                last = k - 1;
            }
            return k;
        }
        int linked = j;
        while (linked < j + 2 && isLink(linked)) {
            linked++;
        }
        if (linked > j) {
            if (units.is(Kind.EQUIVALENT, linked)) {
                return partner(linked + 1);
            }
            boolean comma = units.isMark(j);
            k = comma && draft.dayword != null && !units.is(Kind.WEEKDAY, linked) ? -1 : part(linked);
            if (k >= 0) {
                last = k - 1;
            }
            return k;
        }
        return -1;
    }

    private boolean isLink(int i) {
        return units.isMark(i, '،')
                || units.isMark(i, ',')
                || units.is(Kind.LINK, i)
                || units.is(Kind.OF, i)
                || (dates.isUnit(i, ChronoUnit.DAYS) && !units.hasAnd(i));
    }

    /// A bracket after a time: a weekday in it is a check and stays outside the span; a date in it is a partner.
    private int bracket(int j) {
        int before = last;
        int k = dates.isUnit(j + 1, ChronoUnit.DAYS) ? j + 2 : j + 1;
        Term weekday = units.as(Kind.WEEKDAY, k);
        if (weekday != null && draft.weekday == 0) {
            k = units.isMark(k + 1, '،') || units.isMark(k + 1, ',') ? k + 2 : k + 1;
            if (isBracketEnd(k)) {
                draft.weekday = weekday.number();
                return k + 1;
            }
        } else {
            weekday = null;
        }
        k = partner(k);
        if (k < 0) {
            return -1;
        }
        if (weekday != null) {
            draft.weekday = weekday.number();
        }
        boolean closed = isBracketEnd(k);
        last = closed ? k : before;
        return closed ? k + 1 : k;
    }

    private boolean isBracketEnd(int i) {
        return units.isMark(i, ')') || units.isMark(i, ']');
    }

    /// After a dash only an hour or a date fits.
    private int dash(int i) {
        Clocks.Found clock = draft.time == null ? clocks.at(i, true) : null;
        int k = -1;
        if (clock != null) {
            k = part(i);
        } else if (draft.date != null) {
            return partner(i);
        } else if (draft.weekday != 0 || draft.time != null) {
            k = dates.at(i) == null && !units.is(Kind.WEEKDAY, i) ? -1 : part(i);
        }
        if (k >= 0) {
            last = k - 1;
        }
        return k;
    }

    /// The same day in another calendar.
    private int partner(int i) {
        int start = i;
        Term weekday = units.as(Kind.WEEKDAY, i);
        if (weekday != null && draft.weekday == 0) {
            start = units.isMark(i + 1, '،') ? i + 2 : i + 1;
        }
        Dates.Found found = dates.at(start);
        Dated date = draft.date;
        if (found == null || (date != null && !isPartner(date, found.date()))) {
            return -1;
        }
        if (start > i && weekday != null) {
            draft.weekday = weekday.number();
        }
        takeDate(found.date());
        last = found.end() - 1;
        return found.end();
    }

    private boolean isPartner(Dated date, Dated other) {
        return draft.partner == null
                && date.calendar() != other.calendar()
                && (date.day() == 0) == (other.day() == 0)
                && (date.month() == 0) == (other.month() == 0);
    }

    private void takeDate(Dated date) {
        Dated there = draft.date;
        if (there == null) {
            draft.date = date;
        } else if (rank(date.calendar()) < rank(there.calendar())) {
            draft.date = date;
            draft.partner = there;
        } else {
            draft.partner = date;
        }
    }

    /// The calendar whose date is believed first.
    private static int rank(CalendarSystem calendar) {
        return switch (calendar) {
            case GREGORIAN -> 0;
            case PERSIAN -> 1;
            case ISLAMIC -> 2;
        };
    }

    /// Reads one part at `i` into the draft if it fits; the unit after it, or -1. The draft changes only on success.
    private int part(int i) {
        if (units.isBreak(i) || units.isMark(i)) {
            return -1;
        }
        if (units.hasAnd(i) && !draft.isEmpty()) {
            return -1;
        }
        int k = clock(i);
        if (k < 0) {
            k = date(i);
        }
        if (k < 0) {
            k = dayword(i);
        }
        if (k < 0) {
            k = weekday(i);
        }
        if (k < 0) {
            k = periods.period(draft, i);
        }
        if (k < 0) {
            k = periods.quantity(draft, i);
        }
        if (k < 0) {
            k = periods.dayOfMonth(draft, i);
        }
        return k < 0 ? partOfDay(i) : k;
    }

    private int clock(int i) {
        if (draft.time != null || draft.unit != null || draft.whole != null) {
            return -1;
        }
        Clocks.Found found = clocks.at(i, !draft.isEmpty());
        if (found == null) {
            return -1;
        }
        draft.time = found.time();
        draft.minutes = found.minutes();
        draft.hourSettled = found.settled();
        return found.end();
    }

    private int date(int i) {
        if (draft.date != null || draft.dayOfMonth != 0 || draft.unit != null || draft.whole != null) {
            return -1;
        }
        int start = i;
        if (dates.isUnit(i, ChronoUnit.DAYS)) {
            start = i + 1;
        }
        Dates.Found found = dates.at(start);
        if (found == null) {
            return -1;
        }
        Dated date = found.date();
        boolean beside = draft.weekday != 0 || draft.dayword != null;
        if (date.day() == 0 && (start > i || beside)) {
            return -1;
        }
        if (date.year() == null && units.is(Kind.NOT_DATE_AFTER, i - 1)) {
            skip = found.end();
            return -1;
        }
        draft.date = date;
        return found.end();
    }

    /// «رادیو فردا», «المصري اليوم»; but «الرئيس المصري غدا» tells a day.
    private boolean isName(int i, Term dayword) {
        return units.is(Kind.NOT_DAY_AFTER, i - 1) && (dayword.number() == 0 || language == Language.PERSIAN);
    }

    private int dayword(int i) {
        int start = dates.isUnit(i, ChronoUnit.DAYS) ? i + 1 : i;
        Term word = units.as(Kind.DAYWORD, start);
        if (word == null
                || draft.hasAnchor()
                || isName(i, word)
                || (word.part() != null && draft.part != null && draft.part != word.part())) {
            return -1;
        }
        int shift = word.number();
        int end = start + 1;
        if (shift == 0 && word.part() == DayPart.NIGHT && units.is(Kind.PAST, end)) {
            // «الليلة الماضية»
            shift = -1;
            end++;
        }
        boolean weekdayNext = units.is(Kind.WEEKDAY, end);
        if (shift == 0
                && !weekdayNext
                && (units.is(Kind.NOT_DAY_BEFORE, end)
                        || (language == Language.ARABIC && units.is(Kind.ORDINAL, end)))) {
            return -1;
        }
        draft.dayword = shift;
        if (word.part() != null) {
            draft.part = word.part();
        }
        return end;
    }

    private int weekday(int i) {
        int start = dates.isUnit(i, ChronoUnit.DAYS) ? i + 1 : i;
        Term day = units.as(Kind.WEEKDAY, start);
        if (day == null
                || draft.weekday != 0
                || draft.unit != null
                || draft.whole != null
                || units.is(Kind.NOT_WEEKDAY_AFTER, i - 1)) {
            return -1;
        }
        int end = start + 1;
        Toward toward = Toward.OPEN;
        Integer week = null;
        if (dates.isAdjective(Kind.PAST, end)) {
            toward = Toward.PAST;
            end++;
        } else if (dates.isAdjective(Kind.FUTURE, end)) {
            toward = Toward.FUTURE;
            end++;
        } else {
            int of = units.is(Kind.OF, end) ? end + 1 : end;
            week = periods.shift(of, ChronoUnit.WEEKS);
            if (week != null) {
                end = of + 2;
            }
        }
        if (draft.hasAnchor() && end > start + 1) {
            // Beside a date or «امروز» only the bare name is a check.
            return -1;
        }
        draft.weekday = day.number();
        draft.toward = toward;
        draft.weekShift = week;
        return end;
    }

    private int partOfDay(int i) {
        Term part = units.as(Kind.PART, i);
        if (part != null && part.part() == draft.part && draft.time != null) {
            // «مساء يوم الأحد، الساعة 11:59 مساء»
            return i + 1;
        }
        if (part == null || draft.part != null || draft.unit != null || draft.whole != null) {
            if (draft.time != null && draft.part == null) {
                return halfOfDay(i);
            }
            return -1;
        }
        draft.part = part.part();
        return i + 1;
    }

    private int halfOfDay(int i) {
        LocalTime time = draft.time;
        if (time == null) {
            return -1;
        }
        if (draft.hourSettled) {
            // «۱۴:۱۲ ب.ظ.»
            return units.is(Kind.POST_MERIDIEM, i) && time.getHour() >= 12 ? i + 1 : -1;
        }
        if (units.is(Kind.ANTE_MERIDIEM, i)) {
            draft.time = time.getHour() == 12 ? time.withHour(0) : time;
        } else if (units.is(Kind.POST_MERIDIEM, i)) {
            draft.time = time.getHour() < 12 ? time.plusHours(12) : time;
        } else {
            return -1;
        }
        draft.hourSettled = true;
        return i + 1;
    }
}
