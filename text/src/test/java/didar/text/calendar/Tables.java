package didar.text.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads the test tables beside this class.
final class Tables {

    private Tables() {}

    /// A row of a table.
    ///
    /// @param why the `##` line above it
    record Row(String why, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }
    }

    /// A text whose expected spans are marked with `[[` and `]]`.
    record Marked(String text, List<String> spans) {

        static Marked of(String cell) {
            var text = new StringBuilder();
            List<String> spans = new ArrayList<>();
            int p = 0;
            for (int open; (open = cell.indexOf("[[", p)) >= 0; ) {
                int close = cell.indexOf("]]", open);
                text.append(cell, p, open);
                String inside = cell.substring(open + 2, close);
                spans.add(text.length() + ":" + inside);
                text.append(inside);
                p = close + 2;
            }
            return new Marked(text.append(cell.substring(p)).toString(), spans);
        }
    }

    static List<Row> read(String name) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
            List<Row> rows = new ArrayList<>();
            String why = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("## ")) {
                    why = line.substring(3);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(why, List.of(line.split("\t"))));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
