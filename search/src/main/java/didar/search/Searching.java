package didar.search;

import didar.search.Filters.Kind;
import didar.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// A search in one state of an index.
final class Searching {

    /// Hits that are counted one by one; beyond, it is only known that there are more.
    private static final int COUNTED = 1000;

    private final Sight searcher;
    private final IndexReader reader;

    Searching(Sight searcher) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
    }

    /// One page of what is found.
    Hits find(Request request) throws IOException {
        var asked = new Asked(reader, request.filters().language());
        Query words = words(asked, request);
        var held = new BooleanQuery.Builder().add(words, Occur.MUST);
        for (Held one : asked.filters(request.filters())) {
            held.add(one.query(), Occur.FILTER);
        }
        int limit = Math.min(request.limit(), Math.max(1, reader.maxDoc()));
        // One more than the page, to know whether there is a next one.
        var manager = new TopFieldCollectorManager(sort(request.order()), limit + 1, after(request.after()), COUNTED);
        TopFieldDocs found = searcher.search(held.build(), manager);
        int count = Math.min(limit, found.scoreDocs.length);
        Weight weight = request.question().isEmpty() ? null : searcher.createWeight(words, ScoreMode.COMPLETE, 1);
        List<Hit> hits = new ArrayList<>(count);
        StoredFields stored = reader.storedFields();
        for (int i = 0; i < count; i++) {
            hits.add(hit(found.scoreDocs[i], stored, weight));
        }
        Facets facets = request.facets().isEmpty() ? null : facets(request);
        return new Hits(
                hits,
                facets == null ? found.totalHits.value() : facets.found(),
                facets != null || found.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
                found.scoreDocs.length > limit ? cursor(request.order(), (FieldDoc) found.scoreDocs[limit - 1]) : null,
                facets);
    }

    private Query words(Asked asked, Request request) throws IOException {
        return request.question().isEmpty()
                ? MatchAllDocsQuery.INSTANCE
                : searcher.rewrite(asked.question(request.question()));
    }

    private Facets facets(Request request) throws IOException {
        return searcher.counted(request, () -> {
            var asked = new Asked(reader, null);
            return Counting.of(searcher, request.facets(), words(asked, request), asked.filters(request.filters()));
        });
    }

    private static Sort sort(Request.Order order) {
        SortField first = switch (order) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case TIME -> LongField.newSortField(Fields.TIME, true, SortedNumericSelector.Type.MIN, Long.MIN_VALUE);
        };
        return new Sort(first, new SortField(Fields.NUMBER, SortField.Type.LONG, true));
    }

    private static @Nullable FieldDoc after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        Object first = switch (cursor.order()) {
            case RELEVANCE -> Float.intBitsToFloat((int) cursor.value());
            case TIME -> cursor.value();
        };
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, cursor.number()});
    }

    private static Cursor cursor(Request.Order order, FieldDoc last) {
        Object first = last.fields[0];
        long value = first instanceof Float score ? Float.floatToIntBits(score) : (Long) first;
        return new Cursor(order, value, (Long) last.fields[1]);
    }

    private Hit hit(ScoreDoc found, StoredFields stored, @Nullable Weight words) throws IOException {
        Document document = stored.document(found.doc);
        String language = shown(document, Fields.LANGUAGE);
        String original = shown(document, Fields.ORIGINAL);
        String field = Keys.of(Languages.of(language)).field(Fields.TEXT);
        List<Span> marks = words == null ? List.of() : marks(words, found.doc, field, document);
        Object score = ((FieldDoc) found).fields[0];
        long number = (Long) ((FieldDoc) found).fields[1];
        return new Hit(
                Kind.valueOf(shown(document, Fields.KIND).toUpperCase(Locale.ROOT)),
                Documents.article(number),
                shown(document, Fields.SOURCE),
                shown(document, Fields.ARTICLE),
                document.get(Fields.LOCAL),
                language,
                document.get(Fields.SHOWN_TITLE),
                document.get(Fields.SHOWN_OUTLET),
                document.get(Fields.WRITTEN_DAY),
                document.get(Fields.ACT),
                document.get(Fields.TYPE),
                document.get(Fields.STATUS),
                document.get(Fields.EVENT_ID),
                who(document),
                document.get(Fields.PLACE),
                Snippet.of(
                        original, document.getField(Fields.START).numericValue().intValue(), marks),
                score instanceof Float relevance ? relevance : 0);
    }

    private static List<Hit.Who> who(Document document) {
        String[] names = document.getValues(Fields.NAME);
        String[] ids = document.getValues(Fields.NAME_ID);
        List<Hit.Who> who = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            who.add(new Hit.Who(names[i], ids[i].isEmpty() ? null : ids[i]));
        }
        return who;
    }

    private static String shown(Document document, String field) {
        String value = document.get(field);
        if (value == null) {
            throw new IllegalStateException("a document without " + field);
        }
        return value;
    }

    /// Where in its text a document has what was looked for; positions in a title or a name lie behind the text's.
    private List<Span> marks(Weight words, int doc, String field, Document document) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = words.matches(leaf, doc - leaf.docBase);
        List<Span> marks = new ArrayList<>();
        MatchesIterator found = matches == null ? null : matches.getMatches(field);
        if (found != null) {
            List<Span> places = Places.read(document.getBinaryValue(Fields.PLACES));
            while (found.next()) {
                if (found.endPosition() < places.size()) {
                    marks.add(places.get(found.startPosition()).cover(places.get(found.endPosition())));
                }
            }
        }
        return marks;
    }
}
