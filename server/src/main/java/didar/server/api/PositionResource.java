package didar.server.api;

import didar.query.Saying;
import didar.query.json.AnswerWriter;
import didar.query.position.Positions;
import didar.query.position.Reversal;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.NamedIn;
import didar.server.route.Seat;
import didar.server.route.Stretch;
import java.io.IOException;
import java.util.Set;

/// Statements that may go back on each other.
final class PositionResource {

    /// Pairs that are looked for.
    private static final int PAIRS = 500;

    private PositionResource() {}

    static Answer list(Asked asked, Seat seat) throws IOException {
        Stretch page = Stretch.of(asked.parameters(), 1);
        asked.parameters().required("who");
        Set<String> who = new NamedIn(asked.parameters(), seat.casebook()).any("who");
        Positions positions = Positions.of(who, asked.parameters().one("about"), PAIRS, seat.casebook());
        return page.answer(positions.reversals(), AnswerWriter::write, PositionResource::key);
    }

    private static String key(Reversal reversal) {
        return key(reversal.earlier()) + " " + key(reversal.later());
    }

    private static String key(Saying saying) {
        return saying.filed().standing().no() + "/" + saying.statement().id();
    }
}
