package didar.link.who;

import didar.link.name.Name;
import didar.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of an article while it is read.
final class Reading {

    final String id;
    final Language language;
    /// Day of publication.
    final @Nullable LocalDate day;
    /// Ids told so far, with the fullest name that each was told by.
    final Map<String, Name> told = new LinkedHashMap<>();

    /// Those of them who are people.
    final Set<String> people = new LinkedHashSet<>();

    Reading(String id, Language language, @Nullable LocalDate day) {
        this.id = id;
        this.language = language;
        this.day = day;
    }
}
