package didar.search;

import didar.search.Filters.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something found.
///
/// @param source of the article, as in its dossier
/// @param article id of the article
/// @param local id of the statement or meeting in the dossier; `null` for an article
/// @param day ISO 8601; of a meeting its own where it is told, else that of publication
/// @param act of a statement
/// @param type of a meeting
/// @param who names of who spoke or took part, in the order of the dossier
/// @param place of a meeting
public record Hit(
        Kind kind,
        String source,
        String article,
        @Nullable String local,
        String language,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String day,
        @Nullable String act,
        @Nullable String type,
        @Nullable String status,
        List<String> who,
        @Nullable String place,
        Snippet snippet,
        float score) {

    public Hit {
        who = List.copyOf(who);
    }
}
