package didar.text.calendar;

import didar.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All forms of one language, in the order in which they are tried: what is read first is more than a length or a part
/// of a day that opens it.
final class Forms implements Form {

    /// What a form begins with, beside digits.
    private static final Set<Kind> OPENERS = EnumSet.of(
            Kind.CARDINAL,
            Kind.ORDINAL,
            Kind.MULTIPLIER,
            Kind.HALF,
            Kind.QUARTER,
            Kind.THIRD,
            Kind.VAGUE,
            Kind.UNIT,
            Kind.LENGTH,
            Kind.SPELL,
            Kind.PART,
            Kind.MIDNIGHT,
            Kind.DAYWORD,
            Kind.WEEKDAY,
            Kind.THIS_BEFORE,
            Kind.THAT,
            Kind.EDGE,
            Kind.HALVES,
            Kind.QUARTERS,
            Kind.SEASON,
            Kind.SEASON_HEAD,
            Kind.DECADE,
            Kind.DECADES,
            Kind.CENTURY,
            Kind.FEAST,
            Kind.EVERY,
            Kind.RATE,
            Kind.TIMES,
            Kind.WEEKDAYS);

    private final Units units;
    private final List<Form> inOrder;

    Forms(Units units, Language language) {
        this.units = units;
        boolean dayFirst = language == Language.ARABIC;
        var dates = new Dates(units, language, dayFirst);
        var phrase = new Phrase(units, language, dayFirst);
        var years = new YearDigits(units, language);
        var seasons = new Seasons(units, dates, language);
        inOrder = List.of(
                new Recurrences(units, dates),
                new Edges(units, dates, phrase, seasons, years),
                seasons,
                new Feasts(units, dates),
                new EventYears(units, years),
                new Lengths(units),
                new References(units),
                new Ordinals(units, dates, phrase, seasons),
                new Parts(units));
    }

    @Override
    public @Nullable Reading at(int i) {
        if (!opens(i)) {
            return null;
        }
        for (Form form : inOrder) {
            Reading reading = form.at(i);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    private boolean opens(int i) {
        if (units.isNumber(i)) {
            return true;
        }
        for (Term term : units.terms(i)) {
            if (OPENERS.contains(term.kind())) {
                return true;
            }
        }
        return false;
    }
}
