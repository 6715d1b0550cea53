package didar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of hits.
///
/// @param total of all pages
/// @param exact whether there are no more than `total`; counting ends where it would cost more than finding
/// @param next where the next page begins; `null` after the last
/// @param facets of all pages; `null` where none were asked for
public record Hits(
        List<Hit> hits,
        long total,
        boolean exact,
        @Nullable Cursor next,
        @Nullable Facets facets) {

    public Hits {
        hits = List.copyOf(hits);
    }
}
