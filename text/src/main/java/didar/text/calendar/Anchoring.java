package didar.text.calendar;

import didar.text.calendar.Meaning.Dated;
import didar.text.calendar.Meaning.Toward;
import didar.text.calendar.TimeExpression.Resolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what an expression says into a day, seen from a publication day.
///
/// Weeks begin on Saturday. A week, a month or a year has its first day as value.
final class Anchoring {

    private static final String NO_PUBLICATION = "the publication day is not known";
    private static final String NO_DAY = "an hour without a day";

    private final @Nullable LocalDate publication;
    private final @Nullable Direction direction;
    private final List<TimeNote> notes = new ArrayList<>();
    private @Nullable LocalDate value;
    private @Nullable String relative;
    private @Nullable String reason;
    private Resolution resolution = Resolution.UNRESOLVED;

    private Anchoring(@Nullable LocalDate publication, @Nullable Direction direction) {
        this.publication = publication;
        this.direction = direction;
    }

    /// @param direction `null` for the usual one: a weekday has just passed, a date is the nearest
    static TimeExpression resolve(
            TimeExpression e, @Nullable LocalDate publication, @Nullable Direction direction) {
        var anchoring = new Anchoring(publication, direction);
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
                anchoring.relative,
                anchoring.resolution,
                e.weekday(),
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
            case Meaning.Weekday weekday -> weekday(weekday);
            case Meaning.InMonth day -> inMonth(day);
            case Meaning.ClockOnly() -> unresolved(NO_DAY);
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
        int current = CalendarDate.of(from, date.calendar()).year();
        Integer shift = date.yearShift();
        if (shift != null) {
            complete(date, current + shift);
            return;
        }
        boolean whole = date.day() == 0;
        LocalDate best = null;
        for (int year = current - 2; year <= current + 2; year++) {
            if (!CalendarDate.exists(date.calendar(), year, date.month(), Math.max(1, date.day()))) {
                continue;
            }
            LocalDate day = new CalendarDate(date.calendar(), year, date.month(), Math.max(1, date.day())).toLocalDate();
            LocalDate until =
                    whole ? day.plusDays(CalendarDate.lengthOfMonth(date.calendar(), year, date.month()) - 1L) : day;
            if (fits(date.toward(), day, until, from) && (best == null || distance(day, until, from) < distance(best, best, from))) {
                best = day;
            }
        }
        if (best == null) {
            unresolved("no such day in the years around the publication: month " + date.month() + ", day " + date.day());
        } else {
            found(best, Resolution.EXPLICIT);
        }
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
            int year = CalendarDate.of(day, partner.calendar()).year();
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
        return year != null
                        && date.day() != 0
                        && CalendarDate.exists(date.calendar(), year, date.month(), date.day())
                ? new CalendarDate(date.calendar(), year, date.month(), date.day()).toLocalDate()
                : null;
    }

    private void shift(Meaning.Shift shift) {
        relative = duration(shift.amount(), shift.unit());
        if (publication == null) {
            unresolved(NO_PUBLICATION);
            return;
        }
        LocalDate from = publication;
        int n = shift.amount();
        LocalDate day =
                switch (shift.unit()) {
                    case WEEKS -> saturday(from).plusWeeks(n);
                    case MONTHS -> firstOfMonth(from, shift.calendar(), n);
                    case YEARS -> {
                        int year = CalendarDate.of(from, shift.calendar()).year() + n;
                        yield CalendarDate.covers(shift.calendar(), year)
                                ? new CalendarDate(shift.calendar(), year, 1, 1).toLocalDate()
                                : from.plusYears(n).withDayOfYear(1);
                    }
                    case DAYS -> from.plusDays(n);
                    default -> {
                        note(TimeNote.Code.HOUR_UNKNOWN, "counted from an hour of the publication day that is not known");
                        yield from;
                    }
                };
        found(day, Resolution.RELATIVE);
    }

    private static LocalDate saturday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    private static LocalDate firstOfMonth(LocalDate from, CalendarSystem calendar, int months) {
        CalendarDate today = CalendarDate.of(from, calendar);
        int count = today.year() * 12 + today.month() - 1 + months;
        return new CalendarDate(calendar, Math.floorDiv(count, 12), Math.floorMod(count, 12) + 1, 1).toLocalDate();
    }

    private void inMonth(Meaning.InMonth said) {
        if (publication == null) {
            unresolved(NO_PUBLICATION);
            return;
        }
        CalendarDate first =
                CalendarDate.of(firstOfMonth(publication, said.calendar(), said.monthShift()), said.calendar());
        if (CalendarDate.exists(said.calendar(), first.year(), first.month(), said.day())) {
            LocalDate day =
                    new CalendarDate(said.calendar(), first.year(), first.month(), said.day()).toLocalDate();
            relative = duration((int) ChronoUnit.DAYS.between(publication, day), ChronoUnit.DAYS);
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
        relative = duration((int) ChronoUnit.DAYS.between(from, day), ChronoUnit.DAYS);
        found(day, Resolution.RELATIVE);
    }

    private static java.time.temporal.TemporalAdjuster nearest(LocalDate from, DayOfWeek day) {
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

    /// A signed ISO 8601 duration: `-P1D`, `P2W` written in days, `-PT2H`.
    static String duration(int amount, ChronoUnit unit) {
        String sign = amount < 0 ? "-" : "";
        int n = Math.abs(amount);
        return sign
                + switch (unit) {
                    case WEEKS -> "P" + 7 * n + "D";
                    case MONTHS -> "P" + n + "M";
                    case YEARS -> "P" + n + "Y";
                    case HOURS -> "PT" + n + "H";
                    case MINUTES -> "PT" + n + "M";
                    case SECONDS -> "PT" + n + "S";
                    default -> "P" + n + "D";
                };
    }
}
