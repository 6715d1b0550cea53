package didar.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/// A JSON value and the way to it from the top, so that a fault can say where it is.
///
/// @param path such as `/statements/3/cue`
/// @param value a map, a list, a string, an int, a long where it is too large for one, a boolean, or a number that is
/// not whole; `null` for JSON's null
public record JsonTree(String path, @Nullable Object value) {

    /// What the object may not look like. A reader makes an `IOException` of it that names the file.
    public static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1;

        Fault(String message) {
            super(message);
        }
    }

    /// The value that the parser stands on.
    public static JsonTree read(JsonParser json) {
        return new JsonTree("", value(json));
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (Objects.requireNonNull(json.currentToken())) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                for (String name = json.nextName(); name != null; name = json.nextName()) {
                    json.nextToken();
                    fields.put(name, value(json));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json));
                }
                yield items;
            }
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> {
                if (json.getNumberType() == NumberType.INT) {
                    yield json.getIntValue();
                }
                yield json.getLongValue();
            }
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_NULL -> null;
            default -> false;
        };
    }

    public Fault fault(String what) {
        return new Fault((path.isEmpty() ? "the object" : path) + " " + what);
    }

    /// Whether the object has a field of that name, if only null.
    public boolean has(String name) {
        return value instanceof Map<?, ?> fields && fields.containsKey(name);
    }

    /// The field of that name; `null` where it is absent or null.
    public @Nullable JsonTree optional(String name) {
        if (!(value instanceof Map<?, ?> fields)) {
            throw fault("is no object");
        }
        Object found = fields.get(name);
        return found == null ? null : new JsonTree(path + "/" + name, found);
    }

    public JsonTree required(String name) {
        JsonTree found = optional(name);
        if (found == null) {
            throw fault("has no " + name);
        }
        return found;
    }

    /// The items of the list of that name; none where it is absent.
    public List<JsonTree> list(String name) {
        JsonTree found = optional(name);
        return found == null ? List.of() : found.items();
    }

    public List<JsonTree> items() {
        if (!(value instanceof List<?> items)) {
            throw fault("is no list");
        }
        List<JsonTree> trees = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            trees.add(new JsonTree(path + "/" + i, items.get(i)));
        }
        return trees;
    }

    public String string() {
        if (value instanceof String s) {
            return s;
        }
        throw fault("is no string");
    }

    public int number() {
        if (value instanceof Integer n) {
            return n;
        }
        throw fault("is no whole number");
    }

    /// A whole number that need not fit an int.
    public long wideNumber() {
        return value instanceof Long n ? n : number();
    }

    /// Whether the field of that name is there and true.
    public boolean flag(String name) {
        JsonTree found = optional(name);
        if (found == null) {
            return false;
        }
        if (found.value instanceof Boolean set) {
            return set;
        }
        throw found.fault("is neither true nor false");
    }

    /// The fields of the object, in their order; null ones are left out.
    public Map<String, JsonTree> fields() {
        if (!(value instanceof Map<?, ?> fields)) {
            throw fault("is no object");
        }
        Map<String, JsonTree> trees = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (field != null) {
                trees.put((String) name, new JsonTree(path + "/" + name, field));
            }
        });
        return trees;
    }

    public String string(String name) {
        return required(name).string();
    }

    public @Nullable String optionalString(String name) {
        JsonTree found = optional(name);
        return found == null ? null : found.string();
    }

    public List<String> strings(String name) {
        return list(name).stream().map(JsonTree::string).toList();
    }

    /// The constant that the writer wrote as this word.
    public <E extends Enum<E>> E word(String name, Class<E> set) {
        JsonTree found = required(name);
        String word = found.string();
        for (E constant : set.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        throw found.fault("is '" + word + "', which is not known");
    }
}
