package didar.server.page;

import didar.query.overview.Network;
import didar.query.overview.Overviews;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.Constants;
import didar.server.route.Seat;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Who met whom.
public record NetworkPage(Pages pages, Overviews overviews) {

    static final List<String> PARAMETERS = parameters();

    private static final int EDGES = 80;
    private static final int MOST_EDGES = 500;

    /// What is shown.
    ///
    /// @param months in which somebody met somebody
    public record Shown(Sought sought, DrawnNetwork drawn, int limit, List<Months.Month> months) {}

    Answer show(Asked asked, Seat seat) throws IOException {
        Frame frame = pages.frame(Frame.Section.NETWORK, asked);
        Network.Ends asEnds = asked.parameters().word("ends", Network.Ends.values(), Constants::of);
        Network.Ends ends = asEnds == null ? Network.Ends.PARTIES : asEnds;
        int limit = asked.parameters().count("limit", EDGES, MOST_EDGES);
        Looked looked = Looked.at(asked, frame, seat);
        Network network = Network.of(overviews.of(seat.edition(), seat.casebook()), looked.scope(), ends, limit);
        List<LocalDate> days =
                network.edges().stream().flatMap(edge -> edge.days().stream()).toList();
        return pages.page(
                "network",
                frame,
                new Shown(
                        looked.sought(), DrawnNetwork.of(frame, network, ends), limit, Months.of(days, frame.dates())));
    }

    private static List<String> parameters() {
        List<String> all = new ArrayList<>(Looked.FIELDS);
        all.addAll(List.of("ends", "limit"));
        return List.copyOf(all);
    }
}
