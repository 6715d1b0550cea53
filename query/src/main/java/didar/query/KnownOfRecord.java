package didar.query;

import didar.link.LinkReader;
import didar.link.who.Identity;
import didar.link.who.Known;
import didar.link.who.KnownInMemory;
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
    private final Known figures = new KnownInMemory();
    private final Set<String> ids = new LinkedHashSet<>();
    private boolean open;

    KnownOfRecord(Tied tied, LinkReader reader) {
        this.tied = tied;
        this.reader = reader;
    }

    /// Ends the time in which figures are put: until then the record is not asked.
    void open() {
        open = true;
    }

    /// Ids of the list.
    Set<String> figures() {
        return Collections.unmodifiableSet(ids);
    }

    @Override
    public Collection<Identity> under(String key) {
        Map<String, Identity> listed = new LinkedHashMap<>();
        Map<String, Identity> others = new LinkedHashMap<>();
        figures.under(key).forEach(figure -> listed.put(figure.id(), figure));
        if (open) {
            for (String json : Casebook.asked(() -> tied.under(key, MOST))) {
                Identity identity = reader.identity(json);
                (identity.listed() ? listed : others).put(identity.id(), identity);
            }
            listed.replaceAll((id, figure) -> newest(id, figure));
        }
        others.forEach(listed::putIfAbsent);
        return listed.values().stream().limit(MOST).toList();
    }

    private Identity newest(String id, Identity figure) {
        String json = Casebook.asked(() -> tied.identity(id));
        return json == null ? figure : reader.identity(json);
    }

    @Override
    public @Nullable Identity get(String id) {
        String json = open ? Casebook.asked(() -> tied.identity(id)) : null;
        return json == null ? figures.get(id) : reader.identity(json);
    }

    @Override
    public void put(Identity identity, Collection<String> keys) {
        if (open) {
            throw new IllegalStateException("questions change nothing: " + identity.id());
        }
        figures.put(identity, keys);
        ids.add(identity.id());
    }
}
