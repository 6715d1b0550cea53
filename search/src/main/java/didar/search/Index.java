package didar.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// An index as it was when it was opened, or refreshed last. Any number may read it while one writes; all methods may
/// be called from any thread.
public final class Index implements AutoCloseable {

    private final Directory directory;
    private final SearcherManager searchers;

    private Index(Directory directory, SearcherManager searchers) {
        this.directory = directory;
        this.searchers = searchers;
    }

    /// @throws org.apache.lucene.index.IndexNotFoundException where there is none
    public static Index open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return new Index(directory, new SearcherManager(directory, null));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// Takes in what others have committed by now, unless another thread is about it; searches that are going on see
    /// what was there when they began.
    public void refresh() throws IOException {
        searchers.maybeRefresh();
    }

    /// Another number after every change that was taken in.
    public long version() throws IOException {
        return of(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
    }

    /// How many articles, statements and meetings there are.
    public int size() throws IOException {
        return of(searcher -> searcher.getIndexReader().numDocs());
    }

    /// One page of what is found.
    public Hits find(Request request) throws IOException {
        return of(searcher -> new Searching(searcher).find(request));
    }

    private interface Work<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private <T> T of(Work<T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.with(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        directory.close();
    }
}
