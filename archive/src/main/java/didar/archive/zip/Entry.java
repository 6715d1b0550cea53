package didar.archive.zip;

import java.io.InputStream;

/// What stands next in a zip.
public sealed interface Entry {

    /// A file that can be read.
    ///
    /// @param name its path in the archive, checked
    /// @param content unpacked as it is read; good until the next entry is asked for
    record Member(String name, InputStream content) implements Entry {}

    /// What cannot be read.
    ///
    /// @param name for messages, without control characters; empty where it is not known
    record Refused(String name, Reason reason, String message) implements Entry {}

    /// Why an entry cannot be read.
    enum Reason {
        /// It would lie outside the archive, or has no name that a file can have.
        NAME,
        ENCRYPTED,
        /// Packed by a method that is not known.
        METHOD,
        DAMAGED,
        LIMIT
    }
}
