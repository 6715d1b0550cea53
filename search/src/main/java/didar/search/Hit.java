package didar.search;

import didar.search.Filters.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something found.
///
/// @param no of the article in the record
/// @param source of the article, as in its dossier
/// @param article id of the article
/// @param local id of the statement or meeting in the dossier; `null` for an article
/// @param day ISO 8601; of a meeting its own where it is told, else that of publication
/// @param act of a statement
/// @param type of a meeting
/// @param event of the whole record: the meeting, or that in which something was said; `null` where it has none
/// @param who spoke or took part, in the order of the dossier
/// @param place of a meeting
public record Hit(
        Kind kind,
        long no,
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
        @Nullable String event,
        List<Who> who,
        @Nullable String place,
        Snippet snippet,
        float score) {

    public Hit {
        who = List.copyOf(who);
    }

    /// @param id of the whole record; `null` where it is not told who it is
    public record Who(String name, @Nullable String id) {}

    /// What those are called who spoke or took part.
    public List<String> names() {
        return who.stream().map(Who::name).toList();
    }
}
