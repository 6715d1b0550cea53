package didar.text.calendar;

import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Span;
import didar.text.calendar.TaggedSentences.Tagged;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The expressions of a sentence as Hengam marks them.
///
/// Hengam parts an hour from its day, takes in the prepositions before both, and makes one span of those that touch or
/// are the ends of a range; the reader keeps a day with its hour, the ends of a range apart, and prepositions outside.
/// What is read is the same. The words are in [HengamConventions], after the patterns of the tagger that Hengam was
/// made
/// with.
final class HengamSpans {

    private static final String DAY = "DAT";
    private static final String HOUR = "TIM";

    private static final String BARE_YEAR = "\\p{Nd}{4}";

    private static final String BARE_DATE = "\\p{Nd}{1,4}([/.\\\\-])\\p{Nd}{1,2}\\1\\p{Nd}{1,4}.*";

    /// The kinds of names of which two make one span with «و» between them.
    private static final List<Kind> NAMES = List.of(Kind.WEEKDAY, Kind.DAYWORD, Kind.SEASON, Kind.MONTH, Kind.YEARWORD);

    /// The kinds of words after which «آینده» and its like belong to a span.
    private static final List<Kind> NEXT = List.of(
            Kind.UNIT, Kind.WEEKDAY, Kind.MONTH, Kind.SEASON, Kind.PART, Kind.EDGE_AFTER, Kind.PAST, Kind.FUTURE);

    private final String text;
    /// The text with spaces for half-spaces.
    private final String flat;

    private HengamSpans(String text) {
        this.text = text;
        this.flat = text.replace('\u200c', ' ');
    }

    static List<Tagged> of(String text) {
        return new HengamSpans(text).spans();
    }

