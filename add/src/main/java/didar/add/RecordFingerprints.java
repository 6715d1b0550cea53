package didar.add;

import didar.archive.copy.Fingerprint;
import didar.archive.copy.Fingerprints;
import didar.archive.copy.MemoryFingerprints;
import didar.archive.copy.Original;
import didar.store.Store;
import didar.store.StoreException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fingerprints of a record, and of those articles that are on their way into it.
final class RecordFingerprints implements Fingerprints {

    private final Store store;
    private final MemoryFingerprints onTheirWay;

    /// @param most articles that can be on their way
    RecordFingerprints(Store store, int most) {
        this.store = store;
        this.onTheirWay = new MemoryFingerprints(most);
    }

    /// Remembers it until it is in the record; whoever calls sees to that.
    @Override
    public void keep(Fingerprint fingerprint) {
        onTheirWay.keep(fingerprint);
    }

    @Override
    public List<Fingerprint> sharing(long[] buckets) {
        Map<Original, Fingerprint> sharing = new LinkedHashMap<>();
        try {
            for (byte[] print : store.prints(buckets)) {
                Fingerprint kept = Fingerprint.ofBytes(print);
                sharing.putIfAbsent(kept.original(), kept);
            }
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
        for (Fingerprint pending : onTheirWay.sharing(buckets)) {
            sharing.putIfAbsent(pending.original(), pending);
        }
        return List.copyOf(sharing.values());
    }
}
