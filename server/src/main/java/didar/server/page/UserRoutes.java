package didar.server.page;

import didar.server.route.Handler;
import didar.server.route.Route;
import didar.store.Role;
import java.util.List;

/// The table of the pages of users.
final class UserRoutes {

    private UserRoutes() {}

    // spotless:off
    static List<Route> of(Pages pages, Gate gate) {
        var signIn = new SignInPage(pages, gate);
        var account = new AccountPage(pages, gate);
        var users = new UsersPage(pages, gate);
        return List.of(
                free("GET", SignInPage.PATH, signIn::show, "then").open(),
                free("POST", SignInPage.PATH, signIn::enter).open(),
                free("POST", "/sign-out", signIn::leave).needs(Role.READER),
                free("GET", "/account", account::show, "done"),
                free("POST", "/account/password", account::password).needs(Role.READER),
                free("GET", UsersPage.PATH, users::list).needs(Role.ADMIN),
                free("POST", UsersPage.PATH, users::add).needs(Role.ADMIN),
                free("POST", "/users/role", users::role).needs(Role.ADMIN),
                free("POST", "/users/password", users::password).needs(Role.ADMIN),
                free("POST", "/users/enabled", users::enabled).needs(Role.ADMIN),
                free("GET", "/audit", new AuditPage(pages, gate)::list, "before")
                        .needs(Role.ADMIN));
    }
    // spotless:on

    private static Route free(String method, String path, Handler.Free handler, String... parameters) {
        return Route.of(Route.Kind.PAGE, method, path, handler, List.of(parameters));
    }
}
