package didar.record;

import org.jspecify.annotations.Nullable;

/// Codes of the event-data standards.
///
/// @param plover PLOVER 2.0 draft `TYPE/mode`, or `TYPE` where it has no modes; `null` for what PLOVER dropped
/// @param cameo CAMEO 1.1b3
public record Codes(@Nullable String plover, @Nullable String cameo) {}
