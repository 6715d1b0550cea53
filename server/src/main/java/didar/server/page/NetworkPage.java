package didar.server.page;

import didar.query.overview.Network;
import didar.query.overview.Overviews;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.Constants;
import didar.server.route.Seat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who met whom.
public record NetworkPage(Pages pages, Overviews overviews) {

    static final List<String> PARAMETERS = parameters();

    private static final int EDGES = 80;
    private static final int MOST_EDGES = 500;

    /// What is shown.
    ///
    /// @param months in which somebody met somebody
    public record Shown(
            Frame frame,
            Sought sought,
            Network network,
            Network.Ends ends,
            int limit,
            List<Months.Month> months,
            Map<String, Network.Node> nodes) {

        public String name(String id) {
            Network.Node node = nodes.get(id);
            return node == null || node.who() == null
                    ? frame.naming().country(id)
                    : frame.naming().of(node.who());
        }

        /// Where the meetings of two are listed.
        public String meetings(Network.Edge edge) {
            return "/meetings?who=" + frame.part(edge.one()) + "&with=" + frame.part(edge.other());
        }
    }

    Answer show(Asked asked, Seat seat) throws IOException {
        Frame frame = pages.frame(Frame.Section.NETWORK, asked);
        Network.Ends asEnds = asked.parameters().word("ends", Network.Ends.values(), Constants::of);
        Network.Ends ends = asEnds == null ? Network.Ends.PARTIES : asEnds;
        int limit = asked.parameters().count("limit", EDGES, MOST_EDGES);
        Looked looked = Looked.at(asked, frame, seat);
        Network network = Network.of(overviews.of(seat.edition(), seat.casebook()), looked.scope(), ends, limit);
        Map<String, Network.Node> nodes = new HashMap<>();
        network.nodes().forEach(node -> nodes.put(node.id(), node));
        return pages.page(
                "network",
                frame,
                new Shown(
                        frame,
                        looked.sought(),
                        network,
                        ends,
                        limit,
                        Months.of(
                                network.edges().stream()
                                        .flatMap(edge -> edge.days().stream())
                                        .toList(),
                                frame.dates()),
                        nodes));
    }

    private static List<String> parameters() {
        List<String> all = new ArrayList<>(Looked.FIELDS);
        all.addAll(List.of("ends", "limit"));
        return List.copyOf(all);
    }
}
