package didar.eval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An article of a shared collection.
///
/// @param key the collection, a colon, the id that it has there: `isna:99052115604`
/// @param published its day as the collection tells it
/// @param section the rubric or outlet within the collection, empty where it tells none
/// @param text the title where there is one, a line feed, the body
record NewsArticle(
        String key,
        NewsCollection collection,
        @Nullable String title,
        @Nullable LocalDate published,
        String section,
        String text) {}
