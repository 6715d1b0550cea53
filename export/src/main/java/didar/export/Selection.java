package didar.export;

import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.When;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What part of a record is wanted.
///
/// An event is in it that can have been on one of the days and has one of those wanted in it; an article, that was
/// published on one of the days and speaks of one of those wanted, or reports such an event. So every report of an
/// event that is in it is in it too.
///
/// @param from the first day; `null` from the beginning
/// @param to the last day, inclusive; `null` to the end
/// @param who ids of identities; empty for everybody
public record Selection(@Nullable LocalDate from, @Nullable LocalDate to, Set<String> who) {

    public Selection {
        who = Set.copyOf(who);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends on " + to + " before it begins on " + from);
        }
    }

    public static Selection everything() {
        return new Selection(null, null, Set.of());
    }

    private boolean isEverything() {
        return from == null && to == null && who.isEmpty();
    }

    /// The chosen part of a record. Ids of events and of those who are in it are held in memory, nothing else.
    public Chronicle of(Chronicle whole) {
        if (isEverything()) {
            return whole;
        }
        Set<String> events = new HashSet<>();
        try (Stream<JoinedEvent> all = whole.events()) {
            all.filter(this::has).forEach(event -> events.add(event.id()));
        }
        return new SelectedChronicle(whole, this, events);
    }

    private boolean has(JoinedEvent event) {
        When when = event.when();
        boolean day = when == null
                ? from == null && to == null
                : (from == null || !when.last().isBefore(from))
                        && (to == null || !when.first().isAfter(to));
        return day
                && (who.isEmpty()
                        || event.reports().stream()
                                .anyMatch(report -> Stream.concat(report.sides().stream(), report.others().stream())
                                        .filter(Party::identified)
                                        .anyMatch(party -> who.contains(party.id()))));
    }

    boolean has(Kept article) {
        LocalDate day = article.links().published();
        return (from == null || day != null && !day.isBefore(from))
                && (to == null || day != null && !day.isAfter(to))
                && (who.isEmpty()
                        || article.links().entities().stream()
                                .anyMatch(entity -> entity.id() != null && who.contains(entity.id())));
    }
}
