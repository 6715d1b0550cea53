package didar.server.page;

import didar.query.Saying;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.Seat;
import didar.server.route.StatementList;
import didar.server.route.Stretch;
import java.io.IOException;
import java.util.List;

/// Who said what about whom: what is asked for, the latest first.
public record StatementsPage(Pages pages) {

    static final List<String> FIELDS = List.of("who", "about", "act", "event", "outlet", "from", "to");

    /// Of a page.
    private static final String ROWS = "25";

    public record Shown(Sought sought, Stretch.Rows<Saying> statements) {}

    Answer list(Asked asked, Seat seat) throws IOException {
        Frame frame = pages.frame(Frame.Section.STATEMENTS, asked);
        Sought sought = Sought.of(asked, frame.look(), seat.casebook(), FIELDS);
        return pages.page("statements", frame, new Shown(sought, rows(sought, seat)));
    }

    private static Stretch.Rows<Saying> rows(Sought sought, Seat seat) {
        if (!sought.isKnown()) {
            return new Stretch.Rows<>(List.of(), null);
        }
        var list = StatementList.of(sought.asked().with("latest", "true").with("limit", ROWS), seat.casebook());
        return list.stretch().rows(list::each, StatementList::cursor);
    }
}
