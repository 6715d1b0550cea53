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
public final class MemoryEvents implements KnownEvents {

    private record Told(String article, String event) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, JoinedEvent> events = new HashMap<>();
    private final Map<Told, Integer> told = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, TreeSet<Integer>>> index = new HashMap<>();

    @Override
    public @Nullable JoinedEvent told(String article, String event) {
        Integer number = told.get(new Told(article, event));
        return number == null ? null : events.get(number);
    }

    @Override
    public List<JoinedEvent> near(Collection<String> keys, LocalDate first, LocalDate last) {
        TreeSet<Integer> found = new TreeSet<>();
        for (String key : keys) {
            TreeMap<LocalDate, TreeSet<Integer>> days = index.get(key);
            if (days != null) {
                days.subMap(first, true, last, true).values().forEach(found::addAll);
            }
        }
        return found.stream().map(events::get).toList();
    }

    @Override
    public void put(JoinedEvent event) {
        int number = numbers.computeIfAbsent(event.id(), _ -> numbers.size());
        events.put(number, event);
        Report report = event.reports().getLast();
        told.put(new Told(report.article(), report.event()), number);
        LocalDate anchor = report.anchor();
        if (anchor != null) {
            for (String key : JoinedEvent.keys(report)) {
                index.computeIfAbsent(key, _ -> new TreeMap<>())
                        .computeIfAbsent(anchor, _ -> new TreeSet<>())
                        .add(number);
            }
        }
    }

    /// All events, in the order in which they became known.
    public List<JoinedEvent> all() {
        return new TreeMap<>(events).values().stream().toList();
    }
}
