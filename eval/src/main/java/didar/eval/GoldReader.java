package didar.eval;

import didar.record.Act;
import didar.record.Calendar;
import didar.record.Entity;
import didar.record.Event;
import didar.record.JsonTree;
import didar.record.Mention;
import didar.record.Statement;
import didar.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads gold of the schema `didar-gold/1`, one document after the other. Fields that are not known are passed over.
public final class GoldReader implements AutoCloseable {

    public static final String SCHEMA = "didar-gold/1";

    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final JsonParser json;
    private boolean opened;

    /// @param file for messages
    /// @param in closed with the reader
    public GoldReader(String file, InputStream in) {
        this.file = file;
        json = JSON.createParser(ObjectReadContext.empty(), in);
    }

    /// The next document; `null` after the last.
    ///
    /// @throws IOException where the input is no gold; the message says the file, the line and the place
    public @Nullable GoldDocument next() throws IOException {
        long line = 1;
        try {
            if (!opened) {
                open();
                opened = true;
            }
            if (json.nextToken() == JsonToken.END_ARRAY) {
                return null;
            }
            line = json.currentTokenLocation().getLineNr();
            return document(JsonTree.read(json));
        } catch (JsonTree.Fault | IllegalArgumentException | DateTimeException e) {
            throw new IOException(file + ", line " + line + ": " + e.getMessage(), e);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IOException(file + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        }
    }

    /// All that are left.
    public List<GoldDocument> rest() throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        for (GoldDocument document = next(); document != null; document = next()) {
            documents.add(document);
        }
        return documents;
    }

    @Override
    public void close() {
        json.close();
    }

    /// Goes to the first document.
    private void open() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException(file + ": this is no gold: it has no object of the schema '" + SCHEMA + "'");
        }
        String schema = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (name.equals("schema") && value == JsonToken.VALUE_STRING) {
                schema = json.getString();
            } else if (name.equals("documents") && value == JsonToken.START_ARRAY) {
                if (!schema.equals(SCHEMA)) {
                    throw new IOException(
                            file + ": the schema, which comes first, is '" + schema + "', not '" + SCHEMA + "'");
                }
                return;
            } else {
                json.skipChildren();
            }
        }
        throw new IOException(file + ": there is no list of documents");
    }

    private static GoldDocument document(JsonTree d) {
        String id = d.optionalString("id");
        if (id == null) {
            id = d.optionalString("key");
        }
        if (id == null) {
            throw d.fault("has neither id nor key");
        }
        try {
            Map<String, GoldDocument.Thing> entities = new LinkedHashMap<>();
            JsonTree things = d.optional("entities");
            if (things != null) {
                things.fields().forEach((key, e) -> entities.put(key, thing(e)));
            }
            return new GoldDocument(
                    id,
                    language(d.required("language")),
                    d.flag("partial"),
                    d.optionalString("published"),
                    orNull(d.optional("article"), GoldReader::metadata),
                    entities,
                    d.required("statements").items().stream()
                            .map(GoldReader::statement)
                            .toList(),
                    d.required("events").items().stream().map(GoldReader::event).toList(),
                    orNull(d.optional("people"), p -> each(p, GoldReader::person)),
                    orNull(d.optional("mentions"), m -> each(m, GoldReader::mention)),
                    orNull(d.optional("dates"), t -> each(t, GoldReader::time)));
        } catch (JsonTree.Fault | IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("document " + id + ": " + e.getMessage(), e);
        }
    }

    private static <T> @Nullable T orNull(@Nullable JsonTree tree, Function<JsonTree, T> read) {
        return tree == null ? null : read.apply(tree);
    }

    private static <T> List<T> each(JsonTree list, Function<JsonTree, T> read) {
        return list.items().stream().map(read).toList();
    }

    private static Language language(JsonTree tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag.string())) {
                return language;
            }
        }
        throw tag.fault("is '" + tag.string() + "', which is not known");
    }

    private static GoldMetadata metadata(JsonTree a) {
        return new GoldMetadata(
                a.has("published"),
                orNull(
                        a.optional("published"),
                        p -> new GoldMetadata.Published(
                                p.string("value"),
                                p.optional("calendar") == null ? null : p.word("calendar", Calendar.class))),
                a.optionalString("code"),
                a.optionalString("title"),
                a.optional("body_from") == null ? null : new Content.Words(a.string("body_from"), a.string("body_to")),
                a.strings("not_body"),
                a.strings("credits"));
    }

    private static GoldDocument.Thing thing(JsonTree e) {
        return new GoldDocument.Thing(e.word("kind", Entity.Kind.class), e.strings("names"), e.strings("offices"));
    }

    private static GoldStatement statement(JsonTree s) {
        return new GoldStatement(
                s.string("speaker"),
                s.string("cue"),
                s.word("mode", Statement.Mode.class),
                content(s.required("content")),
                s.optional("act") == null ? null : s.word("act", Act.class),
                s.optionalString("via"),
                orNull(s.optional("about"), about -> each(about, GoldReader::target)),
                s.flag("optional"));
    }

    private static Content content(JsonTree c) {
        return c.value() instanceof List<?> ? pair(c) : new Content.Words(c.string("from"), c.string("to"));
    }

    private static Content.Offsets pair(JsonTree c) {
        List<JsonTree> ends = c.items();
        if (ends.size() != 2) {
            throw c.fault("is no pair of offsets");
        }
        return offsets(c, ends.get(0), ends.get(1));
    }

    private static Content.Offsets startAndEnd(JsonTree of) {
        return offsets(of, of.required("start"), of.required("end"));
    }

    private static Content.Offsets offsets(JsonTree at, JsonTree start, JsonTree end) {
        try {
            return new Content.Offsets(start.number(), end.number());
        } catch (IllegalArgumentException e) {
            throw at.fault("is " + e.getMessage());
        }
    }

    /// A name alone, or a name and a stance.
    private static GoldStatement.Target target(JsonTree t) {
        return t.value() instanceof String name
                ? new GoldStatement.Target(name, null)
                : new GoldStatement.Target(
                        t.string("name"),
                        t.optional("stance") == null ? null : t.word("stance", Statement.About.Stance.class));
    }

    private static GoldEvent event(JsonTree e) {
        return new GoldEvent(
                type(e.required("type")),
                e.word("status", Event.Status.class),
                e.strings("participants"),
                e.optionalString("host"),
                orNull(e.optional("time"), GoldReader::value),
                e.optionalString("place"),
                e.optionalString("plover"),
                e.flag("optional"));
    }

    private static Event.Type type(JsonTree word) {
        for (Event.Type type : Event.Type.values()) {
            if (type.json().equals(word.string())) {
                return type;
            }
        }
        throw word.fault("is '" + word.string() + "', which is not known");
    }

    private static GoldTime value(JsonTree written) {
        try {
            return GoldTime.of(written.string());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw written.fault("is no time: " + e.getMessage());
        }
    }

    private static GoldDocument.Person person(JsonTree p) {
        return new GoldDocument.Person(p.string("id"), p.strings("names"), p.strings("offices"));
    }

    private static GoldDocument.Place mention(JsonTree m) {
        return new GoldDocument.Place(m.string("person"), startAndEnd(m), m.word("form", Mention.Form.class));
    }

    private static GoldDocument.Time time(JsonTree t) {
        return new GoldDocument.Time(startAndEnd(t), value(t.required("value")));
    }
}
