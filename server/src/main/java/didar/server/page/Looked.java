package didar.server.page;

import didar.query.overview.Scope;
import didar.server.http.Asked;
import didar.server.route.Scopes;
import didar.server.route.Seat;
import java.util.List;
import java.util.Set;

/// What readers look at of the record as a whole.
///
/// @param sought as they wrote it
/// @param scope the events that are meant by it; none where nobody has a name
record Looked(Sought sought, Scope scope) {

    /// What may stand behind the `?` of every such page.
    static final List<String> FIELDS = List.of("who", "with", "place", "type", "status", "outlet", "from", "to");

    private static final Scope NOTHING = new Scope(List.of(Set.of()), Set.of(), Set.of(), Set.of(), null, null, null);

    static Looked at(Asked asked, Frame frame, Seat seat) {
        Sought sought = Sought.of(asked, frame.look(), seat.casebook(), FIELDS);
        return new Looked(sought, sought.isKnown() ? Scopes.of(sought.asked(), seat.casebook()) : NOTHING);
    }
}
