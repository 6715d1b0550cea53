package didar.server.page;

import org.jspecify.annotations.Nullable;

/// A part of a sentence that stands on a page.
///
/// @param told by an article, a user or the record, so that its direction is its own
/// @param address where it leads; `null` where it leads nowhere
public record Piece(String text, boolean told, @Nullable String address) {

    static Piece of(String text) {
        return new Piece(text, false, null);
    }

    static Piece told(String text, @Nullable String address) {
        return new Piece(text, true, address);
    }
}
