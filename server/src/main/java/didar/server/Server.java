package didar.server;

import didar.server.api.Api;
import didar.server.api.Route;
import didar.server.api.Routes;
import didar.server.http.Problem;
import didar.server.http.SecurityHeaders;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A record served until it is closed; each request has a thread of its own, a virtual one.
public final class Server implements AutoCloseable {

    /// Characters of a request line: an address with some dozens of names in Persian letters.
    private static final int LONGEST_ADDRESS = 8 << 10;
    /// Bytes of the headers of a request.
    private static final int MOST_HEADERS = 16 << 10;
    /// Bytes of the body of any request; what a route takes may be less.
    private static final long MOST_BODY = 16 << 20;
    /// For requests that run when the server is closed.
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(30);

    private final WebServer server;
    private final Api api;

    private Server(WebServer server, Api api) {
        this.server = server;
        this.api = api;
    }

    /// @param faults told of what goes wrong by a fault of the server, from any thread
    /// @throws IOException where there is no record or no index, or the port is taken; the message is for people
    public static Server start(Settings settings, Served served, Consumer<Throwable> faults) throws IOException {
        Api api = Api.open(served.record(), served.index());
        try {
            List<Route> routes = Routes.of(served.reader(), served.presses(), faults);
            WebServer server = WebServer.builder()
                    .host(settings.host())
                    .port(settings.port())
                    .shutdownHook(false)
                    .shutdownGracePeriod(LAST_REQUESTS)
                    .maxPayloadSize(MOST_BODY)
                    .addProtocol(Http1Config.builder()
                            .maxPrologueLength(LONGEST_ADDRESS)
                            .maxHeadersSize(MOST_HEADERS)
                            .build())
                    .directHandlers(beforeRouting())
                    .routing(routing(routes, new Exchange(api, faults)))
                    .build();
            server.start();
            // Where it cannot listen, the library tells its log alone.
            if (!server.isRunning()) {
                throw new IOException(settings.host() + ":" + settings.port()
                        + " cannot be listened on: another program does, or this one may not");
            }
            return new Server(server, api);
        } catch (IOException | RuntimeException e) {
            api.close();
            throw e;
        }
    }

    private static HttpRouting.Builder routing(List<Route> routes, Exchange exchange) {
        Map<String, List<Route>> byPath = new LinkedHashMap<>();
        for (Route route : routes) {
            byPath.computeIfAbsent(Routes.ROOT + route.path(), _ -> new ArrayList<>())
                    .add(route);
        }
        HttpRouting.Builder routing = HttpRouting.builder();
        byPath.forEach(
                (path, there) -> routing.any(path, (request, response) -> exchange.handle(request, response, there)));
        return routing.any((request, response) -> exchange.handle(request, response, List.of()));
    }

    /// Answers to what is no request of HTTP, or too long for one.
    private static DirectHandlers beforeRouting() {
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        for (DirectHandler.EventType event : DirectHandler.EventType.values()) {
            handlers.addHandler(event, (_, _, status, _, _) -> {
                var response = DirectHandler.TransportResponse.builder()
                        .status(status)
                        .header(HeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                        .entity(Problem.json(
                                status.code(), status.reasonPhrase(), "the request cannot be taken", null));
                SecurityHeaders.OF_DATA.forEach((name, value) -> response.header(HeaderNames.create(name), value));
                return response.build();
            });
        }
        return handlers.build();
    }

    /// On which it listens.
    public int port() {
        return server.port();
    }

    /// Takes no more requests, and returns when those that run are answered, within half a minute.
    @Override
    public void close() throws IOException {
        try (api) {
            server.stop();
        }
    }
}
