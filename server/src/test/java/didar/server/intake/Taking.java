package didar.server.intake;

import didar.reader.Reader;
import didar.store.Location;
import didar.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The imports of a record in a folder, and what a test asks of them.
final class Taking implements AutoCloseable {

    static final Instant NOW = Instant.parse("2024-05-20T08:00:00Z");
    private static final Reader READER = new Reader();

    private final Path folder;
    final Imports imports;
    final List<String> told = new CopyOnWriteArrayList<>();

    Taking(Path folder, Limits limits) throws IOException {
        this.folder = folder;
        var workshop = new Workshop(folder.resolve("index"), () -> READER::read, 1, told::add);
        this.imports = Imports.open(folder.resolve("spool"), record(folder), workshop, limits, () -> NOW);
    }

    static Taking in(Path folder) throws IOException {
        return new Taking(folder, limits());
    }

    static Location record(Path folder) {
        return new Location.Folder(folder.resolve("record"));
    }

    /// Small ones, and no patience.
    static Limits limits() {
        return new Limits(1 << 20, 2 << 20, 3, 1, 2, 3, 3, 3, Duration.ofHours(1), Duration.ofMillis(20));
    }

    Delivered send(long no, String name, String text) throws IOException, NotTakenException {
        return imports.receive(no, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Sends one file and begins.
    long begin(String name, String text) throws IOException, NotTakenException {
        long no = imports.open("مریم").no();
        send(no, name, text);
        imports.begin(no);
        return no;
    }

    /// The import as it stands when it is over.
    Import over(long no) throws InterruptedException {
        long id = 0;
        while (!imports.isOver(no, id)) {
            List<Event> events = imports.after(no, id, Duration.ofSeconds(30));
            if (events.isEmpty()) {
                throw new AssertionError("nothing was told for half a minute: " + imports.one(no));
            }
            id = events.getLast().id();
        }
        Import standing = imports.one(no);
        if (standing == null) {
            throw new AssertionError("there is no import " + no);
        }
        return standing;
    }

    Import imported(String name, String text) throws IOException, NotTakenException, InterruptedException {
        return over(begin(name, text));
    }

    List<String> sources() throws IOException {
        var sources = new CopyOnWriteArrayList<String>();
        try (Store store = Store.open(record(folder), Store.Access.READ)) {
            store.dossiers(json -> sources.add(
                    new String(json, StandardCharsets.UTF_8).replaceFirst("(?s).*?\"source\":\"(.*?)\".*", "$1")));
        }
        return sources;
    }

    @Override
    public void close() throws IOException {
        imports.close();
    }
}
