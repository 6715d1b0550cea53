package didar.server.revision;

import didar.correct.Change;
import didar.correct.Passage;
import didar.query.Casebook;
import didar.query.DayRange;
import didar.query.Desk;
import didar.query.Filed;
import didar.record.Event;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.Constants;
import didar.store.StoreException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// What somebody wants to be put right, in words: a kind of change and its fields, as a form or an object of JSON has
/// them.
///
/// @param fields those of [Kind#fields]; of a statement either its [Desk] name or its passage
public record Wish(Kind kind, Parameters fields) {

    private static final Set<String> PASSAGE = Set.of("source", "article", "start", "end", "words");

    /// Named as corrections are when they are exported.
    public enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        JOIN,
        MOVE,
        DATE,
        STATUS,
        NO_EVENT,
        SPEAKER,
        NO_STATEMENT;

        public String word() {
            return Constants.of(this).replace('_', '-');
        }

        public Set<String> fields() {
            return switch (this) {
                case MERGE -> Set.of("identity", "into");
                case SPLIT -> Set.of("identity", "sources", "to", "name");
                case RENAME -> Set.of("identity", "name");
                case JOIN -> Set.of("event", "into");
                case MOVE -> Set.of("event", "source", "to");
                case DATE -> Set.of("event", "first", "last");
                case STATUS -> Set.of("event", "status");
                case NO_EVENT -> Set.of("event");
                case SPEAKER -> Set.of("statement", "speaker");
                case NO_STATEMENT -> Set.of("statement");
            };
        }
    }

    public Wish {
        boolean byPassage =
                kind.fields().contains("statement") && !fields.all("source").isEmpty();
        if (byPassage) {
            fields.only(union(kind == Kind.SPEAKER ? Set.of("speaker") : Set.of(), PASSAGE));
        } else {
            fields.only(kind.fields());
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /// The change, with all that it names as the record knows it.
    ///
    /// @throws didar.server.http.RefusedException where the record does not know what it names
    public Change at(Casebook casebook) throws IOException {
        try {
            return change(new Desk(casebook), casebook);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new Problem(Status.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage())).refused();
        }
    }

    private Change change(Desk desk, Casebook casebook) throws IOException {
        return switch (kind) {
            case MERGE -> desk.merge(fields.required("identity"), fields.required("into"));
            case SPLIT -> {
                if (fields.all("sources").isEmpty()) {
                    fields.required("sources");
                }
                yield desk.split(fields.required("identity"), fields.all("sources"), told("to"), told("name"));
            }
            case RENAME -> desk.rename(fields.required("identity"), fields.required("name"));
            case JOIN -> desk.join(fields.required("event"), fields.required("into"));
            case MOVE -> desk.move(fields.required("event"), fields.required("source"), told("to"));
            case DATE -> {
                fields.required("first");
                DayRange first = fields.one("first", DayRange::of);
                DayRange last = fields.one("last", DayRange::of);
                yield desk.days(
                        fields.required("event"),
                        Objects.requireNonNull(first).first(),
                        (last == null ? first : last).last());
            }
            case STATUS -> {
                fields.required("status");
                Event.Status status = fields.word("status", Event.Status.values(), Constants::of);
                yield desk.status(fields.required("event"), Objects.requireNonNull(status));
            }
            case NO_EVENT -> desk.none(fields.required("event"));
            case SPEAKER ->
                fields.all("source").isEmpty()
                        ? desk.speaker(fields.required("statement"), told("speaker"))
                        : desk.speaker(passage(casebook), told("speaker"));
            case NO_STATEMENT ->
                fields.all("source").isEmpty()
                        ? desk.none(fields.required("statement"))
                        : new Change.NoStatement(passage(casebook));
        };
    }

    private String told(String field) {
        String value = fields.one(field);
        return value == null ? "" : value;
    }

    private Passage passage(Casebook casebook) throws IOException {
        int start = fields.place("start");
        int end = fields.place("end");
        if (end <= start) {
            throw Problem.of("end", "is not behind the start").refused();
        }
        var passage = new Passage(
                fields.required("source"), fields.required("article"), start, end, fields.required("words"));
        Filed filed = casebook.newest(passage.source());
        if (filed == null || passage.in(filed.dossier()) == null) {
            throw new IOException("there is no such statement in " + passage.source());
        }
        return passage;
    }
}
