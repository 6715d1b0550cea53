package didar.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON value of the gold: what a field holds, and nothing where there is no such field.
record Json(@Nullable Object value) {

    static Json parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return new Json(value(parser));
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    fields.put(name, new Json(value(parser)));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Json> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(new Json(value(parser)));
                }
                yield items;
            }
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getString();
        };
    }

    Json field(String name) {
        return value instanceof Map<?, ?> fields && fields.get(name) instanceof Json field ? field : new Json(null);
    }

    boolean isPresent() {
        return value != null;
    }

    boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    List<Json> items() {
        List<Json> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> items.add((Json) item));
        }
        return items;
    }

    List<String> strings() {
        return items().stream().map(Json::string).toList();
    }

    String string() {
        return String.valueOf(value);
    }
}
