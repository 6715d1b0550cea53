package didar.query.who;

import didar.text.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which offices have one holder at a time, by `offices.tsv`.
final class SoleOffices {

    private enum Kind {
        SOLE,
        OF,
        MANY,
        EMPTY
    }

    private static final Pattern SPACE = Pattern.compile(" ");

    private final Set<String> sole = new HashSet<>();
    private final Set<String> of = new HashSet<>();
    private final Set<String> many = new HashSet<>();
    private final Set<String> empty = new HashSet<>();

    private SoleOffices() {}

    static SoleOffices load() {
        SoleOffices offices = new SoleOffices();
        for (Table.Row row : Table.read(SoleOffices.class, "offices.tsv", 2)) {
            Set<String> notions = switch (Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT))) {
                case SOLE -> offices.sole;
                case OF -> offices.of;
                case MANY -> offices.many;
                case EMPTY -> offices.empty;
            };
            notions.addAll(row.words(1));
        }
        return offices;
    }

    /// @param office a key of [didar.link.who.TitleKeys]; one without a country is never told to be sole
    boolean has(String office) {
        List<String> notions = notions(office);
        if (country(office) == null || notions.stream().anyMatch(many::contains)) {
            return false;
        }
        boolean plain = notions.stream().filter(n -> !isCountry(n)).count() == 1;
        return notions.stream().anyMatch(sole::contains)
                || notions.stream().anyMatch(of::contains) && (!plain || notions.contains("head"));
    }

    /// A key without what adds nothing beside a country: «جمهوری اسلامی ایران» is «ایران».
    String bare(String office) {
        return country(office) == null
                ? office
                : notions(office).stream()
                        .filter(notion -> !empty.contains(notion))
                        .collect(Collectors.joining(" "));
    }

    /// The state whose office it is, ISO 3166-1 alpha-3; `null` where the key says none.
    static @Nullable String country(String office) {
        return notions(office).stream()
                .filter(SoleOffices::isCountry)
                .findFirst()
                .orElse(null);
    }

    private static List<String> notions(String office) {
        return List.of(SPACE.split(office));
    }

    private static boolean isCountry(String notion) {
        return notion.length() == 3 && notion.equals(notion.toUpperCase(Locale.ROOT));
    }
}
