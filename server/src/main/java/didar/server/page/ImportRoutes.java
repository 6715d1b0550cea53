package didar.server.page;

import didar.server.intake.Imports;
import didar.server.route.Handler;
import didar.server.route.Route;
import didar.store.Role;
import java.util.List;

/// Where files are brought in.
final class ImportRoutes {

    private ImportRoutes() {}

    static List<Route> of(Pages pages, Imports imports) {
        return List.of(
                page("/import", (Handler.Free) new ImportsPage(pages, imports)::list),
                page("/import/{no}", (Handler.OfMoment) new ImportPage(pages, imports)::show));
    }

    private static Route page(String path, Handler handler) {
        return Route.of(Route.Kind.PAGE, "GET", path, handler, List.of()).needs(Role.EDITOR);
    }
}
