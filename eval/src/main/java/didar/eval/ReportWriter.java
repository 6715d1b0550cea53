package didar.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes what was measured as one JSON object in UTF-8:
///
///     {"documents": 18, "without": [],
///      "languages": {"fa": {"documents": 9, "measures": {"statements.f1": 0.8, "statements.n": 71, …},
///                           "confusions": {"act": [{"gold": "say", "found": "announce", "count": 3}]}}, "all": …},
///      "misses": [{"kind": "wrong act", "document": "fa-01", "start": 5, "end": 9, "what": "…"}]}
public final class ReportWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private ReportWriter(JsonGenerator json) {
        this.json = json;
    }

    /// @param out stays open
    /// @param misses whether to name them
    /// @throws IOException when the stream takes no more
    public static void write(Report report, boolean misses, OutputStream out) throws IOException {
        write(out, writer -> writer.report(report, misses));
    }

    /// The figures of two annotations, the mean of both ways: `{"languages": {"fa": {"documents": 4, "measures": …}}}`.
    ///
    /// @param out stays open
    /// @param misses whether to name where the second is not as the first
    /// @throws IOException when the stream takes no more
    public static void write(Agreement agreement, boolean misses, OutputStream out) throws IOException {
        write(out, writer -> writer.agreement(agreement, misses));
    }

    private static void write(OutputStream out, Consumer<ReportWriter> writing) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            writing.accept(new ReportWriter(json));
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getOriginalMessage(), e);
        }
        out.write('\n');
        out.flush();
    }

    private void report(Report report, boolean misses) {
        Tally all = report.all();
        json.writeStartObject();
        json.writeNumberProperty("documents", all.documents());
        json.writeName("without");
        json.writeStartArray();
        report.without().forEach(json::writeString);
        json.writeEndArray();
        json.writeName("languages");
        json.writeStartObject();
        report.languages().forEach(this::language);
        language("all", all);
        json.writeEndObject();
        if (misses) {
            misses(all.misses());
        }
        json.writeEndObject();
    }

    private void language(String name, Tally tally) {
        json.writeName(name);
        json.writeStartObject();
        json.writeNumberProperty("documents", tally.documents());
        json.writeName("measures");
        json.writeStartObject();
        tally.figures().forEach(json::writeNumberProperty);
        tally.sizes().forEach((layer, size) -> json.writeNumberProperty(layer + ".n", size));
        json.writeEndObject();
        json.writeName("confusions");
        json.writeStartObject();
        tally.confusions().forEach(this::confusions);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void confusions(String layer, Confusions labels) {
        json.writeName(layer);
        json.writeStartArray();
        for (Confusions.Pair pair : labels.pairs()) {
            json.writeStartObject();
            json.writeStringProperty("gold", pair.gold());
            json.writeStringProperty("found", pair.found());
            json.writeNumberProperty("count", pair.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void misses(List<Miss> misses) {
        json.writeName("misses");
        json.writeStartArray();
        for (Miss miss : misses) {
            json.writeStartObject();
            json.writeStringProperty("kind", miss.kind().words());
            json.writeStringProperty("document", miss.document());
            if (miss.place() != null) {
                json.writeNumberProperty("start", miss.place().start());
                json.writeNumberProperty("end", miss.place().end());
            }
            // Half a surrogate pair, which a text may have, has no UTF-8: it becomes a question mark.
            json.writeStringProperty("what", new String(miss.what().getBytes(UTF_8), UTF_8));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void agreement(Agreement agreement, boolean misses) {
        json.writeStartObject();
        json.writeName("languages");
        json.writeStartObject();
        for (Map.Entry<String, Tally> language : agreement.there().languages().entrySet()) {
            json.writeName(language.getKey());
            json.writeStartObject();
            json.writeNumberProperty("documents", language.getValue().documents());
            json.writeName("measures");
            json.writeStartObject();
            agreement.figures(language.getKey()).forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
        if (misses) {
            misses(agreement.there().all().misses());
        }
        json.writeEndObject();
    }
}
