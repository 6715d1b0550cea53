package didar.record;

import didar.text.Language;
import didar.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads dossiers back from the JSON of the schema `didar/1`: JSON Lines, one object, or an array of them. Fields that
/// are not known are passed over.
///
/// What [DossierWriter] does not write does not come back: the headings of the article, and which of the notes were the
/// article's own (all come back as the dossier's).
public final class DossierReader implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;
    private int count;

    /// @param in closed with the reader
    public DossierReader(InputStream in) {
        json = JSON.createParser(ObjectReadContext.empty(), in);
    }

    /// The next dossier; `null` after the last.
    ///
    /// @throws IOException where the input is no JSON or no dossier; the message says which one and where in it
    public @Nullable Dossier next() throws IOException {
        try {
            JsonToken token = json.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = json.nextToken();
            }
            if (token == null) {
                return null;
            }
            count++;
            return new Building(JsonTree.read(json)).dossier();
        } catch (JsonTree.Fault | IllegalArgumentException | DateTimeException e) {
            throw new IOException("dossier " + count + ": " + e.getMessage(), e);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IOException(
                    "after dossier " + count + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(),
                    e);
        }
    }

    @Override
    public void close() {
        json.close();
    }

    /// One dossier, with the way from its code points to units.
    private static final class Building {
        private final JsonTree tree;
        private final String text;

        Building(JsonTree tree) {
            this.tree = tree;
            String schema = tree.string("schema");
            if (!schema.equals(Dossier.SCHEMA)) {
                throw tree.fault("has the schema '" + schema + "', not '" + Dossier.SCHEMA + "'");
            }
            this.text = tree.required("article").string("text");
        }

        Dossier dossier() {
            return new Dossier(
                    article(tree.required("article")),
                    tree.list("entities").stream().map(Building::entity).toList(),
                    tree.list("mentions").stream().map(this::mention).toList(),
                    tree.list("events").stream().map(this::event).toList(),
                    tree.list("statements").stream().map(this::statement).toList(),
                    tree.list("notes").stream().map(this::note).toList());
        }

        private Article article(JsonTree a) {
            JsonTree published = a.optional("published");
            return new Article(
                    a.string("id"),
                    a.string("source"),
                    language(a.required("language")),
                    a.optionalString("title"),
                    a.optionalString("kicker"),
                    a.optionalString("lead"),
                    a.optionalString("outlet"),
                    a.optionalString("byline"),
                    a.optionalString("dateline"),
                    a.list("credits").stream()
                            .map(c -> new Article.Credit(c.string("name"), startAndEnd(c)))
                            .toList(),
                    a.optionalString("code"),
                    a.strings("category"),
                    a.strings("keywords"),
                    a.strings("related"),
                    published == null ? null : published(published),
                    text,
                    List.of(),
                    pairs(a.list("body")),
                    pairs(a.list("noise")),
                    List.of());
        }

        private static Language language(JsonTree tag) {
            for (Language language : Language.values()) {
                if (language.tag().equals(tag.string())) {
                    return language;
                }
            }
            throw tag.fault("is '" + tag.string() + "', which is not known");
        }

        private static Published published(JsonTree p) {
            String zone = p.optionalString("zone");
            return new Published(
                    p.string("text"),
                    time(p.string("value")),
                    p.word("calendar", Calendar.class),
                    p.word("granularity", Granularity.class),
                    zone == null ? null : ZoneId.of(zone));
        }

        /// The start of the year, month, day, hour or minute.
        private static LocalDateTime time(String written) {
            String earliest = "0000-01-01T00:00";
            return LocalDateTime.parse(
                    written.length() < earliest.length() ? written + earliest.substring(written.length()) : written);
        }

        private static Entity entity(JsonTree e) {
            JsonTree holder = e.optional("holder");
            return new Entity(
                    e.string("id"),
                    e.word("kind", Entity.Kind.class),
                    e.string("name"),
                    e.strings("names"),
                    e.optionalString("romanized"),
                    e.optionalString("country"),
                    e.list("offices").stream()
                            .map(o -> new Entity.Office(
                                    o.string("title"),
                                    o.optionalString("of"),
                                    o.word("status", Entity.Office.Status.class)))
                            .toList(),
                    holder == null ? null : holder(holder));
        }

        private static Entity.Holder holder(JsonTree h) {
            return new Entity.Holder(
                    h.string("name"),
                    h.string("english"),
                    h.string("from"),
                    h.optionalString("to"),
                    h.string("source"));
        }

        private Mention mention(JsonTree m) {
            return new Mention(m.string("entity"), startAndEnd(m), m.word("form", Mention.Form.class));
        }

        private Event event(JsonTree e) {
            JsonTree time = e.optional("time");
            return new Event(
                    e.string("id"),
                    type(e.required("type")),
                    e.word("status", Event.Status.class),
                    e.list("participants").stream()
                            .map(p -> new Event.Participant(
                                    p.string("entity"), p.word("role", Event.Participant.Role.class)))
                            .toList(),
                    e.optionalString("place"),
                    time == null ? null : eventTime(time),
                    e.list("topics").stream()
                            .map(t -> new Event.Topic(t.string("text"), startAndEnd(t)))
                            .toList(),
                    e.optionalString("initiator"),
                    codes(e),
                    pairs(e.list("evidence")));
        }

        private static Event.Type type(JsonTree word) {
            for (Event.Type type : Event.Type.values()) {
                if (type.json().equals(word.string())) {
                    return type;
                }
            }
            throw word.fault("is '" + word.string() + "', which is not known");
        }

        private static EventTime eventTime(JsonTree t) {
            String value = t.optionalString("value");
            LocalDate day = value == null ? null : time(value).toLocalDate();
            Calendar calendar = t.optional("calendar") == null ? null : t.word("calendar", Calendar.class);
            return new EventTime(
                    t.string("text"),
                    day,
                    t.word("granularity", Granularity.class),
                    t.optionalString("part"),
                    calendar,
                    t.word("resolution", EventTime.Resolution.class),
                    t.optionalString("relative"));
        }

        private Statement statement(JsonTree s) {
            JsonTree cue = s.required("cue");
            return new Statement(
                    s.string("id"),
                    s.optionalString("speaker"),
                    s.optionalString("via"),
                    s.optionalString("addressee"),
                    s.optionalString("event"),
                    new Statement.Cue(startAndEnd(cue), cue.string("lemma")),
                    s.word("mode", Statement.Mode.class),
                    pair(s.required("content")),
                    s.word("act", Act.class),
                    s.list("about").stream()
                            .map(a -> new Statement.About(
                                    a.string("entity"), a.word("stance", Statement.About.Stance.class)))
                            .toList(),
                    codes(s));
        }

        private static Codes codes(JsonTree of) {
            JsonTree codes = of.optional("codes");
            return codes == null
                    ? new Codes(null, null)
                    : new Codes(codes.optionalString("plover"), codes.optionalString("cameo"));
        }

        private Note note(JsonTree n) {
            return new Note(n.string("code"), n.string("message"), n.optional("start") == null ? null : startAndEnd(n));
        }

        private Span startAndEnd(JsonTree of) {
            return span(of, of.required("start").number(), of.required("end").number());
        }

        private List<Span> pairs(List<JsonTree> pairs) {
            return pairs.stream().map(this::pair).toList();
        }

        private Span pair(JsonTree pair) {
            List<JsonTree> ends = pair.items();
            if (ends.size() != 2) {
                throw pair.fault("is no pair of offsets");
            }
            return span(pair, ends.get(0).number(), ends.get(1).number());
        }

        private Span span(JsonTree at, int start, int end) {
            try {
                int from = text.offsetByCodePoints(0, start);
                return new Span(from, text.offsetByCodePoints(from, end - start));
            } catch (IndexOutOfBoundsException e) {
                throw at.fault("[" + start + ", " + end + ") is not in the text");
            }
        }
    }
}
