package didar.search;

import didar.search.Facets.Count;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// Counts what is found by dimensions. Unlike for the best hits, all that is found has to be gone through; scores are
/// left out.
final class Counting {

    /// Values of a dimension that are told.
    private static final int MOST = 20;
    /// More than there are years.
    private static final int ALL = 10_000;

    private final Sight sight;
    /// Of the hits, and of what would be hits if nothing was chosen in a dimension.
    private final FacetsCollector hits;

    private final Map<Dimension, FacetsCollector> sideways = new EnumMap<>(Dimension.class);

    private Counting(Sight sight, FacetsCollector hits) {
        this.sight = sight;
        this.hits = hits;
    }

    /// @param words in all languages, even where only those of one are hits
    static Facets of(Sight sight, Set<Dimension> wanted, Query words, List<Held> filters) throws IOException {
        var base = new BooleanQuery.Builder().add(words, Occur.FILTER);
        Map<Dimension, Query> choices = new EnumMap<>(Dimension.class);
        for (Held held : filters) {
            if (held.choice() == null) {
                base.add(held.query(), Occur.FILTER);
            } else {
                choices.put(held.choice(), held.query());
            }
        }
        return collected(sight, base.build(), choices).facets(wanted);
    }

    private static Counting collected(Sight sight, Query base, Map<Dimension, Query> choices) throws IOException {
        var manager = new FacetsCollectorManager();
        if (choices.isEmpty()) {
            return new Counting(sight, sight.search(base, manager));
        }
        var config = new FacetsConfig();
        var query = new DrillDownQuery(config, base);
        choices.forEach((dimension, choice) -> query.add(dimension.word(), choice));
        // What it would count itself lies in one field of its own: here it only collects.
        var search = new DrillSideways(sight, config, (SortedSetDocValuesReaderState) null);
        var result = search.search(query, manager, Collections.nCopies(choices.size(), manager));
        var counting = new Counting(sight, result.drillDownResult());
        var each = result.drillSidewaysResults().iterator();
        choices.keySet().forEach(dimension -> counting.sideways.put(dimension, each.next()));
        return counting;
    }

    private Facets facets(Set<Dimension> wanted) throws IOException {
        Map<Dimension, List<Count>> counts = new EnumMap<>(Dimension.class);
        for (Dimension dimension : wanted) {
            counts.put(dimension, counts(dimension));
        }
        long found = hits.getMatchingDocs().stream()
                .mapToLong(FacetsCollector.MatchingDocs::totalHits)
                .sum();
        return new Facets(found, counts);
    }

    private List<Count> counts(Dimension dimension) throws IOException {
        FacetsCollector found = sideways.getOrDefault(dimension.isYear() ? Dimension.YEAR : dimension, hits);
        FacetResult top = new StringValueFacetCounts(sight.values(dimension), found)
                .getTopChildren(dimension.isYear() ? ALL : MOST, dimension.field());
        if (top == null) {
            return List.of();
        }
        List<Count> counts = new ArrayList<>(Arrays.stream(top.labelValues)
                .map(one -> new Count(one.label, one.value.longValue()))
                .toList());
        if (dimension.isYear()) {
            counts.sort((a, b) -> b.value().compareTo(a.value()));
        }
        return counts;
    }
}
