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
/// @param holder who is thought to hold the office of a person whom the article does not name; never words of the text
public record Entity(
        String id,
        Kind kind,
        String name,
        List<String> names,
        @Nullable String romanized,
        @Nullable String country,
        List<Office> offices,
        @Nullable Holder holder) {

    public Entity {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }

    /// One of whom nothing is inferred.
    public Entity(
            String id,
            Kind kind,
            String name,
            List<String> names,
            @Nullable String romanized,
            @Nullable String country,
            List<Office> offices) {
        this(id, kind, name, names, romanized, country, offices, null);
    }

    /// The same entity with an inferred holder of its office; `null` where none can be told.
    public Entity heldBy(@Nullable Holder inferred) {
        return inferred == null ? this : new Entity(id, kind, name, names, romanized, country, offices, inferred);
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

    /// Who held the office on the day of publication, by a dated list. An inference: the article does not say it.
    ///
    /// @param name in the script of the article
    /// @param english in English, the same in every article
    /// @param from when the holder took the office, an ISO 8601 day, month or year, as fine as it is known
    /// @param to when the holder left it, half-open; `null` for one in office when the list was last checked
    /// @param source the list
    public record Holder(
            String name,
            String english,
            String from,
            @Nullable String to,
            String source) {}
}
