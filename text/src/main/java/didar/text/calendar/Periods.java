package didar.text.calendar;

import didar.text.Language;
import didar.text.calendar.Meaning.Toward;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads times that are counted from the publication day: «هفته گذشته», «دو روز پیش», «قبل يومين», «الخامس من الشهر
/// الجاري».
///
/// Each reading puts what it found into the draft and returns the unit after it, or leaves the draft alone and returns
/// -1.
final class Periods {

    static final String NO_COUNT = "the text gives no exact number";
    static final String OTHER_EVENT = "counted from another event of the text";

    private final Units units;
    private final Dates dates;
    private final Language language;

    Periods(Units units, Dates dates, Language language) {
        this.units = units;
        this.dates = dates;
        this.language = language;
    }

    /// «هفته گذشته», «الشهر الجاري», «این هفته», «امسال», «روز گذشته», «شب گذشته», «روزهای اخیر».
    int period(Draft draft, int i) {
        if (draft.hasAnchor()) {
            return -1;
        }
        Integer year = dates.yearShift(i);
        if (year != null) {
            boolean word = units.is(Kind.YEARWORD, i);
            int end = takeShift(draft, year, ChronoUnit.YEARS, word ? i + 1 : i + 2);
            draft.narrative = !word && isNarrative(i + 1);
            Term era = units.as(Kind.ERA, end);
            if (era == null || word) {
                return end;
            }
            draft.counted = era.calendar();
            return end + 1;
        }
        for (ChronoUnit unit : PERIODS) {
            Integer shift = shift(i, unit);
            if (shift == null || (unit == ChronoUnit.DAYS && shift == 0)) {
                continue;
            }
            if (unit == ChronoUnit.DAYS) {
                draft.dayword = shift;
                return i + 2;
            }
            draft.narrative = isNarrative(i + 1);
            Term era = unit == ChronoUnit.MONTHS ? units.as(Kind.ERA, i + 2) : null;
            draft.counted = era == null ? null : era.calendar();
            return takeShift(draft, shift, unit, era == null ? i + 2 : i + 3);
        }
        Term part = units.as(Kind.PART, i);
        if (part != null && isLate(part.part()) && dates.isAdjective(Kind.PAST, i + 1) && draft.part == null) {
            draft.dayword = -1;
            draft.part = part.part();
            return i + 2;
        }
        Term now = units.is(Kind.THIS_BEFORE, i) ? units.as(Kind.PART, i + 1) : null;
        if (now != null && draft.part == null && now.part() != DayPart.AFTERNOON) {
            draft.dayword = 0;
            draft.part = now.part();
            return i + 2;
        }
        Term open = units.as(Kind.UNIT, i);
        if (open != null
                && open.unit() != null
                && (open.number() != 1 || open.unit().compareTo(ChronoUnit.DECADES) >= 0)) {
            // «روزهای اخیر», «الأيام القليلة الماضية», «اليومين الماضيين», «الأيام الثلاثة المقبلة», «الساعات الـ24
            // الماضية»
            int adjective = i + 1;
            int count = open.number();
            Term counted = units.as(Kind.COUNTED, adjective);
            if (units.is(Kind.VAGUE, adjective)) {
                adjective++;
                count = 0;
            } else if (counted != null) {
                adjective++;
                count = counted.number();
            } else if (units.is(Kind.ARTICLE, adjective) && units.isNumber(adjective + 1)) {
                count = units.value(adjective + 1);
                adjective += 2;
            }
            if (isPeriodWord(adjective)) {
                return takeLength(draft, count, open.unit(), adjective);
            }
        }
        return -1;
    }

    /// «دو روز پیش», «قبل ثلاثة أيام», «بعد أسبوع», «چند روز پیش», «دو سال گذشته».
    int quantity(Draft draft, int i) {
        if (draft.hasAnchor()) {
            return -1;
        }
        boolean ago = units.is(Kind.AGO_BEFORE, i);
        boolean hence = units.is(Kind.HENCE_BEFORE, i);
        int j = ago || hence ? i + 1 : i;
        if (j > i && units.is(Kind.ABOUT, j)) {
            j++;
        }
        if (units.hasAnd(j) && j > i) {
            return -1;
        }
        boolean vague = units.is(Kind.VAGUE, j);
        Numerals number = vague ? null : Numerals.at(units, j);
        if (number != null && number.sort() == Numerals.Sort.ORDINAL) {
            return -1;
        }
        Numerals other = number == null ? null : Numerals.other(units, number.end());
        int u = vague ? j + 1 : other != null ? other.end() : number != null ? number.end() : j;
        vague |= other != null;
        Term unit = units.as(Kind.UNIT, u);
        if (unit == null || unit.unit() == null) {
            return -1;
        }
        int end = u + 1;
        int count = number != null ? number.value() : unit.number();
        if (ago || hence) {
            if (number == null && isOne(end)) {
                end++;
            }
            Term before = units.as(Kind.UNIT, i - 1);
            if (before != null && before.unit() == unit.unit()) {
                // «يوما بعد يوم»
                return -1;
            }
            if (units.is(Kind.VAGUE, end)) {
                end++;
                vague = true;
            }
            vague |= count == 0;
            if (number == null && (units.isNumber(end) || units.is(Kind.MONTH, end))) {
                // «منذ عام 2011», «بعد شهر رمضان»
                return -1;
            }
            if (units.is(Kind.PAST, end) || units.is(Kind.FUTURE, end) || units.is(Kind.THIS, end)) {
                return -1;
            }
            if (vague) {
                return takeVague(draft, NO_COUNT, unit.unit(), end);
            }
            boolean hours = unit.unit().compareTo(ChronoUnit.DAYS) < 0;
            if (units.is(Kind.OF, end) || units.is(Kind.FROM, end) || (hence && hours)) {
                return takeVague(draft, OTHER_EVENT, unit.unit(), end);
            }
            Lengths.Count exact = Lengths.withFraction(units, count, unit.unit(), end);
            return takeShift(draft, ago ? -exact.amount() : exact.amount(), exact.unit(), exact.end());
        }
        if (number == null && !vague) {
            return -1;
        }
        boolean past = units.is(Kind.AGO_AFTER, end);
        boolean later = units.is(Kind.HENCE_AFTER, end);
        Term narrative = units.as(Kind.NARRATIVE_AFTER, end);
        if (narrative != null) {
            draft.aside = narrative.strength() == Term.Strength.GUARDED;
            return takeVague(draft, OTHER_EVENT, unit.unit(), end + 1);
        }
        if (!past && !later && !isPeriodWord(end)) {
            return -1;
        }
        if (vague && !isPeriodWord(end)) {
            return takeVague(draft, NO_COUNT, unit.unit(), end + 1);
        }
        if (units.is(Kind.FROM, end + 1) && dates.isPreposition(end)) {
            return takeVague(draft, OTHER_EVENT, unit.unit(), end + 1);
        }
        if (isPeriodWord(end)) {
            // «دو روز گذشته» is the time since, not the day.
            return takeLength(draft, vague ? 0 : count, unit.unit(), end);
        }
        return takeShift(draft, past ? -count : count, unit.unit(), end + 1);
    }

