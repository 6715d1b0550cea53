package didar.server.api;

import didar.query.compare.Presses;
import didar.query.overview.Overviews;
import didar.record.Article;
import didar.record.Dossier;
import didar.server.revision.Editing;
import didar.server.route.Handler;
import didar.server.route.MeetingList;
import didar.server.route.Route;
import didar.server.route.SearchList;
import didar.server.route.StatementList;
import didar.store.Role;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The table of all addresses for programs. What they are for and what they answer, `openapi.json` says; a test holds
/// both together.
public final class ApiRoutes {

    /// What stands before all versions of the interface.
    public static final String PROGRAMS = "/api/";

    public static final String ROOT = PROGRAMS + "v1";

    private ApiRoutes() {}

    /// @param overviews shared with the pages
    /// @param reader made when the first article is to be read
    /// @param faults told of what goes wrong by a fault of Didar
    public static List<Route> of(
            Supplier<Function<Article, Dossier>> reader,
            Presses presses,
            Overviews overviews,
            Editing editing,
            Consumer<Throwable> faults) {
        var meetings = new MeetingResource(presses);
        var overview = new OverviewResource(overviews);
        var corrections = new CorrectionResource(editing);
        var read = new ReadResource(reader, faults);
        // spotless:off
        return List.of(
                get("/meetings", meetings::list, MeetingList.PARAMETERS),
                get("/meetings/{id}", meetings::one),
                get("/meetings/{id}/comparison", meetings::comparison).readingMuch(),
                get("/statements", StatementResource::list, StatementList.PARAMETERS),
                get("/people", PersonResource::list, "q", "limit", "cursor"),
                get("/people/{id}", PersonResource::one, "latest").readingMuch(),
                get("/positions", PositionResource::list, "who", "about", "limit", "cursor")
                        .readingMuch(),
                search("/search", SearchResource::list, SearchList.PARAMETERS),
                get(
                                "/timeline",
                                overview::timeline,
                                "who",
                                "with",
                                "place",
                                "type",
                                "status",
                                "outlet",
                                "from",
                                "to",
                                "scale",
                                "calendar",
                                "lanes",
                                "limit")
                        .readingMuch(),
                get(
                                "/network",
                                overview::network,
                                "who",
                                "with",
                                "place",
                                "type",
                                "status",
                                "outlet",
                                "from",
                                "to",
                                "ends",
                                "limit")
                        .readingMuch(),
                get("/map", overview::map, "who", "with", "place", "type", "status", "outlet", "from", "to")
                        .readingMuch(),
                get("/outlets", overview::outlets, "limit", "cursor").readingMuch(),
                get("/outlets/{+name}", overview::outlet).readingMuch(),
                get("/articles/{id}", ArticleResource::one),
                get("/corrections", CorrectionResource::list, "undone", "limit", "cursor"),
                get("/corrections/{no}", CorrectionResource::one),
                Route.of(
                        Route.Kind.DATA,
                        "POST",
                        ROOT + "/corrections",
                        (Handler.OfMoment) corrections::make,
                        List.of()),
                free("POST", "/corrections/{no}/undo", corrections::undo),
                free("POST", "/read", read::read).needs(Role.READER),
                free("GET", "/openapi.json", OpenApiResource::document));
        // spotless:on
    }

    private static Route get(String path, Handler.OfRecord handler, String... parameters) {
        return get(path, handler, List.of(parameters));
    }

    private static Route get(String path, Handler.OfRecord handler, List<String> parameters) {
        return Route.of(Route.Kind.DATA, "GET", ROOT + path, handler, parameters);
    }

    private static Route search(String path, Handler.OfIndex handler, List<String> parameters) {
        return Route.of(Route.Kind.DATA, "GET", ROOT + path, handler, parameters);
    }

    private static Route free(String method, String path, Handler.Free handler) {
        return Route.of(Route.Kind.DATA, method, ROOT + path, handler, List.of());
    }
}
