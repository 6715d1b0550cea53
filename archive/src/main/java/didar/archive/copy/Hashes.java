package didar.archive.copy;

/// Hashes of 64 bits. They are kept in stores: to change them makes all fingerprints void.
final class Hashes {

    /// The hash of nothing: FNV-1a's offset.
    static final long START = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private Hashes() {}

    /// The hash of what was hashed and a unit more (FNV-1a).
    static long next(long hash, char c) {
        return (hash ^ c) * FNV_PRIME;
    }

    /// The hash of two in this order.
    static long joined(long first, long second) {
        return mixed(Long.rotateLeft(first, 23) + second);
    }

    /// All bits of a hash made to hang on all others (the finisher of SplitMix64).
    static long mixed(long hash) {
        long h = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        h = (h ^ h >>> 27) * 0x94d049bb133111ebL;
        return h ^ h >>> 31;
    }
}
