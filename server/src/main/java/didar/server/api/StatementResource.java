package didar.server.api;

import didar.query.json.AnswerWriter;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.Seat;
import didar.server.route.StatementList;
import java.io.IOException;

/// Statements.
final class StatementResource {

    private StatementResource() {}

    static Answer list(Asked asked, Seat seat) throws IOException {
        var list = StatementList.of(asked.parameters(), seat.casebook());
        return list.stretch().answer(list::each, AnswerWriter::write, StatementList::cursor);
    }
}
