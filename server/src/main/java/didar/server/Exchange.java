package didar.server;

import didar.server.admission.Admission;
import didar.server.admission.Call;
import didar.server.admission.Ruling;
import didar.server.admission.Visitor;
import didar.server.api.ApiRoutes;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Form;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import didar.server.http.RefusedException;
import didar.server.http.SecurityHeaders;
import didar.server.http.Status;
import didar.server.page.SignInPage;
import didar.server.page.Site;
import didar.server.route.Answering;
import didar.server.route.Handler;
import didar.server.route.Route;
import didar.store.BusyException;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// From a request of the library to its answer.
///
/// @param faults told of what goes wrong inside; who asked is not
record Exchange(Admission admission, Answering answering, Site site, Consumer<Throwable> faults) {

    private static final String HEAD = "HEAD";

    /// How long to wait for others who write.
    private static final Duration OTHERS = Duration.ofSeconds(5);
    /// Bytes of the body of a request that is no file.
    private static final long MOST_BODY = 16 << 20;

    /// @param routes those of one path
    void handle(ServerRequest request, ServerResponse response, List<Route> routes) {
        boolean bodiless = request.prologue().method().text().equals(HEAD);
        boolean page = isForPeople(request, routes);
        Answer answer = answer(request, response, routes, page);
        response.status(answer.status().code());
        (page ? SecurityHeaders.OF_PAGES : SecurityHeaders.OF_DATA).forEach(response::header);
        if (admission.behindTls()) {
            response.header("Strict-Transport-Security", SecurityHeaders.BY_TLS_ALONE);
        }
        if (!answer.headers().containsKey("Cache-Control")) {
            response.header("Cache-Control", "no-cache");
        }
        answer.headers().forEach(response::header);
        new Sending(response, Packing.accepts(header(request, "Accept-Encoding"))).send(answer, bodiless, faults);
    }

    /// Whether who asks is told in HTML.
    private static boolean isForPeople(ServerRequest request, List<Route> routes) {
        return routes.isEmpty()
                ? !request.path().rawPath().startsWith(ApiRoutes.PROGRAMS)
                : routes.getFirst().kind() == Route.Kind.PAGE;
    }

    private Answer answer(ServerRequest request, ServerResponse response, List<Route> routes, boolean page) {
        Visitor visitor = Visitor.NOBODY;
        try {
            Route route = route(request, response, routes);
            byte[] form = page && Form.is(header(request, "Content-Type"))
                    ? Form.bytes(request.content().inputStream())
                    : null;
            Ruling ruling = admission.rule(call(request, form), route.role());
            if (!(ruling instanceof Ruling.In(Visitor in, String cookie))) {
                return refusal(ruling, request, page);
            }
            visitor = in;
            Answer answer = answering.answer(route, asked(request, visitor, form));
            return page && cookie != null && !answer.headers().containsKey("Set-Cookie")
                    ? answer.with("Set-Cookie", cookie)
                    : answer;
        } catch (RefusedException e) {
            return answer(e.problem(), request, visitor, page);
        } catch (BusyException e) {
            var busy = new Problem(Status.SERVICE_UNAVAILABLE, "others write to the record at this moment");
            return later(answer(busy, request, visitor, page), OTHERS);
        } catch (IOException | RuntimeException | Error e) {
            // The library would answer an error with nothing, and tell nobody.
            faults.accept(e);
            return answer(
                    new Problem(Status.INTERNAL_SERVER_ERROR, "this is a fault of the server; its messages tell more"),
                    request,
                    visitor,
                    page);
        }
    }

    private Answer answer(Problem problem, ServerRequest request, Visitor visitor, boolean page) {
        if (page) {
            try {
                return site.problem(problem, asked(request, visitor, null));
            } catch (IOException | RuntimeException e) {
                faults.accept(e);
            }
        }
        return Answer.of(problem);
    }

    private Answer refusal(Ruling ruling, ServerRequest request, boolean page) {
        return switch (ruling) {
            case Ruling.In in -> throw new IllegalStateException(in + " is none");
            case Ruling.Unknown _
            when page -> Answer.seeOther(SignInPage.address(looks(request) ? address(request) : "/"));
            case Ruling.Unknown(Visitor visitor) -> {
                var problem = new Problem(Status.UNAUTHORIZED, "this takes a user of the record, with the password");
                Answer answer = answer(problem, request, visitor, false);
                // Where a page asks, a browser would show a box of its own.
                yield header(request, "Sec-Fetch-Site") == null
                        ? answer.with("WWW-Authenticate", "Basic realm=\"Didar\", charset=\"UTF-8\"")
                        : answer;
            }
            case Ruling.Forbidden(Visitor visitor) ->
                answer(new Problem(Status.FORBIDDEN, visitor.called() + " may not do this"), request, visitor, page);
            case Ruling.Forged(String reason) ->
                answer(new Problem(Status.FORBIDDEN, reason), request, Visitor.NOBODY, page);
            case Ruling.TooOften(Duration pause) ->
                later(
                        answer(
                                new Problem(Status.TOO_MANY_REQUESTS, "this was asked too often"),
                                request,
                                Visitor.NOBODY,
                                page),
                        pause);
            case Ruling.InTheClear _ ->
                page && looks(request)
                        ? Answer.seeOther("https://" + header(request, "Host") + address(request))
                        : answer(
                                new Problem(Status.FORBIDDEN, "this server is reached by https alone"),
                                request,
                                Visitor.NOBODY,
                                page);
        };
    }

