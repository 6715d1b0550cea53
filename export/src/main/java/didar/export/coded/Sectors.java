package didar.export.coded;

import didar.link.who.Identity;
import didar.link.who.Tenure;
import didar.text.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// In which sector somebody is on a day, by `sectors.tsv`.
final class Sectors {

    private static final int COUNTRY_LETTERS = 3;

    private record Rule(String sector, List<String> notions, boolean alone) {

        boolean fits(Set<String> office) {
            return office.containsAll(notions) && (!alone || office.size() == notions.size());
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    private Sectors() {}

    static Sectors read() {
        var sectors = new Sectors();
        for (Table.Row row : Table.read(Sectors.class, "sectors.tsv", 3)) {
            sectors.rules.add(new Rule(row.cell(0), row.words(1), row.cell(2).equals("yes")));
        }
        return sectors;
    }

    /// `null` where no office is known on that day, or none that tells.
    @Nullable
    String of(Identity identity, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        List<Set<String>> offices = identity.tenures().stream()
                .filter(tenure -> holds(tenure, day))
                .map(Sectors::notions)
                .toList();
        for (Rule rule : rules) {
            if (offices.stream().anyMatch(rule::fits)) {
                return rule.sector;
            }
        }
        return null;
    }

    private static boolean holds(Tenure tenure, LocalDate day) {
        return (tenure.from() == null || !day.isBefore(tenure.from()))
                && (tenure.to() == null || !day.isAfter(tenure.to()));
    }

    /// Without the country, which alone is in capitals of this length.
    private static Set<String> notions(Tenure tenure) {
        return Set.of(Arrays.stream(tenure.title().split(" ", -1))
                .filter(notion ->
                        notion.length() != COUNTRY_LETTERS || !notion.chars().allMatch(Character::isUpperCase))
                .distinct()
                .toArray(String[]::new));
    }
}
