package didar.server.admission;

import didar.server.account.Door;
import didar.server.account.RateLimits;

/// Who is at home.
public sealed interface House {

    /// One who sits at this machine, and nobody else.
    ///
    /// @param name what is done is told of
    record Own(String name) implements House {}

    /// Those whom the record knows.
    record Shared(Door door, RateLimits limits) implements House {}
}
