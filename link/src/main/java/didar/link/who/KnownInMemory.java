package didar.link.who;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Identities in memory.
public final class KnownInMemory implements Known {

    private final Map<String, Identity> identities = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();

    @Override
    public Collection<Identity> under(String key) {
        List<Identity> found = new ArrayList<>();
        for (String id : ids.getOrDefault(key, Set.of())) {
            if (found.size() == MOST) {
                break;
            }
            Identity identity = identities.get(id);
            if (identity != null) {
                found.add(identity);
            }
        }
        return found;
    }

    @Override
    public @Nullable Identity get(String id) {
        return identities.get(id);
    }

    @Override
    public void put(Identity identity, Collection<String> keys) {
        identities.put(identity.id(), identity);
        keys.forEach(
                key -> ids.computeIfAbsent(key, _ -> new LinkedHashSet<>(2)).add(identity.id()));
    }
}
