package didar.server.page;

import didar.query.compare.Presses;
import didar.query.overview.Overviews;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.intake.Imports;
import didar.server.revision.Editing;
import didar.server.route.Handler;
import didar.server.route.Route;
import didar.server.route.SearchList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The table of all pages and of what they load.
public final class Site {

    private final Pages pages;
    private final List<Route> routes;

    /// @param sample whether the record is the sample
    public Site(Presses presses, Overviews overviews, Imports imports, Gate gate, Editing editing, boolean sample) {
        this.pages = Pages.make(sample);
        this.routes = new ArrayList<>(routes(pages, presses, overviews));
        routes.addAll(ImportRoutes.of(pages, imports));
        routes.addAll(UserRoutes.of(pages, gate));
        routes.addAll(CorrectionRoutes.of(pages, editing));
    }

    public List<Route> routes() {
        return routes;
    }

    /// Why a page is not shown, as a page.
    public Answer problem(Problem problem, Asked asked) throws IOException {
        return pages.page(problem.status(), "problem", pages.frame(Frame.Section.OTHER, asked), problem);
    }

    // spotless:off
    private static List<Route> routes(Pages pages, Presses presses, Overviews overviews) {
        var people = new PeoplePage(pages);
        var outlets = new OutletsPage(pages, overviews);
        return List.of(
                search("/", new HomePage(pages)::show, List.of()),
                search("/search", new SearchPage(pages)::show, with(SearchList.FIELDS)),
                page("/people", people::list, List.of("q")),
                page("/people/{id}", new PersonPage(pages, overviews)::show).readingMuch(),
                page("/meetings", new MeetingsPage(pages)::list, with(MeetingsPage.FIELDS)),
                page("/meetings/{id}", new MeetingPage(pages, presses)::show).readingMuch(),
                page("/statements", new StatementsPage(pages)::list, with(StatementsPage.FIELDS)),
                page("/statements/{article}/{statement}", new StatementPage(pages)::show),
                page("/articles/{article}", new ArticlePage(pages)::show),
                page("/positions", new PositionsPage(pages)::list, PositionsPage.FIELDS)
                        .readingMuch(),
                page("/timeline", new TimelinePage(pages, overviews)::show, Looked.FIELDS)
                        .readingMuch(),
                page("/network", new NetworkPage(pages, overviews)::show, NetworkPage.PARAMETERS)
                        .readingMuch(),
                page("/map", new MapPage(pages, overviews)::show, Looked.FIELDS).readingMuch(),
                page("/outlets", outlets::list).readingMuch(),
                page("/outlets/{+name}", outlets::one).readingMuch(),
                free("GET", "/help", new HelpPage(pages)::show).open(),
                free("POST", "/look", LookPage::change).open(),
                Route.of(
                                Route.Kind.ASSET,
                                "GET",
                                "/assets/{mark}/{name}",
                                (Handler.Free) pages.assets()::answer,
                                List.of())
                        .open());
    }
    // spotless:on

    /// The fields of a list, and where a stretch of it begins.
    private static List<String> with(List<String> fields) {
        List<String> all = new ArrayList<>(fields);
        all.add("cursor");
        return all;
    }

    private static Route page(String path, Handler.OfRecord handler, String... parameters) {
        return page(path, handler, List.of(parameters));
    }

    private static Route page(String path, Handler.OfRecord handler, List<String> parameters) {
        return Route.of(Route.Kind.PAGE, "GET", path, handler, parameters);
    }

    private static Route search(String path, Handler.OfIndex handler, List<String> parameters) {
        return Route.of(Route.Kind.PAGE, "GET", path, handler, parameters);
    }

    private static Route free(String method, String path, Handler.Free handler) {
        return Route.of(Route.Kind.PAGE, method, path, handler, List.of());
    }
}
