package didar.link.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Events kept in memory.
public final class EventsInMemory implements KnownEvents {

    private record Told(String article, String event) {}

    private final Map<String, JoinedEvent> events = new HashMap<>();
    private final Map<Told, String> told = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, TreeSet<String>>> index = new HashMap<>();

    @Override
    public @Nullable JoinedEvent get(String id) {
        return events.get(id);
    }

    @Override
    public @Nullable JoinedEvent told(String article, String event) {
        String id = told.get(new Told(article, event));
        return id == null ? null : events.get(id);
    }

    @Override
    public List<JoinedEvent> near(Collection<String> keys, LocalDate first, LocalDate last) {
        TreeSet<String> found = new TreeSet<>();
        for (String key : keys) {
            TreeMap<LocalDate, TreeSet<String>> days = index.get(key);
            if (days != null) {
                days.subMap(first, true, last, true).values().forEach(found::addAll);
            }
        }
        return found.stream().map(events::get).toList();
    }

    @Override
    public void put(JoinedEvent event) {
        remove(event.id());
        events.put(event.id(), event);
        for (Report report : event.reports()) {
            told.put(new Told(report.article(), report.event()), event.id());
        }
        for (JoinedEvent.Handle handle : event.handles()) {
            index.computeIfAbsent(handle.key(), _ -> new TreeMap<>())
                    .computeIfAbsent(handle.day(), _ -> new TreeSet<>())
                    .add(event.id());
        }
    }

    @Override
    public void remove(String id) {
        JoinedEvent event = events.remove(id);
        if (event == null) {
            return;
        }
        for (Report report : event.reports()) {
            told.remove(new Told(report.article(), report.event()));
        }
        for (JoinedEvent.Handle handle : event.handles()) {
            TreeMap<LocalDate, TreeSet<String>> days = index.get(handle.key());
            TreeSet<String> ids = days == null ? null : days.get(handle.day());
            if (days != null && ids != null && ids.remove(id) && ids.isEmpty()) {
                days.remove(handle.day());
                if (days.isEmpty()) {
                    index.remove(handle.key());
                }
            }
        }
    }

    /// All events, in the order of their ids.
    public List<JoinedEvent> all() {
        return new TreeMap<>(events).values().stream().toList();
    }
}
