package didar.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/// What a request is answered with.
public sealed interface Answer {

    String JSON = "application/json";

    Status status();

    /// Beside those of every answer.
    Map<String, String> headers();

    /// One that is made before it is sent: what goes wrong meanwhile has a status of its own.
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Whole(Status status, Map<String, String> headers, byte[] body) implements Answer {

        public Whole {
            headers = Map.copyOf(headers);
        }
    }

    /// One that is sent while it is made: it may be longer than memory.
    record Stream(Status status, Map<String, String> headers, Body body) implements Answer {

        public Stream {
            headers = Map.copyOf(headers);
        }
    }

    /// Writes what an answer says.
    @FunctionalInterface
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    static Answer json(Body body) throws IOException {
        return of(Status.OK, JSON, body);
    }

    static Answer of(Status status, String mediaType, Body body) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 12);
        body.write(bytes);
        return new Whole(status, Map.of("Content-Type", mediaType), bytes.toByteArray());
    }

    static Answer stream(String mediaType, Body body) {
        return new Stream(Status.OK, Map.of("Content-Type", mediaType), body);
    }

    static Answer empty(Status status) {
        return new Whole(status, Map.of(), new byte[0]);
    }

    static Answer of(Problem problem) {
        return new Whole(problem.status(), Map.of("Content-Type", Problem.MEDIA_TYPE), problem.json());
    }
}
