package didar.correct;

import org.jspecify.annotations.Nullable;

/// A change that somebody made.
///
/// @param no of the record, counted from 1
/// @param at when, ISO 8601, UTC
/// @param by who, in their own words
/// @param undone `null` as long as it holds
public record Correction(
        long no,
        Change change,
        String at,
        String by,
        @Nullable String reason,
        @Nullable Undone undone) {

    /// @param at when, ISO 8601, UTC
    public record Undone(String at, String by) {}

    /// Whether it holds.
    public boolean isActive() {
        return undone == null;
    }
}
