package didar.correct;

import didar.record.JsonTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Corrections as JSON Lines, an object each, to be taken from one record to another. Their numbers are those of the
/// record they were written from, and count for nothing when they are read.
public final class CorrectionLines {

    /// The form that this code writes and reads.
    public static final String SCHEMA = "didar-corrections/1";

    private static final JsonFactory JSON = new JsonFactory();

    private CorrectionLines() {}

    public static void write(Collection<Correction> corrections, OutputStream out) throws IOException {
        for (Correction correction : corrections) {
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), new Unclosed(out))) {
                write(correction, json);
            }
            out.write('\n');
        }
        out.flush();
    }

    /// Writes one as an object among others.
    public static void write(Correction correction, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeNumberProperty("no", correction.no());
        json.writeStringProperty("at", correction.at());
        json.writeStringProperty("by", correction.by());
        json.writeStringProperty("kind", correction.change().kind());
        json.writeName("change");
        ChangeFields.write(correction.change(), json);
        ChangeFields.string(json, "reason", correction.reason());
        Correction.Undone undone = correction.undone();
        if (undone != null) {
            json.writeName("undone");
            json.writeStartObject();
            json.writeStringProperty("at", undone.at());
            json.writeStringProperty("by", undone.by());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /// @param name of what is read, for messages
    /// @throws IOException where a line is no correction; the message names it
    public static List<Correction> read(InputStream in, String name) throws IOException {
        List<Correction> corrections = new ArrayList<>();
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                corrections.add(read(line));
            } catch (JsonTree.Fault e) {
                throw new IOException(name + ", line " + number + ": " + e.getMessage(), e);
            } catch (JacksonException e) {
                throw new IOException(name + ", line " + number + ": no JSON: " + e.getOriginalMessage(), e);
            }
        }
        return corrections;
    }

    private static Correction read(String line) {
        JsonTree tree = ChangeFields.tree(line);
        if (!tree.string("schema").equals(SCHEMA)) {
            throw tree.required("schema").fault("is not " + SCHEMA);
        }
        JsonTree undone = tree.optional("undone");
        return new Correction(
                tree.required("no").number(),
                ChangeFields.read(tree.string("kind"), tree.required("change")),
                tree.string("at"),
                tree.string("by"),
                tree.optionalString("reason"),
                undone == null ? null : new Correction.Undone(undone.string("at"), undone.string("by")));
    }

    /// Closing a line does not close the file.
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
