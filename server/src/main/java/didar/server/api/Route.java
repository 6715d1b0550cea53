package didar.server.api;

import java.util.List;
import java.util.Set;

/// One address and what is done at it.
///
/// @param path below [Routes#ROOT]; `{id}` stands for one part of it
/// @param parameters all that may stand behind the `?`
public record Route(String method, String path, Set<String> parameters, Handler handler) {

    public Route {
        parameters = Set.copyOf(parameters);
    }

    static Route get(String path, Handler.OfRecord handler, String... parameters) {
        return new Route("GET", path, Set.copyOf(List.of(parameters)), handler);
    }

    static Route search(String path, Handler.OfIndex handler, String... parameters) {
        return new Route("GET", path, Set.copyOf(List.of(parameters)), handler);
    }

    static Route free(String method, String path, Handler.Free handler) {
        return new Route(method, path, Set.of(), handler);
    }
}
