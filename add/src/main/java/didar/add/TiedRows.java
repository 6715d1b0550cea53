package didar.add;

import didar.link.LinkWriter;
import didar.link.Links;
import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.Report;
import didar.link.event.When;
import didar.link.who.Appearance;
import didar.link.who.Identity;
import didar.link.who.Resolution;
import didar.link.who.Topic;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Statement;
import didar.store.Ties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is linked as rows of a record: the whole as JSON, and beside it what questions are asked by.
final class TiedRows {

    private TiedRows() {}

    /// @param before links of the version whose place it takes; `null` where the record has no other
    static Ties.OfArticle of(long no, @Nullable Links before, Dossier dossier, Links links) {
        Map<String, String> stable = new HashMap<>();
        for (Resolution resolution : links.entities()) {
            String id = resolution.id();
            if (id != null) {
                stable.put(resolution.entity(), id);
            }
        }
        Map<String, Entity> entities = new HashMap<>();
        dossier.entities().forEach(entity -> entities.put(entity.id(), entity));
        Map<String, String> events = new HashMap<>();
        links.events().forEach(event -> events.put(event.event(), event.id()));
        String day = links.published() == null ? null : links.published().toString();
        List<Ties.Said> said = new ArrayList<>();
        for (Statement statement : dossier.statements()) {
            said.add(new Ties.Said(
                    statement.id(),
                    day,
                    word(statement.act()),
                    of(stable, statement.speaker()),
                    of(events, statement.event()),
                    targets(statement, stable),
                    LinkWriter.topics(Topic.of(statement, entities, stable))));
        }
        return new Ties.OfArticle(
                no,
                before == null ? null : ids(before),
                LinkWriter.json(links),
                mentioned(Appearance.in(dossier, links.entities())),
                said);
    }

    private static Set<String> ids(Links links) {
        return links.entities().stream()
                .map(Resolution::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// In the order of ids, as the rows lie.
    private static List<Ties.Mentioned> mentioned(Map<String, Appearance> appearances) {
        List<Ties.Mentioned> mentioned = new ArrayList<>();
        new TreeMap<>(appearances).forEach((id, appearance) -> {
            List<Appearance.Office> offices = appearance.offices();
            mentioned.add(
                    new Ties.Mentioned(id, appearance.names(), offices.isEmpty() ? null : LinkWriter.offices(offices)));
        });
        return mentioned;
    }

    private static List<Ties.Target> targets(Statement statement, Map<String, String> stable) {
        List<Ties.Target> targets = new ArrayList<>();
        for (Statement.About about : statement.about()) {
            String id = stable.get(about.entity());
            if (id != null) {
                targets.add(new Ties.Target(id, word(about.stance())));
            }
        }
        return targets;
    }

    private static @Nullable String of(Map<String, String> stable, @Nullable String local) {
        return local == null ? null : stable.get(local);
    }

    static Ties.Who of(Identity identity, Set<String> keys) {
        return new Ties.Who(
                identity.id(),
                word(identity.kind()),
                identity.names().getFirst().text(),
                LinkWriter.json(identity),
                keys);
    }

    static Ties.Happening of(JoinedEvent event) {
        Set<String> parties = new HashSet<>();
        for (Report report : event.reports()) {
            report.sides().forEach(party -> parties.add(party.id()));
            report.others().forEach(party -> parties.add(party.id()));
            Party place = report.place();
            if (place != null) {
                parties.add(place.id());
            }
        }
        When when = event.when();
        return new Ties.Happening(
                event.id(),
                when == null ? null : when.first().toString(),
                when == null ? null : when.last().toString(),
                event.type().json(),
                word(event.status()),
                parties,
                LinkWriter.json(event));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
