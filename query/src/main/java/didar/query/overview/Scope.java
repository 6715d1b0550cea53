package didar.query.overview;

import didar.query.Outlets;
import didar.record.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which events are looked at. What is empty or `null` is not asked for.
///
/// @param parties of each set somebody took part
/// @param places it was in one of them
/// @param outlet words of the name of one of those who report it
/// @param from the first day; an event counts that can have been on one of the days
/// @param to the last day, inclusive
public record Scope(
        List<Set<String>> parties,
        Set<String> places,
        Set<Event.Type> types,
        Set<Event.Status> statuses,
        @Nullable String outlet,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Predicate<Encounter> {

    public static final Scope ALL = new Scope(List.of(), Set.of(), Set.of(), Set.of(), null, null, null);

    public Scope {
        parties = List.copyOf(parties);
        places = Set.copyOf(places);
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
    }

    /// Those in which somebody took part.
    public static Scope with(Set<String> who) {
        return new Scope(List.of(who), Set.of(), Set.of(), Set.of(), null, null, null);
    }

    /// The same on other days.
    public Scope within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Scope(parties, places, types, statuses, outlet, first, last);
    }

    /// The same of some statuses alone.
    public Scope of(Set<Event.Status> some) {
        return new Scope(parties, places, types, some, outlet, from, to);
    }

    @Override
    public boolean test(Encounter encounter) {
        return (types.isEmpty() || types.contains(encounter.type()))
                && (statuses.isEmpty() || statuses.contains(encounter.status()))
                && (from == null && to == null
                        || encounter.isWithin(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to))
                && (places.isEmpty() || encounter.isAt(places))
                && parties.stream().allMatch(encounter::hasSome)
                && (outlet == null || isReported(encounter, outlet));
    }

    private static boolean isReported(Encounter encounter, String words) {
        Outlets outlets = Outlets.named(words);
        return encounter.notices().stream()
                .anyMatch(notice ->
                        notice.outlet() != null && outlets.has(notice.outlet().name()));
    }
}
