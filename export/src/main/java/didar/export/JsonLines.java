package didar.export;

import didar.record.CodePoints;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON objects in UTF-8, a line each. What is not known is left out. The stream stays open.
public final class JsonLines implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    /// Writes the fields of an object.
    @FunctionalInterface
    public interface Body {
        void write() throws IOException;
    }

    private final JsonGenerator json;

    public JsonLines(OutputStream out) {
        json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    /// @throws IOException where the stream takes no more
    public void line(Body body) throws IOException {
        try {
            json.writeStartObject();
            body.write();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getOriginalMessage(), e);
        }
    }

    public void string(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, CodePoints.wellFormed(value));
        }
    }

    public void number(String name, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(name, (int) value);
        }
    }

    public void truth(String name, @Nullable Boolean value) {
        if (value != null) {
            json.writeBooleanProperty(name, value);
        }
    }

    /// Left out where there are none.
    public void strings(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(value -> json.writeString(CodePoints.wellFormed(value)));
            json.writeEndArray();
        }
    }

    public void object(String name, Body body) throws IOException {
        json.writeName(name);
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    /// Writes the fields of one of several objects.
    @FunctionalInterface
    public interface BodyOf<T> {
        void write(T value) throws IOException;
    }

    /// A list, if an empty one.
    public <T> void objects(String name, List<T> values, BodyOf<? super T> body) throws IOException {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            body.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// What is JSON already.
    public void raw(String name, String value) {
        json.writeName(name);
        json.writeRawValue(value);
    }

    /// What stands between the objects of a frame, as it is.
    public void frame(String text) {
        json.writeRaw(text);
    }

    @Override
    public void close() throws IOException {
        try {
            json.close();
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getOriginalMessage(), e);
        }
    }
}
