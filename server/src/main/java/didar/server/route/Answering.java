package didar.server.route;

import didar.search.Index;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Etag;
import didar.server.http.Status;
import didar.store.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/// Makes the answers of routes. Of any number of threads.
public final class Answering implements AutoCloseable {

    /// Connections to the record for each processor: while one waits for the disk or a server, another works.
    private static final int SEATS = 2;

    private final String origin;
    private final ReadingRoom room;
    private final ReadingRoom study;
    private final Index index;

    private Answering(String origin, ReadingRoom room, ReadingRoom study, Index index) {
        this.origin = origin;
        this.room = room;
        this.study = study;
        this.index = index;
    }

    /// How many requests are answered at once; those that read much are not among them.
    public static int seats() {
        return SEATS * processors();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// @param index folder of the index of the record
    /// @throws IOException where one of both cannot be read
    public static Answering open(Location record, Path index) throws IOException {
        ReadingRoom room = ReadingRoom.open(record, seats());
        ReadingRoom study = null;
        try {
            // Those who read much leave half of the processors to those who do not.
            study = ReadingRoom.open(record, Math.max(1, processors() / 2));
            // Another program may write the same otherwise.
            String program =
                    Objects.requireNonNullElse(Answering.class.getPackage().getImplementationVersion(), "");
            return new Answering(program + " " + record, room, study, Index.open(index));
        } catch (IOException | RuntimeException e) {
            try (room;
                    var _ = study) {
                throw e;
            }
        }
    }

    /// @throws didar.server.http.RefusedException where the request is not as it should be
    /// @throws IOException where the record or the index cannot be read
    public Answer answer(Route route, Asked asked) throws IOException {
        asked.parameters().only(route.parameters());
        ReadingRoom seats = route.readsMuch() ? study : room;
        return switch (route.handler()) {
            case Handler.OfRecord handler ->
                seats.with(seat -> tagged(tag(route, asked, seat.edition()), asked, () -> handler.answer(asked, seat)));
            case Handler.OfIndex handler -> {
                index.refresh();
                yield seats.with(seat -> tagged(
                        tag(route, asked, index.version() + " " + seat.edition()),
                        asked,
                        () -> handler.answer(asked, index, seat)));
            }
            case Handler.OfMoment handler -> seats.with(seat -> handler.answer(asked, seat));
            case Handler.Free handler -> handler.answer(asked);
            case Handler.OfFile handler -> handler.answer(asked);
        };
    }

    /// @param state of what the answer is made from
    private Etag tag(Route route, Asked asked, Object state) {
        return route.kind() == Route.Kind.PAGE
                ? Etag.of(origin, state, asked.path(), asked.query(), seenBy(asked))
                : Etag.of(origin, state, asked.path(), asked.query());
    }

    /// Pages look as who asks wants them to, and carry what tells him from others.
    private static String seenBy(Asked asked) {
        return asked.visitor().csrf() + "\n" + asked.header("Cookie") + "\n" + asked.header("Accept-Language");
    }

    private interface Making {
        Answer make() throws IOException;
    }

    /// What a client has and still holds is not made again.
    private static Answer tagged(Etag tag, Asked asked, Making making) throws IOException {
        Answer answer = tag.isAmong(asked.header("If-None-Match")) ? Answer.empty(Status.NOT_MODIFIED) : making.make();
        return answer.with("ETag", tag.toString());
    }

    @Override
    public void close() throws IOException {
        try (room;
                study) {
            index.close();
        }
    }
}
