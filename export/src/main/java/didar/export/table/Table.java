package didar.export.table;

import java.util.List;

/// A table of the export: its name and its columns, without its rows.
public record Table<R>(String name, List<Column<R>> columns) {

    public Table {
        columns = List.copyOf(columns);
    }
}
