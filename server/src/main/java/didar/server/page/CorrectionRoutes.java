package didar.server.page;

import didar.server.revision.Editing;
import didar.server.route.Handler;
import didar.server.route.Route;
import didar.store.Role;
import java.util.List;

/// The table of the pages of corrections.
final class CorrectionRoutes {

    private CorrectionRoutes() {}

    static List<Route> of(Pages pages, Editing editing) {
        var list = new CorrectionsPage(pages, editing);
        var form = new CorrectPage(pages, editing);
        return List.of(
                page("GET", CorrectionsPage.PATH, (Handler.OfRecord) list::list, CorrectionsPage.FIELDS),
                page("POST", "/corrections/undo", (Handler.Free) list::undo, List.of()),
                page("GET", CorrectPage.PATH, (Handler.OfRecord) form::show, CorrectPage.FIELDS)
                        .needs(Role.EDITOR),
                page("POST", CorrectPage.PATH, (Handler.OfMoment) form::make, List.of()));
    }

    private static Route page(String method, String path, Handler handler, List<String> parameters) {
        return Route.of(Route.Kind.PAGE, method, path, handler, parameters);
    }
}
