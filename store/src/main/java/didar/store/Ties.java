package didar.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the articles of one transaction changed in what is the same across articles: whom and which events they speak
/// of. The JSON of it is another module's; what questions are asked by stands beside it.
///
/// @param articles that were added in the same transaction, or before and not tied yet
/// @param identities new or changed, new ones in the order in which they became known
/// @param events new or changed, whole
/// @param gone ids of events that are told of no more
public record Ties(List<OfArticle> articles, List<Who> identities, List<Happening> events, Collection<String> gone) {

    public Ties {
        articles = List.copyOf(articles);
        identities = List.copyOf(identities);
        events = List.copyOf(events);
        gone = List.copyOf(gone);
    }

    /// An article whose local ids are tied.
    ///
    /// @param no of the article
    /// @param newer whether it takes the place of an older version
    /// @param mentioned ids of identities
    public record OfArticle(long no, boolean newer, String json, Set<String> mentioned, List<Said> statements) {

        public OfArticle {
            mentioned = Set.copyOf(mentioned);
            statements = List.copyOf(statements);
        }
    }

    /// A statement of an article.
    ///
    /// @param local id in the dossier
    /// @param day of publication, ISO 8601
    /// @param speaker id of an identity
    /// @param event id of the event that it was said in
    public record Said(
            String local,
            @Nullable String day,
            String act,
            @Nullable String speaker,
            @Nullable String event,
            List<Target> about) {

        public Said {
            about = List.copyOf(about);
        }
    }

    /// @param identity that a statement is about
    public record Target(String identity, String stance) {}

    /// Somebody or something.
    ///
    /// @param keys those that it is to be found under beside the ones it already is
    public record Who(String id, String kind, String name, String json, Set<String> keys) {

        public Who {
            keys = Set.copyOf(keys);
        }
    }

    /// An event.
    ///
    /// @param first the first day that it can have been on, ISO 8601
    /// @param last the last such day, inclusive
    /// @param parties ids of who took part, sat in, and of the place
    public record Happening(
            String id,
            @Nullable String first,
            @Nullable String last,
            String type,
            String status,
            Set<String> parties,
            String json) {

        public Happening {
            parties = Set.copyOf(parties);
        }
    }
}
