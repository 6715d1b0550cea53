package didar.query;

import didar.link.Links;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Statement;
import didar.store.Standing;
import didar.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An article of the record as it is seen, and whom and which events its local ids stand for.
///
/// @param corrections numbers of those by which statements are what they are, by their local ids
public record Filed(Standing standing, Dossier dossier, Links links, Map<String, List<Long>> corrections) {

    public Filed {
        corrections = Map.copyOf(corrections);
    }

    public Article article() {
        return dossier.article();
    }

    /// Day of publication.
    public @Nullable LocalDate day() {
        return links.published();
    }

    /// When it was published, ISO 8601, no finer than known.
    public @Nullable String published() {
        return article().published() == null ? null : article().published().written();
    }

    /// Words of its text.
    public Quote quote(Span span) {
        return Quote.of(article().text(), span);
    }

    Entity entity(String local) {
        for (Entity entity : dossier.entities()) {
            if (entity.id().equals(local)) {
                return entity;
            }
        }
        throw missing(local);
    }

    Statement statement(String local) {
        for (Statement statement : dossier.statements()) {
            if (statement.id().equals(local)) {
                return statement;
            }
        }
        throw missing(local);
    }

    /// Whether somebody is in it.
    public boolean speaksOf(Set<String> identities) {
        return links.entities().stream().anyMatch(resolution -> {
            String id = resolution.id();
            return id != null && identities.contains(id);
        });
    }

    /// Whether the dossier has a statement of this id: what is none is left out.
    boolean says(String local) {
        return dossier.statements().stream()
                .anyMatch(statement -> statement.id().equals(local));
    }

    /// Whether the dossier has an event of this id: what is none is left out.
    boolean tells(String local) {
        return dossier.events().stream().anyMatch(event -> event.id().equals(local));
    }

    Event told(String local) {
        for (Event event : dossier.events()) {
            if (event.id().equals(local)) {
                return event;
            }
        }
        throw missing(local);
    }

    /// Id in the record of an event of the dossier.
    @Nullable
    String event(@Nullable String local) {
        for (Links.EventLink link : links.events()) {
            if (link.event().equals(local)) {
                return link.id();
            }
        }
        return null;
    }

    private IllegalArgumentException missing(String local) {
        return new IllegalArgumentException("no " + local + " in " + article().source());
    }
}
