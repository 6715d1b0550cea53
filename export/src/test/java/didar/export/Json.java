package didar.export;

import didar.record.JsonTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads what the exports wrote.
public final class Json {

    private static final JsonFactory JSON = new JsonFactory();

    private Json() {}

    public static JsonTree tree(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return JsonTree.read(json);
        }
    }

    public static List<JsonTree> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().map(Json::tree).toList();
    }
}
