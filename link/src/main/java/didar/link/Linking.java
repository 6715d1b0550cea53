package didar.link;

import didar.link.event.EventJoining;
import didar.link.event.KnownEvents;
import didar.link.who.Identity;
import didar.link.who.Known;
import didar.link.who.Resolution;
import didar.link.who.Resolver;
import didar.record.Dossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The way in: tells article by article whom its entities stand for and which events it reports, by all that came
/// before.
///
/// ```java
/// var linking = new Linking(new KnownInMemory(), new EventsInMemory());
/// for (Dossier dossier : dossiers) {
///     Linked linked = linking.link(dossier, null);
///     … linked.links(), linked.changes()
/// }
/// ```
///
/// The same articles in the same order give the same links and the same state, whether or not the state was written
/// down and loaded again in between. A record keeps three things, each in the JSON of [LinkWriter]: the [Links] of each
/// source, the identities with their keys, the events. It writes what [Linked#changes] says, and to go on puts all
/// identities with their keys, in the order in which they became known, into a [Known], and all events into a
/// [KnownEvents]; figures of the list that no article has touched need not be kept. For one thread at a time.
public final class Linking {

    private final NotedIdentities identities;
    private final NotedEvents events;
    private final Resolver resolver;
    private final EventJoining joining;

    /// @param identities what is known so far; the figures of the list are put into it
    /// @param events what is known so far
    public Linking(Known identities, KnownEvents events) {
        this.identities = new NotedIdentities(identities);
        this.events = new NotedEvents(events);
        this.resolver = Resolver.over(this.identities);
        this.identities.taken(); // the figures are no change
        this.joining = new EventJoining(this.events);
    }

    /// Links the next article.
    ///
    /// What is known already changes nothing. A new version of what a source has takes the place of the older
    /// one. Its reports of events are taken back; an event that it alone told of keeps its id where the new
    /// version tells of it, and is gone where not. What an older version taught of identities stays.
    ///
    /// @param before the links of what this source had when it was last linked; `null` where it is new
    public Linked link(Dossier dossier, @Nullable Links before) {
        if (before != null && before.isOf(dossier.article())) {
            return new Linked(before, new Changes(List.of(), List.of(), List.of()));
        }
        List<Resolution> resolutions = resolver.resolve(dossier);
        Map<String, Identity> who = new HashMap<>();
        for (Resolution resolution : resolutions) {
            String id = resolution.id();
            Identity identity = id == null ? null : identities.get(id);
            if (identity != null) {
                who.put(resolution.entity(), identity);
            }
        }
        List<Links.EventLink> joined =
                joining.join(dossier, who::get, before == null ? Set.of() : before.eventIds()).stream()
                        .map(Links.EventLink::of)
                        .toList();
        Links links = new Links(
                dossier.article().source(),
                dossier.article().id(),
                dossier.article().outlet(),
                Links.day(dossier.article()),
                resolutions,
                joined);
        return new Linked(links, events.taken(identities.taken()));
    }
}
