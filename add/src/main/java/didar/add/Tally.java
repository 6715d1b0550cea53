package didar.add;

import didar.store.Added;

/// What became of the items of a run so far.
///
/// @param added articles of sources that the record did not have
/// @param versions articles that had changed since they were added
/// @param unchanged articles that the record had already
/// @param refused items that could not be read
/// @param bytes of the files on disk that all of it came from; files that were read before count too
public record Tally(long added, long versions, long unchanged, long refused, long bytes) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public long items() {
        return added + versions + unchanged + refused;
    }

    Tally with(Added one) {
        return switch (one) {
            case NEW -> new Tally(added + 1, versions, unchanged, refused, bytes);
            case NEW_VERSION -> new Tally(added, versions + 1, unchanged, refused, bytes);
            case UNCHANGED -> new Tally(added, versions, unchanged + 1, refused, bytes);
        };
    }

    Tally withRefused() {
        return new Tally(added, versions, unchanged, refused + 1, bytes);
    }

    Tally withBytes(long all) {
        return new Tally(added, versions, unchanged, refused, all);
    }
}
