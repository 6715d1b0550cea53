package didar.query.overview;

import org.jspecify.annotations.Nullable;

/// Where a place lies, by the gazetteer.
///
/// @param key of its row; one for all names of the place
/// @param name in English
/// @param country ISO 3166-1 alpha-3; `null` where it belongs to none alone
/// @param latitude degrees of WGS 84, north positive
/// @param longitude degrees of WGS 84, east positive
public record Spot(
        String key, Kind kind, String name, @Nullable String country, double latitude, double longitude) {

    /// How narrow it is: a country and a sea are shown at their middle.
    public enum Kind {
        COUNTRY,
        CITY,
        REGION,
        SEA
    }
}
