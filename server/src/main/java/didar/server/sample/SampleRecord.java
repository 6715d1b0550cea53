package didar.server.sample;

import didar.add.Adding;
import didar.add.IndexKeeping;
import didar.add.Tally;
import didar.archive.Input;
import didar.archive.Options;
import didar.record.Article;
import didar.record.Dossier;
import didar.store.Location;
import didar.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A record of invented articles, in a folder that goes with it. People, outlets and events are made up; countries,
/// cities and most offices are real.
///
/// @param folder that holds all of it
public record SampleRecord(Path folder) implements AutoCloseable {

    private static final String ARTICLES = "articles.jsonl";

    /// Reads the articles into a new folder for passing things.
    ///
    /// @param threads that read
    public static SampleRecord make(Function<Article, Dossier> reader, int threads) throws IOException {
        var sample = new SampleRecord(Files.createTempDirectory("didar-sample-"));
        try {
            sample.fill(reader, threads);
            return sample;
        } catch (IOException | RuntimeException e) {
            sample.close();
            throw e;
        }
    }

    private void fill(Function<Article, Dossier> reader, int threads) throws IOException {
        try (InputStream articles = SampleRecord.class.getResourceAsStream(ARTICLES)) {
            if (articles == null) {
                throw new IllegalStateException("no resource " + ARTICLES);
            }
            try (Store store = Store.open(record(), Store.Access.WRITE);
                    IndexKeeping index = IndexKeeping.open(store, index(), threads, _ -> {})) {
                var adding = new Adding(store, reader, Options.DEFAULT, threads, index);
                Tally tally = adding.add(List.of(new Input.Stream(ARTICLES, articles)), _ -> {});
                if (tally.refused() > 0) {
                    throw new IllegalStateException(tally.refused() + " articles of the sample cannot be read");
                }
            }
        }
    }

    public Location record() {
        return new Location.Folder(folder.resolve("record"));
    }

    /// Folder of the index.
    public Path index() {
        return folder.resolve("index");
    }

    /// Folder for imports.
    public Path spool() {
        return folder.resolve("imports");
    }

    /// Removes the folder, with all that was added to the sample or put right in it.
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
