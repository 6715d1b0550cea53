package didar.server.page;

import didar.query.Filed;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.intake.Import;
import didar.server.intake.Imports;
import didar.server.intake.Message;
import didar.server.route.Seat;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;

/// How an import goes on, what it added and what could not be read.
public record ImportPage(Pages pages, Imports imports) {

    /// Articles that are shown by their titles.
    private static final int MOST = 50;

    /// @param added the first articles that it added
    public record Shown(Import standing, List<Message> messages, List<Filed> added) {

        /// Hundredths of its files that were read.
        public long share() {
            return standing.bytes() == 0
                    ? 100
                    : Math.min(100, 100 * standing.counts().bytes() / standing.bytes());
        }
    }

    Answer show(Asked asked, Seat seat) throws IOException {
        String given = asked.inPath("no");
        Import one = given.matches("[0-9]{1,15}") ? imports.one(Long.parseLong(given)) : null;
        if (one == null) {
            throw new Problem(Status.NOT_FOUND, "there is no import '" + given + "'").refused();
        }
        List<Filed> added = one.articles().stream()
                .flatMapToLong(stretch -> LongStream.rangeClosed(stretch.first(), stretch.last()))
                .limit(MOST)
                .mapToObj(seat.casebook()::article)
                .toList();
        var shown = new Shown(one, imports.messages(one.no()), added);
        return pages.page("import", pages.frame(Frame.Section.IMPORT, asked), shown);
    }
}
