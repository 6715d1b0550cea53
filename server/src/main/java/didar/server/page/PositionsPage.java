package didar.server.page;

import didar.query.position.Positions;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.NamedIn;
import didar.server.route.Seat;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Where somebody may have gone back on what he said.
public record PositionsPage(Pages pages) {

    static final List<String> FIELDS = List.of("who", "about");

    /// Pairs that are shown.
    private static final int PAIRS = 50;

    /// @param about a name, or words; empty for all
    public record Shown(Sought sought, String about, Positions positions) {}

    Answer list(Asked asked, Seat seat) throws IOException {
        Frame frame = pages.frame(Frame.Section.STATEMENTS, asked);
        Sought sought = Sought.of(asked, frame.look(), seat.casebook(), List.of("who"));
        var who = sought.isKnown() ? new NamedIn(asked.parameters(), seat.casebook()).any("who") : Set.<String>of();
        String about = asked.parameters().one("about");
        Positions positions = Positions.of(who, about, PAIRS, seat.casebook());
        return pages.page("positions", frame, new Shown(sought, about == null ? "" : about, positions));
    }
}
