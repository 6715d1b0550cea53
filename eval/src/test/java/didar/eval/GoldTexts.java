package didar.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the articles that a gold file annotates as JSON Lines, for `didar read` and `didar eval`.
///
/// An article is known by the key of its gold document; signs other than letters, digits, `_`, `.` and `-` become `_`
/// in
/// its id. The publication day is the gold's. Run as a program: `GoldTexts SHARED GOLD`.
final class GoldTexts {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private GoldTexts() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]), System.out);
    }

    private static void write(Path shared, Path gold, OutputStream out) throws IOException {
        Map<String, String> published = published(gold);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            for (NewsCollection collection : NewsCollection.values()) {
                collection.read(shared, article -> {
                    String day = published.get(article.key());
                    if (day != null) {
                        write(json, article, day);
                    }
                });
            }
        }
    }

    private static void write(JsonGenerator json, NewsArticle article, String day) {
        json.writeStartObject();
        json.writeStringProperty("id", article.key().replaceAll("[^\\p{L}\\p{N}_.-]", "_"));
        if (article.title() != null) {
            json.writeStringProperty("title", article.title());
        }
        if (!day.isEmpty()) {
            json.writeStringProperty("published", LocalDate.parse(day).toString());
        }
        json.writeStringProperty("text", article.text());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /// The publication day of each document by its key, empty where it is not known.
    private static Map<String, String> published(Path gold) {
        Map<String, String> published = new HashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), gold.toFile())) {
            while (json.nextToken() != JsonToken.START_ARRAY) {
                // on to the documents
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String key = "";
                String day = "";
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String field = json.currentName();
                    json.nextToken();
                    if (field.equals("key")) {
                        key = json.getString();
                    } else if (field.equals("published")) {
                        day = json.getString();
                    } else {
                        json.skipChildren();
                    }
                }
                published.put(key, day);
            }
        }
        return published;
    }
}
