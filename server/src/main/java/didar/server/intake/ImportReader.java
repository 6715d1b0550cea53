package didar.server.intake;

import didar.record.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads imports back from what [ImportWriter] wrote.
final class ImportReader {

    private static final JsonFactory JSON = new JsonFactory();

    private ImportReader() {}

    /// @throws IOException where it is no import; the message says why
    static Kept read(InputStream in) throws IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            json.nextToken();
            JsonTree tree = JsonTree.read(json);
            return new Kept(
                    new Import(
                            tree.required("no").wideNumber(),
                            tree.string("by"),
                            Instant.parse(tree.string("at")),
                            tree.word("state", State.class),
                            tree.list("files").stream().map(ImportReader::file).toList(),
                            counts(tree.required("counts")),
                            tree.list("articles").stream()
                                    .map(ImportReader::stretch)
                                    .toList(),
                            tree.required("reached").wideNumber(),
                            tree.optionalString("reason")),
                    tree.list("messages").stream().map(ImportReader::message).toList());
        } catch (JsonTree.Fault | DateTimeException | IllegalArgumentException | JacksonException e) {
            throw new IOException("no import: " + e.getMessage(), e);
        }
    }

    private static Delivered file(JsonTree tree) {
        return new Delivered(
                tree.required("number").number(),
                tree.string("name"),
                tree.required("bytes").wideNumber(),
                tree.string("sha256"));
    }

    private static Counts counts(JsonTree tree) {
        return new Counts(
                tree.required("added").wideNumber(),
                tree.required("versions").wideNumber(),
                tree.required("unchanged").wideNumber(),
                tree.required("copies").wideNumber(),
                tree.required("refused").wideNumber(),
                tree.required("bytes").wideNumber());
    }

    private static Stretch stretch(JsonTree tree) {
        return new Stretch(
                tree.required("first").wideNumber(), tree.required("last").wideNumber());
    }

    private static Message message(JsonTree tree) {
        return new Message(
                tree.string("file"),
                Objects.requireNonNullElse(tree.optionalString("place"), ""),
                tree.string("kind"),
                tree.string("message"));
    }

    /// What a spool has of an import.
    record Kept(Import standing, List<Message> messages) {}
}
