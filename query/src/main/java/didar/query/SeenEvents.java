package didar.query;

import didar.correct.Lens;
import didar.link.LinkReader;
import didar.link.event.JoinedEvent;
import didar.link.event.Report;
import didar.link.event.When;
import didar.store.Tied;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// The events that are asked for as they are seen. The record is asked by all ids that may be behind those asked for;
/// those that corrections touch are asked for one by one, and stand where they belong.
record SeenEvents(Casebook casebook, Tied tied, Tied.EventQuery query) {

    void each(Consumer<JoinedEvent> consumer) {
        Lens lens = casebook.lens();
        Set<String> touched = lens.touchedEvents();
        List<JoinedEvent> changed = touched.stream()
                .map(casebook::event)
                .filter(Objects::nonNull)
                .filter(this::isAsked)
                .filter(this::isBehind)
                .toList();
        var woven = new Woven<>(changed, order(), query.limit(), consumer);
        boolean sifted = lens.parts() && !query.parties().isEmpty();
        Casebook.asked(() -> {
            tied.events(wider(lens, sifted), json -> {
                JoinedEvent told = LinkReader.event(json);
                if (!touched.contains(told.id()) && lens.event(told.id()).equals(told.id())) {
                    JoinedEvent seen = lens.event(told.id(), _ -> told);
                    if (seen != null && (!sifted || isAsked(seen))) {
                        woven.accept(seen);
                    }
                }
            });
            return null;
        });
        woven.end();
    }

    private Tied.EventQuery wider(Lens lens, boolean sifted) {
        boolean all = sifted || query.limit() > Integer.MAX_VALUE - lens.changed();
        return new Tied.EventQuery(
                query.parties().stream().map(lens::identitiesBehind).toList(),
                query.from(),
                query.to(),
                query.types(),
                query.statuses(),
                query.latest(),
                query.after(),
                all ? Integer.MAX_VALUE : query.limit() + lens.changed());
    }

    private boolean isAsked(JoinedEvent event) {
        When when = event.when();
        return allParties(event)
                && (query.types().isEmpty()
                        || query.types().contains(event.type().json()))
                && (query.statuses().isEmpty()
                        || query.statuses().contains(event.status().name().toLowerCase(Locale.ROOT)))
                && (query.from() == null
                        || when != null && when.last().toString().compareTo(query.from()) >= 0)
                && (query.to() == null
                        || when != null && when.first().toString().compareTo(query.to()) <= 0);
    }

    private boolean allParties(JoinedEvent event) {
        Set<String> there = new HashSet<>();
        for (Report report : event.reports()) {
            report.sides().forEach(party -> there.add(party.id()));
            report.others().forEach(party -> there.add(party.id()));
            if (report.place() != null) {
                there.add(report.place().id());
            }
        }
        return query.parties().stream().allMatch(some -> some.stream().anyMatch(there::contains));
    }

    private boolean isBehind(JoinedEvent event) {
        return query.after() == null || places().compare(Meetings.place(event), query.after()) > 0;
    }

    private Comparator<JoinedEvent> order() {
        return Comparator.comparing(Meetings::place, places());
    }

    /// The order of the record.
    private Comparator<Tied.EventPlace> places() {
        Comparator<String> way = query.latest() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(Tied.EventPlace::first, Comparator.nullsLast(way))
                .thenComparing(Tied.EventPlace::id, way);
    }
}
