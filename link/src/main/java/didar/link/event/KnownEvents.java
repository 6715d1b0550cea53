package didar.link.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where events are kept while reports are joined: in memory, or as rows of a store.
///
/// A store needs three tables: events by id, their reports, and for the last report of an event a row for each of
/// [JoinedEvent#keys], with the day of [Report#anchor].
public interface KnownEvents {

    /// The event that an event of an article was told to be; `null` where the article is not known.
    ///
    /// @param article id of the article
    /// @param event local id in its dossier
    @Nullable
    JoinedEvent told(String article, String event);

    /// Events with a report found by one of the keys on one of the days, each once, in the order in which they became
    /// known.
    ///
    /// @param first the first of the days
    /// @param last the last of them, inclusive
    List<JoinedEvent> near(Collection<String> keys, LocalDate first, LocalDate last);

    /// Keeps an event for those to come, in place of the one with the same id; what is new is its last report.
    void put(JoinedEvent event);
}
