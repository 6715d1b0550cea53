package didar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void headAndBlankLinesAreNoRowsAndStillCountAsLines() {
        assertThat(Table.read(TableTest.class, "table.tsv", 3))
                .extracting(Table.Row::line)
                .containsExactly(3, 5);
    }

    @Test
    void anEmptyCellIsACellBecauseTheNextOneHasItsPlace() {
        Table.Row row = Table.read(TableTest.class, "table.tsv", 3).getLast();
        assertThat(row.cell(0)).isEqualTo("لقاء");
        assertThat(row.cell(1)).isEmpty();
        assertThat(row.cell(2)).isEmpty();
    }

    @Test
    void theWordsOfACellArePartedBySpacesAndABlankCellHasNone() {
        var rows = Table.read(TableTest.class, "table.tsv", 3);
        assertThat(rows.getFirst().words(1)).containsExactly("دیدارها", "دیدارهای");
        assertThat(rows.getLast().words(1)).isEmpty();
    }

    @Test
    void aRowOfAnotherWidthIsNamedByFileAndLine() {
        assertThatThrownBy(() -> Table.read(TableTest.class, "table.tsv", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("table.tsv, line 3: 3 cells, not 2");
    }

    @Test
    void aMissingFileIsNamedBecauseAnEmptyTableWouldReadNothing() {
        assertThatThrownBy(() -> Table.read(TableTest.class, "none.tsv", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.tsv");
    }
}
