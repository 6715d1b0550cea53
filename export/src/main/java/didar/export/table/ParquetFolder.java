package didar.export.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalOutputFile;

/// A folder with a Parquet file a table: typed columns, all of them optional, null where something is not known.
public final class ParquetFolder implements TableSink {

    private final Path folder;
    private final Map<String, ParquetWriter<?>> writers = new LinkedHashMap<>();

    /// @param folder made where there is none; files of the same names are written anew
    public ParquetFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public <R> void begin(Table<R> table) throws IOException {
        var file = new LocalOutputFile(folder.resolve(table.name() + ".parquet"));
        writers.put(
                table.name(),
                new ParquetRows.Builder<>(table, file)
                        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                        .build());
    }

    @Override
    public <R> void write(Table<R> table, R row) throws IOException {
        @SuppressWarnings("unchecked") // begun for rows of this table
        var writer = (ParquetWriter<R>) Objects.requireNonNull(writers.get(table.name()));
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        for (ParquetWriter<?> writer : writers.values()) {
            writer.close();
        }
    }
}
