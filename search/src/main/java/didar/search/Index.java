package didar.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// An index as it was when it was opened, or refreshed last. Any number may read it while one writes; all methods may
/// be called from any thread.
public final class Index implements AutoCloseable {

    /// Sorts those without a day; none of them is asked for.
    private static final long NO_DAY = 0;

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
            return new Index(directory, new SearcherManager(directory, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                    return new Sight(reader);
                }
            }));
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
        return of(sight -> ((DirectoryReader) sight.getIndexReader()).getVersion());
    }

    /// How many articles, statements and meetings there are.
    public int size() throws IOException {
        return of(sight -> sight.getIndexReader().numDocs());
    }

    /// The days between which articles were published, both inclusive.
    public record Days(LocalDate first, LocalDate last) {}

    /// `null` where no article tells its day.
    public @Nullable Days days() throws IOException {
        return of(sight -> {
            LocalDate first = end(sight, false);
            LocalDate last = end(sight, true);
            return first == null || last == null ? null : new Days(first, last);
        });
    }

    private static @Nullable LocalDate end(Sight sight, boolean last) throws IOException {
        var sort = new Sort(LongField.newSortField(Fields.DAY, last, SortedNumericSelector.Type.MIN, NO_DAY));
        var dated = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, "article")), Occur.FILTER)
                .add(new FieldExistsQuery(Fields.DAY), Occur.FILTER)
                .build();
        TopFieldDocs found = sight.search(dated, 1, sort);
        return found.scoreDocs.length == 0
                ? null
                : LocalDate.ofEpochDay((Long) ((FieldDoc) found.scoreDocs[0]).fields[0]);
    }

    /// One page of what is found.
    public Hits find(Request request) throws IOException {
        return of(sight -> new Searching(sight).find(request));
    }

    private interface Work<T extends @Nullable Object> {
        T with(Sight sight) throws IOException;
    }

    private <T extends @Nullable Object> T of(Work<T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.with((Sight) searcher);
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
