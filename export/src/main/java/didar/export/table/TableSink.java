package didar.export.table;

import java.io.IOException;

/// Takes the rows of all tables, those of several tables in turns.
public interface TableSink extends AutoCloseable {

    /// Begins a table; it is there even if no row comes.
    <R> void begin(Table<R> table) throws IOException;

    <R> void write(Table<R> table, R row) throws IOException;

    /// All rows have come.
    @Override
    void close() throws IOException;
}
