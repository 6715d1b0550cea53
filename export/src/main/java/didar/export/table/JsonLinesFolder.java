package didar.export.table;

import didar.export.EventJson;
import didar.export.JsonLines;
import didar.export.Occurrence;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A folder with a file of JSON Lines a table: an object a row, what is not known left out. Events are whole, with
/// their
/// participants and reports in them.
public final class JsonLinesFolder implements TableSink {

    private record File(OutputStream out, JsonLines json) {}

    private final Path folder;
    private final Map<String, File> files = new LinkedHashMap<>();

    /// @param folder made where there is none; files of the same names are written anew
    public JsonLinesFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public <R> void begin(Table<R> table) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table.name() + ".jsonl")));
        files.put(table.name(), new File(out, new JsonLines(out)));
    }

    @Override
    public <R> void write(Table<R> table, R row) throws IOException {
        JsonLines json = Objects.requireNonNull(files.get(table.name())).json;
        json.line(() -> {
            if (row instanceof Occurrence occurrence) {
                EventJson.write(occurrence, json);
                return;
            }
            for (Column<R> column : table.columns()) {
                switch (column.cell().apply(row)) {
                    case null -> {}
                    case Integer whole -> json.number(column.name(), whole);
                    case Boolean truth -> json.truth(column.name(), truth);
                    case Object text -> json.string(column.name(), text.toString());
                }
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (File file : files.values()) {
            file.json.close();
            file.out.close();
        }
    }
}
