package didar.query.json;

import didar.link.who.Identity;
import didar.query.Meeting;
import didar.query.Named;
import didar.query.Saying;
import didar.query.compare.Comparison;
import didar.query.position.Reversal;
import didar.query.who.Portrait;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes answers as they come: one array of objects, or an object a line. The stream stays open.
public final class AnswerWriter implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private enum Shape {
        LIST,
        LINES
    }

    private final JsonGenerator json;
    private final Fields fields;
    private final Shape shape;

    private AnswerWriter(OutputStream out, Shape shape) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        this.fields = new Fields(json);
        this.shape = shape;
        if (shape == Shape.LIST) {
            json.writeStartArray();
        }
    }

    /// One array.
    public static AnswerWriter list(OutputStream out) {
        return new AnswerWriter(out, Shape.LIST);
    }

    /// One object a line; for a single answer too.
    public static AnswerWriter lines(OutputStream out) {
        return new AnswerWriter(out, Shape.LINES);
    }

    public void write(Meeting meeting) {
        object(() -> new MeetingFields(fields).write(meeting));
    }

    public void write(Saying saying) {
        object(() -> new SayingFields(fields).write(saying));
    }

    public void write(Portrait portrait) {
        object(() -> new PortraitFields(fields).write(portrait));
    }

    public void write(Comparison comparison) {
        object(() -> new ComparisonFields(fields).write(comparison));
    }

    public void write(Reversal reversal) {
        object(() -> new ReversalFields(fields).write(reversal));
    }

    /// Those who may be meant, where it is not told who is: `candidates`.
    public void write(List<Identity> candidates) {
        object(() -> fields.objects(
                "candidates",
                candidates.stream()
                        .map(identity ->
                                Named.of(identity, identity.names().getFirst().text(), List.of()))
                        .toList(),
                fields::named));
    }

    private void object(Runnable content) {
        streaming(() -> written(content));
    }

    private void written(Runnable content) {
        if (shape == Shape.LIST) {
            json.writeRaw('\n');
        }
        json.writeStartObject();
        content.run();
        json.writeEndObject();
        if (shape == Shape.LINES) {
            json.writeRaw('\n');
        }
    }

    /// What the stream does not take is told as by the stream.
    private static void streaming(Runnable writing) {
        try {
            writing.run();
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? new UncheckedIOException(io) : e;
        }
    }

    @Override
    public void close() {
        streaming(() -> {
            if (shape == Shape.LIST) {
                json.writeRaw('\n');
                json.writeEndArray();
                json.writeRaw('\n');
            }
            json.close();
        });
    }
}
