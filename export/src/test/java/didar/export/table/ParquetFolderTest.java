package didar.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import didar.export.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Read by hardwood, which shares no code with the library that writes.
class ParquetFolderTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws IOException {
        try (var parquet = new ParquetFolder(folder)) {
            Listing.list(Library.read(), parquet);
        }
    }

    @Test
    void anotherLibraryReadsBackWhatWasListed() throws IOException {
        var listed = ListedCells.of(Library.read());
        for (Table<?> table : Tables.ALL) {
            assertThat(read(table)).as(table.name()).containsExactlyElementsOf(listed.rows(table));
        }
    }

    private static List<List<@Nullable Object>> read(Table<?> table) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(folder.resolve(table.name() + ".parquet")));
                RowReader reader = file.rowReader()) {
            while (reader.hasNext()) {
                reader.next();
                List<@Nullable Object> row = new ArrayList<>();
                for (Column<?> column : table.columns()) {
                    row.add(cell(reader, column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static @Nullable Object cell(RowReader row, Column<?> column) {
        if (row.isNull(column.name())) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> row.getString(column.name());
            case WHOLE -> row.getInt(column.name());
            case TRUTH -> row.getBoolean(column.name());
            case DAY -> row.getDate(column.name());
        };
    }

    @Test
    void everyTableHasAFile() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Tables.ALL.stream()
                            .map(table -> table.name() + ".parquet")
                            .toList());
        }
    }
}
