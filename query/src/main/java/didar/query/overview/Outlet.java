package didar.query.overview;

import org.jspecify.annotations.Nullable;

/// Who publishes.
///
/// @param name the usual one, the same for all its writings, where the outlet is known; else as its articles have it
/// @param country ISO 3166-1 alpha-3
public record Outlet(String name, @Nullable String country) {}
