package didar.store;

import org.jspecify.annotations.Nullable;

/// How an article stands among the others of a record.
///
/// @param no number of the article
/// @param version of what its source has, from 1
/// @param newest whether its source has no later version
/// @param copyOf number of the earlier one whose text it prints; `null` where it is no copy
/// @param exact whether it is a copy letter for letter
public record Standing(
        long no, int version, boolean newest, @Nullable Long copyOf, boolean exact) {}
