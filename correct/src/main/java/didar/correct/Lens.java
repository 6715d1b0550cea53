package didar.correct;

import didar.link.Links;
import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.Report;
import didar.link.name.Name;
import didar.link.who.Identity;
import didar.link.who.Resolution;
import didar.record.Dossier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a record says, seen as those say who corrected it: a view of what is read, made of the corrections that hold,
/// which does not change. Ids that are *seen* are those it shows; the record may have others behind them.
public final class Lens {

    /// What is said of a statement.
    ///
    /// @param no of the correction
    /// @param isNone whether it is no statement at all
    /// @param speaker `null` where it cannot be told, or it is none
    record About(
            long no,
            Passage passage,
            boolean isNone,
            @Nullable String speaker) {}

    private final Leads identities = new Leads();
    private final Leads events = new Leads();
    private final Persona persona = new Persona(identities);
    private final Rulings rulings = new Rulings();
    private final Map<String, List<About>> statements = new HashMap<>();
    private final Set<String> touchedEvents;
    private final Set<String> touchedIdentities;

    private Lens(Collection<Correction> corrections) throws ContradictionException {
        for (Correction correction : corrections) {
            if (correction.isActive()) {
                add(correction.no(), correction.change());
            }
        }
        identities.check();
        events.check();
        Set<String> people = persona.touched();
        people.removeIf(id -> !identity(id).equals(id));
        touchedIdentities = Set.copyOf(people);
        Set<String> changed = new HashSet<>(events.touched());
        changed.addAll(rulings.settled());
        changed.removeIf(id -> isHidden(id) || !event(id).equals(id));
        touchedEvents = Set.copyOf(changed);
    }

    /// Of the corrections that hold among some.
    ///
    /// @throws ContradictionException where they cannot hold together
    public static Lens of(Collection<Correction> corrections) throws ContradictionException {
        return new Lens(corrections);
    }

    /// Whether all is seen as it was read.
    public boolean isEmpty() {
        return changed() == 0 && touchedIdentities.isEmpty();
    }

    private void add(long no, Change change) throws ContradictionException {
        switch (change) {
            case Change.Merge merge -> identities.lead(merge.identity(), merge.into(), no);
            case Change.Split split -> {
                for (String source : split.sources()) {
                    identities.lead(split.identity(), source, split.to(), no);
                }
                persona.add(split);
            }
            case Change.Rename rename -> persona.add(rename, no);
            case Change.Join join -> events.lead(join.event(), join.into(), no);
            case Change.Move move -> events.lead(move.event(), move.source(), move.to(), no);
            case Change.Days days -> rulings.add(days, no);
            case Change.Status status -> rulings.add(status, no);
            case Change.NoEvent none -> rulings.add(none, no);
            case Change.Speaker speaker -> about(new About(no, speaker.passage(), false, speaker.speaker()));
            case Change.NoStatement none -> about(new About(no, none.passage(), true, null));
        }
    }

    private void about(About about) {
        statements
                .computeIfAbsent(about.passage().source(), _ -> new ArrayList<>())
                .add(about);
    }

    /// Who an id is, whoever speaks of it.
    public String identity(String id) {
        return identities.of(id);
    }

    /// Who is meant by an id in the articles of a source.
    public String identity(String id, String source) {
        return identities.of(id, source);
    }

    /// Which event an id is, whoever reports it.
    public String event(String id) {
        return events.of(id);
    }

    /// Which event is meant by an id in the articles of a source.
    public String event(String id, String source) {
        return events.of(id, source);
    }

    /// Whether this is no event.
    ///
    /// @param event that is seen
    public boolean isHidden(String event) {
        return rulings.isHidden(event);
    }

    /// Ids by which the record may speak of some identities that are seen, these among them.
    public Set<String> identitiesBehind(Set<String> ids) {
        return identities.behind(ids);
    }

    /// Ids by which the record may speak of some events that are seen, these among them.
    public Set<String> eventsBehind(Set<String> ids) {
        return events.behind(ids);
    }

    /// Whether articles part: what one of them says of an id is of another than what the others do. Then what the
    /// record finds by the ids behind those that are asked for may be of others.
    public boolean parts() {
        return identities.areParted() || events.areParted();
    }

    /// Somebody as he is seen.
    ///
    /// @param record who has an id by what was read
    /// @param reader takes a name apart
    public @Nullable Identity identity(
            String id, Function<String, @Nullable Identity> record, Function<String, Name> reader) {
        String seen = identities.of(id);
        return touchedIdentities.contains(seen) ? persona.of(seen, record, reader) : record.apply(seen);
    }

