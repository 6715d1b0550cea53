package didar.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// A data file beside this package: UTF-8, cells parted by tabs, `#` lines say source, licence and columns.
final class Table {
    private Table() {}

    /// One row, with its place for messages.
    record Row(String file, int line, List<String> cells) {

        /// The cell, or the empty string where the row ends before it.
        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        /// The alternatives of a cell, parted by `|`.
        List<String> alternatives(int column) {
            return split(cell(column), '|');
        }

        /// The words of a cell, parted by spaces.
        List<String> words(int column) {
            return split(cell(column), ' ');
        }

        IllegalStateException wrong(String why) {
            return new IllegalStateException(file + ":" + line + ": " + why);
        }
    }

    /// Reads every row of the table.
    ///
    /// @throws IllegalStateException if there is no such table
    static void read(String file, Consumer<Row> sink) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no table " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && line.charAt(0) != '#') {
                    sink.accept(new Row(file, number, cells(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<String> cells(String line) {
        return split(line + '\t', '\t', true);
    }

    private static List<String> split(String s, char separator) {
        return split(s + separator, separator, false);
    }

    private static List<String> split(String s, char separator, boolean keepEmpty) {
        List<String> parts = new java.util.ArrayList<>();
        int from = 0;
        for (int at = s.indexOf(separator); at >= 0; at = s.indexOf(separator, from)) {
            String part = s.substring(from, at);
            if (keepEmpty || !part.isBlank()) {
                parts.add(keepEmpty ? part : part.strip());
            }
            from = at + 1;
        }
        return parts;
    }
}
