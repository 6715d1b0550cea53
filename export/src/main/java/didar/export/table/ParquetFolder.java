package didar.export.table;

import blue.strategic.parquet.ParquetWriter;
import didar.record.CodePoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/// A folder with a Parquet file a table: typed columns, all of them optional, null where something is not known.
public final class ParquetFolder implements TableSink {

    private final Path folder;
    private final Map<String, ParquetWriter<Object>> writers = new LinkedHashMap<>();

    /// @param folder made where there is none; files of the same names are written anew
    public ParquetFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public <R> void begin(Table<R> table) throws IOException {
        Path file = folder.resolve(table.name() + ".parquet");
        Files.deleteIfExists(file);
        MessageType schema = new MessageType(
                table.name(),
                table.columns().stream()
                        .map(column -> type(column.name(), column.type()))
                        .toList());
        writers.put(table.name(), ParquetWriter.writeFile(schema, file.toFile(), (row, values) -> {
            for (Column<R> column : table.columns()) {
                @SuppressWarnings("unchecked") // it came in by write
                Object cell = column.cell().apply((R) row);
                if (cell != null) {
                    values.write(column.name(), value(cell));
                }
            }
        }));
    }

    private static Type type(String name, Column.Type type) {
        return switch (type) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name);
            case WHOLE -> Types.optional(PrimitiveTypeName.INT32).named(name);
            case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
            case DAY ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(name);
        };
    }

    private static Object value(Object cell) {
        return switch (cell) {
            case LocalDate day -> Math.toIntExact(day.toEpochDay());
            case String text -> CodePoints.wellFormed(text);
            default -> cell;
        };
    }

    @Override
    public <R> void write(Table<R> table, R row) throws IOException {
        Objects.requireNonNull(writers.get(table.name())).write(row);
    }

    @Override
    public void close() throws IOException {
        for (ParquetWriter<Object> writer : writers.values()) {
            writer.close();
        }
    }
}
