package didar.search;

import didar.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/// Brings an index up to date with its record.
public final class CatchUp {
    private CatchUp() {}

    /// Articles between two commits.
    private static final int COMMITTED = 2000;

    /// How many articles of the record the index lacks; all where the index is of another form or record.
    public static long lacking(Store store, Path folder) throws IOException {
        long articles = store.articles();
        long last = Indexing.last(folder);
        return last < 0 || last > articles ? articles : articles - last;
    }

    /// Adds what the index lacks.
    ///
    /// @param progress told now and then how many articles were added
    /// @throws org.apache.lucene.store.LockObtainFailedException where another process does so
    public static void run(Store store, Path folder, int threads, LongConsumer progress) throws IOException {
        try (var indexing = Indexing.open(folder, threads, store.articles())) {
            long before = indexing.last();
            store.dossiersAfter(before, (no, dossier) -> {
                try {
                    indexing.add(no, dossier);
                    if ((no - before) % COMMITTED == 0) {
                        indexing.commit();
                        progress.accept(no - before);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            indexing.commit();
            progress.accept(indexing.last() - before);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
