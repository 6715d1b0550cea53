package didar.archive.zip;

/// How much may come out of a zip, for it may be made to fill a memory or to never end.
///
/// @param entryBytes of one entry, unpacked
/// @param entries in one archive
/// @param ratio of all bytes unpacked, of archives inside too, to the bytes of the outermost archive so far
/// @param freeBytes that may be unpacked before the ratio counts
/// @param depth of archives inside archives; 1 for none
public record Limits(long entryBytes, long entries, int ratio, long freeBytes, int depth) {

    /// JSON Lines of news pack to a tenth, tables of numbers to a fiftieth; deflate can do a thousandth.
    public static final Limits DEFAULT = new Limits(8L << 30, 1_000_000, 200, 64L << 20, 4);

    public Limits {
        if (entryBytes < 1 || entries < 1 || ratio < 1 || freeBytes < 0 || depth < 1) {
            throw new IllegalArgumentException("limits of a zip below one");
        }
    }
}
