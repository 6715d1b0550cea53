package didar.archive.page;

import didar.record.Note;
import didar.record.Published;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text with what came along with it, before its parts are told apart.
///
/// @param source as the dossier names it
/// @param title as given beside the text
/// @param language a hint, believed only where the text does not tell
/// @param layout of a web page
/// @param notes on how the text was read
/// @param fetched when somebody had the page from its server; it was published no later. `null` where nothing tells
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
        List<Note> notes,
        @Nullable Instant fetched) {

    /// What nothing tells of when it was fetched.
    public Item(
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
        this(source, text, title, published, outlet, byline, language, url, layout, notes, null);
    }

    /// This item with the time at which it was fetched.
    public Item fetched(@Nullable Instant time) {
        return new Item(source, text, title, published, outlet, byline, language, url, layout, notes, time);
    }

    /// A text that nothing is known of but where it comes from.
    public static Item plain(String source, String text, List<Note> notes) {
        return new Item(source, text, null, null, null, null, null, null, Layout.NONE, notes);
    }
}
