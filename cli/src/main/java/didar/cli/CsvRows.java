package didar.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import didar.cli.CsvRows.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows of a table as CSV. What is not known is an empty cell. The stream stays open.
///
/// A cell that a spreadsheet would take for a formula has an apostrophe in front.
final class CsvRows<T> implements AutoCloseable {

    /// Between several values in one cell.
    private static final String AND = "; ";

    /// What begins a formula, the wide forms of East Asian spreadsheets among it.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /// @param cell of a row; `null` where it is not known
    record Column<T>(String name, Function<T, @Nullable Object> cell) {}

    private final CsvWriter rows;
    private final List<Column<T>> columns;

    CsvRows(OutputStream out, List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
        this.rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        rows.writeRecord(columns.stream().map(Column::name).toList());
    }

    void write(T one) {
        List<String> row = new ArrayList<>(columns.size());
        for (Column<T> column : columns) {
            Object cell = column.cell.apply(one);
            row.add(cell == null ? "" : guarded(cell.toString()));
        }
        rows.writeRecord(row);
    }

    /// One cell of several values, a place for each, empty where it is not known.
    static <V> String joined(Stream<V> values, Function<V, @Nullable String> what) {
        return values.map(value -> Objects.requireNonNullElse(what.apply(value), ""))
                .collect(Collectors.joining(AND));
    }

    /// Looks behind apostrophes, so that the one in front can be taken off without doubt.
    private static String guarded(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && FORMULA.indexOf(cell.charAt(first)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        rows.flush();
    }
}
