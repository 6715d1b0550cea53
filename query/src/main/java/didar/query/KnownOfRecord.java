package didar.query;

import didar.link.LinkReader;
import didar.link.who.Identity;
import didar.link.who.Known;
import didar.link.who.KnownInMemory;
import didar.link.who.Resolver;
import didar.store.Tied;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The identities of a record, found by its keys, and beside them the figures of the list, which are held in memory.
/// What the record knows of a figure stands in place of the list's row.
final class KnownOfRecord implements Known {

    private final Tied tied;
    private final LinkReader reader;

    KnownOfRecord(Tied tied, LinkReader reader) {
        this.tied = tied;
        this.reader = reader;
    }

    /// The list of figures, read when somebody is looked up for the first time. It does not change after, and serves
    /// any number of threads.
    private static final class Listed implements Known {

        private static final Listed FIGURES = read();

        private final Known figures = new KnownInMemory();
        private final Set<String> ids = new LinkedHashSet<>();

        private static Listed read() {
            var listed = new Listed();
            Resolver.over(listed);
            return listed;
        }

        @Override
        public Collection<Identity> under(String key) {
            return figures.under(key);
        }

        @Override
        public @Nullable Identity get(String id) {
            return figures.get(id);
        }

        @Override
        public void put(Identity identity, Collection<String> keys) {
            figures.put(identity, keys);
            ids.add(identity.id());
        }
    }

    /// Ids of the list.
    Set<String> figures() {
        return Collections.unmodifiableSet(Listed.FIGURES.ids);
    }

    @Override
    public Collection<Identity> under(String key) {
        Map<String, Identity> listed = new LinkedHashMap<>();
        Map<String, Identity> others = new LinkedHashMap<>();
        Listed.FIGURES.under(key).forEach(figure -> listed.put(figure.id(), figure));
        for (String json : Casebook.asked(() -> tied.under(key, MOST))) {
            Identity identity = reader.identity(json);
            (identity.listed() ? listed : others).put(identity.id(), identity);
        }
        listed.replaceAll(this::newest);
        others.forEach(listed::putIfAbsent);
        return listed.values().stream().limit(MOST).toList();
    }

    private Identity newest(String id, Identity figure) {
        String json = Casebook.asked(() -> tied.identity(id));
        return json == null ? figure : reader.identity(json);
    }

    @Override
    public @Nullable Identity get(String id) {
        String json = Casebook.asked(() -> tied.identity(id));
        return json == null ? Listed.FIGURES.get(id) : reader.identity(json);
    }

    @Override
    public void put(Identity identity, Collection<String> keys) {
        throw new UnsupportedOperationException("questions change nothing: " + identity.id());
    }
}
