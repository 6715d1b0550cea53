package didar.server.api;

import didar.link.event.JoinedEvent;
import didar.query.Meeting;
import didar.query.compare.Comparison;
import didar.query.compare.Presses;
import didar.query.json.AnswerWriter;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.MeetingList;
import didar.server.route.Seat;
import java.io.IOException;

/// Meetings and other events.
record MeetingResource(Presses presses) {

    Answer list(Asked asked, Seat seat) throws IOException {
        var list = MeetingList.of(asked.parameters(), seat.casebook());
        return list.stretch().answer(list::each, AnswerWriter::write, MeetingList::cursor);
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
