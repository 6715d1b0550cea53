package didar.link.who;

import didar.text.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which item of Wikidata a figure of the list is, where that is certain.
public final class Wikidata {

    private static final int ITEM = 7;
    private static final int COLUMNS = 9;

    private final Map<String, String> items = new HashMap<>();

    private Wikidata() {}

    public static Wikidata read() {
        var wikidata = new Wikidata();
        for (Table.Row row : Table.read(Wikidata.class, "figures.tsv", COLUMNS)) {
            if (!row.cell(ITEM).isBlank()) {
                wikidata.items.put(row.cell(0), row.cell(ITEM));
            }
        }
        return wikidata;
    }

    /// `Q` and a number; `null` where none is known.
    ///
    /// @param id of the identity
    public @Nullable String item(String id) {
        return items.get(id);
    }
}
