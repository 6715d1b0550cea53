package didar.correct;

import didar.link.event.Ruling;
import didar.link.event.When;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is settled of events by their ids; what was said last goes first.
final class Rulings {

    private final Map<String, Ruling> rulings = new HashMap<>();
    private final Map<String, Long> hidden = new HashMap<>();
    private final Map<String, Set<Long>> by = new HashMap<>();

    void add(Change.Days days, long no) {
        When when = new When(days.first(), days.last(), true);
        settle(days.event(), new Ruling(of(days.event()).status(), when), no);
    }

    void add(Change.Status status, long no) {
        settle(status.event(), new Ruling(status.status(), of(status.event()).when()), no);
    }

    void add(Change.NoEvent none, long no) {
        hidden.put(none.event(), no);
    }

    private void settle(String event, Ruling ruling, long no) {
        rulings.put(event, ruling);
        by.computeIfAbsent(event, _ -> new TreeSet<>()).add(no);
    }

    Ruling of(String event) {
        return rulings.getOrDefault(event, Ruling.NONE);
    }

    boolean isHidden(String event) {
        return hidden.containsKey(event);
    }

    /// Numbers of the corrections that settle something of an event.
    Set<Long> touching(String event) {
        return by.getOrDefault(event, Set.of());
    }

    /// Events of which something is settled.
    Set<String> settled() {
        return new HashSet<>(rulings.keySet());
    }

    int hidden() {
        return hidden.size();
    }
}
