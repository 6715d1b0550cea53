package didar.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import didar.export.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFolderTest {

    @Test
    void whatIsReadBackIsWhatWasListed(@TempDir Path folder) throws IOException {
        try (var csv = new CsvFolder(folder, CsvFolder.Mark.NONE)) {
            Listing.list(Library.read(), csv);
        }
        var listed = ListedCells.of(Library.read());
        for (Table<?> table : Tables.ALL) {
            assertThat(read(folder.resolve(table.name() + ".csv")).stream()
                            .map(row -> row.stream().map(CsvFolder::unguarded).toList()))
                    .as(table.name())
                    .containsExactlyElementsOf(listed.texts(table));
        }
    }

    private static List<List<String>> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().skip(1).map(CsvRecord::getFields).toList();
        }
    }

    @Test
    void noCellBeginsAFormula(@TempDir Path folder) throws IOException {
        try (var csv = new CsvFolder(folder, CsvFolder.Mark.NONE)) {
            Listing.list(Library.read(), csv);
        }
        assertThat(read(folder.resolve("articles.csv")))
                .anySatisfy(row -> assertThat(row).contains("'=fa-4"));
        for (Table<?> table : Tables.ALL) {
            assertThat(read(folder.resolve(table.name() + ".csv")))
                    .allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n-].*")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+98 21", "-", "@name", "\tx", "'=x", "''=x", "'", "'x", "x", "", "＝x", "\nx"})
    void theApostropheComesOffAgainWithoutDoubt(String cell) {
        assertThat(CsvFolder.unguarded(CsvFolder.guarded(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "'x", "x", "", "ق=", "1"})
    void whatIsNoFormulaStaysAsItIs(String cell) {
        assertThat(CsvFolder.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void excelIsToldThatItIsUtf8(@TempDir Path folder) throws IOException {
        try (var csv = new CsvFolder(folder, CsvFolder.Mark.BYTE_ORDER_MARK)) {
            Listing.list(Library.read(), csv);
        }
        assertThat(Files.readString(folder.resolve("events.csv"))).startsWith("\uFEFFid,type,");
    }
}
