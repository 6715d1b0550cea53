package didar.archive.page;

import didar.record.Note;
import didar.record.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text with what came along with it, before its parts are told apart.
///
/// @param source as the dossier names it
/// @param title as given beside the text
/// @param language a hint, believed only where the text does not tell
/// @param layout of a web page
/// @param notes on how the text was read
public record Item(
        String source,
        String text,
        @Nullable String title,
        @Nullable Published published,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String language,
        @Nullable String url,
        Layout layout,
        List<Note> notes) {

    /// A text that nothing is known of but where it comes from.
    public static Item plain(String source, String text, List<Note> notes) {
        return new Item(source, text, null, null, null, null, null, null, Layout.NONE, notes);
    }
}