    /// Ids of identities that are seen and may be found by other names than those that the record has.
    public Set<String> touchedIdentities() {
        return touchedIdentities;
    }

    /// An event as it is seen; `null` where there is none.
    ///
    /// @param record what has an id by what was read
    public @Nullable JoinedEvent event(String id, Function<String, @Nullable JoinedEvent> record) {
        String seen = events.of(id);
        if (isHidden(seen)) {
            return null;
        }
        List<Report> reports = new ArrayList<>();
        for (String behind : events.behind(Set.of(seen))) {
            JoinedEvent event = record.apply(behind);
            for (Report report : event == null ? List.<Report>of() : event.reports()) {
                if (events.of(behind, report.source()).equals(seen)) {
                    reports.add(seen(report));
                }
            }
        }
        return reports.isEmpty() ? null : new JoinedEvent(seen, reports, rulings.of(seen));
    }

    private Report seen(Report report) {
        if (identities.isEmpty()) {
            return report;
        }
        String source = report.source();
        Party place = report.place();
        return new Report(
                report.article(),
                source,
                report.event(),
                report.outlet(),
                report.published(),
                report.type(),
                report.status(),
                report.sides().stream().map(party -> seen(party, source)).toList(),
                report.others().stream().map(party -> seen(party, source)).toList(),
                place == null ? null : seen(place, source),
                report.when(),
                report.wording());
    }

    private Party seen(Party party, String source) {
        String id = party.identified() ? identities.of(party.id(), source) : party.id();
        if (id.equals(party.id())) {
            return party;
        }
        Set<String> keys = new HashSet<>(party.keys());
        keys.remove(party.id());
        keys.add(id);
        return new Party(
                id,
                party.name(),
                keys,
                party.names(),
                party.titles(),
                party.country(),
                party.kind(),
                party.named(),
                true);
    }

    /// Ids of events that are seen and may be other than what the record finds by day, status and number: they are to
    /// be asked for one by one.
    public Set<String> touchedEvents() {
        return touchedEvents;
    }

    /// At most so many rows that the record has are not seen as they are, splits apart.
    public int changed() {
        int passages = statements.values().stream().mapToInt(List::size).sum();
        return events.size() + rulings.hidden() + touchedEvents.size() + passages;
    }

    /// Ids of those who are said to be the speakers of statements, whether their articles speak of them or not.
    public Set<String> speakers() {
        Set<String> ids = new HashSet<>();
        for (List<About> some : statements.values()) {
            for (About about : some) {
                if (about.speaker() != null) {
                    ids.add(identity(about.speaker()));
                }
            }
        }
        return ids;
    }

    /// Sources of articles of which a statement is another than what was read, or none.
    public Set<String> sourcesOfStatements() {
        return Set.copyOf(statements.keySet());
    }

    /// Sources of articles of which a statement has another speaker.
    public Set<String> sourcesOfSpeakers() {
        return statements.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(about -> !about.isNone))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// An article as it is seen.
    ///
    /// @param people who has an id, as it is seen
    public Seen article(Dossier dossier, Links links, Function<String, @Nullable Identity> people) {
        List<About> about = statements.getOrDefault(dossier.article().source(), List.of());
        boolean same = identities.isEmpty() && events.isEmpty() && rulings.hidden() == 0 && about.isEmpty();
        return same ? new Seen(dossier, links, Map.of()) : new Rereading(this, dossier, people).of(links, about);
    }

    Resolution seen(Resolution resolution, String source) {
        String id = resolution.id();
        if (id == null) {
            return resolution;
        }
        String seen = identities.of(id, source);
        if (seen.equals(id)) {
            return resolution;
        }
        String numbers = identities.by(id, source).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Resolution.Linked(resolution.entity(), seen, 1, "correction " + numbers);
    }

    /// Numbers of the corrections by which an identity is what is seen, ascending.
    public List<Long> byIdentity(String id) {
        Set<Long> numbers = new TreeSet<>(identities.touching(id));
        numbers.addAll(persona.touching(id));
        return List.copyOf(numbers);
    }

    /// Numbers of the corrections by which an event is what is seen, ascending.
    public List<Long> byEvent(String id) {
        Set<Long> numbers = new TreeSet<>(events.touching(id));
        numbers.addAll(rulings.touching(id));
        return List.copyOf(numbers);
    }
}
