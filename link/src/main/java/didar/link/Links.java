package didar.link;

import didar.link.event.Evidence;
import didar.link.event.Joined;
import didar.link.who.Resolution;
import didar.record.Article;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom the entities of one version of an article stand for, and which events it tells of: local ids led to stable
/// ones.
///
/// @param source where the article came from
/// @param article id of the article: the hash of its content
/// @param published day of publication
/// @param entities a row for each entity of the dossier, in its order
/// @param events a row for each event of the dossier, in its order
public record Links(
        String source,
        String article,
        @Nullable String outlet,
        @Nullable LocalDate published,
        List<Resolution> entities,
        List<EventLink> events) {

    public Links {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
    }

    /// Which event an article tells of.
    ///
    /// @param event local id in the dossier: `v1`, `v2` …
    /// @param id of the [didar.link.event.JoinedEvent]
    /// @param known whether it was known before; else it is new, with score 0 and no reasons
    /// @param score logits of the odds that it is that event: 0 is as likely as not
    /// @param reasons what speaks for it and against it; what counts twice stands there twice
    public record EventLink(String event, String id, boolean known, double score, List<Evidence> reasons) {

        public EventLink {
            reasons = List.copyOf(reasons);
        }

        static EventLink of(Joined joined) {
            String event = joined.report().event();
            String id = joined.event().id();
            return joined.judgement() == null
                    ? new EventLink(event, id, false, 0, List.of())
                    : new EventLink(
                            event,
                            id,
                            true,
                            joined.judgement().score(),
                            joined.judgement().evidence());
        }
    }

    /// Whether they are of this version of this article: the same text from the same source, outlet and day.
    public boolean isOf(Article other) {
        return source.equals(other.source())
                && article.equals(other.id())
                && Objects.equals(outlet, other.outlet())
                && Objects.equals(published, day(other));
    }

    /// The day on which an article was published, `null` where that is not known.
    static @Nullable LocalDate day(Article article) {
        return article.published() == null ? null : article.published().day();
    }

    /// Stable id of an entity; `null` where it could not be told who it is.
    ///
    /// @param entity local id in the dossier: `e1`, `e2` …
    public @Nullable String identity(String entity) {
        for (Resolution resolution : entities) {
            if (resolution.entity().equals(entity)) {
                return resolution.id();
            }
        }
        return null;
    }

    Set<String> eventIds() {
        Set<String> ids = new LinkedHashSet<>();
        events.forEach(event -> ids.add(event.id()));
        return ids;
    }
}
