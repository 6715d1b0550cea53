package didar.server.page;

import didar.link.who.Identity;
import didar.query.who.Portrait;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.Seat;
import java.io.IOException;

/// All that the record tells of somebody: a person, a body, a place.
///
/// @param portraits of those last asked for: one of somebody in thousands of articles reads all of them
public record PersonPage(Pages pages, OfEdition<String, Portrait> portraits) {

    /// Meetings and statements, each.
    private static final int LATEST = 12;

    private static final int PORTRAITS = 64;

    PersonPage(Pages pages) {
        this(pages, new OfEdition<>(PORTRAITS));
    }

    /// @param most how often whoever was met most was met, at least 1
    public record Shown(Portrait portrait, int most) {

        public Identity identity() {
            return portrait.identity();
        }
    }

    Answer show(Asked asked, Seat seat) throws IOException {
        String id = asked.inPath("id");
        Identity identity = seat.casebook().identity(id);
        if (identity == null) {
            throw new Problem(Status.NOT_FOUND, "the record knows nobody with the id '" + id + "'").refused();
        }
        Portrait portrait =
                portraits.of(seat.edition(), identity.id(), () -> Portrait.of(identity, seat.casebook(), LATEST));
        int most = portrait.met().stream().mapToInt(Portrait.Often::times).max().orElse(1);
        return pages.page("person", pages.frame(Frame.Section.SEARCH, asked), new Shown(portrait, most));
    }
}
