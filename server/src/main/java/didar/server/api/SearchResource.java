package didar.server.api;

import didar.query.SeenHits;
import didar.record.Act;
import didar.record.Event;
import didar.search.Cursor;
import didar.search.Filters;
import didar.search.HitWriter;
import didar.search.Hits;
import didar.search.Index;
import didar.search.Question;
import didar.search.Request;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import didar.text.Language;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Articles, statements and meetings by their words.
final class SearchResource {

    private static final Language[] READ =
            Arrays.stream(Language.values()).filter(Language::isRead).toArray(Language[]::new);

    private SearchResource() {}

    static Answer list(Asked asked, Index index, Seat seat) throws IOException {
        Request request = request(asked.parameters());
        Hits hits = SeenHits.of(index.find(request), seat.casebook());
        return Answer.json(out -> HitWriter.write(hits, "items", out));
    }

    private static Request request(Parameters parameters) {
        Filters filters = filters(parameters);
        Question question = question(parameters, filters);
        Request.Order order = parameters.word("sort", Request.Order.values(), Words::of);
        Request.Order usual = question.isEmpty() ? Request.Order.TIME : Request.Order.RELEVANCE;
        @Nullable Cursor after = parameters.one("cursor", Cursor::of);
        try {
            return new Request(
                    question,
                    filters,
                    Objects.requireNonNullElse(order, usual),
                    parameters.count("limit", Page.USUAL, Page.MOST),
                    after);
        } catch (IllegalArgumentException e) {
            throw Problem.of("cursor", String.valueOf(e.getMessage())).refused();
        }
    }

    private static Filters filters(Parameters parameters) {
        Days days = Days.of(parameters);
        return new Filters(
                parameters.word("kind", Filters.Kind.values(), Words::of),
                parameters.one("who"),
                parameters.one("about"),
                parameters.word("act", Act.values(), Words::of),
                parameters.word("type", Event.Type.values(), Event.Type::json),
                days.first(),
                days.last(),
                parameters.one("outlet"),
                parameters.word("language", READ, Language::tag));
    }

    /// Words may be missing where a filter says what is looked for.
    private static Question question(Parameters parameters, Filters filters) {
        Question asked = parameters.one("q", Question::of);
        if (asked == null && filters.equals(Filters.NONE)) {
            throw Problem.of("q", "is required where there is no filter").refused();
        }
        return asked == null ? Question.NOTHING : asked;
    }
}
