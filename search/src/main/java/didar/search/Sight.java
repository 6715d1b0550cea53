package didar.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// An index as it was at one time, with what is worked out once for all that are counted in it.
final class Sight extends IndexSearcher {

    /// Facets stay the same from page to page, and many ask the same of a record.
    private static final int REMEMBERED = 64;

    /// What facets hang on.
    private record Counted(Question question, Filters filters, Set<Dimension> wanted) {}

    private final Map<Dimension, StringDocValuesReaderState> values = new EnumMap<>(Dimension.class);
    private final Map<Counted, Facets> counted = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

    Sight(IndexReader reader) {
        super(reader);
    }

    /// The values of a dimension, numbered across the parts of the index.
    StringDocValuesReaderState values(Dimension dimension) throws IOException {
        try {
            synchronized (values) {
                return values.computeIfAbsent(dimension, this::number);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private StringDocValuesReaderState number(Dimension dimension) {
        try {
            return new StringDocValuesReaderState(getIndexReader(), dimension.field());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Count {
        Facets count() throws IOException;
    }

    /// Facets that were counted before, or are by now.
    Facets counted(Request request, Count count) throws IOException {
        var key = new Counted(request.question(), request.filters(), request.facets());
        @Nullable Facets known;
        synchronized (counted) {
            known = counted.get(key);
        }
        if (known != null) {
            return known;
        }
        Facets facets = count.count();
        synchronized (counted) {
            counted.put(key, facets);
            if (counted.size() > REMEMBERED) {
                counted.remove(counted.keySet().iterator().next());
            }
        }
        return facets;
    }
}
