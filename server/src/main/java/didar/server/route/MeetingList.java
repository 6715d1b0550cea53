package didar.server.route;

import didar.query.Casebook;
import didar.query.Meeting;
import didar.query.Meetings;
import didar.record.Event;
import didar.server.http.Cursor;
import didar.server.http.Parameters;
import didar.store.Tied;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The stretch of a list of meetings that an address asks for.
public record MeetingList(Stretch stretch, Meetings meetings, Casebook casebook) {

    /// What may stand behind the `?`.
    public static final List<String> PARAMETERS =
            List.of("who", "with", "place", "type", "status", "outlet", "from", "to", "latest", "limit", "cursor");

    private static final int PLACE_PARTS = 2;

    public static MeetingList of(Parameters parameters, Casebook casebook) {
        Stretch stretch = Stretch.of(parameters, PLACE_PARTS);
        var named = new NamedIn(parameters, casebook);
        List<Set<String>> parties = new ArrayList<>(named.each("who"));
        parties.addAll(named.each("with"));
        Days days = Days.of(parameters);
        var meetings = new Meetings(
                parties,
                named.any("place"),
                days.first(),
                days.last(),
                parameters.words("type", Event.Type.values(), Event.Type::json),
                parameters.words("status", Event.Status.values(), Constants::of),
                parameters.one("outlet"),
                parameters.truth("latest"),
                place(stretch.after()),
                stretch.read());
        return new MeetingList(stretch, meetings, casebook);
    }

    private static Tied.@Nullable EventPlace place(@Nullable Cursor after) {
        return after == null
                ? null
                : new Tied.EventPlace(after.text(0).isEmpty() ? null : after.text(0), after.text(1));
    }

    /// Hands on the meetings, and one more where there is a next stretch.
    public void each(Consumer<Meeting> rows) {
        meetings.each(casebook, rows);
    }

    public static Cursor cursor(Meeting row) {
        Tied.EventPlace place = Meetings.place(row.event());
        return Cursor.of(Objects.requireNonNullElse(place.first(), ""), place.id());
    }
}