    private List<Tagged> spans() {
        List<Tagged> parts = new ArrayList<>();
        for (TimeExpression e : TimeReader.read(FoldedText.of(text), Language.PERSIAN)) {
            if (!isNone(e)) {
                part(e, parts);
            }
        }
        List<Tagged> joined = new ArrayList<>();
        int floor = -1;
        for (Tagged found : parts) {
            Tagged part = widened(found, floor);
            floor = found.span().end();
            if (!joined.isEmpty() && isJoined(joined.getLast(), part)) {
                joined.add(new Tagged(joined.removeLast().span().cover(part.span()), part.tag()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private boolean isNone(TimeExpression e) {
        return HengamConventions.words("none").stream()
                .anyMatch(word -> (" " + words(e) + " ").contains(" " + word + " "));
    }

    private String words(TimeExpression e) {
        return e.span().of(flat);
    }

    /// Adds the days and the hour of an expression, or the whole where it is but one of them.
    private void part(TimeExpression e, List<Tagged> parts) {
        int drop = HengamConventions.after("drop", " " + words(e));
        Span span = new Span(e.span().start() + drop, e.span().end());
        boolean night = e.time() == null && e.part() == DayPart.NIGHT;
        Span day = night || e.time() == null && e.part() == null ? null : day(e);
        if (day == null) {
            boolean hour = !night && e.granularity().compareTo(Granularity.DAY) < 0 && !countsDays(e);
            if (hour) {
                parts.add(new Tagged(span, HOUR));
            } else {
                days(span, parts);
            }
            return;
        }
        if (day.start() > span.start()) {
            parts.add(new Tagged(trimmed(span.start(), day.start()), HOUR));
        }
        days(day, parts);
        if (day.end() < span.end()) {
            parts.add(new Tagged(trimmed(day.end(), span.end()), HOUR));
        }
    }

    /// Whether a length is told in days or longer units, with a fraction that makes hours of it: «سه روز و نیم».
    private boolean countsDays(TimeExpression e) {
        Units its = units(e.span());
        for (int i = 0; i < its.count(); i++) {
            Term unit = its.as(Kind.UNIT, i);
            if (unit != null && unit.unit() != null) {
                return e.sort() == TimeExpression.Sort.DURATION && unit.unit().compareTo(ChronoUnit.DAYS) >= 0;
            }
        }
        return false;
    }

    /// Adds the same day in two calendars, or the weekday and the date after a comma, each for itself.
    private void days(Span span, List<Tagged> parts) {
        for (String apart : HengamConventions.words("apart")) {
            int cut = flat.indexOf(apart, span.start());
            if (cut >= span.start() && cut + apart.length() <= span.end()) {
                days(trimmed(span.start(), cut), parts);
                days(trimmed(cut + apart.length(), span.end()), parts);
                return;
            }
        }
        if (span.length() > 0) {
            parts.add(new Tagged(span, DAY));
        }
    }

    /// The longest head or tail of an expression that is a day without hour and part, else the shortest that is a day
    /// without hour.
    private @Nullable Span day(TimeExpression e) {
        Span day = null;
        Span named = null;
        for (int cut = e.span().start(); cut < e.span().end(); cut++) {
            char mark = text.charAt(cut);
            if (mark != ' ' && mark != '-') {
                continue;
            }
            for (Span side : List.of(
                    new Span(e.span().start(), cut), new Span(cut + 1, e.span().end()))) {
                TimeExpression alone = alone(side);
                if (alone == null || alone.sort() != TimeExpression.Sort.DATE) {
                    continue;
                }
                if (alone.part() == null) {
                    day = day == null || side.length() > day.length() ? side : day;
                } else if (e.time() != null && (named == null || side.length() < named.length())) {
                    named = side;
                }
            }
        }
        return day == null ? named : day;
    }

    /// What a stretch is where it is read as one whole expression.
    private @Nullable TimeExpression alone(Span side) {
        String words = side.of(text);
        List<TimeExpression> read = TimeReader.read(FoldedText.of(words), Language.PERSIAN);
        return read.size() == 1 && read.getFirst().span().length() == words.length() ? read.getFirst() : null;
    }

    /// The stretch without marks at its ends and without what belongs to a span after it.
    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        for (String rule : List.of("date", "before")) {
            int word = HengamConventions.before(rule, flat.substring(from, to) + " ");
            to -= Math.min(word, to - from);
        }
        return new Span(from, to);
    }

    /// @param floor where the part before it ends
    private Tagged widened(Tagged tagged, int floor) {
        int start = Math.max(start(tagged), Math.min(floor + 1, tagged.span().start()));
        return new Tagged(new Span(start, end(tagged)), tagged.tag());
    }

    /// The end of a span with what stands after it and belongs to it.
    private int end(Tagged tagged) {
        int end = tagged.span().end();
        String head = text.substring(0, end);
        if (text.startsWith(" .", end) && head.matches(".* \\. \\p{L}")) {
            // «ه . ق .»
            end += 2;
        } else if (text.startsWith(".", end) && head.matches(".*\\p{L}\\.\\p{L}")) {
            end++;
        }
        int zone = tagged.tag().equals(HOUR) ? HengamConventions.after("zone", flat.substring(end)) : 0;
        if (zone > 0) {
            int space = text.indexOf(' ', end + zone + 1);
            end = space < 0 ? text.length() : space;
        }
        for (int words = takesNext(tagged) ? 2 : 0; words > 0; words--) {
            int next = HengamConventions.after("next", flat.substring(end));
            end += flat.startsWith(" از ", end + next) ? 0 : next;
        }
        end += HengamConventions.after("after", flat.substring(end));
        if (tagged.tag().equals(DAY)) {
            for (int heap; (heap = HengamConventions.after("heap", flat.substring(end))) > 0; ) {
                end += heap;
            }
        }
        return end;
    }

    private boolean takesNext(Tagged tagged) {
        Units its = units(tagged.span());
        return NEXT.stream().anyMatch(kind -> its.is(kind, its.count() - 1));
    }

    /// The start of a span with what stands before it and belongs to it.
    private int start(Tagged tagged) {
        int start = tagged.span().start();
        if (tagged.tag().equals(DAY)) {
            start -= HengamConventions.before("date", flat.substring(0, start));
        }
        if (isBare(tagged)) {
            return start;
        }
        if (tagged.tag().equals(DAY)) {
            for (int heap; (heap = HengamConventions.before("heap", flat.substring(0, start))) > 0; ) {
                start -= heap;
            }
        }
        int words = units(tagged.span()).is(Kind.VAGUE, 0) ? 1 : 2;
        for (; words > 0; words--) {
            start -= HengamConventions.before("before", flat.substring(0, start));
        }
        return start;
    }

    /// Whether the tagger knows no word before it: a year, a date in digits, and a number that is an hour by the part
    /// of
    /// the day after it («NY4», «NUM/N12/N31», «HR DP»).
    private boolean isBare(Tagged tagged) {
        String words = tagged.span().of(text);
        if (tagged.tag().equals(DAY)) {
            return words.matches(BARE_YEAR) || words.matches(BARE_DATE);
        }
        if (!Character.isDigit(words.charAt(0)) || words.indexOf(':') >= 0) {
            return false;
        }
        TimeExpression alone = alone(tagged.span());
        return alone == null || alone.meaning() instanceof Meaning.ClockOnly;
    }

    private boolean isJoined(Tagged a, Tagged b) {
        if (!a.tag().equals(b.tag())) {
            return false;
        }
        if (b.span().start() <= a.span().end()) {
            return true;
        }
        String between = text.substring(a.span().end(), b.span().start()).strip();
        return between.isEmpty()
                || HengamConventions.is("range", between)
                || HengamConventions.is("list", between) && areNumbers(a, b)
                || HengamConventions.is("like", between) && areAlike(a, b);
    }

    private boolean areAlike(Tagged a, Tagged b) {
        if (areNumbers(a, b)) {
            return true;
        }
        Units before = units(a.span());
        Units after = units(b.span());
        for (Kind kind : NAMES) {
            if (before.is(kind, before.count() - 1) && after.is(kind, 0)) {
                return true;
            }
        }
        return (after.isNumber(0) || after.is(Kind.CARDINAL, 0)) && areCounts(alone(a.span()), alone(b.span()));
    }

    /// Whether both are lengths, or both hours with their part of the day.
    private static boolean areCounts(@Nullable TimeExpression a, @Nullable TimeExpression b) {
        return a != null
                && b != null
                && a.sort() == b.sort()
                && (a.sort() == TimeExpression.Sort.DURATION
                        || a.time() != null && a.part() != null && b.time() != null && b.part() != null);
    }

    /// Whether a number ends the one and opens the other, both days of a month or neither.
    private boolean areNumbers(Tagged a, Tagged b) {
        Units before = units(a.span());
        Units after = units(b.span());
        int last = before.count() - 1;
        return before.isNumber(last) && after.isNumber(0) && (before.value(last) <= 31) == (after.value(0) <= 31);
    }

    private Units units(Span span) {
        String words = span.of(text);
        FoldedText folded = FoldedText.of(words);
        return Units.of(folded, 0, folded.length(), Lexicon.of(Language.PERSIAN), false);
    }
}
