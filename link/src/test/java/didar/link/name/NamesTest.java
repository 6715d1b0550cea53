package didar.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Entity;
import didar.text.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Names NAMES = Names.load();

    private static Likeness likeness(Table.Row row, int one, int other) {
        return NAMES.likeness(NAMES.name(row.cell(one)), NAMES.name(row.cell(other)), kind(row));
    }

    private static Entity.Kind kind(Table.Row row) {
        return Entity.Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
    }

    @Test
    void spellingsOfOneNameAreOneAndNamesakesAreTwo() {
        assertThat(Table.read(NamesTest.class, "pairs.tsv", 4))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(likeness(row, 0, 1).isSame())
                        .as("%s and %s: %s", row.cell(0), row.cell(1), likeness(row, 0, 1))
                        .isEqualTo(row.cell(3).equals("one")));
    }

    @Test
    void likenessHoldsBothWays() {
        assertThat(Table.read(NamesTest.class, "pairs.tsv", 4))
                .allSatisfy(row -> assertThat(likeness(row, 0, 1).isSame())
                        .as("%s and %s", row.cell(0), row.cell(1))
                        .isEqualTo(likeness(row, 1, 0).isSame()));
    }

    @Test
    void spellingsOfOnePersonAreFoundUnderACommonKey() {
        assertThat(Table.read(NamesTest.class, "pairs.tsv", 4))
                .filteredOn(row -> row.cell(2).equals("person") && row.cell(3).equals("one"))
                .allSatisfy(row -> {
                    Set<String> keys = new HashSet<>(Keys.kept(NAMES.name(row.cell(0)), kind(row)));
                    keys.retainAll(Keys.sought(NAMES.name(row.cell(1)), kind(row)));
                    assertThat(keys).as("%s and %s", row.cell(0), row.cell(1)).isNotEmpty();
                });
    }
}
