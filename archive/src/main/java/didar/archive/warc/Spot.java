package didar.archive.warc;

/// Where in a file a record starts.
///
/// @param offset in bytes of the file as it lies on the disk; of a packed file, where the gzip member starts
/// @param inside bytes from the start of the member, unpacked, to the record; 0 in a file that is not packed, and where
/// every record is packed by itself
public record Spot(long offset, long inside) {

    /// Whether reading can set out here.
    public boolean isStart() {
        return inside == 0;
    }
}
