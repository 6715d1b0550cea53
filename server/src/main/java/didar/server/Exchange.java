package didar.server;

import didar.server.api.Api;
import didar.server.api.Route;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Loopback;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import didar.server.http.RefusedException;
import didar.server.http.SecurityHeaders;
import didar.server.http.Status;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// From a request of the library to its answer.
///
/// @param faults told of what goes wrong inside; who asked is not
record Exchange(Api api, Consumer<Throwable> faults) {

    private static final String HEAD = "HEAD";

    /// @param routes those of one path
    void handle(ServerRequest request, ServerResponse response, List<Route> routes) {
        boolean bodiless = request.prologue().method().text().equals(HEAD);
        Answer answer = answer(request, response, routes);
        response.status(answer.status().code());
        SecurityHeaders.OF_DATA.forEach(response::header);
        response.header("Cache-Control", "no-cache");
        answer.headers().forEach(response::header);
        new Sending(response, Packing.accepts(header(request, "Accept-Encoding"))).send(answer, bodiless, faults);
    }

    private Answer answer(ServerRequest request, ServerResponse response, List<Route> routes) {
        try {
            return api.answer(route(request, response, routes), asked(request));
        } catch (RefusedException e) {
            return Answer.of(e.problem());
        } catch (IOException | RuntimeException e) {
            faults.accept(e);
            return Answer.of(
                    new Problem(Status.INTERNAL_SERVER_ERROR, "this is a fault of the server; its messages tell more"));
        }
    }

    private static Route route(ServerRequest request, ServerResponse response, List<Route> routes) {
        if (!Loopback.isHost(header(request, "Host"))) {
            throw new Problem(Status.MISDIRECTED_REQUEST, "this server answers under names of its own machine alone")
                    .refused();
        }
        if (routes.isEmpty()) {
            throw new Problem(Status.NOT_FOUND, "there is nothing at this address; /api/v1/openapi.json lists them")
                    .refused();
        }
        String method = request.prologue().method().text();
        String meant = method.equals(HEAD) ? "GET" : method;
        for (Route route : routes) {
            if (route.method().equals(meant)) {
                if (!meant.equals("GET") && !Loopback.isOrigin(header(request, "Origin"))) {
                    throw new Problem(Status.FORBIDDEN, "a page of another site may not ask this").refused();
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

    private static Asked asked(ServerRequest request) {
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
                request.prologue().method().text(),
                request.path().absolute().rawPath(),
                request.query().rawValue(),
                inPath,
                new Parameters(parameters),
                name -> header(request, name),
                () -> request.content().inputStream());
    }

    private static @Nullable String header(ServerRequest request, String name) {
        return request.headers().first(HeaderNames.create(name)).orElse(null);
    }

    /// The way of an answer to who asked.
    private record Sending(ServerResponse response, boolean packed) {

        void send(Answer answer, boolean bodiless, Consumer<Throwable> faults) {
            switch (answer) {
                case Answer.Whole whole -> send(whole, bodiless);
                case Answer.Stream stream -> send(stream, faults);
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

        private void send(Answer.Stream stream, Consumer<Throwable> faults) {
            response.header("Vary", "Accept-Encoding");
            if (packed) {
                response.header("Content-Encoding", Packing.NAME);
            }
            try (OutputStream out = packed ? Packing.packing(response.outputStream()) : response.outputStream()) {
                stream.body().write(out);
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
