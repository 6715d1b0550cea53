package didar.export.linked;

import didar.export.Library;
import didar.text.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The terms of schema.org that the export uses, as a table of facts.
final class SchemaTerms {

    private record Property(Set<String> on, Set<String> to) {}

    private final Map<String, Set<String>> types = new HashMap<>();
    private final Map<String, Property> properties = new HashMap<>();

    private SchemaTerms() {}

    static SchemaTerms read() {
        var terms = new SchemaTerms();
        for (Table.Row row : Table.read(Library.class, "schema-org.tsv", 4)) {
            if (row.cell(0).equals("type")) {
                terms.types.put(row.cell(1), Set.copyOf(row.words(2)));
            } else {
                terms.properties.put(row.cell(1), new Property(Set.copyOf(row.words(2)), Set.copyOf(row.words(3))));
            }
        }
        return terms;
    }

    boolean hasType(String type) {
        return types.containsKey(type);
    }

    /// Whether a property stands on things of a type.
    boolean stands(String property, String type) {
        Property known = properties.get(property);
        return known != null && !Collections.disjoint(known.on, types.getOrDefault(type, Set.of()));
    }

    /// Whether a property can lead to a thing of a type.
    boolean leads(String property, String type) {
        Property known = properties.get(property);
        return known != null && !Collections.disjoint(known.to, types.getOrDefault(type, Set.of()));
    }

    /// Whether a property can have one of these for its value.
    boolean takes(String property, List<String> kinds) {
        Property known = properties.get(property);
        return known != null && !Collections.disjoint(known.to, kinds);
    }
}
