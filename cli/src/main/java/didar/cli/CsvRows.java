package didar.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of a table as CSV. What is not known is an empty cell. The stream stays open.
///
/// A cell that a spreadsheet would take for a formula has an apostrophe in front.
final class CsvRows implements AutoCloseable {

    /// Between several values in one cell.
    static final String AND = "; ";

    /// What begins a formula, the wide forms of East Asian spreadsheets among it.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter rows;

    CsvRows(OutputStream out, String... columns) {
        this.rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        rows.writeRecord(columns);
    }

    void row(@Nullable Object... cells) {
        List<String> row = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            row.add(cell == null ? "" : guarded(cell.toString()));
        }
        rows.writeRecord(row);
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
