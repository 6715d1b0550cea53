package didar.server.api;

import didar.server.admission.Ledger;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.intake.Event;
import didar.server.intake.Import;
import didar.server.intake.ImportWriter;
import didar.server.intake.Imports;
import didar.server.intake.Message;
import didar.server.intake.NotTakenException;
import didar.server.route.Handler;
import didar.server.route.Route;
import didar.store.Deed;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Articles that are sent to be kept.
public final class ImportResource {

    private static final JsonFactory JSON = new JsonFactory();

    /// A stream of events that has nothing to tell says so, or those between would take it for dead.
    private static final Duration QUIET = Duration.ofSeconds(15);

    private static final byte[] STILL_HERE = ":\n\n".getBytes(StandardCharsets.US_ASCII);

    private final Imports imports;
    private final Ledger ledger;
    /// Ids of events begin with it: those that another run of the server told are not known to this one.
    private final String run;

    /// @param run told from all other runs of the server
    public ImportResource(Imports imports, Ledger ledger, long run) {
        this.imports = imports;
        this.ledger = ledger;
        this.run = Long.toString(run, Character.MAX_RADIX);
    }

    /// All addresses of imports.
    public List<Route> routes() {
        return List.of(
                route("GET", "/imports", (Handler.Free) this::list),
                route("POST", "/imports", (Handler.OfFile) this::open, "name"),
                route("GET", "/imports/{no}", (Handler.Free) this::one),
                route("DELETE", "/imports/{no}", (Handler.Free) this::end),
                route("POST", "/imports/{no}/files", (Handler.OfFile) this::receive, "name"),
                route("POST", "/imports/{no}/begin", (Handler.Free) this::begin),
                route("GET", "/imports/{no}/events", (Handler.Free) this::events));
    }

    private static Route route(String method, String path, Handler handler, String... parameters) {
        return Route.of(Route.Kind.DATA, method, ApiRoutes.ROOT + path, handler, List.of(parameters));
    }

    private Answer list(Asked asked) throws IOException {
        return Answer.json(out -> {
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
                json.writeStartObject();
                json.writeArrayPropertyStart("items");
                imports.all().forEach(one -> ImportWriter.write(one, null, json));
                json.writeEndArray();
                json.writeEndObject();
            }
        });
    }

    private Answer one(Asked asked) throws IOException {
        return whole(Status.OK, required(asked));
    }

    /// One file by its name is an import; without a name it is opened for many.
    private Answer open(Asked asked) throws IOException {
        String name = asked.parameters().one("name");
        try {
            Import opened = imports.open(asked.visitor().called());
            if (name == null) {
                return located(whole(Status.CREATED, opened), opened);
            }
            try (InputStream in = asked.body().get()) {
                imports.receive(opened.no(), name, in);
            } catch (IOException | NotTakenException e) {
                imports.end(opened.no());
                throw e;
            }
            return located(whole(Status.ACCEPTED, begun(opened.no(), asked)), opened);
        } catch (NotTakenException e) {
            throw problem(e).refused();
        }
    }

    private Answer receive(Asked asked) throws IOException {
        Import one = required(asked);
        try (InputStream in = asked.body().get()) {
            imports.receive(one.no(), asked.parameters().required("name"), in);
        } catch (NotTakenException e) {
            throw problem(e).refused();
        }
        return whole(Status.CREATED, required(asked));
    }

    private Import begun(long no, Asked asked) throws IOException, NotTakenException {
        Import begun = imports.begin(no);
        ledger.tell(asked.visitor(), Deed.What.IMPORT, String.valueOf(no));
        return begun;
    }

    private Answer begin(Asked asked) throws IOException {
        try {
            return whole(Status.ACCEPTED, begun(required(asked).no(), asked));
        } catch (NotTakenException e) {
            throw problem(e).refused();
        }
    }

    private Answer end(Asked asked) throws IOException {
        try {
            imports.end(required(asked).no());
        } catch (NotTakenException e) {
            throw problem(e).refused();
        }
        return Answer.empty(Status.NO_CONTENT);
    }

    /// Ends when the import is over; who asks again behind its last event is told that nothing more comes.
    private Answer events(Asked asked) {
        Import one = required(asked);
        long last = last(asked.header("Last-Event-ID"));
        if (last > 0 && one.state().isFinal() && imports.isOver(one.no(), last)) {
            return Answer.empty(Status.NO_CONTENT);
        }
        return Answer.events(out -> tell(one.no(), last, out));
    }

    private void tell(long no, long from, OutputStream out) throws IOException {
        long id = from;
        out.write(STILL_HERE);
        out.flush();
        try {
            while (!imports.isOver(no, id)) {
                List<Event> events = imports.after(no, id, QUIET);
                for (Event event : events) {
                    write(event, out);
                    id = event.id();
                }
                if (events.isEmpty()) {
                    out.write(STILL_HERE);
                }
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(e.getMessage());
        }
    }

    private void write(Event event, OutputStream out) throws IOException {
        String head = "id: " + run + "-" + event.id() + "\nevent: " + kind(event) + "\ndata: ";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        ImportWriter.write(event, out);
        out.write('\n');
        out.write('\n');
    }

    private static String kind(Event event) {
        return switch (event) {
            case Event.Standing _ -> "standing";
            case Event.Told _ -> "message";
        };
    }

    /// The number of an event of this run; 0 for any other.
    private long last(@Nullable String given) {
        if (given != null && given.matches(run + "-[0-9]{1,15}")) {
            return Long.parseLong(given.substring(run.length() + 1));
        }
        return 0;
    }

    private Import required(Asked asked) {
        String given = asked.inPath("no");
        Import one = given.matches("[0-9]{1,15}") ? imports.one(Long.parseLong(given)) : null;
        if (one == null) {
            throw new Problem(Status.NOT_FOUND, "there is no import '" + given + "'").refused();
        }
        return one;
    }

    private Answer whole(Status status, Import one) throws IOException {
        List<Message> messages = imports.messages(one.no());
        return Answer.of(status, Answer.JSON, out -> ImportWriter.write(one, messages, out));
    }

    private static Answer located(Answer answer, Import one) {
        return answer.with("Location", ApiRoutes.ROOT + "/imports/" + one.no());
    }

    private static Problem problem(NotTakenException e) {
        Status status = switch (e.reason()) {
            case UNKNOWN -> Status.NOT_FOUND;
            case OUT_OF_ORDER -> Status.CONFLICT;
            case TOO_LARGE -> Status.CONTENT_TOO_LARGE;
            case TOO_MANY, ELSEWHERE -> Status.SERVICE_UNAVAILABLE;
            case DISK_FULL -> Status.INSUFFICIENT_STORAGE;
        };
        return new Problem(status, String.valueOf(e.getMessage()));
    }
}
