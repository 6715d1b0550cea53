package didar.store;

/// How far a file has been read into the record.
///
/// @param file as the user wrote it
/// @param size in bytes
/// @param modified when it was last written, in milliseconds since 1970
/// @param place in bytes of the file, where a record starts that can be read without those before it
/// @param items handed on since `place`
/// @param complete whether it has been read to its end
public record Progress(String file, long size, long modified, long place, long items, boolean complete) {}
