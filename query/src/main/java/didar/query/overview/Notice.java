package didar.query.overview;

import org.jspecify.annotations.Nullable;

/// That an article reports an event.
///
/// @param article number of it
/// @param copyOf number of the earlier article whose text it prints; `null` where it is no copy
/// @param outlet `null` where it is not told
/// @param moment of publication; `null` where no day is told
public record Notice(
        long article,
        @Nullable Long copyOf,
        String language,
        @Nullable Outlet outlet,
        @Nullable Moment moment) {}
