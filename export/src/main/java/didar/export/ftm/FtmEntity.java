package didar.export.ftm;

import didar.export.JsonLines;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An entity of FollowTheMoney while it is put together: every property is a list of strings, each once.
final class FtmEntity {

    private final String id;
    private final String schema;
    private final Map<String, SequencedSet<String>> properties = new TreeMap<>();

    FtmEntity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    /// Nothing where the value is not known.
    FtmEntity with(String property, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.computeIfAbsent(property, _ -> new LinkedHashSet<>()).add(value.strip());
        }
        return this;
    }

    FtmEntity with(String property, List<String> values) {
        values.forEach(value -> with(property, value));
        return this;
    }

    void write(JsonLines json) throws IOException {
        json.line(() -> {
            json.string("id", id);
            json.string("schema", schema);
            json.object("properties", () -> {
                for (Map.Entry<String, SequencedSet<String>> property : properties.entrySet()) {
                    json.strings(property.getKey(), property.getValue());
                }
            });
        });
    }
}
