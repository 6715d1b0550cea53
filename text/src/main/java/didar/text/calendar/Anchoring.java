package didar.text.calendar;

import didar.text.calendar.Meaning.Dated;
import didar.text.calendar.Meaning.Toward;
import didar.text.calendar.TimeExpression.Resolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what an expression says into a day, seen from a publication day.
///
/// Weeks begin on Saturday. A week, a month or a year has its first day as value.
final class Anchoring {

    private static final String NO_PUBLICATION = "the publication day is not known";
    private static final String OPEN_PERIOD = "an open period around the publication day";
    private static final String LENGTH = "a length of time";
    private static final String RULE = "a rule, not a day";
    private static final int MONTHS_OF_SEASON = 3;
    private static final String NO_DAY = "an hour without a day";

    private final @Nullable LocalDate publication;
    private final @Nullable Direction direction;
    private final List<TimeNote> notes = new ArrayList<>();
    /// How many months a date without a day spans.
    private int months = 1;

    private @Nullable LocalDate value;
    private @Nullable String relative;
    private @Nullable String reason;
    private Resolution resolution = Resolution.UNRESOLVED;

    private Anchoring(@Nullable LocalDate publication, @Nullable Direction direction) {
        this.publication = publication;
        this.direction = direction;
    }

    /// @param direction `null` for the usual one: a weekday has just passed, a date is the nearest
    static TimeExpression resolve(TimeExpression e, @Nullable LocalDate publication, @Nullable Direction direction) {
        var anchoring = new Anchoring(publication, direction);
        anchoring.months = e.granularity() == Granularity.SEASON ? MONTHS_OF_SEASON : 1;
        anchoring.anchor(e.meaning());
        anchoring.check(e);
        return new TimeExpression(
                e.span(),
                e.text(),
                e.meaning(),
                e.calendar(),
                anchoring.value,
                e.granularity(),
                e.time(),
                e.part(),
                e.stretch(),
                anchoring.relative,
                anchoring.resolution,
                e.weekday(),
                e.placesEvent(),
                anchoring.reason,
                anchoring.notes);
    }

    private void anchor(Meaning meaning) {
        switch (meaning) {
            case Dated date -> {
                dated(date);
                if (date.calendar() == CalendarSystem.ISLAMIC && date.day() != 0 && value != null) {
                    note(TimeNote.Code.LUNAR_UNCERTAIN, "lunar date without a solar partner: the day may be one off");
                }
            }
            case Meaning.Twin twin -> twin(twin);
            case Meaning.Shift shift -> shift(shift);
            case Meaning.Told told -> told(told);
            case Meaning.Weekday weekday -> weekday(weekday);
            case Meaning.InMonth day -> inMonth(day);
            case Meaning.ClockOnly() -> unresolved(NO_DAY);
            case Meaning.Length length -> unresolved(length.side() == Toward.OPEN ? LENGTH : OPEN_PERIOD);
            case Meaning.Recurring _ -> unresolved(RULE);
            case Meaning.Vague vague -> unresolved(vague.reason());
        }
    }

    private void unresolved(String why) {
        reason = why;
    }

    private void found(LocalDate day, Resolution how) {
        value = day;
        resolution = how;
    }

    private void note(TimeNote.Code code, String message) {
        notes.add(new TimeNote(code, message));
    }

    private void dated(Dated date) {
        Integer year = date.year();
        if (year != null) {
            complete(date, year);
        } else if (publication == null) {
            unresolved(NO_PUBLICATION);
        } else {
            yearless(date, publication);
        }
    }

    private void complete(Dated date, int year) {
        int month = Math.max(1, date.month());
        int day = Math.max(1, date.day());
        if (CalendarDate.exists(date.calendar(), year, month, day)) {
            found(new CalendarDate(date.calendar(), year, month, day).toLocalDate(), Resolution.EXPLICIT);
        } else {
            unresolved("no such day in the " + date.calendar() + " calendar: " + year + "-" + month + "-" + day);
        }
    }

    /// The date closest to the publication day, on the side that the text or the caller names.
    private void yearless(Dated date, LocalDate from) {
        CalendarDate today = in(date.calendar(), from);
        if (today == null) {
            return;
        }
        int current = today.year();
        Integer shift = date.yearShift();
        if (shift != null) {
            complete(date, current + shift);
            return;
        }
        boolean whole = date.day() == 0;
        LocalDate best = null;
        long bestDistance = Long.MAX_VALUE;
        for (int year = current - 2; year <= current + 2; year++) {
            if (!CalendarDate.exists(date.calendar(), year, date.month(), Math.max(1, date.day()))) {
                continue;
            }
            LocalDate day =
                    new CalendarDate(date.calendar(), year, date.month(), Math.max(1, date.day())).toLocalDate();
            LocalDate until = whole ? lastDay(date.calendar(), year, date.month()) : day;
            long distance = distance(day, until, from);
            if (distance < bestDistance && fits(date.toward(), day, until, from)) {
                best = day;
                bestDistance = distance;
            }
        }
        if (best == null) {
            unresolved(
                    "no such day in the years around the publication: month " + date.month() + ", day " + date.day());
        } else {
            found(best, Resolution.EXPLICIT);
        }
    }

