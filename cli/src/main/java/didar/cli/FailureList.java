package didar.cli;

import didar.store.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What could not be read, as JSON Lines: `file`, `place` in it, `kind` and `message`.
final class FailureList {

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("").build();

    private FailureList() {}

    /// Writes the list in place of what the file held; where nothing was refused, there is no file.
    static void write(List<Refusal> refusals, Path file) throws IOException {
        if (refusals.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        try (var out = Files.newOutputStream(file);
                JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            for (Refusal refusal : refusals) {
                json.writeStartObject();
                json.writeStringProperty("file", refusal.file());
                if (!refusal.place().isEmpty()) {
                    json.writeStringProperty("place", refusal.place());
                }
                json.writeStringProperty("kind", refusal.kind());
                json.writeStringProperty("message", refusal.message());
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }
}
