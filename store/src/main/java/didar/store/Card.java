package didar.store;

import org.jspecify.annotations.Nullable;

/// What a record tells of an article without its dossier.
///
/// @param no number of the article
/// @param language ISO 639
/// @param published ISO 8601, local, no finer than known
/// @param copyOf number of the earlier one whose text it prints; `null` where it is no copy
public record Card(
        long no,
        String source,
        String language,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable Long copyOf) {}
