package didar.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The unannotated news of a language in the shared data, to count words in. None of its text is kept.
record RawNews(Path shared, String language) {

    private static final Set<String> TEXTS = Set.of("title", "abstract", "paragraphs", "body", "content", "text");

    private static final JsonFactory JSON = JsonFactory.builder().build();

    /// Hands on the texts of all collections: the collections by their names, each in the order of its file.
    void read(Consumer<String> texts) {
        for (Path file : files()) {
            try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
                    JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
                boolean text = false;
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    if (token == JsonToken.PROPERTY_NAME) {
                        text = TEXTS.contains(json.currentName());
                    } else if (token == JsonToken.VALUE_STRING && text) {
                        texts.accept(json.getString());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(shared.resolve("data/news"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(language + "_"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(shared.toString(), e);
        }
    }
}
