package didar.server.api;

import didar.link.event.JoinedEvent;
import didar.query.Casebook;
import didar.query.Meeting;
import didar.query.Meetings;
import didar.query.compare.Comparison;
import didar.query.compare.Presses;
import didar.query.json.AnswerWriter;
import didar.record.Event;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Cursor;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.store.Tied;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Meetings and other events.
record MeetingResource(Presses presses) {

    private static final int PLACE_PARTS = 2;

    Answer list(Asked asked, Seat seat) throws IOException {
        Page page = Page.of(asked.parameters(), PLACE_PARTS);
        Meetings meetings = meetings(asked.parameters(), page, seat.casebook());
        return page.answer(
                (Consumer<Meeting> rows) -> meetings.each(seat.casebook(), rows), AnswerWriter::write, row -> {
                    Tied.EventPlace place = Meetings.place(row.event());
                    return Cursor.of(Objects.requireNonNullElse(place.first(), ""), place.id());
                });
    }

    private static Meetings meetings(Parameters parameters, Page page, Casebook casebook) {
        var named = new NamedIn(parameters, casebook);
        List<Set<String>> parties = new ArrayList<>(named.each("who"));
        parties.addAll(named.each("with"));
        Days days = Days.of(parameters);
        return new Meetings(
                parties,
                named.any("place"),
                days.first(),
                days.last(),
                parameters.words("type", Event.Type.values(), Event.Type::json),
                parameters.words("status", Event.Status.values(), Words::of),
                parameters.one("outlet"),
                parameters.truth("latest"),
                place(page.after()),
                page.read());
    }

    private static Tied.@Nullable EventPlace place(@Nullable Cursor after) {
        return after == null
                ? null
                : new Tied.EventPlace(after.text(0).isEmpty() ? null : after.text(0), after.text(1));
    }

    Answer one(Asked asked, Seat seat) throws IOException {
        Meeting meeting = Meeting.of(event(asked, seat), seat.casebook());
        return Answer.json(out -> {
            try (AnswerWriter answers = AnswerWriter.lines(out)) {
                answers.write(meeting);
            }
        });
    }

    Answer comparison(Asked asked, Seat seat) throws IOException {
        Comparison comparison = Comparison.of(event(asked, seat), seat.casebook(), presses);
        return Answer.json(out -> {
            try (AnswerWriter answers = AnswerWriter.lines(out)) {
                answers.write(comparison);
            }
        });
    }

    private static JoinedEvent event(Asked asked, Seat seat) {
        String id = asked.inPath("id");
        JoinedEvent event = seat.casebook().event(id);
        if (event == null) {
            throw new Problem(Status.NOT_FOUND, "the record has no meeting '" + id + "'").refused();
        }
        return event;
    }
}
