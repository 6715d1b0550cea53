package didar.server.page;

import didar.link.who.Identity;
import didar.query.overview.Network;
import didar.query.overview.Overviews;
import didar.query.overview.Scope;
import didar.query.who.Portrait;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.Seat;
import java.io.IOException;
import java.util.Set;

/// All that the record tells of somebody: a person, a body, a place.
///
/// @param portraits of those last asked for: one of somebody in thousands of articles reads all of them
public record PersonPage(Pages pages, Overviews overviews, OfEdition<String, Portrait> portraits) {

    /// Meetings and statements, each.
    private static final int LATEST = 12;

    private static final int PORTRAITS = 64;

    private static final int EDGES = 60;

    PersonPage(Pages pages, Overviews overviews) {
        this(pages, overviews, new OfEdition<>(PORTRAITS));
    }

    /// @param most how often whoever was met most was met, at least 1
    /// @param met who met whom where they were
    public record Shown(Portrait portrait, int most, DrawnNetwork met) {

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
        Frame frame = pages.frame(Frame.Section.SEARCH, asked);
        Network met = Network.of(
                overviews.of(seat.edition(), seat.casebook()),
                Scope.with(Set.of(identity.id())),
                Network.Ends.PARTIES,
                EDGES);
        return pages.page(
                "person", frame, new Shown(portrait, most, DrawnNetwork.of(frame, met, Network.Ends.PARTIES)));
    }
}
