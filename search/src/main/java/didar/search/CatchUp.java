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

    /// How an index stands to its record.
    ///
    /// @param lacking articles of the record that the index lacks; all where it is of another form or record
    /// @param isUsable whether it can be searched as it is
    public record State(long lacking, boolean isUsable) {

        public boolean isBehind() {
            return lacking > 0 || !isUsable;
        }
    }

    public static State state(Store store, Path folder) throws IOException {
        long articles = store.articles();
        long last = Indexing.last(folder);
        return last < 0 || last > articles ? new State(articles, false) : new State(articles - last, true);
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
