package didar.query.compare;

import didar.link.event.JoinedEvent;
import didar.query.Casebook;
import didar.query.Meeting;
import didar.query.Readout;
import didar.record.Granularity;
import didar.record.Published;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One event, account by account.
///
/// @param accounts by the first day on which they were published
/// @param first who reported first: several where days are all that is known; empty where no report has a day
public record Comparison(Meeting meeting, List<Account> accounts, List<Readout> first) {

    public Comparison {
        accounts = List.copyOf(accounts);
        first = List.copyOf(first);
    }

    public static Comparison of(JoinedEvent event, Casebook casebook, Presses presses) {
        Meeting meeting = Meeting.of(event, casebook);
        return new Comparison(meeting, new Accounts(meeting, casebook, presses).all(), first(meeting.readouts()));
    }

    private static List<Readout> first(List<Readout> readouts) {
        List<Readout> dated = readouts.stream()
                .filter(readout -> published(readout) != null)
                .sorted(Comparator.comparing(
                        readout -> Objects.requireNonNull(published(readout)).value()))
                .toList();
        if (dated.isEmpty()) {
            return List.of();
        }
        Published first = Objects.requireNonNull(published(dated.getFirst()));
        boolean timed = dated.stream()
                .map(readout -> Objects.requireNonNull(published(readout)))
                .filter(published -> published.day().equals(first.day()))
                .allMatch(published -> published.granularity() == Granularity.MINUTE);
        LocalDateTime until = timed ? first.value() : first.day().atTime(23, 59);
        return dated.stream()
                .filter(readout ->
                        !Objects.requireNonNull(published(readout)).value().isAfter(until))
                .toList();
    }

    private static @Nullable Published published(Readout readout) {
        return readout.filed().article().published();
    }
}
