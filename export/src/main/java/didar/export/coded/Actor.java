package didar.export.coded;

import didar.record.Entity;
import org.jspecify.annotations.Nullable;

/// Somebody who does a coded event, or to whom it is done.
///
/// @param id of the identity; `null` where it cannot be told who it is
/// @param text as an article calls it
/// @param name in Latin letters, or as first met; `null` where it cannot be told who it is
/// @param country ISO 3166-1 alpha-3
/// @param sector of PLOVER and CAMEO
record Actor(
        @Nullable String id,
        String text,
        @Nullable String name,
        Entity.Kind kind,
        @Nullable String country,
        @Nullable String sector) {

    /// The name that is known, or else the words of the article.
    String called() {
        return name == null ? text : name;
    }
}
