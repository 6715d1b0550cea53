package didar.server.api;

import didar.search.Index;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Etag;
import didar.server.http.Status;
import didar.store.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Makes the answers of routes. Of any number of threads.
public final class Api implements AutoCloseable {

    /// Connections to the record for each processor: while one waits for the disk or a server, another works.
    private static final int SEATS = 2;

    private final String origin;
    private final ReadingRoom room;
    private final Index index;

    private Api(String origin, ReadingRoom room, Index index) {
        this.origin = origin;
        this.room = room;
        this.index = index;
    }

    /// @param index folder of the index of the record
    /// @throws IOException where one of both cannot be read
    public static Api open(Location record, Path index) throws IOException {
        ReadingRoom room = ReadingRoom.open(record, SEATS * Runtime.getRuntime().availableProcessors());
        try {
            // Another program may write the same otherwise.
            String program = Objects.requireNonNullElse(Api.class.getPackage().getImplementationVersion(), "");
            return new Api(program + " " + record, room, Index.open(index));
        } catch (IOException | RuntimeException e) {
            room.close();
            throw e;
        }
    }

    /// @throws didar.server.http.RefusedException where the request is not as it should be
    /// @throws IOException where the record or the index cannot be read
    public Answer answer(Route route, Asked asked) throws IOException {
        asked.parameters().only(route.parameters());
        return switch (route.handler()) {
            case Handler.OfRecord handler ->
                room.with(seat -> tagged(
                        Etag.of(origin, seat.edition(), asked.path(), asked.query()),
                        asked,
                        () -> handler.answer(asked, seat)));
            case Handler.OfIndex handler -> {
                index.refresh();
                yield room.with(seat -> tagged(
                        Etag.of(origin, index.version(), seat.edition(), asked.path(), asked.query()),
                        asked,
                        () -> handler.answer(asked, index, seat)));
            }
            case Handler.Free handler -> handler.answer(asked);
        };
    }

    private interface Making {
        Answer make() throws IOException;
    }

    /// What a client has and still holds is not made again.
    private static Answer tagged(Etag tag, Asked asked, Making making) throws IOException {
        Answer answer = tag.isAmong(asked.header("If-None-Match")) ? Answer.empty(Status.NOT_MODIFIED) : making.make();
        return with("ETag", tag.toString(), answer);
    }

    private static Answer with(String name, String value, Answer answer) {
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put(name, value);
        return switch (answer) {
            case Answer.Whole whole -> new Answer.Whole(whole.status(), headers, whole.body());
            case Answer.Stream stream -> new Answer.Stream(stream.status(), headers, stream.body());
        };
    }

    @Override
    public void close() throws IOException {
        try (room) {
            index.close();
        }
    }
}
