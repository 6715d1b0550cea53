package didar.archive;

/// How far a file has been read: all of its items before here are handed on, and reading can go on from here another
/// day.
///
/// @param file as the user wrote it; of a folder, the file in it
/// @param size of the file in bytes
/// @param modified when it was last written, in milliseconds since 1970
/// @param offset in bytes of the file as it lies on the disk, where a record starts that can be read without those
/// before it; 0 in formats that have no such records
/// @param items handed on since `offset`, failures among them
/// @param complete whether the file has been read to its end
public record Bookmark(String file, long size, long modified, long offset, long items, boolean complete) {

    /// Whether a file is still the one that was read.
    boolean fits(long sizeNow, long modifiedNow) {
        return size == sizeNow && modified == modifiedNow;
    }
}
