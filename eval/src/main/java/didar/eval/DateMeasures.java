package didar.eval;

import didar.record.Dossier;
import didar.text.FoldedText;
import didar.text.Span;
import didar.text.calendar.Granularity;
import didar.text.calendar.TimeExpression;
import didar.text.calendar.TimeReader;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The times of the text as the calendars read them, which is before they become times of events: found where spans
/// overlap (`dates`), and of those found the share that has the right value (`dates.value`).
///
/// The text is read anew, from its publication day: dossiers carry the times of events alone.
final class DateMeasures {

    /// Weeks begin on Saturday, and those of ISO 8601 on Monday: this many days after its first one, a week is in the
    /// week of ISO 8601 that it shares most days with.
    private static final int INTO_THE_WEEK = 3;

    private final GoldDocument document;
    private final String text;
    private final Tally tally;

    private DateMeasures(GoldDocument document, String text, Tally tally) {
        this.document = document;
        this.text = text;
        this.tally = tally;
    }

    static void of(GoldDocument document, List<GoldDocument.Time> gold, Dossier dossier, Tally tally) {
        new DateMeasures(document, dossier.article().text(), tally).measure(gold);
    }

    private void measure(List<GoldDocument.Time> gold) {
        LocalDate publication = document.publicationDay();
        List<TimeExpression> left = new ArrayList<>();
        for (TimeExpression found : TimeReader.read(FoldedText.of(text), document.language())) {
            // how long and how often are not in the gold
            if (found.sort() == TimeExpression.Sort.DATE || found.sort() == TimeExpression.Sort.TIME) {
                left.add(TimeReader.resolve(found, publication));
            }
        }
        Count count = tally.count("dates");
        for (GoldDocument.Time wanted : gold) {
            Span span = wanted.span().in(text);
            TimeExpression found = left.stream()
                    .filter(time -> time.span().overlaps(span))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                count.missed(1);
                miss(Miss.Kind.DATE_NOT_FOUND, span, wanted.value().toString());
                continue;
            }
            left.remove(found);
            count.right(1);
            boolean right = isRight(wanted.value(), publication, found);
            tally.rate("dates.value", right);
            if (!right) {
                miss(
                        Miss.Kind.WRONG_DATE,
                        found.span(),
                        "wanted " + wanted.value() + ", got " + found.value() + " to the "
                                + found.granularity().name().toLowerCase(Locale.ROOT));
            }
        }
        if (!document.partial()) {
            for (TimeExpression found : left) {
                count.spurious(1);
                miss(Miss.Kind.DATE_NOT_IN_GOLD, found.span(), String.valueOf(found.value()));
            }
        }
    }

    private static boolean isRight(GoldTime wanted, @Nullable LocalDate publication, TimeExpression found) {
        LocalDate value = found.value();
        boolean toTheDay = found.granularity().compareTo(Granularity.DAY) <= 0;
        return switch (wanted) {
            case GoldTime.Shift(int days) ->
                toTheDay
                        && (publication == null
                                ? found.relative() != null
                                        && Objects.equals(DossierAccount.days(found.relative()), days)
                                : publication.plusDays(days).equals(value));
            case GoldTime.Day(LocalDate day) -> toTheDay && day.equals(value);
            case GoldTime.Weekday weekday -> toTheDay && value != null && value.getDayOfWeek() == weekday.day();
            case GoldTime.Stretch stretch -> value != null && stretch.written().equals(written(value, found));
            case GoldTime.Untold _ -> value == null;
        };
    }

    private static String written(LocalDate first, TimeExpression found) {
        return switch (found.granularity()) {
            case MINUTE, HOUR, DAY -> first.toString();
            case WEEK -> {
                LocalDate within = first.plusDays(INTO_THE_WEEK);
                yield String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        within.get(IsoFields.WEEK_BASED_YEAR),
                        within.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            }
            case MONTH, SEASON -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
            case YEAR, DECADE, CENTURY -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }

    private void miss(Miss.Kind kind, Span place, String what) {
        tally.miss(
                new Miss(kind, document.id(), DossierAccount.place(place, text), "«" + place.of(text) + "» " + what));
    }
}
