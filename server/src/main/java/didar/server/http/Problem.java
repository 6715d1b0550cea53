package didar.server.http;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Why a request was not answered, as RFC 9457 has it. Its type is `about:blank`: what it is, the status says.
///
/// @param detail for people
/// @param parameter of the address that is wrong
public record Problem(
        Status status, String detail, @Nullable String parameter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonFactory JSON = new JsonFactory();

    public Problem(Status status, String detail) {
        this(status, detail, null);
    }

    /// A parameter that is not as it should be.
    public static Problem of(String parameter, String detail) {
        return new Problem(Status.BAD_REQUEST, detail, parameter);
    }

    /// On one line.
    public byte[] json() {
        return json(status.code(), status.title(), detail, parameter);
    }

    /// The same of a status that Didar has no name for.
    public static byte[] json(int code, String title, String detail, @Nullable String parameter) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", title);
            json.writeNumberProperty("status", code);
            json.writeStringProperty("detail", detail);
            if (parameter != null) {
                json.writeStringProperty("parameter", parameter);
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    public RefusedException refused() {
        return new RefusedException(this);
    }
}
