package didar.query.compare;

import org.jspecify.annotations.Nullable;

/// Where what is known of outlets and agencies is asked for.
public interface Presses {

    /// @param name the usual one, the same for all its writings
    /// @param country ISO 3166-1 alpha-3
    record Press(String name, String country) {}

    /// @param outlet in any of its writings
    /// @param source where an article came from
    /// @return `null` where it is not known
    @Nullable
    Press of(@Nullable String outlet, String source);
}
