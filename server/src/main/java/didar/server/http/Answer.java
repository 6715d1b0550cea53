package didar.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/// What a request is answered with.
public sealed interface Answer {

    String JSON = "application/json";

    Status status();

    /// Beside those of every answer.
    Map<String, String> headers();

    /// The same with one header more, or with another value of it.
    default Answer with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers());
        more.put(name, value);
        return switch (this) {
            case Whole whole -> new Whole(whole.status(), more, whole.body());
            case Stream stream -> new Stream(stream.status(), more, stream.body());
            case Events events -> new Events(more, events.body());
        };
    }

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

    /// Server-sent events: every one is on its way when the stream is flushed.
    record Events(Map<String, String> headers, Body body) implements Answer {

        public Events {
            headers = Map.copyOf(headers);
        }

        @Override
        public Status status() {
            return Status.OK;
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

    /// No proxy is to hold events back.
    static Answer events(Body body) {
        return new Events(
                Map.of("Content-Type", "text/event-stream", "Cache-Control", "no-store", "X-Accel-Buffering", "no"),
                body);
    }

    /// Leads a browser to a page, which it then asks for.
    static Answer seeOther(String address) {
        return new Whole(Status.SEE_OTHER, Map.of("Location", address), new byte[0]);
    }

    static Answer empty(Status status) {
        return new Whole(status, Map.of(), new byte[0]);
    }

    static Answer of(Problem problem) {
        return new Whole(problem.status(), Map.of("Content-Type", Problem.MEDIA_TYPE), problem.json());
    }
}
