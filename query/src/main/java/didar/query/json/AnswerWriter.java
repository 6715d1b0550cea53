package didar.query.json;

import didar.correct.Correction;
import didar.correct.CorrectionLines;
import didar.link.who.Identity;
import didar.query.Meeting;
import didar.query.Named;
import didar.query.Saying;
import didar.query.compare.Comparison;
import didar.query.overview.Network;
import didar.query.overview.OutletTable;
import didar.query.overview.Places;
import didar.query.overview.Timeline;
import didar.query.position.Reversal;
import didar.query.who.Portrait;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes answers as they come: one array of objects, an object a line, or a page of a longer list. The stream stays
/// open.
public final class AnswerWriter implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private enum Shape {
        LIST,
        LINES,
        PAGE
    }

    private final JsonGenerator json;
    private final Fields fields;
    private final Shape shape;
    private @Nullable String next;

    private AnswerWriter(OutputStream out, Shape shape) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        this.fields = new Fields(json);
        this.shape = shape;
        switch (shape) {
            case LIST -> json.writeStartArray();
            case LINES -> {}
            case PAGE -> {
                json.writeStartObject();
                json.writeName("items");
                json.writeStartArray();
            }
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

    /// An object with the answers as `items`, and `next` where there are more.
    public static AnswerWriter page(OutputStream out) {
        return new AnswerWriter(out, Shape.PAGE);
    }

    /// Tells where the page behind this one begins.
    public void next(String cursor) {
        next = cursor;
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

    public void write(Timeline timeline) {
        object(() -> new OverviewFields(fields).write(timeline));
    }

    public void write(Network network) {
        object(() -> new OverviewFields(fields).write(network));
    }

    public void write(Places places) {
        object(() -> new OverviewFields(fields).write(places));
    }

    public void write(OutletTable.Row row) {
        object(() -> new OverviewFields(fields).write(row));
    }

    public void write(Correction correction) {
        streaming(() -> {
            begin();
            CorrectionLines.write(correction, json);
            end();
        });
    }

    /// @param meant whether he is alike enough to what was asked for to be taken for it
    public void write(Identity identity, boolean meant) {
        object(() -> {
            fields.named(named(identity));
            fields.truth("meant", meant);
        });
    }

    /// Those who may be meant, where it is not told who is: `candidates`.
    public void write(List<Identity> candidates) {
        object(() -> fields.objects(
                "candidates", candidates.stream().map(AnswerWriter::named).toList(), fields::named));
    }

    private static Named named(Identity identity) {
        return Named.of(identity, identity.names().getFirst().text(), List.of());
    }

    private void object(Runnable content) {
        streaming(() -> written(content));
    }

    private void written(Runnable content) {
        begin();
        json.writeStartObject();
        content.run();
        json.writeEndObject();
        end();
    }

    private void begin() {
        if (shape != Shape.LINES) {
            json.writeRaw('\n');
        }
    }

    private void end() {
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
            if (shape != Shape.LINES) {
                json.writeRaw('\n');
                json.writeEndArray();
                if (shape == Shape.PAGE) {
                    fields.string("next", next);
                    json.writeEndObject();
                }
                json.writeRaw('\n');
            }
            json.close();
        });
    }
}
