package didar.archive.page;

import didar.record.Calendar;
import didar.record.Granularity;
import didar.record.Note;
import didar.record.Published;
import didar.text.Language;
import didar.text.Span;
import didar.text.calendar.PublicationReader;
import didar.text.calendar.PublicationTime;
import didar.text.calendar.TimeNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The time that a line of a page gives for its publication.
///
/// @param published `null` where the line holds a date that cannot be
/// @param span where it stands in the text
/// @param alone whether the line holds nothing else but words such as «تاریخ انتشار»
/// @param notes on what does not fit
record PageTime(@Nullable Published published, Span span, boolean alone, List<Note> notes) {

    /// A date with its year has no fewer.
    private static final int FEWEST_DIGITS = 4;

    /// Reads the stretch `[start, end)` of a text; `null` where no day stands in it.
    static @Nullable PageTime in(String text, int start, int end, Language language) {
        if (digits(text, start, end) < FEWEST_DIGITS) {
            return null;
        }
        return switch (PublicationReader.read(text.substring(start, end), language)) {
            case null -> null;
            case PublicationTime.Refused(Span at, String reason) -> {
                Span span = shifted(at, start);
                yield new PageTime(null, span, false, List.of(new Note("published-unread", reason, span)));
            }
            case PublicationTime.Stated stated -> stated(stated, shifted(stated.span(), start));
        };
    }

    private static int digits(String text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static @Nullable PageTime stated(PublicationTime.Stated stated, Span span) {
        Granularity granularity = Granularity.valueOf(stated.granularity().name());
        if (granularity.compareTo(Granularity.DAY) > 0) {
            return null; // a month or a year is a topic, not the time of a page
        }
        List<Note> notes = new ArrayList<>();
        for (TimeNote note : stated.notes()) {
            String code = note.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
            notes.add(new Note("published-" + code, note.message(), span));
        }
        Published published = new Published(
                stated.text(),
                stated.value(),
                Calendar.valueOf(stated.calendar().name()),
                granularity,
                stated.zone());
        return new PageTime(published, span, stated.alone(), notes);
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
