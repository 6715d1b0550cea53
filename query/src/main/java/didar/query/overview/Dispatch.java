package didar.query.overview;

import org.jspecify.annotations.Nullable;

/// An article as far as it concerns who published it when.
///
/// @param no number of it
/// @param copyOf number of the earlier article whose text it prints; `null` where it is no copy
/// @param moment of publication; `null` where no day is told
record Dispatch(
        long no,
        @Nullable Long copyOf,
        String language,
        @Nullable Outlet outlet,
        @Nullable Moment moment) {}
