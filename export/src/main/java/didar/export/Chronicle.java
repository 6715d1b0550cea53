package didar.export;

import didar.link.event.JoinedEvent;
import didar.link.event.Report;
import didar.link.who.Identity;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that a record holds, to be read from its beginning to its end as often as asked, always in the same order.
///
/// Nobody holds a stream whole; whoever takes one closes it. What cannot be read is an
/// [java.io.UncheckedIOException].
public interface Chronicle extends AutoCloseable {

    /// The newest version of every source, in the order of adding.
    Stream<Kept> articles();

    /// Everybody whom the links of an article lead to, those of the list that nothing was learnt of among them; in the
    /// order in which they became known, or of their ids.
    Stream<Identity> identities();

    /// All events, in the order of their ids.
    Stream<JoinedEvent> events();

    /// Who has an id; `null` where [#identities] has nobody of it.
    @Nullable
    Identity identity(String id);

    /// The article that tells a report of one of [#events]: of its source, and of the version it was taken from.
    Kept article(Report report);

    /// Lets go of what the record lies in; nothing can be read after it.
    @Override
    default void close() throws IOException {}
}
