package didar.text.calendar;

import didar.text.FoldedText;
import didar.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds time expressions in Persian and Arabic text, and gives them their day.
///
/// Lengths («دو روز»), rules («هر روز») and times that point at others («روز بعد») are found too;
/// [TimeExpression#placesEvent] tells them from what can place an event.
public final class TimeReader {

    private TimeReader() {}

    /// All time expressions of a text, in order; they do not overlap. Nothing for a language that is not read.
    public static List<TimeExpression> read(FoldedText text, Language language) {
        return read(text, 0, text.length(), language, false);
    }

    /// The same for a sentence: a line end inside it is a space, where the whole text takes it for a border.
    ///
    /// @param foldedStart first folded unit of the stretch
    /// @param foldedEnd the folded unit after it
    public static List<TimeExpression> read(FoldedText text, int foldedStart, int foldedEnd, Language language) {
        return read(text, foldedStart, foldedEnd, language, true);
    }

    private static List<TimeExpression> read(
            FoldedText text, int foldedStart, int foldedEnd, Language language, boolean wrapped) {
        if (!language.isRead()) {
            return List.of();
        }
        boolean arabic = language == Language.ARABIC;
        Units units = Units.of(text, foldedStart, foldedEnd, Lexicon.of(language), arabic, wrapped);
        return read(text, units, language);
    }

    static List<TimeExpression> read(FoldedText text, Units units, Language language) {
        var phrase = new Phrase(units, language, language == Language.ARABIC);
        var forms = new Forms(units, language);
        CalendarSystem own = CalendarSystem.of(language);
        List<TimeExpression> found = new ArrayList<>();
        int i = 0;
        while (i < units.count()) {
            if (units.isBreak(i) || units.isMark(i)) {
                i++;
                continue;
            }
            int after = phrase.read(i);
            if (after >= 0) {
                found.add(phrase.draft().expression(units.span(i, phrase.last()), text.original(), own));
                i = after;
                continue;
            }
            Form.Reading reading = phrase.skip() > i + 1 ? null : forms.at(i);
            if (reading == null) {
                i = phrase.skip();
            } else {
                found.add(reading.draft().expression(units.span(i, reading.end() - 1), text.original(), own));
                i = reading.end();
            }
        }
        return found;
    }

    /// The expression as seen from the publication day, a bare weekday being the last one and a date without a year the
    /// nearest. Without a publication day only complete dates have a value.
    public static TimeExpression resolve(TimeExpression expression, @Nullable LocalDate publicationDay) {
        return Anchoring.resolve(expression, publicationDay, null);
    }

    /// The same, looking for bare weekdays and dates without a year where the tense points.
    public static TimeExpression resolve(
            TimeExpression expression, @Nullable LocalDate publicationDay, Direction direction) {
        return Anchoring.resolve(expression, publicationDay, direction);
    }
}
