package didar.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import didar.record.CodePoints;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A folder with a CSV file a table: RFC 4180, UTF-8, the names of the columns in the first line, what is not known
/// empty.
///
/// A cell that a spreadsheet would take for a formula (see [#guarded]) has an apostrophe in front.
public final class CsvFolder implements TableSink {

    /// How a file begins.
    public enum Mark {
        /// Excel takes a file for UTF-8 that begins with a byte order mark.
        BYTE_ORDER_MARK,
        NONE
    }

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /// What begins a formula, the wide forms that East Asian spreadsheets take for the same among it.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Path folder;
    private final Mark mark;
    private final Map<String, CsvWriter> writers = new LinkedHashMap<>();

    /// @param folder made where there is none; files of the same names are written anew
    public CsvFolder(Path folder, Mark mark) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.mark = mark;
    }

    @Override
    public <R> void begin(Table<R> table) throws IOException {
        OutputStream out = Files.newOutputStream(folder.resolve(table.name() + ".csv"));
        if (mark == Mark.BYTE_ORDER_MARK) {
            out.write(BYTE_ORDER_MARK);
        }
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        writers.put(table.name(), writer);
        writer.writeRecord(table.columns().stream().map(Column::name).toList());
    }

    @Override
    public <R> void write(Table<R> table, R row) {
        List<@Nullable String> cells = new ArrayList<>(table.columns().size());
        for (Column<R> column : table.columns()) {
            Object cell = column.cell().apply(row);
            cells.add(
                    cell instanceof String text
                            ? guarded(CodePoints.wellFormed(text))
                            : cell == null ? null : cell.toString());
        }
        Objects.requireNonNull(writers.get(table.name())).writeRecord(cells);
    }

    /// With an apostrophe in front where the first character that is no apostrophe could begin a formula. So it can be
    /// taken off again without doubt, by [#unguarded].
    static String guarded(String cell) {
        return isGuarded(cell) ? '\'' + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && isGuarded(cell) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && FORMULA.indexOf(cell.charAt(first)) >= 0;
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter writer : writers.values()) {
            writer.close();
        }
    }
}
