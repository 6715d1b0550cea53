package didar.server.route;

import didar.store.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One address and what is done at it.
///
/// @param path from the root; `{id}` stands for one part of it, `{+name}` for all that is left, slashes among it
/// @param parameters all that may stand behind the `?`
/// @param readsMuch whether its answer may read much of the record: such wait for each other, so that quick ones pass
/// @param role that it takes; `null` where strangers may ask, too
public record Route(
        Kind kind,
        String method,
        String path,
        Set<String> parameters,
        Handler handler,
        boolean readsMuch,
        @Nullable Role role) {

    /// For whom an answer is meant.
    public enum Kind {
        /// Programs.
        DATA,
        /// People, in a browser.
        PAGE,
        /// What pages are made of. It never changes under its address.
        ASSET
    }

    public Route {
        parameters = Set.copyOf(parameters);
    }

    /// One for readers where it is looked at, for editors where something is done.
    public static Route of(Kind kind, String method, String path, Handler handler, List<String> parameters) {
        Role role = method.equals("GET") ? Role.READER : Role.EDITOR;
        return new Route(kind, method, path, Set.copyOf(parameters), handler, false, role);
    }

    /// The same, of which the answer may read much of the record.
    public Route readingMuch() {
        return new Route(kind, method, path, parameters, handler, true, role);
    }

    /// The same for those who have another role.
    public Route needs(Role other) {
        return new Route(kind, method, path, parameters, handler, readsMuch, other);
    }

    /// The same for all, strangers among them.
    public Route open() {
        return new Route(kind, method, path, parameters, handler, readsMuch, null);
    }
}
