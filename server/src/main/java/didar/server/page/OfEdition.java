package didar.server.page;

import didar.store.Edition;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was worked out of an edition of the record and holds as long as it: what was asked for last. Of any number of
/// threads.
final class OfEdition<K, V> {

    private final int most;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private @Nullable Edition edition;

    /// @param most that are kept
    OfEdition(int most) {
        this.most = most;
    }

    interface Making<V> {
        V make() throws IOException;
    }

    /// Who comes first after a change makes it anew; two who come at once may both.
    V of(Edition seen, K key, Making<V> making) throws IOException {
        V known = known(seen, key);
        if (known != null) {
            return known;
        }
        V made = making.make();
        keep(seen, key, made);
        return made;
    }

    private synchronized @Nullable V known(Edition seen, K key) {
        return seen.equals(edition) ? kept.get(key) : null;
    }

    private synchronized void keep(Edition seen, K key, V made) {
        if (!seen.equals(edition)) {
            kept.clear();
            edition = seen;
        }
        kept.put(key, made);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