    /// The last day of what begins with a month.
    private LocalDate lastDay(CalendarSystem calendar, int year, int month) {
        int last = month + months - 1;
        int inYear = last > 12 ? year + 1 : year;
        int inMonth = last > 12 ? last - 12 : last;
        return CalendarDate.exists(calendar, inYear, inMonth, 1)
                ? new CalendarDate(calendar, inYear, inMonth, 1)
                        .toLocalDate()
                        .plusDays(CalendarDate.lengthOfMonth(calendar, inYear, inMonth) - 1L)
                : new CalendarDate(calendar, year, month, 1).toLocalDate();
    }

    private boolean fits(Toward toward, LocalDate first, LocalDate last, LocalDate from) {
        return switch (toward) {
            case PAST -> last.isBefore(from);
            case FUTURE -> first.isAfter(from);
            case OPEN ->
                switch (direction) {
                    case PAST -> !first.isAfter(from);
                    case FUTURE -> !last.isBefore(from);
                    case NEAREST -> true;
                    case null -> true;
                };
        };
    }

    private static long distance(LocalDate first, LocalDate last, LocalDate from) {
        if (from.isBefore(first)) {
            return ChronoUnit.DAYS.between(from, first);
        }
        return from.isAfter(last) ? ChronoUnit.DAYS.between(last, from) : 0;
    }

    private void twin(Meaning.Twin twin) {
        Dated main = twin.main();
        Dated partner = twin.partner();
        LocalDate other = dayOf(partner);
        if (main.year() == null && other != null) {
            yearless(main, other);
        } else {
            dated(main);
        }
        LocalDate day = value;
        if (day == null || partner.day() == 0 || main.day() == 0) {
            return;
        }
        if (other == null && partner.year() == null) {
            CalendarDate there = in(partner.calendar(), day);
            if (there == null) {
                return;
            }
            int year = there.year();
            other = dayOf(new Dated(partner.calendar(), year, null, partner.month(), partner.day(), Toward.OPEN));
        }
        boolean lunar = partner.calendar() == CalendarSystem.ISLAMIC || main.calendar() == CalendarSystem.ISLAMIC;
        int tolerance = lunar ? CalendarDate.LUNAR_TOLERANCE : 0;
        if (other == null || Math.abs(ChronoUnit.DAYS.between(day, other)) > tolerance) {
            note(
                    TimeNote.Code.CALENDAR_MISMATCH,
                    "the " + partner.calendar() + " date is " + (other == null ? "no day" : other) + ", the "
                            + main.calendar() + " one " + day);
        }
    }

    private static @Nullable LocalDate dayOf(Dated date) {
        Integer year = date.year();
        return year != null && date.day() != 0 && CalendarDate.exists(date.calendar(), year, date.month(), date.day())
                ? new CalendarDate(date.calendar(), year, date.month(), date.day()).toLocalDate()
                : null;
    }

    private void shift(Meaning.Shift shift) {
        if (shift.narrative() && direction == Direction.PAST) {
            unresolved(Periods.OTHER_EVENT);
            return;
        }
        relative = IsoDuration.signed(shift.amount(), shift.unit());
        if (publication == null) {
            unresolved(NO_PUBLICATION);
            return;
        }
        LocalDate from = publication;
        int n = shift.amount();
        CalendarDate today = in(shift.calendar(), from);
        if (today == null) {
            return;
        }
        LocalDate day = switch (shift.unit()) {
            case WEEKS -> saturday(from).plusWeeks(n);
            case MONTHS -> firstOfMonth(today, n);
            case YEARS -> firstOfMonth(today, 12L * n + 1 - today.month());
            case CENTURIES ->
                firstOfMonth(today, 1200L * n + 1 - today.month() - 12L * Math.floorMod(today.year() - 1, 100));
            case DAYS -> from.plusDays(n);
            default -> {
                note(TimeNote.Code.HOUR_UNKNOWN, "counted from an hour of the publication day that is not known");
                yield from;
            }
        };
        if (day == null) {
            unresolved("too far from the publication day");
        } else {
            found(day, Resolution.RELATIVE);
        }
    }

    /// The day in a calendar; outside of the calendar's table the expression is unresolved.
    private @Nullable CalendarDate in(CalendarSystem calendar, LocalDate day) {
        if (CalendarDate.covers(calendar, day)) {
            return CalendarDate.of(day, calendar);
        }
        unresolved("the " + calendar + " calendar is not known for " + day);
        return null;
    }

