package didar.server.page;

import didar.link.event.JoinedEvent;
import didar.query.Named;
import didar.query.Readout;
import didar.query.compare.Account;
import didar.query.compare.Comparison;
import didar.query.compare.Presses;
import didar.query.overview.Gazetteer;
import didar.query.overview.Spot;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.Seat;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting, as each side tells it.
public record MeetingPage(Pages pages, Presses presses) {

    /// @param reports by the time of publication, those without one last
    /// @param spot where it was; `null` where that is not told or not known
    public record Shown(
            Comparison comparison,
            List<Readout> reports,
            @Nullable Spot spot) {

        public boolean isFirst(Readout readout) {
            return comparison.first().contains(readout);
        }

        /// Whether any account differs from another.
        public boolean differs() {
            return comparison.accounts().size() > 1;
        }

        public long statements() {
            return comparison.accounts().stream()
                    .map(Account::sayings)
                    .mapToLong(List::size)
                    .sum();
        }
    }

    private static final Comparator<Readout> IN_TIME = Comparator.comparing(
            (Readout readout) -> readout.filed().published(), Comparator.nullsLast(Comparator.naturalOrder()));

    Answer show(Asked asked, Seat seat) throws IOException {
        String id = asked.inPath("id");
        JoinedEvent event = seat.casebook().event(id);
        if (event == null) {
            throw new Problem(Status.NOT_FOUND, "the record has no meeting '" + id + "'").refused();
        }
        Comparison comparison = Comparison.of(event, seat.casebook(), presses);
        var reports = comparison.meeting().readouts().stream().sorted(IN_TIME).toList();
        Named place = comparison.meeting().place();
        Spot spot = place == null ? null : Gazetteer.known().of(place);
        return pages.page("meeting", pages.frame(Frame.Section.MEETINGS, asked), new Shown(comparison, reports, spot));
    }
}
