package didar.query;

import didar.link.who.Identity;
import didar.search.Dimension;
import didar.search.Facets;
import didar.search.Facets.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Facets as they are seen through the corrections, with the names of those whose ids they have.
///
/// What was read as two that are one is added up: where both are in one hit, it counts twice. What only some articles
/// mean by an id counts for whom it was read as.
record SeenFacets(Casebook casebook) {

    Facets seen(Facets facets) {
        Map<Dimension, List<Count>> seen = new EnumMap<>(Dimension.class);
        facets.counts()
                .forEach((dimension, counts) -> seen.put(dimension, dimension.isOfIds() ? named(counts) : counts));
        return new Facets(facets.found(), seen);
    }

    private List<Count> named(List<Count> counts) {
        Map<String, Long> hits = new LinkedHashMap<>();
        for (Count count : counts) {
            hits.merge(casebook.lens().identity(count.value()), count.hits(), Long::sum);
        }
        List<Count> named = new ArrayList<>();
        hits.forEach((id, sum) -> {
            Identity identity = casebook.identity(id);
            if (identity != null) {
                named.add(new Count(id, identity.names().getFirst().text(), sum));
            }
        });
        named.sort(Comparator.comparingLong(Count::hits).reversed());
        return named;
    }
}
