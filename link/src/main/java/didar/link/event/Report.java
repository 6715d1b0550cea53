package didar.link.event;

import didar.record.Event;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one article tells of one event.
///
/// @param article id of the article: the hash of its content
/// @param source where the article came from
/// @param event local id in the dossier
/// @param outlet who published it
/// @param published day of publication
/// @param sides who takes part, those who merely sat in left out; of a visit the visitors
/// @param others who sat in, and hosts of a visit
/// @param when `null` where no day is known at all
public record Report(
        String article,
        String source,
        String event,
        @Nullable String outlet,
        @Nullable LocalDate published,
        Event.Type type,
        Event.Status status,
        List<Party> sides,
        List<Party> others,
        @Nullable Party place,
        @Nullable When when,
        Wording wording) {

    public Report {
        sides = List.copyOf(sides);
        others = List.copyOf(others);
    }

    /// Whether one version of one source tells both.
    boolean isOfOneArticle(Report other) {
        return article.equals(other.article) && source.equals(other.source);
    }

    /// The day by which the report is found: the one it tells, or that of publication.
    @Nullable
    LocalDate anchor() {
        if (when != null && when.isDay()) {
            return when.first();
        }
        return published != null || when == null ? published : when.first();
    }
}
