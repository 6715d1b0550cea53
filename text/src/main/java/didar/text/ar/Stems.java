package didar.text.ar;

/// How often stems are written, and with what: counts of newspapers, without the words themselves.
///
/// A table of hashes, open to the next free place. An entry has 18 bits of a stem's hash, beside the 17 that say
/// its place, and 14 of facts. Of a million stems that are not in the table some five are taken for one that is.
final class Stems {

    /// Places are the upper bits of the mixed hash.
    private static final int PLACE_BITS = 17;

    private static final int FACT_BITS = 14;
    private static final int SEAL_BITS = 18;

    static final int SIZE = 1 << PLACE_BITS;

    /// What an absent stem has: no facts.
    static final int NONE = 0;

    // The facts, from the lowest bit.
    private static final int FREQUENCY_BITS = 6;
    private static final int SHARE_BITS = 2;

    private final int[] entries;

    /// @param entries [#SIZE] of them, zero where free
    Stems(int[] entries) {
        this.entries = entries;
    }

    /// The facts of a stem, to be asked by the functions below; [#NONE] where it is not known.
    int facts(long hash) {
        long mixed = mixed(hash);
        int seal = seal(mixed);
        int place = place(mixed);
        while (true) {
            int entry = entries[place];
            if (entry == 0) {
                return NONE;
            }
            if (entry >>> FACT_BITS == seal) {
                return entry & (1 << FACT_BITS) - 1;
            }
            place = place + 1 & SIZE - 1;
        }
    }

    /// Puts a stem into a table that is being made; one that shares its bits with another before it is left out.
    static void put(int[] entries, long hash, int facts) {
        long mixed = mixed(hash);
        int place = place(mixed);
        while (entries[place] != 0) {
            if (entries[place] >>> FACT_BITS == seal(mixed)) {
                return;
            }
            place = place + 1 & SIZE - 1;
        }
        entries[place] = seal(mixed) << FACT_BITS | facts;
    }

    private static long mixed(long hash) {
        long h = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return (h ^ h >>> 32) * 0xD6E8FEB86659FD93L;
    }

    private static int place(long mixed) {
        return (int) (mixed >>> 64 - PLACE_BITS);
    }

    private static int seal(long mixed) {
        return (int) (mixed >>> 64 - PLACE_BITS - SEAL_BITS) & (1 << SEAL_BITS) - 1;
    }

    /// Three steps to a doubling: 1 is a count of one, 0 an unknown stem.
    static int frequency(int facts) {
        return facts & (1 << FREQUENCY_BITS) - 1;
    }

    /// How often it has the article: 0 hardly, 3 mostly.
    static int withArticle(int facts) {
        return facts >> FREQUENCY_BITS & 3;
    }

    /// How often it follows «س», so is a verb.
    static int withFuture(int facts) {
        return facts >> FREQUENCY_BITS + SHARE_BITS & 3;
    }

    /// How often a pronoun follows.
    static int withPronoun(int facts) {
        return facts >> FREQUENCY_BITS + 2 * SHARE_BITS & 3;
    }

    /// Whether it is listed as a name, or as a part of one.
    static boolean isName(int facts) {
        return (facts >> FREQUENCY_BITS + 3 * SHARE_BITS & 1) != 0;
    }

    /// The same facts of a stem that is less frequent, by thirds of a doubling.
    static int rarer(int facts, int steps) {
        return facts - Math.min(steps, frequency(facts) - 1);
    }

    static int facts(int frequency, int withArticle, int withFuture, int withPronoun, boolean name) {
        int shares = withArticle | withFuture << SHARE_BITS | withPronoun << 2 * SHARE_BITS;
        return frequency | shares << FREQUENCY_BITS | (name ? 1 : 0) << FREQUENCY_BITS + 3 * SHARE_BITS;
    }
}
