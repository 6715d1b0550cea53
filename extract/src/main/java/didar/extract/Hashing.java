package didar.extract;

/// The hashes that the recogniser of names knows words and features by. They are part of its model's format: a change
/// needs a new training.
final class Hashing {

    /// FNV-1a (Fowler, Noll, Vo), 64 bits.
    static final long SEED = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Hashing() {}

    static long step(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    /// Of the letters `[start, end)`.
    static long of(char[] letters, int start, int end) {
        long hash = SEED;
        for (int i = start; i < end; i++) {
            hash = step(hash, letters[i]);
        }
        return hash;
    }

    /// Of a whole word, never 0.
    static long word(char[] letters, int start, int end) {
        return word(of(letters, start, end));
    }

    static long word(long hash) {
        long x = mix(hash);
        return x == 0 ? 1 : x;
    }

    static long join(long a, long b) {
        return (a * 0x9e3779b97f4a7c15L ^ b) * PRIME;
    }

    /// Spreads a hash over all bits (the finaliser of MurmurHash3, Appleby).
    static long mix(long hash) {
        long x = hash;
        x = (x ^ x >>> 33) * 0xff51afd7ed558ccdL;
        x = (x ^ x >>> 33) * 0xc4ceb9fe1a85ec53L;
        return x ^ x >>> 33;
    }
}
