package didar.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question with all that belongs to it.
///
/// @param limit hits of one page, at least 1
/// @param after the end of the page before; `null` for the first page
/// @param facets by what all that is found is counted, which takes longer than to find a page of it
public record Request(
        Question question,
        Filters filters,
        Order order,
        int limit,
        @Nullable Cursor after,
        Set<Dimension> facets) {

    /// One that counts nothing.
    public Request(Question question, Filters filters, Order order, int limit, @Nullable Cursor after) {
        this(question, filters, order, limit, after, Set.of());
    }

    public enum Order {
        /// The best first; among equals the newest in the record.
        RELEVANCE,
        /// The latest day first; those without a day come last.
        TIME
    }

    public Request {
        facets = Set.copyOf(facets);
        if (limit < 1) {
            throw new IllegalArgumentException("a page of " + limit + " hits");
        }
        if (after != null && after.order() != order) {
            throw new IllegalArgumentException("the page before was in another order");
        }
    }
}
