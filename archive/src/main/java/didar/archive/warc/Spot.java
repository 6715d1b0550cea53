package didar.archive.warc;

import java.util.Locale;

/// Where in a file a record starts.
///
/// @param offset in bytes of the file as it lies on the disk; of a packed file, where the gzip member starts
/// @param inside bytes from the start of the member, unpacked, to the record; 0 in a file that is not packed, and
/// where every record is packed by itself
public record Spot(long offset, long inside) {

    /// Whether reading can set out here.
    public boolean isStart() {
        return inside == 0;
    }

    /// For messages.
    @Override
    public String toString() {
        return inside == 0
                ? String.format(Locale.ROOT, "byte %,d", offset)
                : String.format(Locale.ROOT, "byte %,d, unpacked byte %,d from there", offset, inside);
    }
}
