package didar.server.page;

import didar.query.overview.Network;
import java.util.HashMap;
import java.util.Map;

/// A network as a page draws it: what stands at its nodes, and where its edges lead.
///
/// @param nodes by their ids
public record DrawnNetwork(Frame frame, Network network, Network.Ends ends, Map<String, Network.Node> nodes) {

    static DrawnNetwork of(Frame frame, Network network, Network.Ends ends) {
        Map<String, Network.Node> nodes = new HashMap<>();
        network.nodes().forEach(node -> nodes.put(node.id(), node));
        return new DrawnNetwork(frame, network, ends, nodes);
    }

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