    private static boolean looks(ServerRequest request) {
        return Call.looks(request.prologue().method().text());
    }

    private static Answer later(Answer answer, Duration pause) {
        return answer.with("Retry-After", String.valueOf(pause.plusMillis(999).toSeconds()));
    }

    /// From the root, with what stands behind the `?`.
    private static String address(ServerRequest request) {
        String query = request.query().rawValue();
        String path = request.path().absolute().rawPath();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Call call(ServerRequest request, byte @Nullable [] form) {
        return new Call(
                request.prologue().method().text(),
                request.remotePeer().host(),
                name -> header(request, name),
                name -> form == null ? null : new Parameters(Form.fields(form)).one(name));
    }

    private Route route(ServerRequest request, ServerResponse response, List<Route> routes) {
        if (!admission.answersTo(header(request, "Host"))) {
            throw new Problem(Status.MISDIRECTED_REQUEST, "this server does not answer under this name").refused();
        }
        if (routes.isEmpty()) {
            throw new Problem(Status.NOT_FOUND, "there is nothing at this address").refused();
        }
        String method = request.prologue().method().text();
        String meant = method.equals(HEAD) ? "GET" : method;
        for (Route route : routes) {
            if (route.method().equals(meant)) {
                if (!(route.handler() instanceof Handler.OfFile)
                        && request.headers().contentLength().orElse(0) > MOST_BODY) {
                    throw new Problem(Status.CONTENT_TOO_LARGE, "here may be sent " + (MOST_BODY >> 20) + " MB")
                            .refused();
                }
                return route;
            }
        }
        String there = allowed(routes);
        response.header("Allow", there);
        throw new Problem(Status.METHOD_NOT_ALLOWED, "here can be asked by " + there).refused();
    }

    private static String allowed(List<Route> routes) {
        var methods = new TreeSet<String>();
        for (Route route : routes) {
            methods.add(route.method());
            if (route.method().equals("GET")) {
                methods.add(HEAD);
            }
        }
        return String.join(", ", methods);
    }

    /// @param form the body, where it was read already
    private static Asked asked(ServerRequest request, Visitor visitor, byte @Nullable [] form) {
        Map<String, List<String>> parameters;
        try {
            parameters = request.query().toMap();
        } catch (IllegalArgumentException e) {
            throw new Problem(Status.BAD_REQUEST, "the parameters of the address are not written as they should be")
                    .refused();
        }
        Map<String, String> inPath = new HashMap<>();
        var places = request.path().pathParameters();
        places.names().forEach(name -> inPath.put(name, places.get(name)));
        return new Asked(
                visitor,
                request.prologue().method().text(),
                request.path().absolute().rawPath(),
                request.query().rawValue(),
                inPath,
                new Parameters(parameters),
                name -> header(request, name),
                () -> form == null ? request.content().inputStream() : new ByteArrayInputStream(form));
    }

    private static @Nullable String header(ServerRequest request, String name) {
        return request.headers().first(HeaderNames.create(name)).orElse(null);
    }

    /// The way of an answer to who asked.
    private record Sending(ServerResponse response, boolean packed) {

        void send(Answer answer, boolean bodiless, Consumer<Throwable> faults) {
            switch (answer) {
                case Answer.Whole whole -> send(whole, bodiless);
                case Answer.Stream stream -> {
                    response.header("Vary", "Accept-Encoding");
                    if (packed) {
                        response.header("Content-Encoding", Packing.NAME);
                    }
                    send(stream.body(), packed, faults);
                }
                case Answer.Events events -> send(events.body(), false, faults);
            }
        }

        private void send(Answer.Whole whole, boolean bodiless) {
            byte[] body = whole.body();
            if (body.length == 0) {
                response.send();
                return;
            }
            response.header("Vary", "Accept-Encoding");
            if (packed && body.length >= Packing.WORTHWHILE) {
                body = Packing.packed(body);
                response.header("Content-Encoding", Packing.NAME);
            }
            if (bodiless) {
                response.contentLength(body.length);
                response.send();
            } else {
                response.send(body);
            }
        }

        private void send(Answer.Body body, boolean packed, Consumer<Throwable> faults) {
            try (OutputStream out = packed ? Packing.packing(response.outputStream()) : response.outputStream()) {
                body.write(out);
            } catch (IOException e) {
                // Who asked has gone: nobody is left to be told.
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                faults.accept(e);
                throw e;
            }
        }
    }
}
