package didar.add;

import didar.link.Links;
import didar.record.Dossier;
import didar.search.CatchUp;
import didar.search.Indexing;
import didar.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Keeps the index of a record in step with it while articles are added. Where the index cannot be written the record
/// goes on without: whoever searches next takes in what it lacks.
public final class IndexKeeping implements Follower, AutoCloseable {

    private final Consumer<String> told;
    private final Path folder;
    private final Indexing indexing;
    private boolean broken;

    private IndexKeeping(Path folder, Indexing indexing, Consumer<String> told) {
        this.told = told;
        this.folder = folder;
        this.indexing = indexing;
    }

    /// Opens the index of a record and takes in what it lacks.
    ///
    /// @param threads that make articles ready
    /// @param told what people should know, in English
    /// @throws IOException where the record cannot be read, or the index not be written
    public static IndexKeeping open(Store store, Path folder, int threads, Consumer<String> told) throws IOException {
        Indexing indexing = Indexing.open(folder, threads, store.articles());
        try {
            CatchUp.run(store, indexing, new TiesOfRecord(store), _ -> {});
        } catch (IOException | RuntimeException e) {
            indexing.close();
            throw e;
        }
        return new IndexKeeping(folder, indexing, told);
    }

    @Override
    public void kept(long no, Dossier dossier, Links links) {
        if (broken) {
            return;
        }
        try {
            indexing.add(no, dossier, TiesOfRecord.stable(links));
        } catch (IOException e) {
            broken = true;
            told.accept(folder + ": the index cannot be written, the record goes on without; 'didar find' takes in"
                    + " what it lacks: " + e.getMessage());
        }
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
