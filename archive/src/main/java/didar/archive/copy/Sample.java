package didar.archive.copy;

import java.util.Arrays;

/// The least of the hashes of a set: all of them where there are few, and else a sample that is the same whatever set
/// they come from. So what two sets share can be told of their samples (Broder's bottom-k sketch).
final class Sample {

    private final int[] hashes;
    private final boolean whole;

    /// @param hashes in order, each once
    /// @param whole whether these are all
    Sample(int[] hashes, boolean whole) {
        this.hashes = hashes;
        this.whole = whole;
    }

    int[] hashes() {
        return hashes;
    }

    boolean whole() {
        return whole;
    }

    /// The sample of at most `size` of a set.
    ///
    /// @param hashes in any order, some more than once
    static Sample of(int[] hashes, int size) {
        int[] least = hashes.clone();
        Arrays.sort(least);
        int kept = 0;
        for (int hash : least) {
            if (kept == 0 || hash != least[kept - 1]) {
                if (kept == size) {
                    return new Sample(Arrays.copyOf(least, size), false);
                }
                least[kept++] = hash;
            }
        }
        return new Sample(Arrays.copyOf(least, kept), true);
    }

    /// How many of both, of this alone and of the other alone lie where both samples are complete.
    Shared with(Sample other) {
        int both = 0;
        int here = 0;
        int there = 0;
        int i = 0;
        int k = 0;
        while (i < hashes.length || k < other.hashes.length) {
            if (i == hashes.length && !whole || k == other.hashes.length && !other.whole) {
                break;
            }
            int order = i == hashes.length
                    ? 1
                    : k == other.hashes.length ? -1 : Integer.compare(hashes[i], other.hashes[k]);
            both += order == 0 ? 1 : 0;
            here += order < 0 ? 1 : 0;
            there += order > 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return new Shared(both, here, there);
    }

    /// @param here in the first alone
    /// @param there in the other alone
    record Shared(int both, int here, int there) {

        /// Share of all that both have; 1 of nothing.
        double resemblance() {
            int all = both + here + there;
            return all == 0 ? 1 : (double) both / all;
        }

        /// What each has that the other has not, as a share of the smaller: 0 where one is a part of the other.
        double difference() {
            int smaller = both + Math.min(here, there);
            return smaller == 0 ? 0 : (double) Math.min(here, there) / smaller;
        }
    }
}
