package didar.correct;

import didar.record.Event;
import didar.record.JsonTree;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A change as an object of JSON, the same text for the same change, and back.
final class ChangeFields {

    private static final JsonFactory JSON = new JsonFactory();

    private ChangeFields() {}

    static String json(Change change) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(change, json);
        }
        return text.toString();
    }

    static void write(Change change, JsonGenerator json) {
        json.writeStartObject();
        switch (change) {
            case Change.Merge merge -> {
                json.writeStringProperty("identity", merge.identity());
                json.writeStringProperty("into", merge.into());
            }
            case Change.Split split -> {
                json.writeStringProperty("identity", split.identity());
                json.writeName("sources");
                json.writeStartArray();
                split.sources().forEach(json::writeString);
                json.writeEndArray();
                json.writeStringProperty("to", split.to());
                string(json, "name", split.name());
            }
            case Change.Rename rename -> {
                json.writeStringProperty("identity", rename.identity());
                json.writeStringProperty("name", rename.name());
            }
            case Change.Join join -> {
                json.writeStringProperty("event", join.event());
                json.writeStringProperty("into", join.into());
            }
            case Change.Move move -> {
                json.writeStringProperty("event", move.event());
                json.writeStringProperty("source", move.source());
                json.writeStringProperty("to", move.to());
            }
            case Change.Days days -> {
                json.writeStringProperty("event", days.event());
                json.writeStringProperty("first", days.first().toString());
                json.writeStringProperty("last", days.last().toString());
            }
            case Change.Status status -> {
                json.writeStringProperty("event", status.event());
                json.writeStringProperty("status", status.status().name().toLowerCase(Locale.ROOT));
            }
            case Change.NoEvent none -> json.writeStringProperty("event", none.event());
            case Change.Speaker speaker -> {
                passage(speaker.passage(), json);
                string(json, "speaker", speaker.speaker());
            }
            case Change.NoStatement none -> passage(none.passage(), json);
        }
        json.writeEndObject();
    }

    private static void passage(Passage passage, JsonGenerator json) {
        json.writeStringProperty("source", passage.source());
        json.writeStringProperty("article", passage.article());
        json.writeNumberProperty("start", passage.start());
        json.writeNumberProperty("end", passage.end());
        json.writeStringProperty("words", passage.words());
    }

    static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    /// @throws JsonTree.Fault where it says something else
    static Change read(String kind, String text) {
        return read(kind, tree(text));
    }

    /// @throws JsonTree.Fault where it says something else
    /// @throws tools.jackson.core.JacksonException where it is no JSON
    static JsonTree tree(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return JsonTree.read(json);
        }
    }

    /// @throws JsonTree.Fault where it says something else
    static Change read(String kind, JsonTree tree) {
        return switch (kind) {
            case "merge" -> new Change.Merge(tree.string("identity"), tree.string("into"));
            case "split" ->
                new Change.Split(
                        tree.string("identity"), sources(tree), tree.string("to"), tree.optionalString("name"));
            case "rename" -> new Change.Rename(tree.string("identity"), tree.string("name"));
            case "join" -> new Change.Join(tree.string("event"), tree.string("into"));
            case "move" -> new Change.Move(tree.string("event"), tree.string("source"), tree.string("to"));
            case "date" -> days(tree);
            case "status" -> new Change.Status(tree.string("event"), tree.word("status", Event.Status.class));
            case "no-event" -> new Change.NoEvent(tree.string("event"));
            case "speaker" -> new Change.Speaker(passage(tree), tree.optionalString("speaker"));
            case "no-statement" -> new Change.NoStatement(passage(tree));
            default -> throw tree.fault("is of the kind '" + kind + "', which is not known");
        };
    }

    private static List<String> sources(JsonTree tree) {
        List<String> sources = tree.strings("sources");
        if (sources.isEmpty()) {
            throw tree.fault("has no sources");
        }
        return sources;
    }

    private static Change.Days days(JsonTree tree) {
        LocalDate first = day(tree.required("first"));
        LocalDate last = day(tree.required("last"));
        if (last.isBefore(first)) {
            throw tree.fault("ends before it begins");
        }
        return new Change.Days(tree.string("event"), first, last);
    }

    private static LocalDate day(JsonTree tree) {
        try {
            return LocalDate.parse(tree.string());
        } catch (DateTimeParseException _) {
            throw tree.fault("is no day");
        }
    }

    private static Passage passage(JsonTree tree) {
        int start = tree.required("start").number();
        int end = tree.required("end").number();
        if (start < 0 || end <= start) {
            throw tree.required("end").fault("is not behind the start");
        }
        return new Passage(tree.string("source"), tree.string("article"), start, end, tree.string("words"));
    }
}
