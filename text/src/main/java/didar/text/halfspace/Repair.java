package didar.text.halfspace;

import didar.text.Span;

/// A place of a text where a half-space was lost.
///
/// @param gap what the half-space takes the place of, in UTF-16 units of the original: a space («می کنند»), or nothing
///     where the parts are run together («میکنند»)
public record Repair(Span gap) {

    /// Whether the half-space goes between two letters, and nothing is taken away.
    public boolean inserts() {
        return gap.isEmpty();
    }
}
