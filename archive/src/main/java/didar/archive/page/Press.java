package didar.archive.page;

import org.jspecify.annotations.Nullable;

/// What is known of whoever publishes news.
///
/// @param name its usual name in Latin letters
/// @param country ISO 3166-1 alpha-3, where it is made or run from
public record Press(String name, String country) {

    /// @param outlet its name, in any of its writings
    /// @param source where an article of it came from; counts where it is an address and the name is not known
    /// @return `null` where neither is known
    public static @Nullable Press of(@Nullable String outlet, String source) {
        Outlets.Outlet known = outlet == null ? null : Outlets.named(outlet);
        if (known == null && outlet != null) {
            known = outlet.contains(".") ? Outlets.ofAddress("https://" + outlet) : Outlets.ofSite(outlet);
        }
        if (known == null) {
            known = Outlets.ofAddress(source);
        }
        return known == null ? null : new Press(known.latin(), known.country());
    }
}
