package didar.server.api;

import didar.query.SeenHits;
import didar.search.Dimension;
import didar.search.HitWriter;
import didar.search.Hits;
import didar.search.Index;
import didar.search.Request;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Parameters;
import didar.server.route.SearchList;
import didar.server.route.Seat;
import didar.server.route.Stretch;
import didar.text.calendar.CalendarSystem;
import java.io.IOException;
import java.util.Set;

/// Articles, statements and meetings by their words.
final class SearchResource {

    private SearchResource() {}

    static Answer list(Asked asked, Index index, Seat seat) throws IOException {
        Parameters parameters = asked.parameters();
        Request request = new SearchList(parameters, seat.casebook())
                .request(
                        parameters.count("limit", Stretch.USUAL, Stretch.MOST),
                        parameters.truth("facets") ? Dimension.all(CalendarSystem.GREGORIAN) : Set.of());
        Hits hits = SeenHits.of(index.find(request), seat.casebook());
        return Answer.json(out -> HitWriter.write(hits, "items", out));
    }
}
