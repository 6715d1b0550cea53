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
    /// @param before ids of those of whom the version spoke whose place it takes; `null` where there was none
    public record OfArticle(
            long no, @Nullable Set<String> before, String json, List<Mentioned> mentioned, List<Said> statements) {

        public OfArticle {
            before = before == null ? null : Set.copyOf(before);
            mentioned = List.copyOf(mentioned);
            statements = List.copyOf(statements);
        }
    }

    /// Somebody of whom an article speaks.
    ///
    /// @param identity id of it, once in an article
    /// @param called the names that the article has for it, on one line each
    /// @param offices JSON of those that the article gives it; `null` where it gives none
    public record Mentioned(
            String identity, List<String> called, @Nullable String offices) {

        public Mentioned {
            called = List.copyOf(called);
        }
    }

    /// A statement of an article.
    ///
    /// @param local id in the dossier
    /// @param day of publication, ISO 8601
    /// @param speaker id of an identity
    /// @param event id of the event that it was said in
    /// @param about those that it is to be found by
    /// @param topics JSON of all that it is about
    public record Said(
            String local,
            @Nullable String day,
            String act,
            @Nullable String speaker,
            @Nullable String event,
            List<Target> about,
            String topics) {

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
