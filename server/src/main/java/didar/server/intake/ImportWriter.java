package didar.server.intake;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Imports as JSON, for who asks and for the spool.
public final class ImportWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private ImportWriter() {}

    /// @param messages beside the files; `null` where neither are told
    public static void write(Import one, @Nullable List<Message> messages, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            write(one, messages, json);
        }
    }

    /// On one line.
    public static void write(Event event, OutputStream out) {
        switch (event) {
            case Event.Standing(long _, Import standing) -> write(standing, null, out);
            case Event.Told(long _, int number, Message message) -> {
                try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
                    json.writeStartObject();
                    json.writeNumberProperty("number", number);
                    fields(message, json);
                    json.writeEndObject();
                }
            }
        }
    }

    public static void write(Import one, @Nullable List<Message> messages, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("no", one.no());
        json.writeStringProperty("state", one.state().word());
        if (one.reason() != null) {
            json.writeStringProperty("reason", one.reason());
        }
        json.writeStringProperty("by", one.by());
        json.writeStringProperty("at", one.at().toString());
        json.writeNumberProperty("bytes", one.bytes());
        write(one.counts(), json);
        json.writeArrayPropertyStart("articles");
        for (Stretch stretch : one.articles()) {
            json.writeStartObject();
            json.writeNumberProperty("first", stretch.first());
            json.writeNumberProperty("last", stretch.last());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("reached", one.reached());
        if (messages != null) {
            write(one.files(), messages, json);
        }
        json.writeEndObject();
    }

    private static void write(List<Delivered> files, List<Message> messages, JsonGenerator json) {
        json.writeArrayPropertyStart("files");
        for (Delivered file : files) {
            json.writeStartObject();
            json.writeNumberProperty("number", file.number());
            json.writeStringProperty("name", file.name());
            json.writeNumberProperty("bytes", file.bytes());
            json.writeStringProperty("sha256", file.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("messages");
        for (Message message : messages) {
            json.writeStartObject();
            fields(message, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Counts counts, JsonGenerator json) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("added", counts.added());
        json.writeNumberProperty("versions", counts.versions());
        json.writeNumberProperty("unchanged", counts.unchanged());
        json.writeNumberProperty("copies", counts.copies());
        json.writeNumberProperty("refused", counts.refused());
        json.writeNumberProperty("bytes", counts.bytes());
        json.writeEndObject();
    }

    private static void fields(Message message, JsonGenerator json) {
        json.writeStringProperty("file", message.file());
        if (!message.place().isEmpty()) {
            json.writeStringProperty("place", message.place());
        }
        json.writeStringProperty("kind", message.kind());
        json.writeStringProperty("message", message.text());
    }
}
