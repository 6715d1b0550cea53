package didar.link;

import didar.link.event.JoinedEvent;
import didar.link.who.Identity;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What linking one article changed in what is known: what a record has to write, in one transaction with the links.
///
/// @param identities new or changed ones, in the order in which they were first touched: a record numbers new ones in
///     this order and loads them back in it
/// @param events new or changed ones, whole, by their ids; all rows of each are made anew
/// @param gone ids of events that nobody tells of any more
public record Changes(List<Learnt> identities, List<JoinedEvent> events, List<String> gone) {

    public Changes {
        identities = List.copyOf(identities);
        events = List.copyOf(events);
        gone = List.copyOf(gone);
    }

    /// @param identity as it is now
    /// @param keys those that it is to be found under from now on, beside the ones it already is; ascending
    public record Learnt(Identity identity, Set<String> keys) {

        public Learnt {
            keys = Collections.unmodifiableSet(new TreeSet<>(keys));
        }
    }

    public boolean isEmpty() {
        return identities.isEmpty() && events.isEmpty() && gone.isEmpty();
    }
}
