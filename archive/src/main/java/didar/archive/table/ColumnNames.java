package didar.archive.table;

import didar.text.FoldedText;
import didar.text.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What columns are called in English, Persian and Arabic.
final class ColumnNames {

    private static final Map<String, Column> COLUMNS = read();

    private ColumnNames() {}

    private static Map<String, Column> read() {
        Map<String, Column> columns = new HashMap<>();
        for (Table.Row row : Table.read(ColumnNames.class, "columns.tsv", 2)) {
            Column before = columns.put(letters(row.cell(1)), Column.named(row.cell(0)));
            if (before != null) {
                throw row.wrong("the name is there twice");
            }
        }
        return columns;
    }

    /// `null` where the name is not known.
    static @Nullable Column of(String name) {
        return COLUMNS.get(letters(name));
    }

    /// The columns of a header by what they hold, counted from 0; of two that hold the same the first.
    static Map<Column, Integer> of(List<String> header) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            Column column = of(header.get(i));
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }

    /// Whether a row says which of its columns is the text.
    static boolean isHeader(List<String> row) {
        Map<Column, Integer> columns = of(row);
        return columns.containsKey(Column.TEXT) || columns.containsKey(Column.HTML);
    }

    /// The letters and digits of a name, folded.
    static String letters(String name) {
        FoldedText folded = FoldedText.of(name);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
