package didar.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads data files: UTF-8, a row a line, cells parted by tabs. Lines that start with `#` say source, licence and
/// columns, and are passed over like blank ones.
public final class Table {

    private Table() {}

    /// A row, and where it stands for messages.
    ///
    /// @param line counted from 1
    public record Row(String file, int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /// @param column counted from 0
        public String cell(int column) {
            return cells.get(column);
        }

        /// The words of a cell, parted by spaces; none where the cell is blank.
        public List<String> words(int column) {
            return cell(column).isBlank() ? List.of() : parts(cell(column).strip(), ' ');
        }

        /// What to throw where the row cannot be used.
        public IllegalStateException wrong(String why) {
            return new IllegalStateException(file + ", line " + line + ": " + why);
        }
    }

    /// All rows of a table.
    ///
    /// @param beside a class whose package the file lies in
    /// @param columns how many cells every row has
    /// @throws IllegalStateException if there is no such file, or a row has fewer cells or more
    public static List<Row> read(Class<?> beside, String file, int columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + file + " beside " + beside.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && line.charAt(0) != '#') {
                    Row row = new Row(file, number, parts(line, '\t'));
                    if (row.cells.size() != columns) {
                        throw row.wrong(row.cells.size() + " cells, not " + columns);
                    }
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return rows;
    }

    private static List<String> parts(String s, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = s.indexOf(separator); at >= 0; at = s.indexOf(separator, from)) {
            parts.add(s.substring(from, at));
            from = at + 1;
        }
        parts.add(s.substring(from));
        return parts;
    }
}
