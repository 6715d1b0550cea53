package didar.query.overview;

import didar.query.Named;
import didar.text.FoldedText;
import didar.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where places lie, by `gazetteer.tsv`.
public final class Gazetteer {

    private static final int COLUMNS = 8;
    private static final String NO_COUNTRY = "INT";
    private static final Pattern FORMS = Pattern.compile(";");
    /// Words before a name that say what kind of place it is, folded.
    private static final Set<String> KINDS = Set.of(
            "استان", "شهر", "شهرستان", "بندر", "کشور", "محافظه", "منطقه", "مدینه", "دوله", "العاصمه", "ولایه", "اماره",
            "جمهوریه", "جمهوری", "مملکه", "المملکه", "سلطنه", "ولایت");
    private static final String ARTICLE = "ال";
    /// Letters of the shortest name without its article.
    private static final int SHORTEST = 2;

    private final Map<String, Spot> byId = new HashMap<>();
    private final Map<String, List<Spot>> byName = new HashMap<>();
    private final Map<String, Spot> countries = new HashMap<>();

    private Gazetteer() {}

    /// Read when it is asked for the first time.
    private static final class Known {
        private static final Gazetteer ALL = load();
    }

    public static Gazetteer known() {
        return Known.ALL;
    }

    private static Gazetteer load() {
        var gazetteer = new Gazetteer();
        for (Table.Row row : Table.read(Gazetteer.class, "gazetteer.tsv", COLUMNS)) {
            gazetteer.add(row);
        }
        return gazetteer;
    }

    private void add(Table.Row row) {
        Spot.Kind kind = Spot.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        String country = row.cell(2).equals(NO_COUNTRY) ? null : row.cell(2);
        String key = row.cell(0).isEmpty() ? row.cell(2) + ' ' + row.cell(5) : row.cell(0);
        var spot = new Spot(
                key, kind, row.cell(5), country, Double.parseDouble(row.cell(3)), Double.parseDouble(row.cell(4)));
        if (!row.cell(0).isEmpty()) {
            byId.put(row.cell(0), spot);
        }
        if (kind == Spot.Kind.COUNTRY && country != null) {
            countries.put(country, spot);
        }
        List<String> names = new ArrayList<>(List.of(row.cell(5)));
        names.addAll(List.of(FORMS.split(row.cell(6))));
        names.addAll(List.of(FORMS.split(row.cell(7))));
        names.stream()
                .map(Gazetteer::folded)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name ->
                        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(spot));
    }

    /// Where a place of the record lies: by its id, else by its names, those of its own country before others; else,
    /// where its country is known, at the middle of that. `null` where nothing tells it.
    public @Nullable Spot of(Named place) {
        Spot spot = place.id() == null ? null : byId.get(place.id());
        if (spot == null) {
            spot = named(place.name(), place.country());
        }
        for (int i = 0; spot == null && i < place.names().size(); i++) {
            spot = named(place.names().get(i), place.country());
        }
        return spot == null && place.country() != null ? countries.get(place.country()) : spot;
    }

    private @Nullable Spot named(String name, @Nullable String country) {
        List<Spot> spots = byName.getOrDefault(folded(name), List.of());
        for (Spot spot : spots) {
            if (country != null && country.equals(spot.country())) {
                return spot;
            }
        }
        return country == null && !spots.isEmpty() ? spots.getFirst() : null;
    }

    /// One for all writings of a name: without the word for its kind, spaces and articles.
    private static String folded(String name) {
        var folded = new StringBuilder();
        for (String word : FoldedText.of(name).toString().replace('\u200c', ' ').split(" ")) {
            if (!KINDS.contains(word) || !folded.isEmpty()) {
                boolean article = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + SHORTEST;
                folded.append(article ? word.substring(ARTICLE.length()) : word);
            }
        }
        return folded.toString();
    }
}
