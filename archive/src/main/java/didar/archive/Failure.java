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

        /// @param offset in bytes of the file as it lies on the disk, 0-based
        /// @param inside bytes from there, unpacked, where what starts at the offset is packed with others
        /// before it; else 0
        record Offset(long offset, long inside) implements Place {
            @Override
            public String text() {
                return inside == 0
                        ? String.format(Locale.ROOT, ", byte %d", offset)
                        : String.format(Locale.ROOT, ", byte %d, unpacked byte %d from there", offset, inside);
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
        /// Larger than [Options#maximumBytes], or than what an archive or a book may unpack to.
        TOO_LARGE,
        /// Not text: an image, a program, a packed file.
        BINARY,
        /// Text in a character set that could not be told.
        UNKNOWN_ENCODING,
        MALFORMED_JSON,
        /// A row of a table that is none, or a table without a column for the text.
        MALFORMED_TABLE,
        /// A feed that is no XML from some line on.
        MALFORMED_FEED,
        /// It cannot be read without a key.
        ENCRYPTED,
        /// A file in an archive whose name no file can have, or that leads out of it.
        NAME_REFUSED,
        /// JSON that is no article, or has no text; an entry of a feed that only names its article.
        NO_TEXT,
        /// A record of a web archive that is damaged, or a stretch of it that is none; the rest is read on.
        BROKEN_RECORD,
        /// A file of an office program: not read.
        FORMAT_NOT_READ,
        /// The reader itself failed; the rest is read on.
        DEFECT
    }
}
