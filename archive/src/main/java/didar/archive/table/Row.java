package didar.archive.table;

import java.util.List;

/// A row of a table.
public sealed interface Row {

    /// Where it starts, counted from 1.
    long line();

    record Cells(long line, List<String> cells) implements Row {

        public Cells {
            cells = List.copyOf(cells);
        }
    }

    /// A row that is set aside.
    ///
    /// @param tooLarge whether for its size alone
    record Broken(long line, boolean tooLarge, String message) implements Row {}
}
