package didar.export.table;

import didar.export.Chronicle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The cells of all tables, as they are listed.
final class ListedCells implements TableSink {

    private final Map<String, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();

    static ListedCells of(Chronicle chronicle) throws IOException {
        var cells = new ListedCells();
        Listing.list(chronicle, cells);
        return cells;
    }

    List<List<@Nullable Object>> rows(Table<?> table) {
        return Objects.requireNonNull(rows.get(table.name()));
    }

    /// What is not known is empty.
    List<List<String>> texts(Table<?> table) {
        List<List<String>> texts = new ArrayList<>();
        for (List<@Nullable Object> row : rows(table)) {
            List<String> cells = new ArrayList<>();
            for (Object cell : row) {
                cells.add(cell == null ? "" : cell.toString());
            }
            texts.add(cells);
        }
        return texts;
    }

    @Override
    public <R> void begin(Table<R> table) {
        rows.put(table.name(), new ArrayList<>());
    }

    @Override
    public <R> void write(Table<R> table, R row) {
        List<@Nullable Object> cells = new ArrayList<>();
        table.columns().forEach(column -> cells.add(column.cell().apply(row)));
        rows(table).add(cells);
    }

    @Override
    public void close() {}
}
