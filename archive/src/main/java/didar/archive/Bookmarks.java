package didar.archive;

import org.jspecify.annotations.Nullable;

/// How far files were read before.
@FunctionalInterface
public interface Bookmarks {

    /// Nothing was read before.
    Bookmarks NONE = _ -> null;

    /// The last bookmark of a file, `null` where it was never opened.
    @Nullable
    Bookmark of(String file);
}
