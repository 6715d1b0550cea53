package didar.archive.page;

import didar.record.Note;
import didar.record.Published;
import didar.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A publication time as somebody wrote it beside an article, in ISO 8601 or as in print, in any of the calendars.
///
/// @param published `null` where it is not understood
/// @param notes on what does not fit, or that it is not understood
public record WrittenDate(@Nullable Published published, List<Note> notes) {

    public WrittenDate {
        notes = List.copyOf(notes);
    }

    /// @param language of the article: it decides only how «10/08/15» is read
    public static WrittenDate read(String given, Language language) {
        PageTime time = Dating.written(given, language);
        List<Note> notes = new ArrayList<>();
        Published published = time == null ? null : time.published();
        if (time == null || published == null) {
            notes.add(new Note("published-unread", "\"" + given + "\" is no date that is understood", null));
        }
        if (time != null) {
            notes.addAll(Dating.withoutSpans(time.notes()));
        }
        return new WrittenDate(published, notes);
    }
}
