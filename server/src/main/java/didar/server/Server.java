package didar.server;

import didar.query.overview.Overviews;
import didar.server.account.Door;
import didar.server.account.Passwords;
import didar.server.account.RateLimits;
import didar.server.admission.Admission;
import didar.server.admission.House;
import didar.server.admission.Ledger;
import didar.server.api.ApiRoutes;
import didar.server.api.ImportResource;
import didar.server.http.Problem;
import didar.server.http.SecurityHeaders;
import didar.server.intake.Imports;
import didar.server.intake.Limits;
import didar.server.intake.Workshop;
import didar.server.page.Gate;
import didar.server.page.Site;
import didar.server.password.Argon2Passwords;
import didar.server.revision.Editing;
import didar.server.route.Answering;
import didar.server.route.Route;
import didar.store.Accounts;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A record served until it is closed; each request has a thread of its own, a virtual one.
public final class Server implements AutoCloseable {

    /// Characters of a request line: an address with some dozens of names in Persian letters.
    private static final int LONGEST_ADDRESS = 8 << 10;
    /// Bytes of the headers of a request.
    private static final int MOST_HEADERS = 16 << 10;
    /// Bytes of the body of any request; what a route takes may be less.
    private static final long MOST_BODY = Limits.USUAL.fileBytes();
    /// For requests that run when the server is closed.
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(30);

    private final WebServer server;
    private final Answering answering;
    private final Imports imports;

    private final @Nullable Accounts accounts;
    private final Supplier<Rehearsal> rehearsing;
    private @Nullable Rehearsal rehearsal;

    private Server(
            WebServer server,
            Answering answering,
            Imports imports,
            @Nullable Accounts accounts,
            Supplier<Rehearsal> rehearsing) {
        this.rehearsing = rehearsing;
        this.server = server;
        this.answering = answering;
        this.imports = imports;
        this.accounts = accounts;
    }

    /// @param faults told of what goes wrong by a fault of the server, from any thread
    /// @throws IOException where there is no record or no index, or the port is taken; the message is for people
    public static Server start(Settings settings, Served served, Consumer<Throwable> faults) throws IOException {
        Answering answering = Answering.open(served.record(), served.index());
        Imports imports = null;
        Accounts accounts = null;
        try {
            var random = new SecureRandom();
            var passwords = new Argon2Passwords(random);
            accounts = settings.isShared() ? Accounts.open(served.record()) : null;
            House house = house(settings, accounts, passwords, served.clock(), random);
            var admission = new Admission(house, settings.called(), settings.behindTls(), random);
            var gate = new Gate(served.record(), admission, passwords, served.clock());
            var ledger = new Ledger(served.record(), served.clock());
            var editing = new Editing(served.record(), ledger);
            imports = imports(served);
            var overviews = new Overviews(served.presses());
            var site = new Site(served.presses(), overviews, imports, gate, editing, served.isSample());
            List<Route> routes =
                    new ArrayList<>(ApiRoutes.of(served.reader(), served.presses(), overviews, editing, faults));
            routes.addAll(new ImportResource(imports, ledger, served.clock().millis()).routes());
            routes.addAll(site.routes());
            routes.add(Health.ROUTE);
            WebServer server = WebServer.builder()
                    .host(settings.host())
                    .port(settings.port())
                    .shutdownHook(false)
                    .shutdownGracePeriod(LAST_REQUESTS)
                    .maxPayloadSize(MOST_BODY)
                    // Else the body waits for the client to acknowledge the headers, which it puts off for 40 ms.
                    .connectionOptions(options -> options.tcpNoDelay(true))
                    .addProtocol(Http1Config.builder()
                            .maxPrologueLength(LONGEST_ADDRESS)
                            .maxHeadersSize(MOST_HEADERS)
                            .build())
                    .directHandlers(beforeRouting())
                    .routing(routing(routes, new Exchange(admission, answering, site, faults)))
                    .build();
            server.start();
            // Where it cannot listen, the library tells its log alone.
            if (!server.isRunning()) {
                throw new IOException(settings.host() + ":" + settings.port()
                        + " cannot be listened on: another program does, or this one may not");
            }
            return new Server(server, answering, imports, accounts, () -> Rehearsal.begin(answering, routes, faults));
        } catch (IOException | RuntimeException e) {
            try (answering;
                    var _ = accounts;
                    var _ = imports) {
                throw e;
            }
        }
    }

    /// @param accounts `null` where nobody else comes
    private static House house(
            Settings settings,
            @Nullable Accounts accounts,
            Passwords passwords,
            InstantSource clock,
            RandomGenerator random)
            throws IOException {
        if (accounts == null) {
            return new House.Own(settings.user());
        }
        if (!Door.hasKeeper(accounts)) {
            throw new IOException("where others reach it, the record needs users with passwords, an admin first:"
                    + " 'didar users add NAME --role admin'");
        }
        RateLimits limits = RateLimits.of(clock);
        return new House.Shared(new Door(accounts, passwords, limits, clock, random), limits);
    }

    /// One processor is left to those who ask.
    private static Imports imports(Served served) throws IOException {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        var workshop = new Workshop(served.index(), served.reader(), threads, served.told());
        return Imports.open(served.spool(), served.record(), workshop, Limits.USUAL, served.clock());
    }

    private static HttpRouting.Builder routing(List<Route> routes, Exchange exchange) {
        Map<String, List<Route>> byPath = new LinkedHashMap<>();
        for (Route route : routes) {
            byPath.computeIfAbsent(route.path(), _ -> new ArrayList<>()).add(route);
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

    /// Has it ask itself, for some seconds, what readers ask first, so that they do not wait; returns at once.
    public synchronized void rehearse() {
        if (rehearsal == null) {
            rehearsal = rehearsing.get();
        }
    }

    /// On which it listens.
    public int port() {
        return server.port();
    }

    /// What was sent to it to be kept.
    Imports imports() {
        return imports;
    }

    /// Takes no more requests, and returns when those that run are answered, within half a minute, and what was read
    /// of an import is kept.
    @Override
    public synchronized void close() throws IOException {
        imports.stop();
        try (answering;
                var _ = accounts;
                imports;
                var _ = rehearsal) {
            server.stop();
        }
    }
}
