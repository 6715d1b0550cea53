package didar.query;

import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.Report;
import didar.link.event.When;
import didar.record.Event;
import didar.store.Tied;
import didar.store.Tied.EventPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which events of a record. What is empty or `null` is not asked for.
///
/// @param parties of each set somebody took part
/// @param places it was in one of them
/// @param from the first day; an event counts that can have been on one of the days
/// @param to the last day, inclusive
/// @param outlet one of those who report it
/// @param latest by day from the last to the first, those without a day last
/// @param after only what comes behind this
/// @param limit how many, at most
public record Meetings(
        List<Set<String>> parties,
        Set<String> places,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Event.Type> types,
        Set<Event.Status> statuses,
        @Nullable String outlet,
        boolean latest,
        @Nullable EventPlace after,
        int limit) {

    /// Rows that are read at a time where only some of them may be asked for.
    private static final int BATCH = 256;

    public Meetings {
        parties = List.copyOf(parties);
        places = Set.copyOf(places);
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
    }

    /// Those in which somebody took part.
    public static Meetings with(Set<String> who) {
        return new Meetings(
                List.of(who), Set.of(), null, null, Set.of(), Set.of(), null, true, null, Integer.MAX_VALUE);
    }

    /// Where an event stands among others.
    public static EventPlace place(JoinedEvent event) {
        When when = event.when();
        return new EventPlace(when == null ? null : when.first().toString(), event.id());
    }

    /// Hands on what is asked for, by day, those without a day last.
    ///
    /// @return how many
    public int each(Casebook casebook, Consumer<Meeting> consumer) {
        return events(casebook, event -> consumer.accept(Meeting.of(event, casebook)));
    }

    /// Hands on the same without reading the articles that report it.
    ///
    /// @return how many
    public int events(Casebook casebook, Consumer<JoinedEvent> consumer) {
        // Parties of the record are those who took part and the place alike: what it takes more to tell is told here.
        boolean sifted = !parties.isEmpty() || !places.isEmpty() || outlet != null;
        List<Set<String>> all = new ArrayList<>(parties);
        if (!places.isEmpty()) {
            all.add(places);
        }
        var sieve = new Sieve(sifted, consumer);
        int batch = sifted && limit < BATCH ? BATCH : limit;
        do {
            sieve.read = 0;
            casebook.events(query(all, sieve.last, batch), sieve);
        } while (sifted && sieve.read == batch && sieve.found < limit);
        return sieve.found;
    }

    private Tied.EventQuery query(List<Set<String>> all, @Nullable EventPlace behind, int most) {
        return new Tied.EventQuery(
                all,
                from == null ? null : from.toString(),
                to == null ? null : to.toString(),
                types.stream().map(Event.Type::json).collect(Collectors.toSet()),
                statuses.stream()
                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                latest,
                behind,
                most);
    }

    /// Hands on the events that are asked for among those of the record, which come batch by batch.
    private final class Sieve implements Consumer<JoinedEvent> {

        private final boolean sifted;
        private final Consumer<JoinedEvent> consumer;
        private final @Nullable Outlets outlets = outlet == null ? null : Outlets.named(outlet);
        private @Nullable EventPlace last = after;
        private int read;
        private int found;

        Sieve(boolean sifted, Consumer<JoinedEvent> consumer) {
            this.sifted = sifted;
            this.consumer = consumer;
        }

        @Override
        public void accept(JoinedEvent event) {
            read++;
            last = place(event);
            if (found < limit && (!sifted || isAsked(event, outlets))) {
                found++;
                consumer.accept(event);
            }
        }
    }

    private boolean isAsked(JoinedEvent event, @Nullable Outlets outlets) {
        Set<String> there = new HashSet<>();
        for (Report report : event.reports()) {
            report.sides().forEach(party -> there.add(party.id()));
            report.others().forEach(party -> there.add(party.id()));
        }
        Party place = event.place();
        return parties.stream().allMatch(some -> some.stream().anyMatch(there::contains))
                && (places.isEmpty() || place != null && places.contains(place.id()))
                && (outlets == null
                        || event.reports().stream().map(Report::outlet).anyMatch(outlets::has));
    }
}
