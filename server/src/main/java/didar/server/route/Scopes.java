package didar.server.route;

import didar.query.Casebook;
import didar.query.overview.Scope;
import didar.record.Event;
import didar.server.http.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which events of the overview are asked for, by the filters of meetings.
public final class Scopes {

    private Scopes() {}

    public static Scope of(Parameters parameters, Casebook casebook) {
        var named = new NamedIn(parameters, casebook);
        List<Set<String>> parties = new ArrayList<>(named.each("who"));
        parties.addAll(named.each("with"));
        Days days = Days.of(parameters);
        return new Scope(
                parties,
                named.any("place"),
                parameters.words("type", Event.Type.values(), Event.Type::json),
                parameters.words("status", Event.Status.values(), Constants::of),
                parameters.one("outlet"),
                days.first(),
                days.last());
    }
}
