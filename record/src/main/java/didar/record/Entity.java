package didar.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person, organisation, place or group of one article.
///
/// @param id local to the dossier: `e1`, `e2` …
/// @param name the fullest form that the article gives
/// @param names other forms, as they stand in the text; `name` is not repeated
/// @param romanized for readers who do not read the script
/// @param country ISO 3166-1 alpha-3
public record Entity(
        String id,
        Kind kind,
        String name,
        List<String> names,
        @Nullable String romanized,
        @Nullable String country,
        List<Office> offices) {

    public Entity {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }

    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        GROUP
    }

    /// An office that the article gives to a person.
    ///
    /// @param title as it stands in the text, the body or country it belongs to included
    /// @param of id of the entity it is an office of
    public record Office(String title, @Nullable String of, Status status) {
        public enum Status {
            CURRENT,
            FORMER,
            ACTING
        }
    }
}
