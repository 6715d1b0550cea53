package didar.archive;

import didar.archive.page.IsoDate;
import didar.archive.page.LanguageFilter;
import didar.archive.table.TableShape;
import didar.record.Published;
import didar.text.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How inputs are read.
///
/// @param published for articles that do not say when they were published
/// @param maximumBytes the size in bytes, before decoding, from which an article is refused; a line of JSON Lines
/// counts whole, and a row of a table
/// @param table what is said of tables
/// @param languages articles in others are passed over; empty for all
public record Options(@Nullable Published published, int maximumBytes, TableShape table, Set<Language> languages) {

    /// 16 MiB: some two hundred times the longest newspaper page, and little enough to walk in a heap of 512 MiB.
    public static final int MAXIMUM_BYTES = 16 << 20;

    public static final Options DEFAULT = new Options(null, MAXIMUM_BYTES, TableShape.TOLD_BY_ITSELF, Set.of());

    public Options {
        if (maximumBytes < 1) {
            throw new IllegalArgumentException("maximumBytes is " + maximumBytes);
        }
        languages = Set.copyOf(languages);
    }

    LanguageFilter filter() {
        return new LanguageFilter(languages);
    }

    /// These options with the languages that articles are wanted in.
    public Options withLanguages(Set<Language> wanted) {
        return new Options(published, maximumBytes, table, wanted);
    }

    /// These options with a publication time for articles that do not say theirs.
    public Options withPublished(@Nullable Published fallback) {
        return new Options(fallback, maximumBytes, table, languages);
    }

    /// These options with a publication time as written on a command line.
    ///
    /// @param iso an ISO 8601 date, or date and time, with or without an offset
    public Options withPublished(String iso) {
        Published fallback = IsoDate.read(iso.strip());
        if (fallback == null) {
            throw new IllegalArgumentException("not an ISO 8601 date or time: \"" + iso + "\"");
        }
        return withPublished(fallback);
    }

    /// These options with what is said of tables.
    public Options withTable(TableShape shape) {
        return new Options(published, maximumBytes, shape, languages);
    }

    /// These options with another limit to the size of an article.
    public Options withMaximumBytes(int bytes) {
        return new Options(published, bytes, table, languages);
    }
}
