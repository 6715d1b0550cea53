package didar.record;

import didar.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes dossiers as the JSON of the schema `didar/1`, in UTF-8. Spans become Unicode code points on the way out, and
/// what was not found is left out; lists are always there, if empty.
///
/// ```java
/// try (var out = DossierWriter.lines(stream)) {
///     out.write(dossier);
/// }
/// ```
public final class DossierWriter implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

    private enum Layout {
        LINES,
        PRETTY
    }

    private final OutputStream out;
    private final Layout layout;
    private final JsonGenerator json;
    private @Nullable Dossier first;
    private boolean several;
    private boolean closed;

    private DossierWriter(OutputStream out, Layout layout) {
        this.out = out;
        this.layout = layout;
        this.json = JSON.createGenerator(
                layout == Layout.PRETTY ? new Pretty() : ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    /// JSON Lines: one object a line, each handed on as soon as it is written. Closing leaves the stream open.
    public static DossierWriter lines(OutputStream out) {
        return new DossierWriter(out, Layout.LINES);
    }

    /// For people: one indented object where one dossier is written, an array where there are several (or none). The
    /// first one is held back until the second comes, or the end. Closing leaves the stream open.
    public static DossierWriter pretty(OutputStream out) {
        return new DossierWriter(out, Layout.PRETTY);
    }

    /// @throws IOException when the stream takes no more
    public void write(Dossier dossier) throws IOException {
        try {
            if (layout == Layout.LINES) {
                dossier(dossier);
                json.writeRaw('\n');
                json.flush();
            } else if (first != null) {
                Dossier held = first;
                first = null;
                several = true;
                json.writeStartArray();
                dossier(held);
                dossier(dossier);
                json.flush();
            } else if (several) {
                dossier(dossier);
                json.flush();
            } else {
                first = dossier;
            }
        } catch (JacksonException e) {
            throw unwrapped(e);
        }
    }

    /// Writes what is still held and flushes; the stream stays open.
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (layout == Layout.PRETTY) {
                if (first != null) {
                    dossier(first);
                } else {
                    if (!several) {
                        json.writeStartArray();
                    }
                    json.writeEndArray();
                }
                json.writeRaw('\n');
            }
            json.close();
        } catch (JacksonException e) {
            throw unwrapped(e);
        }
        out.flush();
    }

    private static IOException unwrapped(JacksonException e) {
        return e.getCause() instanceof IOException io ? io : new IOException(e.getOriginalMessage(), e);
    }

    private void dossier(Dossier d) {
        CodePoints points = CodePoints.of(d.article().text());
        json.writeStartObject();
        json.writeStringProperty("schema", Dossier.SCHEMA);
        article(d.article(), points);
        if (d.article().language().isRead()) {
            array("entities", d.entities(), this::entity);
            array("mentions", d.mentions(), m -> mention(m, points));
            array("events", d.events(), e -> event(e, points));
            array("statements", d.statements(), s -> statement(s, points));
        }
        Set<Note> notes = new LinkedHashSet<>(d.article().notes());
        notes.addAll(d.notes());
        array("notes", notes, n -> note(n, points));
        json.writeEndObject();
    }

    private void article(Article a, CodePoints points) {
        json.writeName("article");
        json.writeStartObject();
        string("id", a.id());
        string("source", a.source());
        string("language", a.language().tag());
        string("title", a.title());
        string("kicker", a.kicker());
        string("lead", a.lead());
        string("outlet", a.outlet());
        string("byline", a.byline());
        string("dateline", a.dateline());
        array("credits", a.credits(), c -> {
            json.writeStartObject();
            string("name", c.name());
            startAndEnd(c.span(), points);
            json.writeEndObject();
        });
        string("code", a.code());
        strings("category", a.category());
        strings("keywords", a.keywords());
        strings("related", a.related());
        if (a.published() != null) {
            published(a.published());
        }
        string("text", a.text());
        array("body", a.body(), s -> pair(s, points));
        array("noise", a.noise(), s -> pair(s, points));
        json.writeEndObject();
    }

    private void published(Published p) {
        json.writeName("published");
        json.writeStartObject();
        string("text", p.text());
        string("value", p.written());
        string("calendar", word(p.calendar()));
        string("granularity", word(p.granularity()));
        if (p.zone() != null) {
            string("zone", p.zone().getId());
        }
        json.writeEndObject();
    }

    /// ISO 8601, no finer than what is known.
    static String written(LocalDateTime value, Granularity granularity) {
        return switch (granularity) {
            case MINUTE -> MINUTE.format(value);
            case HOUR -> HOUR.format(value);
            case DAY, WEEK, MONTH, YEAR -> written(value.toLocalDate(), granularity);
        };
    }

    /// ISO 8601, no finer than what is known.
    static String written(LocalDate value, Granularity granularity) {
        return switch (granularity) {
            case MINUTE, HOUR, DAY, WEEK -> DateTimeFormatter.ISO_LOCAL_DATE.format(value);
            case MONTH -> MONTH.format(value);
            case YEAR -> YEAR.format(value);
        };
    }

    private void entity(Entity e) {
        json.writeStartObject();
        string("id", e.id());
        string("kind", word(e.kind()));
        string("name", e.name());
        strings("names", e.names());
        string("romanized", e.romanized());
        string("country", e.country());
        array("offices", e.offices(), o -> {
            json.writeStartObject();
            string("title", o.title());
            string("of", o.of());
            string("status", word(o.status()));
            json.writeEndObject();
        });
        if (e.holder() != null) {
            holder(e.holder());
        }
        json.writeEndObject();
    }

    private void holder(Entity.Holder h) {
        json.writeName("holder");
        json.writeStartObject();
        string("name", h.name());
        string("english", h.english());
        string("from", h.from());
        string("to", h.to());
        json.writeBooleanProperty("inferred", true);
        string("source", h.source());
        json.writeEndObject();
    }

    private void mention(Mention m, CodePoints points) {
        json.writeStartObject();
        string("entity", m.entity());
        startAndEnd(m.span(), points);
        string("form", word(m.form()));
        json.writeEndObject();
    }

    private void event(Event e, CodePoints points) {
        json.writeStartObject();
        string("id", e.id());
        string("type", e.type().json());
        string("status", word(e.status()));
        array("participants", e.participants(), p -> {
            json.writeStartObject();
            string("entity", p.entity());
            string("role", word(p.role()));
            json.writeEndObject();
        });
        string("place", e.place());
        if (e.time() != null) {
            time(e.time());
        }
        array("topics", e.topics(), t -> {
            json.writeStartObject();
            string("text", t.text());
            startAndEnd(t.span(), points);
            json.writeEndObject();
        });
        string("initiator", e.initiator());
        codes(e.codes());
        array("evidence", e.evidence(), s -> pair(s, points));
        json.writeEndObject();
    }

    private void time(EventTime t) {
        json.writeName("time");
        json.writeStartObject();
        string("text", t.text());
        if (t.value() != null) {
            string("value", written(t.value(), t.granularity()));
        }
        string("granularity", word(t.granularity()));
        string("part", t.part());
        if (t.calendar() != null) {
            string("calendar", word(t.calendar()));
        }
        string("resolution", word(t.resolution()));
        string("relative", t.relative());
        json.writeEndObject();
    }

    private void statement(Statement s, CodePoints points) {
        json.writeStartObject();
        string("id", s.id());
        string("speaker", s.speaker());
        string("via", s.via());
        string("addressee", s.addressee());
        string("event", s.event());
        json.writeName("cue");
        json.writeStartObject();
        startAndEnd(s.cue().span(), points);
        string("lemma", s.cue().lemma());
        json.writeEndObject();
        string("mode", word(s.mode()));
        json.writeName("content");
        pair(s.content(), points);
        string("act", word(s.act()));
        array("about", s.about(), a -> {
            json.writeStartObject();
            string("entity", a.entity());
            string("stance", word(a.stance()));
            json.writeEndObject();
        });
        codes(s.codes());
        json.writeEndObject();
    }

    private void codes(Codes c) {
        if (c.plover() == null && c.cameo() == null) {
            return;
        }
        json.writeName("codes");
        json.writeStartObject();
        string("plover", c.plover());
        string("cameo", c.cameo());
        json.writeEndObject();
    }

    private void note(Note n, CodePoints points) {
        json.writeStartObject();
        string("code", n.code());
        string("message", n.message());
        if (n.span() != null) {
            startAndEnd(n.span(), points);
        }
        json.writeEndObject();
    }

    private void startAndEnd(Span span, CodePoints points) {
        json.writeNumberProperty("start", points.before(span.start()));
        json.writeNumberProperty("end", points.before(span.end()));
    }

    private void pair(Span span, CodePoints points) {
        json.writeStartArray();
        json.writeNumber(points.before(span.start()));
        json.writeNumber(points.before(span.end()));
        json.writeEndArray();
    }

    private void string(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, CodePoints.wellFormed(value));
        }
    }

    private void strings(String name, List<String> values) {
        array(name, values, v -> json.writeString(CodePoints.wellFormed(v)));
    }

    private <T> void array(String name, Collection<T> values, Consumer<T> each) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(each);
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// Two spaces and `\n` on every system.
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withSeparators(new Separators().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