    /// «واحد» after what it counts: «قبل يوم واحد».
    private boolean isOne(int i) {
        Term one = units.as(Kind.CARDINAL, i);
        return language == Language.ARABIC && one != null && one.number() == 1;
    }

    /// «الخامس من الشهر الجاري», «۲۵ ماه گذشته».
    int dayOfMonth(Draft draft, int i) {
        if (draft.date != null || draft.dayOfMonth != 0 || draft.dayword != null || draft.unit != null) {
            return -1;
        }
        Numerals number = Numerals.at(units, i);
        if (number == null || number.value() < 1 || number.value() > 31) {
            return -1;
        }
        boolean of = units.is(Kind.OF, number.end());
        if (language == Language.ARABIC ? !of : number.sort() == Numerals.Sort.CARDINAL) {
            return -1;
        }
        int j = of ? number.end() + 1 : number.end();
        Integer shift = units.is(Kind.THIS_BEFORE, j) && dates.isUnit(j + 1, ChronoUnit.MONTHS)
                ? Integer.valueOf(0)
                : monthShift(j);
        if (shift == null) {
            return -1;
        }
        draft.dayOfMonth = number.value();
        draft.monthShift = shift;
        return j + 2;
    }

    private static final ChronoUnit[] PERIODS = {ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS};

    /// How far the `unit` at `i` lies from the current one: -1, 0, 1, or `null` if it is not so named there.
    @Nullable
    Integer shift(int i, ChronoUnit unit) {
        if (units.is(Kind.THIS_BEFORE, i) && dates.isUnit(i + 1, unit)) {
            return 0;
        }
        if (!dates.isUnit(i, unit) || units.isNumber(i - 1)) {
            return null;
        }
        if (units.is(Kind.FROM, i + 2) && dates.isPreposition(i + 1)) {
            return null;
        }
        boolean day = unit == ChronoUnit.DAYS;
        if (day ? dates.isAdjective(Kind.PAST, i + 1) : units.is(Kind.PAST, i + 1)) {
            return -dates.past(i + 1);
        }
        if (day ? dates.isAdjective(Kind.FUTURE, i + 1) : units.is(Kind.FUTURE, i + 1)) {
            return 1;
        }
        return units.is(Kind.THIS, i + 1) ? 0 : null;
    }

    private @Nullable Integer monthShift(int i) {
        if (!dates.isUnit(i, ChronoUnit.MONTHS)) {
            return null;
        }
        if (dates.isAdjective(Kind.PAST, i + 1)) {
            return -dates.past(i + 1);
        }
        if (dates.isAdjective(Kind.FUTURE, i + 1)) {
            return 1;
        }
        return units.is(Kind.THIS, i + 1) ? 0 : null;
    }

    private static boolean isLate(@Nullable DayPart part) {
        return part == DayPart.NIGHT || part == DayPart.EVENING;
    }

    private boolean isPeriodWord(int i) {
        return units.is(Kind.LATELY, i) || dates.isAdjective(Kind.PAST, i) || dates.isAdjective(Kind.FUTURE, i);
    }

    private static int takeShift(Draft draft, int amount, ChronoUnit unit, int end) {
        draft.amount = amount;
        draft.unit = unit;
        return end;
    }

    private static int takeVague(Draft draft, String reason, ChronoUnit unit, int end) {
        draft.whole = new Meaning.Vague(reason);
        draft.granularity = Draft.granularity(unit);
        return end;
    }

    /// @param word the adjective that says on which side of the publication day the length lies
    private int takeLength(Draft draft, int count, ChronoUnit unit, int word) {
        Toward side = dates.isAdjective(Kind.FUTURE, word) ? Toward.FUTURE : Toward.PAST;
        draft.whole = new Meaning.Length(IsoDuration.length(count, unit), side);
        draft.granularity = Draft.granularity(unit);
        return word + 1;
    }

    /// Whether the word counts from the event that was told last as well as from the publication day («سال بعد»).
    private boolean isNarrative(int i) {
        return units.is(Kind.FUTURE, i) && units.is(Kind.SAME, i) && !dates.isAdjective(Kind.FUTURE, i);
    }
}
