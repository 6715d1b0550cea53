package didar.server;

import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Status;
import didar.server.route.Handler;
import didar.server.route.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tells whoever watches over processes that this one answers.
final class Health {

    static final Route ROUTE = Route.of(Route.Kind.DATA, "GET", "/health", (Handler.Free) Health::answer, List.of())
            .open();

    private static final byte[] WELL = "well\n".getBytes(StandardCharsets.US_ASCII);

    private Health() {}

    private static Answer answer(Asked asked) throws IOException {
        return Answer.of(Status.OK, "text/plain", out -> out.write(WELL));
    }
}
