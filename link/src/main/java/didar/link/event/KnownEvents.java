package didar.link.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where events are kept while reports are joined: in memory, or as rows of a record.
///
/// A record needs three tables: events by id; a row for each of [JoinedEvent#handles]; and for each of its reports a
/// row that leads from article and local event to it. All rows of an event are made anew when it is put.
public interface KnownEvents {

    @Nullable
    JoinedEvent get(String id);

    /// The event that an event of an article was told to be; `null` where the article is not known.
    ///
    /// @param article id of the article
    /// @param event local id in its dossier
    @Nullable
    JoinedEvent told(String article, String event);

    /// Events with a handle of one of the keys on one of the days, each once, in the order of their ids.
    ///
    /// @param first the first of the days
    /// @param last the last of them, inclusive
    List<JoinedEvent> near(Collection<String> keys, LocalDate first, LocalDate last);

    /// Keeps an event, in place of what was kept under its id.
    void put(JoinedEvent event);

    void remove(String id);
}
