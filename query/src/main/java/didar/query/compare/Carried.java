package didar.query.compare;

import didar.query.Readout;
import org.jspecify.annotations.Nullable;

/// An article that prints the text of another.
///
/// @param exact whether letter for letter
/// @param from source of the one whose text it prints
/// @param wording what it changed; `null` where it is exact
public record Carried(
        Readout readout,
        boolean exact,
        String from,
        @Nullable Wording wording) {}
