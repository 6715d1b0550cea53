package didar.query.overview;

import didar.link.event.When;
import didar.query.Named;
import didar.record.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An event of the record in short.
///
/// @param when `null` where no day is known
/// @param parties who took part or sat in, hosts of visits among them
/// @param place `null` where none is told
/// @param notices its reports, the first to be published in front, those without a day last
public record Encounter(
        String id,
        Event.Type type,
        Event.Status status,
        @Nullable When when,
        List<Named> parties,
        @Nullable Named place,
        List<Notice> notices) {

    public Encounter {
        parties = List.copyOf(parties);
        notices = List.copyOf(notices);
    }

    /// The day at which it stands in time: where a stretch is thought from the reports, the end of it that lies at
    /// them.
    public @Nullable LocalDate day() {
        if (when == null) {
            return null;
        }
        return when.told() || isAhead() ? when.first() : when.last();
    }

    private boolean isAhead() {
        return status == Event.Status.PLANNED || status == Event.Status.PROPOSED;
    }

    /// Whether it can have been on a day of `[from, to]`.
    boolean isWithin(LocalDate from, LocalDate to) {
        return when != null && !when.first().isAfter(to) && !when.last().isBefore(from);
    }

    boolean hasSome(Set<String> ids) {
        return parties.stream().anyMatch(party -> party.id() != null && ids.contains(party.id()));
    }

    boolean isAt(Set<String> places) {
        return place != null && place.id() != null && places.contains(place.id());
    }
}
