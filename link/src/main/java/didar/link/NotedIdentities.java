package didar.link;

import didar.link.who.Identity;
import didar.link.who.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Passes on to what is known and notes what is put there.
final class NotedIdentities implements Known {

    private final Known known;
    /// New keys by id.
    private final Map<String, TreeSet<String>> touched = new LinkedHashMap<>();

    NotedIdentities(Known known) {
        this.known = known;
    }

    @Override
    public Collection<Identity> under(String key) {
        return known.under(key);
    }

    @Override
    public @Nullable Identity get(String id) {
        return known.get(id);
    }

    @Override
    public void put(Identity identity, Collection<String> keys) {
        touched.computeIfAbsent(identity.id(), _ -> new TreeSet<>()).addAll(keys);
        known.put(identity, keys);
    }

    /// What was put since this was last asked, in the order in which it was first put.
    List<Changes.Learnt> taken() {
        List<Changes.Learnt> learnt = new ArrayList<>();
        touched.forEach((id, keys) -> learnt.add(new Changes.Learnt(Objects.requireNonNull(known.get(id)), keys)));
        touched.clear();
        return learnt;
    }
}
