package didar.server.api;

import didar.query.Saying;
import didar.query.Sayings;
import didar.query.json.AnswerWriter;
import didar.record.Act;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Cursor;
import didar.server.http.Parameters;
import didar.store.Tied;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// Statements.
final class StatementResource {

    private static final int PLACE_PARTS = 3;

    private StatementResource() {}

    static Answer list(Asked asked, Seat seat) throws IOException {
        Parameters parameters = asked.parameters();
        Page page = Page.of(parameters, PLACE_PARTS);
        var named = new NamedIn(parameters, seat.casebook());
        Days days = Days.of(parameters);
        Cursor after = page.after();
        var sayings = new Sayings(
                named.any("who"),
                named.any("about"),
                parameters.words("act", Act.values(), Words::of),
                Set.copyOf(parameters.listed("event")),
                days.first(),
                days.last(),
                parameters.one("outlet"),
                parameters.truth("latest"),
                after == null ? null : parameters.one("cursor", _ -> place(after)),
                page.read());
        return page.answer(
                (Consumer<Saying> rows) -> sayings.each(seat.casebook(), rows),
                AnswerWriter::write,
                StatementResource::cursor);
    }

    private static Tied.StatementPlace place(Cursor after) {
        return new Tied.StatementPlace(
                after.text(0).isEmpty() ? null : after.text(0), new Tied.Place(after.number(1), after.text(2)));
    }

    private static Cursor cursor(Saying saying) {
        Tied.StatementPlace place = Sayings.place(saying);
        return Cursor.of(
                Objects.requireNonNullElse(place.day(), ""),
                String.valueOf(place.at().article()),
                place.at().local());
    }
}
