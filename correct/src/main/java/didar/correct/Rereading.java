package didar.correct;

import didar.link.Links;
import didar.link.name.Name;
import didar.link.who.Identity;
import didar.link.who.Resolution;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes one article what its corrections say it is.
final class Rereading {

    private final Lens lens;
    private final Function<String, @Nullable Identity> people;
    private final Dossier dossier;
    private final List<Entity> entities;
    private final List<Resolution> resolutions = new ArrayList<>();
    private final Map<String, List<Long>> marks = new HashMap<>();

    /// @param people who has an id, as it is seen
    Rereading(Lens lens, Dossier dossier, Function<String, @Nullable Identity> people) {
        this.lens = lens;
        this.dossier = dossier;
        this.entities = new ArrayList<>(dossier.entities());
        this.people = people;
    }

    Seen of(Links links, List<Lens.About> about) {
        String source = dossier.article().source();
        links.entities().forEach(resolution -> resolutions.add(lens.seen(resolution, source)));
        List<Links.EventLink> kept = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (Links.EventLink link : links.events()) {
            String id = lens.event(link.id(), source);
            if (lens.isHidden(id)) {
                gone.add(link.event());
            } else {
                kept.add(new Links.EventLink(link.event(), id, link.known(), link.score(), link.reasons()));
            }
        }
        List<Event> events = dossier.events().stream()
                .filter(event -> !gone.contains(event.id()))
                .toList();
        List<Statement> statements = statements(about, gone);
        return new Seen(
                new Dossier(dossier.article(), entities, dossier.mentions(), events, statements, dossier.notes()),
                new Links(links.source(), links.article(), links.outlet(), links.published(), resolutions, kept),
                marks);
    }

    private List<Statement> statements(List<Lens.About> about, Set<String> gone) {
        Map<String, Lens.About> changes = new HashMap<>();
        for (Lens.About one : about) {
            Statement statement = one.passage().in(dossier);
            if (statement != null) {
                changes.merge(statement.id(), one, (earlier, later) -> earlier.isNone() ? earlier : later);
            }
        }
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : dossier.statements()) {
            Lens.About change = changes.get(statement.id());
            if (change == null) {
                statements.add(with(statement, statement.speaker(), gone));
            } else if (!change.isNone()) {
                String speaker = change.speaker();
                statements.add(with(statement, speaker == null ? null : local(speaker), gone));
                marks.put(statement.id(), List.of(change.no()));
            }
        }
        return statements;
    }

    private static Statement with(Statement statement, @Nullable String speaker, Set<String> gone) {
        boolean lost = statement.event() != null && gone.contains(statement.event());
        return Objects.equals(speaker, statement.speaker()) && !lost
                ? statement
                : new Statement(
                        statement.id(),
                        speaker,
                        statement.via(),
                        statement.addressee(),
                        lost ? null : statement.event(),
                        statement.cue(),
                        statement.mode(),
                        statement.content(),
                        statement.act(),
                        statement.about(),
                        statement.codes());
    }

    /// The local id of somebody in the article: a new one where it does not speak of him.
    private @Nullable String local(String id) {
        String seen = lens.identity(id);
        for (Resolution resolution : resolutions) {
            if (seen.equals(resolution.id())) {
                return resolution.entity();
            }
        }
        Identity identity = people.apply(seen);
        if (identity == null) {
            return null;
        }
        int number = 1
                + entities.stream()
                        .map(Entity::id)
                        .filter(local -> local.matches("e\\d+"))
                        .mapToInt(local -> Integer.parseInt(local.substring(1)))
                        .max()
                        .orElse(0);
        List<String> names =
                new ArrayList<>(identity.names().stream().map(Name::text).toList());
        String name = names.removeFirst();
        String local = "e" + number;
        entities.add(new Entity(local, identity.kind(), name, names, null, identity.country(), List.of()));
        resolutions.add(new Resolution.Linked(local, seen, 1, "said to be the speaker"));
        return local;
    }
}
