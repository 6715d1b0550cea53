package didar.archive;

import didar.archive.Failure.Place;

/// An item, or a part of a file that is none, that was not read because nothing of it was asked for.
///
/// @param source the file, as the user wrote it
/// @param place where in the file
public record PassedOver(String source, Place place, Reason reason) {

    public enum Reason {
        /// In none of [Options#languages].
        LANGUAGE,
        /// A record of a web archive that tells of the archive: `warcinfo`, `request`, `metadata`.
        BOOKKEEPING,
        /// A page that a web archive does not hold again, for it had not changed since it was fetched before.
        REVISIT,
        /// An answer of a server to a crawler that is not 200.
        STATUS,
        /// Something in a web archive that is neither a page nor a text: an image, a script.
        MEDIA_TYPE
    }
}
