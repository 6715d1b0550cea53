package didar.archive.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What parts the cells of a table, told from its first lines: by a header whose names are known, else by which
/// character cuts all rows into as many cells.
public final class Delimiter {

    /// The likelier first.
    private static final char[] CANDIDATES = {',', '\t', ';', '|', '؛', '،'};
    private static final double REGULAR = 0.6;

    private Delimiter() {}

    /// Whether a character can stand between cells at all: quotation marks and line breaks have work of their own.
    public static boolean canPart(char character) {
        return character != '"' && character != '\n' && character != '\r';
    }

    /// The first row, as a delimiter cuts it, tells which of its columns is the text: then this is a table.
    ///
    /// @param start of a text
    public static boolean isTable(String start) {
        int end = start.indexOf('\n');
        String line = (end < 0 ? start : start.substring(0, end)).strip();
        for (char candidate : CANDIDATES) {
            List<List<String>> rows = rows(line, candidate);
            if (rows.size() == 1 && rows.getFirst().size() > 1 && ColumnNames.isHeader(rows.getFirst())) {
                return true;
            }
        }
        return false;
    }

    /// @param start of the table: some lines, of which the last may be cut
    public static char of(String start) {
        char best = CANDIDATES[0];
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(start, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(String start, char candidate) {
        List<List<String>> rows = rows(start, candidate);
        if (rows.size() > 1) {
            rows.removeLast(); // it may be cut
        }
        if (rows.isEmpty() || rows.getFirst().size() < 2) {
            return 0;
        }
        int known = ColumnNames.of(rows.getFirst()).size();
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        int usual = widths.values().stream().max(Integer::compare).orElse(0);
        double regular = (double) usual / rows.size();
        return 10 * known + (regular >= REGULAR ? regular : 0) + rows.getFirst().size() / 1000.0;
    }

    private static List<List<String>> rows(String start, char delimiter) {
        String[] lines = start.split("\n");
        int[] at = {0};
        Rows rows = new Rows(
                () -> at[0] < lines.length ? Rows.Line.of(at[0] + 1, lines[at[0]++]) : null,
                delimiter,
                Math.max(start.length(), 1));
        List<List<String>> cells = new ArrayList<>();
        try {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (row instanceof Row.Cells(long _, List<String> fields)) {
                    cells.add(fields);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // lines in memory do not break off
        }
        return cells;
    }
}
