package didar.search;

import didar.text.Span;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// A page of hits as one JSON object: `total`, `exact`, `next` where there are more, the hits, and `facets`
/// where they were counted. Offsets are code
/// points of the article's text, half-open, as in the dossier.
public final class HitWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private HitWriter() {}

    /// @param list what the array of hits is called
    public static void write(Hits hits, String list, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberProperty("total", hits.total());
            json.writeBooleanProperty("exact", hits.exact());
            string(json, "next", hits.next() == null ? null : hits.next().toString());
            json.writeName(list);
            json.writeStartArray();
            for (Hit hit : hits.hits()) {
                json.writeRaw('\n');
                hit(json, hit);
            }
            json.writeEndArray();
            if (hits.facets() != null) {
                facets(json, hits.facets());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void facets(JsonGenerator json, Facets facets) {
        json.writeName("facets");
        json.writeStartObject();
        facets.counts().forEach((dimension, counts) -> {
            json.writeRaw('\n');
            json.writeName(dimension.word());
            json.writeStartArray();
            for (Facets.Count count : counts) {
                json.writeStartObject();
                string(json, "value", count.value());
                string(json, "name", count.name());
                json.writeNumberProperty("hits", count.hits());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private static void hit(JsonGenerator json, Hit hit) {
        json.writeStartObject();
        string(json, "kind", hit.kind().name().toLowerCase(Locale.ROOT));
        string(json, "source", hit.source());
        string(json, "article", hit.article());
        string(json, "id", hit.local());
        string(json, "language", hit.language());
        string(json, "title", hit.title());
        string(json, "outlet", hit.outlet());
        string(json, "day", hit.day());
        string(json, "act", hit.act());
        string(json, "type", hit.type());
        string(json, "status", hit.status());
        string(json, "event", hit.event());
        if (!hit.who().isEmpty()) {
            json.writeName("who");
            json.writeStartArray();
            hit.names().forEach(json::writeString);
            json.writeEndArray();
        }
        string(json, "place", hit.place());
        json.writeNumberProperty("score", hit.score());
        snippet(json, hit.snippet());
        json.writeEndObject();
    }

    private static void snippet(JsonGenerator json, Snippet snippet) {
        json.writeName("snippet");
        json.writeStartObject();
        string(json, "text", snippet.text());
        json.writeNumberProperty("start", snippet.inArticle(0));
        json.writeNumberProperty("end", snippet.inArticle(snippet.text().length()));
        json.writeName("marks");
        json.writeStartArray();
        for (Span mark : snippet.marks()) {
            json.writeStartArray();
            json.writeNumber(snippet.inArticle(mark.start()));
            json.writeNumber(snippet.inArticle(mark.end()));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
