package didar.server.page;

import didar.query.Meeting;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.MeetingList;
import didar.server.route.Seat;
import didar.server.route.Stretch;
import java.io.IOException;
import java.util.List;

/// Meetings, calls, visits: those that are asked for, the latest first.
public record MeetingsPage(Pages pages) {

    static final List<String> FIELDS = List.of("who", "with", "place", "type", "status", "outlet", "from", "to");

    /// Of a page.
    private static final String ROWS = "25";

    public record Shown(Sought sought, Stretch.Rows<Meeting> meetings) {}

    Answer list(Asked asked, Seat seat) throws IOException {
        Frame frame = pages.frame(Frame.Section.MEETINGS, asked);
        Sought sought = Sought.of(asked, frame.look(), seat.casebook(), FIELDS);
        return pages.page("meetings", frame, new Shown(sought, rows(sought, seat)));
    }

    private static Stretch.Rows<Meeting> rows(Sought sought, Seat seat) {
        if (!sought.isKnown()) {
            return new Stretch.Rows<>(List.of(), null);
        }
        var list = MeetingList.of(sought.asked().with("latest", "true").with("limit", ROWS), seat.casebook());
        return list.stretch().rows(list::each, MeetingList::cursor);
    }
}
