package didar.server.route;

import didar.query.Casebook;
import didar.query.Saying;
import didar.query.Sayings;
import didar.record.Act;
import didar.server.http.Cursor;
import didar.server.http.Parameters;
import didar.store.Tied;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// The stretch of a list of statements that an address asks for.
public record StatementList(Stretch stretch, Sayings sayings, Casebook casebook) {

    /// What may stand behind the `?`.
    public static final List<String> PARAMETERS =
            List.of("who", "about", "act", "event", "outlet", "from", "to", "latest", "limit", "cursor");

    private static final int PLACE_PARTS = 3;

    public static StatementList of(Parameters parameters, Casebook casebook) {
        Stretch stretch = Stretch.of(parameters, PLACE_PARTS);
        var named = new NamedIn(parameters, casebook);
        Days days = Days.of(parameters);
        Cursor after = stretch.after();
        var sayings = new Sayings(
                named.any("who"),
                named.any("about"),
                parameters.words("act", Act.values(), Constants::of),
                Set.copyOf(parameters.listed("event")),
                days.first(),
                days.last(),
                parameters.one("outlet"),
                parameters.truth("latest"),
                after == null ? null : parameters.one("cursor", _ -> place(after)),
                stretch.read());
        return new StatementList(stretch, sayings, casebook);
    }

    private static Tied.StatementPlace place(Cursor after) {
        return new Tied.StatementPlace(
                after.text(0).isEmpty() ? null : after.text(0), new Tied.Place(after.number(1), after.text(2)));
    }

    /// Hands on the statements, and one more where there is a next stretch.
    public void each(Consumer<Saying> rows) {
        sayings.each(casebook, rows);
    }

    public static Cursor cursor(Saying row) {
        Tied.StatementPlace place = Sayings.place(row);
        return Cursor.of(
                Objects.requireNonNullElse(place.day(), ""),
                String.valueOf(place.at().article()),
                place.at().local());
    }
}
