package didar.search;

import didar.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/// Brings an index up to date with its record.
public final class CatchUp {
    private CatchUp() {}

    /// Articles between two reports.
    private static final int REPORTED = 2000;

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

    /// Adds what an index lacks.
    ///
    /// @param threads that make articles ready, at least 1
    /// @param progress told now and then how many articles were added
    /// @throws org.apache.lucene.store.LockObtainFailedException where another process does so
    public static void run(Store store, Path folder, int threads, Links.OfArticles links, LongConsumer progress)
            throws IOException {
        try (var indexing = Indexing.open(folder, threads, store.articles())) {
            run(store, indexing, links, progress);
        }
    }

    /// The same of an index that is written on: whoever adds articles does this first.
    public static void run(Store store, Indexing indexing, Links.OfArticles links, LongConsumer progress)
            throws IOException {
        long before = indexing.last();
        try {
            store.dossiersAfter(before, (no, dossier) -> {
                try {
                    indexing.add(no, dossier, links.of(no));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                if ((no - before) % REPORTED == 0) {
                    progress.accept(no - before);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (indexing.last() > before) {
            indexing.commit();
        }
        progress.accept(indexing.last() - before);
    }
}
