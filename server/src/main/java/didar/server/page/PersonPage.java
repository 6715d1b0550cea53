package didar.server.page;

import didar.link.who.Identity;
import didar.query.Saying;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// All that the record tells of somebody: a person, a body, a place.
///
/// @param portraits of those last asked for: one of somebody in thousands of articles reads all of them
public record PersonPage(Pages pages, Overviews overviews, OfEdition<String, Portrait> portraits) {

    /// Meetings and statements that are shown, each.
    private static final int LATEST = 12;
    /// Statements among which are those that are shown: many are printed by several.
    private static final int PRINTED = 48;

    private static final Pattern BLANK = Pattern.compile("[\\s\u200c]+");

    private static final int PORTRAITS = 64;

    private static final int EDGES = 60;

    PersonPage(Pages pages, Overviews overviews) {
        this(pages, overviews, new OfEdition<>(PORTRAITS));
    }

    /// A statement, and how many others have it in the same words.
    ///
    /// @param saying the latest of them
    public record Printed(Saying saying, int others) {}

    /// @param most how often whoever was met most was met, at least 1
    /// @param said the latest statements, each once
    /// @param met who met whom where they were
    public record Shown(Portrait portrait, int most, List<Printed> said, DrawnNetwork met) {

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
        Portrait portrait = portraits.of(
                seat.edition(), identity.id(), () -> Portrait.of(identity, seat.casebook(), LATEST, PRINTED));
        int most = portrait.met().stream().mapToInt(Portrait.Often::times).max().orElse(1);
        Frame frame = pages.frame(Frame.Section.SEARCH, asked);
        Network met = Network.of(
                overviews.of(seat.edition(), seat.casebook()),
                Scope.with(Set.of(identity.id())),
                Network.Ends.PARTIES,
                EDGES);
        return pages.page(
                "person",
                frame,
                new Shown(portrait, most, said(portrait), DrawnNetwork.of(frame, met, Network.Ends.PARTIES)));
    }

    private static List<Printed> said(Portrait portrait) {
        Map<String, List<Saying>> byWords = new LinkedHashMap<>();
        for (Saying saying : portrait.sayings()) {
            String words = BLANK.matcher(saying.content().text()).replaceAll("");
            byWords.computeIfAbsent(words, _ -> new ArrayList<>()).add(saying);
        }
        return byWords.values().stream()
                .limit(LATEST)
                .map(printed -> new Printed(printed.getFirst(), printed.size() - 1))
                .toList();
    }
}
