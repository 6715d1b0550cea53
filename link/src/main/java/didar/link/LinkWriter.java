package didar.link;

import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.Report;
import didar.link.event.When;
import didar.link.event.Wording;
import didar.link.name.Name;
import didar.link.who.Appearance;
import didar.link.who.Identity;
import didar.link.who.Resolution;
import didar.link.who.Tenure;
import didar.link.who.Topic;
import didar.record.Entity;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes links, identities, events and what articles say of whom as the JSON in which a record keeps them: complete,
/// and the same text for the same value. What is not known is left out. [LinkReader] reads it back.
public final class LinkWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private LinkWriter(JsonGenerator json) {
        this.json = json;
    }

    public static String json(Links links) {
        return written(writer -> writer.links(links));
    }

    public static String json(Identity identity) {
        return written(writer -> writer.identity(identity));
    }

    public static String json(JoinedEvent event) {
        return written(writer -> writer.event(event));
    }

    /// A list.
    public static String offices(List<Appearance.Office> offices) {
        return writtenList(offices, LinkWriter::office);
    }

    /// A list.
    public static String topics(List<Topic> topics) {
        return writtenList(topics, LinkWriter::topic);
    }

    private static String written(Consumer<LinkWriter> value) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            value.accept(new LinkWriter(json));
            json.writeEndObject();
        }
        return text.toString();
    }

    private static <T> String writtenList(List<T> values, BiConsumer<LinkWriter, T> writer) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            var writing = new LinkWriter(json);
            writing.list(values, value -> writer.accept(writing, value));
        }
        return text.toString();
    }

    private void office(Appearance.Office office) {
        string("entity", office.entity());
        string("title", office.title());
        string("status", office.status() == Entity.Office.Status.CURRENT ? null : word(office.status()));
        string("country", office.country());
        json.writeNumberProperty("start", office.start());
        string("words", office.words());
    }

    private void topic(Topic topic) {
        string("id", topic.id());
        string("name", topic.name());
        string("kind", word(topic.kind()));
        string("country", topic.country());
    }

    private void links(Links links) {
        string("source", links.source());
        string("article", links.article());
        string("outlet", links.outlet());
        day("published", links.published());
        objects("entities", links.entities(), this::resolution);
        objects("events", links.events(), this::link);
    }

    private void resolution(Resolution resolution) {
        string("entity", resolution.entity());
        switch (resolution) {
            case Resolution.Linked linked -> {
                string("is", "linked");
                string("id", linked.id());
                json.writeNumberProperty("score", linked.score());
            }
            case Resolution.Fresh fresh -> {
                string("is", "fresh");
                string("id", fresh.id());
            }
            case Resolution.Unknown _ -> string("is", "unknown");
        }
        string("reason", resolution.reason());
    }

    private void link(Links.EventLink link) {
        string("event", link.event());
        string("id", link.id());
        json.writeBooleanProperty("known", link.known());
        json.writeNumberProperty("score", link.score());
        strings("reasons", link.reasons().stream().map(LinkWriter::word).toList());
    }

    private void identity(Identity identity) {
        string("id", identity.id());
        string("kind", word(identity.kind()));
        strings("names", identity.names().stream().map(Name::text).toList());
        string("country", identity.country());
        objects("tenures", identity.tenures(), this::tenure);
        strings("company", new TreeSet<>(identity.company()));
        json.writeBooleanProperty("listed", identity.listed());
    }

    private void tenure(Tenure tenure) {
        string("title", tenure.title());
        day("from", tenure.from());
        day("to", tenure.to());
    }

    private void event(JoinedEvent event) {
        string("id", event.id());
        objects("reports", event.reports(), this::report);
    }

    private void report(Report report) {
        string("article", report.article());
        string("source", report.source());
        string("event", report.event());
        string("outlet", report.outlet());
        day("published", report.published());
        string("type", word(report.type()));
        string("status", word(report.status()));
        objects("sides", report.sides(), this::party);
        objects("others", report.others(), this::party);
        Party place = report.place();
        if (place != null) {
            object("place", place, this::party);
        }
        When when = report.when();
        if (when != null) {
            object("when", when, this::when);
        }
        string("wording", packed(report.wording()));
    }

    private void when(When when) {
        day("first", when.first());
        day("last", when.last());
        json.writeBooleanProperty("told", when.told());
    }

    private void party(Party party) {
        string("id", party.id());
        string("name", party.name());
        strings("keys", new TreeSet<>(party.keys()));
        json.writeName("names");
        json.writeStartArray();
        party.names().forEach(name -> list(name.words()));
        json.writeEndArray();
        strings("titles", new TreeSet<>(party.titles()));
        string("country", party.country());
        string("kind", word(party.kind()));
        json.writeBooleanProperty("named", party.named());
        json.writeBooleanProperty("identified", party.identified());
    }

    /// Eight bytes a pair, the high one first, in Base64.
    private static String packed(Wording wording) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * wording.pairs().size());
        wording.pairs().forEach(bytes::putLong);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void string(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private void day(String name, @Nullable LocalDate day) {
        string(name, day == null ? null : day.toString());
    }

    private void strings(String name, Collection<String> values) {
        json.writeName(name);
        list(values);
    }

    private void list(Collection<String> values) {
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private <T> void object(String name, T value, Consumer<T> writer) {
        json.writeName(name);
        json.writeStartObject();
        writer.accept(value);
        json.writeEndObject();
    }

    private <T> void objects(String name, List<T> values, Consumer<T> writer) {
        json.writeName(name);
        list(values, writer);
    }

    private <T> void list(List<T> values, Consumer<T> writer) {
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            writer.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
