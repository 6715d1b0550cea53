package didar.server.api;

import didar.correct.Correction;
import didar.correct.Corrections;
import didar.query.json.AnswerWriter;
import didar.server.http.Answer;
import didar.server.http.Asked;
import java.io.IOException;
import java.util.List;

/// What people have put right.
final class CorrectionResource {

    private CorrectionResource() {}

    static Answer list(Asked asked, Seat seat) throws IOException {
        Page page = Page.of(asked.parameters(), 1);
        boolean undone = asked.parameters().truth("undone");
        List<Correction> listed = new Corrections(seat.store())
                .all().stream()
                        .filter(correction -> undone || correction.isActive())
                        .toList();
        return page.answer(listed, AnswerWriter::write, correction -> String.valueOf(correction.no()));
    }
}
