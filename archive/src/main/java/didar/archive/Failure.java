package didar.archive;

import java.util.Locale;

/// Why an item could not be read.
///
/// @param source the file, as the user wrote it
/// @param place where in the file
/// @param message for people, in English, without file and place
public record Failure(String source, Place place, Kind kind, String message) {

    /// `file, line 3: message`
    @Override
    public String toString() {
        return source + place.text() + ": " + message;
    }

    /// Where in a file.
    public sealed interface Place {

        String text();

        /// The file itself.
        record Whole() implements Place {
            @Override
            public String text() {
                return "";
            }
        }

        /// @param number 1-based
        record Line(long number) implements Place {
            @Override
            public String text() {
                return String.format(Locale.ROOT, ", line %d", number);
            }
        }

        /// An entry of a feed.
        ///
        /// @param number 1-based
        record Entry(long number) implements Place {
            @Override
            public String text() {
                return String.format(Locale.ROOT, ", entry %d", number);
            }
        }
    }

    public enum Kind {
        /// There is no such file.
        MISSING,
        /// The file cannot be opened, or breaks off.
        UNREADABLE,
        /// Nothing in it, or nothing but space.
        EMPTY,
        /// Larger than [Options#maximumBytes].
        TOO_LARGE,
        /// Not text: an image, a program, a packed file.
        BINARY,
        /// Text in a character set that could not be told.
        UNKNOWN_ENCODING,
        MALFORMED_JSON,
        /// A feed that is no XML from some line on.
        MALFORMED_FEED,
        /// JSON that is no article, or has no text; an entry of a feed that only names its article.
        NO_TEXT,
        /// A web archive: not read yet.
        FORMAT_NOT_READ,
        /// The reader itself failed; the rest is read on.
        DEFECT
    }
}
