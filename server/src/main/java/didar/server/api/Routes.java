package didar.server.api;

import static didar.server.api.Route.free;
import static didar.server.api.Route.get;
import static didar.server.api.Route.search;

import didar.query.compare.Presses;
import didar.record.Article;
import didar.record.Dossier;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The table of all addresses. What they are for and what they answer, `openapi.json` says; a test holds both together.
public final class Routes {

    public static final String ROOT = "/api/v1";

    private Routes() {}

    /// @param reader made when the first article is to be read
    /// @param faults told of what goes wrong by a fault of Didar
    public static List<Route> of(
            Supplier<Function<Article, Dossier>> reader, Presses presses, Consumer<Throwable> faults) {
        var meetings = new MeetingResource(presses);
        var read = new ReadResource(reader, faults);
        // spotless:off
        return List.of(
                get(
                        "/meetings",
                        meetings::list,
                        "who",
                        "with",
                        "place",
                        "type",
                        "status",
                        "outlet",
                        "from",
                        "to",
                        "latest",
                        "limit",
                        "cursor"),
                get("/meetings/{id}", meetings::one),
                get("/meetings/{id}/comparison", meetings::comparison),
                get(
                        "/statements",
                        StatementResource::list,
                        "who",
                        "about",
                        "act",
                        "event",
                        "outlet",
                        "from",
                        "to",
                        "latest",
                        "limit",
                        "cursor"),
                get("/people", PersonResource::list, "q", "limit", "cursor"),
                get("/people/{id}", PersonResource::one, "latest"),
                get("/positions", PositionResource::list, "who", "about", "limit", "cursor"),
                search(
                        "/search",
                        SearchResource::list,
                        "q",
                        "kind",
                        "who",
                        "about",
                        "act",
                        "type",
                        "outlet",
                        "language",
                        "from",
                        "to",
                        "sort",
                        "limit",
                        "cursor"),
                get("/articles/{id}", ArticleResource::one),
                get("/corrections", CorrectionResource::list, "undone", "limit", "cursor"),
                free("POST", "/read", read::read),
                free("GET", "/openapi.json", OpenApiResource::document));
        // spotless:on
    }
}
