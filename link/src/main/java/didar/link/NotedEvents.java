package didar.link;

import didar.link.event.JoinedEvent;
import didar.link.event.KnownEvents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Passes on to what is known and notes what is put there, and what removed.
final class NotedEvents implements KnownEvents {

    private final KnownEvents known;
    /// What was put last under an id; `null` where it was removed.
    private final TreeMap<String, @Nullable JoinedEvent> touched = new TreeMap<>();

    NotedEvents(KnownEvents known) {
        this.known = known;
    }

    @Override
    public @Nullable JoinedEvent get(String id) {
        return known.get(id);
    }

    @Override
    public @Nullable JoinedEvent told(String article, String event) {
        return known.told(article, event);
    }

    @Override
    public List<JoinedEvent> near(Collection<String> keys, LocalDate first, LocalDate last) {
        return known.near(keys, first, last);
    }

    @Override
    public void put(JoinedEvent event) {
        touched.put(event.id(), event);
        known.put(event);
    }

    @Override
    public void remove(String id) {
        touched.put(id, null);
        known.remove(id);
    }

    /// What was put or removed since this was last asked.
    Changes taken(List<Changes.Learnt> identities) {
        List<JoinedEvent> events = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        touched.forEach((id, event) -> {
            if (event == null) {
                gone.add(id);
            } else {
                events.add(event);
            }
        });
        touched.clear();
        return new Changes(identities, events, gone);
    }
}
