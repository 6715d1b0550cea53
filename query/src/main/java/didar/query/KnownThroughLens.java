package didar.query;

import didar.link.name.Keys;
import didar.link.name.Name;
import didar.link.who.Identity;
import didar.link.who.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Those whom a record knows as they are seen: who is another by a correction is found as that other, and those who
/// have
/// a name by a correction are found by it.
final class KnownThroughLens implements Known {

    private final Casebook casebook;
    private final Known record;
    private final Map<String, List<Identity>> touched = new HashMap<>();

    KnownThroughLens(Casebook casebook, Known record) {
        this.casebook = casebook;
        this.record = record;
        for (String id : casebook.lens().touchedIdentities().stream().sorted().toList()) {
            Identity identity = casebook.identity(id);
            if (identity != null) {
                keys(identity)
                        .forEach(key -> touched.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(identity));
            }
        }
    }

    private static Set<String> keys(Identity identity) {
        Set<String> keys = new HashSet<>();
        for (Name name : identity.names()) {
            keys.addAll(Keys.kept(name, identity.kind()));
        }
        return keys;
    }

    @Override
    public Collection<Identity> under(String key) {
        Map<String, Identity> found = new LinkedHashMap<>();
        for (Identity identity : touched.getOrDefault(key, List.of())) {
            found.put(identity.id(), identity);
        }
        for (Identity identity : record.under(key)) {
            Identity seen = casebook.identity(identity.id());
            if (seen != null) {
                found.putIfAbsent(seen.id(), seen);
            }
        }
        return found.values();
    }

    @Override
    public @Nullable Identity get(String id) {
        return casebook.identity(id);
    }

    @Override
    public void put(Identity identity, Collection<String> keys) {
        throw new IllegalStateException("questions change nothing: " + identity.id());
    }
}
