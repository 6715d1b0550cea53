package didar.archive.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the user says of tables; what is not said is told from the table.
///
/// @param columns where each field of an article stands: the name of a column, or its number counted from 1
/// @param header whether the first row names the columns
/// @param delimiter what parts cells; `null` to be told from the table
public record TableShape(
        Map<Column, String> columns,
        boolean header,
        @Nullable Character delimiter) {

    /// Nothing is said.
    public static final TableShape TOLD_BY_ITSELF = new TableShape(Map.of(), true, null);

    public TableShape {
        columns = Map.copyOf(columns);
        if (!header && columns.isEmpty()) {
            throw new IllegalArgumentException("a table without a header needs the numbers of its columns");
        }
        for (String place : columns.values()) {
            if (!header && number(place) < 0) {
                throw new IllegalArgumentException(
                        "a table without a header has no column named '" + place + "': give its number");
            }
        }
        if (delimiter != null && !Delimiter.canPart(delimiter)) {
            throw new IllegalArgumentException("quotes and line breaks cannot part cells");
        }
    }

    /// Whether the user says that there are tables.
    public boolean isGiven() {
        return !columns.isEmpty() || delimiter != null;
    }

    /// Where each field stands in a row, counted from 0.
    ///
    /// @param first the first row: the header, if there is one
    /// @throws IllegalArgumentException where a column that the user names is not there, or none holds the text
    public Map<Column, Integer> places(List<String> first) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        columns.forEach((column, place) -> places.put(column, place(place, first)));
        if (header) {
            ColumnNames.of(first).forEach((column, place) -> {
                if (!places.containsKey(column) && !places.containsValue(place)) {
                    places.put(column, place);
                }
            });
        }
        if (!places.containsKey(Column.TEXT) && !places.containsKey(Column.HTML)) {
            throw new IllegalArgumentException("no column is known to hold the text; say which by --columns text=NAME"
                    + ", or text=NUMBER; the first row is " + shown(first));
        }
        return places;
    }

    private int place(String given, List<String> first) {
        String letters = ColumnNames.letters(given);
        for (int i = 0; header && i < first.size(); i++) {
            if (ColumnNames.letters(first.get(i)).equals(letters)) {
                return i;
            }
        }
        int number = number(given);
        if (number < 1 || number > first.size()) {
            throw new IllegalArgumentException("there is no column '" + given + "'; the first row is " + shown(first));
        }
        return number - 1;
    }

    /// -1 where it is none.
    private static int number(String given) {
        boolean digits =
                !given.isEmpty() && given.length() <= 4 && given.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(given) : -1;
    }

    private static String shown(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.subList(0, Math.min(row.size(), 12))) {
            cells.add(cell.length() <= 30 ? cell : cell.substring(0, 30) + "…");
        }
        return String.join(" | ", cells) + (row.size() > 12 ? " | …" : "");
    }
}
