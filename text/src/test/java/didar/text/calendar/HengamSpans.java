package didar.text.calendar;

import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Span;
import didar.text.calendar.TaggedSentences.Tagged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The expressions of a sentence as Hengam marks them.
///
/// Hengam parts an hour from its day, joins the ends of a range, and takes in the preposition before a day; the reader
/// keeps a day with its hour, the ends of a range apart, and prepositions outside. What is read is the same.
final class HengamSpans {

    private static final String DAY = "DAT";
    private static final String HOUR = "TIM";

    /// What stands before a day and belongs to it there, longer ones first.
    private static final List<String> BEFORE_DAY = List.of(
            "پس از",
            "بعد از",
            "قبل از",
            "پیش از",
            "در تاریخ",
            "به مدت",
            "در طی",
            "در طول",
            "در",
            "روزهای",
            "روز های",
            "تا",
            "از",
            "طی",
            "بعد");

    private static final List<String> BEFORE_HOUR =
            List.of("پس از", "بعد از", "قبل از", "پیش از", "به مدت", "در طول", "در", "تا", "طی", "راس", "رأس", "بعد");

    /// Between the ends of a range; what follows at once is one span too.
    private static final List<String> RANGE = List.of("", "تا", "الی", "-");

    /// What opens the words of a zone.
    private static final String ZONE = " به وقت ";

    /// Between the same day in two calendars.
    private static final List<String> EQUIVALENT = List.of(" معادل ", " برابر با ", " مصادف با ");

    private final String text;

    private HengamSpans(String text) {
        this.text = text;
    }

    static List<Tagged> of(String text) {
        return new HengamSpans(text).spans();
    }

    private List<Tagged> spans() {
        List<Tagged> parts = new ArrayList<>();
        for (TimeExpression e : TimeReader.read(FoldedText.of(text), Language.PERSIAN)) {
            part(e, parts);
        }
        List<Tagged> joined = new ArrayList<>();
        for (Tagged part : parts) {
            Tagged before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && before.tag().equals(part.tag()) && RANGE.contains(between(before, part))) {
                joined.removeLast();
                joined.add(new Tagged(before.span().cover(part.span()), part.tag()));
            } else {
                joined.add(part);
            }
        }
        return joined.stream().map(this::withZone).map(this::withPreposition).toList();
    }

    private String between(Tagged a, Tagged b) {
        return text.substring(a.span().end(), b.span().start()).strip();
    }

    /// Adds the day and the hour of an expression, or the whole where it is but one of them.
    private void part(TimeExpression e, List<Tagged> parts) {
        Span span = e.span();
        for (String word : EQUIVALENT) {
            int cut = e.text().indexOf(word);
            if (cut >= 0) {
                parts.add(new Tagged(new Span(span.start(), span.start() + cut), DAY));
                parts.add(new Tagged(new Span(span.start() + cut + word.length(), span.end()), DAY));
                return;
            }
        }
        Span day = e.time() == null && e.part() == null ? null : day(e);
        if (day == null) {
            boolean night = e.time() == null && e.part() == DayPart.NIGHT;
            parts.add(new Tagged(span, !night && e.granularity().compareTo(Granularity.DAY) < 0 ? HOUR : DAY));
            return;
        }
        if (day.start() > span.start()) {
            parts.add(new Tagged(trimmed(span.start(), day.start()), HOUR));
        }
        parts.add(new Tagged(day, DAY));
        if (day.end() < span.end()) {
            parts.add(new Tagged(trimmed(day.end(), span.end()), HOUR));
        }
    }

    /// The longest head or tail of an expression that is a day without hour and part, else a day without hour.
    private @Nullable Span day(TimeExpression e) {
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
                    return side;
                }
                if (e.time() != null && (named == null || side.length() < named.length())) {
                    named = side;
                }
            }
        }
        return named;
    }

    /// What a stretch is where it is read as one whole expression.
    private @Nullable TimeExpression alone(Span side) {
        String words = side.of(text);
        List<TimeExpression> read = TimeReader.read(FoldedText.of(words), Language.PERSIAN);
        return read.size() == 1 && read.getFirst().span().length() == words.length() ? read.getFirst() : null;
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        for (String before : BEFORE_DAY) {
            if (text.substring(from, to).endsWith(" " + before)) {
                return new Span(from, to - before.length() - 1);
            }
        }
        return new Span(from, to);
    }

    private Tagged withZone(Tagged tagged) {
        int end = tagged.span().end();
        if (!tagged.tag().equals(HOUR) || !text.startsWith(ZONE, end)) {
            return tagged;
        }
        int space = text.indexOf(' ', end + ZONE.length());
        return new Tagged(new Span(tagged.span().start(), space < 0 ? text.length() : space), HOUR);
    }

    private Tagged withPreposition(Tagged tagged) {
        Span span = tagged.span();
        boolean bareYear = span.length() == 4 && Character.isDigit(text.charAt(span.start()));
        if (bareYear) {
            return tagged;
        }
        boolean hourOnward = tagged.tag().equals(HOUR) && span.of(text).startsWith("ساعت");
        String head = " " + text.substring(0, span.start());
        for (String before : tagged.tag().equals(DAY) ? BEFORE_DAY : BEFORE_HOUR) {
            if (head.endsWith(" " + before + " ")) {
                return new Tagged(new Span(span.start() - before.length() - 1, span.end()), tagged.tag());
            }
        }
        return hourOnward && head.endsWith(" از ") ? new Tagged(new Span(span.start() - 3, span.end()), HOUR) : tagged;
    }
}
