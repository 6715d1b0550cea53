package didar.cli;

import didar.add.Follower;
import didar.link.Links;
import didar.link.who.Resolution;
import didar.record.Dossier;
import didar.search.CatchUp;
import didar.search.Indexing;
import didar.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.store.LockObtainFailedException;

/// Keeps the index of a record in step with it while articles are added. Where the index cannot be written the record
/// goes on without: `didar find` takes in what it lacks.
final class IndexKeeping implements Follower, AutoCloseable {

    private final PrintStream err;
    private final Path folder;
    private final Indexing indexing;
    private boolean broken;

    private IndexKeeping(Path folder, Indexing indexing, PrintStream err) {
        this.err = err;
        this.folder = folder;
        this.indexing = indexing;
    }

    /// Opens the index of a record and takes in what it lacks.
    ///
    /// @param threads that make articles ready
    /// @throws IOException where the record cannot be read, or the index not be written
    static IndexKeeping open(Store store, Path folder, int threads, PrintStream err) throws IOException {
        LuceneLog.silence();
        Indexing indexing = Indexing.open(folder, threads, store.articles());
        try {
            CatchUp.run(store, indexing, new TiesOfRecord(store), _ -> {});
        } catch (IOException | RuntimeException e) {
            indexing.close();
            throw e;
        }
        return new IndexKeeping(folder, indexing, err);
    }

    /// Takes in what the index of a record lacks, for those who ask it.
    ///
    /// @throws IOException where there is none that can be asked, and none can be made
    static void catchUp(Store store, Path folder, PrintStream err) throws IOException {
        LuceneLog.silence();
        CatchUp.State state = CatchUp.state(store, folder);
        if (!state.isBehind()) {
            return;
        }
        err.println(String.format(Locale.ROOT, "didar: taking %,d articles into the index", state.lacking()));
        try {
            CatchUp.run(
                    store,
                    folder,
                    Runtime.getRuntime().availableProcessors(),
                    new TiesOfRecord(store),
                    done -> err.println(String.format(Locale.ROOT, "didar: %,d of %,d", done, state.lacking())));
        } catch (LockObtainFailedException e) {
            if (!state.isUsable()) {
                throw new IOException(folder + ": another didar is making the index", e);
            }
            err.println("didar: another didar is doing so; found is what the index has");
        } catch (IOException e) {
            if (!state.isUsable()) {
                throw new IOException(folder + ": the index cannot be made: " + e.getMessage(), e);
            }
            err.println("didar: they cannot be: " + e.getMessage() + "; found is what the index has");
        }
    }

    @Override
    public void kept(long no, Dossier dossier, Links links) {
        if (broken) {
            return;
        }
        try {
            indexing.add(no, dossier, forSearch(links));
        } catch (IOException e) {
            broken = true;
            err.println("didar: " + folder + ": the index cannot be written, the record goes on without; 'didar find'"
                    + " takes in what it lacks: " + e.getMessage());
        }
    }

    /// The ids of the whole record by the local ones.
    static didar.search.Links forSearch(Links links) {
        Map<String, String> stable = new HashMap<>();
        for (Resolution resolution : links.entities()) {
            String id = resolution.id();
            if (id != null) {
                stable.put(resolution.entity(), id);
            }
        }
        links.events().forEach(event -> stable.put(event.event(), event.id()));
        return new didar.search.Links(stable);
    }

    @Override
    public void close() throws IOException {
        try (indexing) {
            if (!broken) {
                indexing.commit();
            }
        }
    }
}
