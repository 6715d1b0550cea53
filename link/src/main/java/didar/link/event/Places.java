package didar.link.event;

import didar.link.who.Resolver;
import didar.text.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which country a place lies in, or is, by the places among the known figures.
public final class Places {

    private static final int KIND = 1;
    private static final int ENGLISH = 2;
    private static final int PERSIAN = 3;
    private static final int ARABIC = 4;
    private static final int COUNTRY = 5;
    private static final int COLUMNS = 9;
    private static final int CODE = 3;
    private static final String NO_COUNTRY = "INT";
    private static final String SEVERAL = "several";

    private final Map<String, String> countries = new HashMap<>();

    private Places() {}

    public static Places read() {
        Places places = new Places();
        for (Table.Row row : Table.read(Resolver.class, "figures.tsv", COLUMNS)) {
            String country = row.cell(COUNTRY);
            if (row.cell(KIND).equals("place") && country.length() == CODE && !country.equals(NO_COUNTRY)) {
                for (int column : List.of(ENGLISH, PERSIAN, ARABIC)) {
                    for (String name : row.cell(column).split(";", -1)) {
                        places.countries.merge(
                                Words.of(name).key(), country, (one, other) -> one.equals(other) ? one : SEVERAL);
                    }
                }
            }
        }
        return places;
    }

    /// ISO 3166-1 alpha-3; `null` where the place is not known, or there are two of the name, as with «عمان».
    public @Nullable String country(Words place) {
        String country = countries.get(place.key());
        return SEVERAL.equals(country) ? null : country;
    }
}
