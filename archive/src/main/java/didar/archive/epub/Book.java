package didar.archive.epub;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A book as its package document describes it.
///
/// @param author names, parted by «، »; `null` where the book has none
/// @param date as it stands there: that of the book, of its making, or of a program
/// @param chapters paths of the documents in the order of reading, without tables of contents
/// @param encrypted paths that cannot be read without a key
record Book(
        @Nullable String title,
        @Nullable String author,
        @Nullable String date,
        @Nullable String language,
        List<String> chapters,
        Set<String> encrypted) {

    Book {
        chapters = List.copyOf(chapters);
        encrypted = Set.copyOf(encrypted);
    }
}
