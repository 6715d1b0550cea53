package didar.archive;

/// Takes what is read. What it throws stops the reading, and comes out of it.
@FunctionalInterface
public interface Sink {

    void accept(Outcome outcome);

    /// Told after every item of a file on disk, and at its end; once of a file that had been read to its end before.
    ///
    /// @param bookmark all items before it have been handed on
    /// @param bytes of the file that have been taken from the disk: at least what the items before are made of
    default void reached(Bookmark bookmark, long bytes) {}
}
