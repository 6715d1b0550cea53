package didar.search;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// One thing that hits are held to.
///
/// @param choice the dimension of whose values some were chosen by it; of years [Dimension#YEAR] for all calendars.
/// `null` where it narrows what every dimension counts
record Held(@Nullable Dimension choice, Query query) {}
