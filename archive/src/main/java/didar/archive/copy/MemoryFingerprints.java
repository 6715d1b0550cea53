package didar.archive.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fingerprints of the last so many articles, in memory. An article takes about 4.5 KB: at most 1.7 KB of
/// fingerprint, the rest is its rows in the buckets.
public final class MemoryFingerprints implements Fingerprints {

    /// Of a crowded bucket no more than the last so many are looked at: formulas fill some.
    private static final int MOST_IN_BUCKET = 32;

    private final int capacity;
    private final Deque<Fingerprint> kept = new ArrayDeque<>();
    private final Map<Long, List<Fingerprint>> buckets = new HashMap<>();

    /// @param capacity how many articles are remembered; with one more the first is forgotten
    public MemoryFingerprints(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("at least 1 article has to be remembered, not " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public void keep(Fingerprint fingerprint) {
        if (kept.size() == capacity) {
            forget(kept.removeFirst());
        }
        kept.addLast(fingerprint);
        for (long bucket : fingerprint.buckets()) {
            List<Fingerprint> those = buckets.computeIfAbsent(bucket, _ -> new ArrayList<>(1));
            if (those.size() == MOST_IN_BUCKET) {
                those.removeFirst();
            }
            those.addLast(fingerprint);
        }
    }

    private void forget(Fingerprint fingerprint) {
        for (long bucket : fingerprint.buckets()) {
            List<Fingerprint> those = buckets.get(bucket);
            if (those != null) {
                those.remove(fingerprint);
                if (those.isEmpty()) {
                    buckets.remove(bucket);
                }
            }
        }
    }

    @Override
    public List<Fingerprint> sharing(long[] those) {
        Set<Fingerprint> sharing = new LinkedHashSet<>();
        for (long bucket : those) {
            sharing.addAll(buckets.getOrDefault(bucket, List.of()));
        }
        return List.copyOf(sharing);
    }
}
