package didar.export.ftm;

import didar.record.JsonTree;
import didar.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The model of FollowTheMoney as a table of facts, and what it has against entities.
final class FtmModel {

    private record Property(String type, String range, int most) {}

    private record Schema(List<String> above, List<String> required, boolean isAbstract, Map<String, Property> own) {}

    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,198}");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T[0-2]\\d(:[0-5]\\d(:[0-5]\\d)?)?)?)?)?");
    private static final Pattern QID = Pattern.compile("Q[1-9]\\d*");
    private static final Pattern URL = Pattern.compile("https?://\\S+");

    private final Map<String, Schema> schemata = new HashMap<>();
    private final Map<String, Set<String>> values = new HashMap<>();

    private FtmModel() {}

    static FtmModel read() {
        var model = new FtmModel();
        for (Table.Row row : Table.read(didar.export.Library.class, "ftm-model.tsv", 6)) {
            switch (row.cell(0)) {
                case "schema" ->
                    model.schemata.put(
                            row.cell(1),
                            new Schema(row.words(3), row.words(4), row.cell(5).equals("yes"), new HashMap<>()));
                case "property" ->
                    model.schema(row.cell(1))
                            .own
                            .put(row.cell(2), new Property(row.cell(3), row.cell(4), Integer.parseInt(row.cell(5))));
                case "values" -> model.values.put(row.cell(1), Set.copyOf(row.words(3)));
                default -> throw row.wrong("no such thing as " + row.cell(0));
            }
        }
        return model;
    }

    private Schema schema(String name) {
        return Objects.requireNonNull(schemata.get(name), name);
    }

    private Set<String> withAllAbove(String schema) {
        Set<String> all = new LinkedHashSet<>(Set.of(schema));
        schema(schema).above.forEach(above -> all.addAll(withAllAbove(above)));
        return all;
    }

    /// What is wrong with entities that refer to nothing but each other: nothing, or a line a fault.
    List<String> faults(List<JsonTree> entities) {
        Map<String, String> kinds = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (JsonTree entity : entities) {
            String id = entity.string("id");
            if (!ID.matcher(id).matches()) {
                faults.add(id + ": no id");
            }
            if (kinds.put(id, entity.string("schema")) != null) {
                faults.add(id + ": there twice");
            }
        }
        entities.forEach(entity -> check(entity, kinds, faults));
        return faults;
    }

    private void check(JsonTree entity, Map<String, String> kinds, List<String> faults) {
        String id = entity.string("id");
        String name = entity.string("schema");
        if (!schemata.containsKey(name) || schema(name).isAbstract) {
            faults.add(id + ": nothing can be a " + name);
            return;
        }
        Map<String, Property> properties = new HashMap<>();
        Set<String> required = new LinkedHashSet<>();
        for (String above : withAllAbove(name)) {
            properties.putAll(schema(above).own);
            required.addAll(schema(above).required);
        }
        Map<String, JsonTree> given = entity.required("properties").fields();
        for (String one : required) {
            if (!given.containsKey(one)) {
                faults.add(id + ": a " + name + " without " + one);
            }
        }
        given.forEach((property, list) -> {
            Property known = properties.get(property);
            if (known == null) {
                faults.add(id + ": a " + name + " has no " + property);
                return;
            }
            list.items().forEach(value -> check(id + "." + property, known, value.string(), kinds, faults));
        });
    }

    private void check(String where, Property property, String value, Map<String, String> kinds, List<String> faults) {
        String fault = switch (property.type) {
            case "entity" -> {
                String kind = kinds.get(value);
                yield kind == null
                        ? "leads to nothing"
                        : withAllAbove(kind).contains(property.range) ? "" : "leads to a " + kind;
            }
            case "date" -> DATE.matcher(value).matches() ? "" : "is no date";
            case "country", "language" ->
                Objects.requireNonNull(values.get(property.type)).contains(value) ? "" : "is no " + property.type;
            case "url" -> URL.matcher(value).matches() ? "" : "is no address";
            case "identifier" -> QID.matcher(value).matches() ? "" : "is no item of Wikidata";
            case "name", "string", "text", "address" -> value.isBlank() ? "is blank" : "";
            default -> "is of a type that is not checked, " + property.type;
        };
        if (!fault.isEmpty()) {
            faults.add(where + ": " + value + " " + fault);
        }
        if (value.length() > property.most) {
            faults.add(where + ": longer than " + property.most);
        }
    }
}
