package didar.server.api;

import didar.link.who.Identity;
import didar.query.Whom;
import didar.query.json.AnswerWriter;
import didar.query.who.Portrait;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.Seat;
import didar.server.route.Stretch;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// People, and all else that has a name: bodies, places, groups.
final class PersonResource {

    private PersonResource() {}

    /// Those who may be meant by a name.
    static Answer list(Asked asked, Seat seat) throws IOException {
        Stretch page = Stretch.of(asked.parameters(), 1);
        Whom whom = Whom.of(asked.parameters().required("q"), seat.casebook());
        List<Identity> all =
                Stream.concat(whom.meant().stream(), whom.others().stream()).toList();
        Set<Identity> meant = new HashSet<>(whom.meant());
        return page.answer(all, (answers, identity) -> answers.write(identity, meant.contains(identity)), Identity::id);
    }

    static Answer one(Asked asked, Seat seat) throws IOException {
        String id = asked.inPath("id");
        Identity identity = seat.casebook().identity(id);
        if (identity == null) {
            throw new Problem(Status.NOT_FOUND, "the record knows nobody with the id '" + id + "'").refused();
        }
        int latest = asked.parameters().count("latest", Stretch.USUAL, Stretch.MOST);
        Portrait portrait = Portrait.of(identity, seat.casebook(), latest, latest);
        return Answer.json(out -> {
            try (AnswerWriter answers = AnswerWriter.lines(out)) {
                answers.write(portrait);
            }
        });
    }
}