    /// A full date is believed; without its year the count is, and the date is the check.
    private void told(Meaning.Told told) {
        LocalDate named = switch (told.date()) {
            case Dated date -> dayOf(date);
            case Meaning.Twin twin -> dayOf(twin.main());
            default -> null;
        };
        if (named != null) {
            anchor(told.date());
            relative = IsoDuration.signed(told.shift().amount(), told.shift().unit());
            LocalDate counted = publication == null
                    ? named
                    : publication.plusDays(told.shift().amount());
            if (!counted.equals(named)) {
                note(
                        TimeNote.Code.RELATIVE_MISMATCH,
                        "the text says " + relative + " and " + named + ", not " + counted);
            }
            return;
        }
        shift(told.shift());
        LocalDate day = value;
        Dated date = told.date() instanceof Meaning.Twin twin ? twin.main() : told.date() instanceof Dated d ? d : null;
        if (day == null || date == null || date.day() == 0) {
            return;
        }
        CalendarDate there = in(date.calendar(), day);
        if (there == null) {
            reason = null;
            return;
        }
        int off = date.calendar() == CalendarSystem.ISLAMIC ? CalendarDate.LUNAR_TOLERANCE : 0;
        if (there.month() != date.month() || Math.abs(there.day() - date.day()) > off) {
            note(
                    TimeNote.Code.RELATIVE_MISMATCH,
                    "the text says " + relative + " and month " + date.month() + ", day " + date.day() + ", not "
                            + there);
        }
    }

    private static LocalDate saturday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    /// The first day of the month that lies `months` from the one of `today`; `null` beyond the calendar's table.
    private static @Nullable LocalDate firstOfMonth(CalendarDate today, long months) {
        long count = today.year() * 12L + today.month() - 1 + months;
        long year = Math.floorDiv(count, 12);
        return Math.abs(year) < 10_000 && CalendarDate.covers(today.calendar(), (int) year)
                ? new CalendarDate(today.calendar(), (int) year, Math.floorMod(count, 12) + 1, 1).toLocalDate()
                : null;
    }

    private void inMonth(Meaning.InMonth said) {
        if (publication == null) {
            unresolved(NO_PUBLICATION);
            return;
        }
        CalendarDate today = in(said.calendar(), publication);
        LocalDate first = today == null ? null : firstOfMonth(today, said.monthShift());
        CalendarDate month = first == null ? null : in(said.calendar(), first);
        if (month == null) {
            return;
        }
        if (CalendarDate.exists(said.calendar(), month.year(), month.month(), said.day())) {
            LocalDate day = new CalendarDate(said.calendar(), month.year(), month.month(), said.day()).toLocalDate();
            relative = IsoDuration.signed((int) ChronoUnit.DAYS.between(publication, day), ChronoUnit.DAYS);
            found(day, Resolution.RELATIVE);
        } else {
            unresolved("the month has no day " + said.day());
        }
    }

    private void weekday(Meaning.Weekday said) {
        if (publication == null) {
            unresolved(NO_PUBLICATION);
            return;
        }
        LocalDate from = publication;
        Integer week = said.weekShift();
        LocalDate day;
        if (week != null) {
            day = saturday(from).plusWeeks(week).with(TemporalAdjusters.nextOrSame(said.day()));
        } else {
            day = from.with(
                    switch (said.toward()) {
                        case PAST -> TemporalAdjusters.previous(said.day());
                        case FUTURE -> TemporalAdjusters.next(said.day());
                        case OPEN ->
                            switch (direction) {
                                case FUTURE -> TemporalAdjusters.nextOrSame(said.day());
                                case NEAREST -> nearest(from, said.day());
                                case PAST -> TemporalAdjusters.previousOrSame(said.day());
                                case null -> TemporalAdjusters.previousOrSame(said.day());
                            };
                    });
        }
        relative = IsoDuration.signed((int) ChronoUnit.DAYS.between(from, day), ChronoUnit.DAYS);
        found(day, Resolution.RELATIVE);
    }

    private static TemporalAdjuster nearest(LocalDate from, DayOfWeek day) {
        LocalDate before = from.with(TemporalAdjusters.previousOrSame(day));
        return ChronoUnit.DAYS.between(before, from) <= 3
                ? TemporalAdjusters.previousOrSame(day)
                : TemporalAdjusters.nextOrSame(day);
    }

    /// Looks whether the weekday, and a word like «امروز» beside a date, agree with the value.
    private void check(TimeExpression e) {
        LocalDate day = value;
        if (day == null) {
            return;
        }
        DayOfWeek weekday = e.weekday();
        boolean single = e.granularity().compareTo(Granularity.DAY) <= 0;
        if (single && weekday != null && day.getDayOfWeek() != weekday) {
            note(TimeNote.Code.WEEKDAY_MISMATCH, "the text says " + weekday + ", " + day + " is " + day.getDayOfWeek());
        }
    }
}
