package didar.link.event;

import didar.link.who.StableId;
import didar.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One event and all that is reported of it.
///
/// @param id stable across runs: made of the first report
/// @param reports in the order in which they came; never empty
/// @param ruling what somebody settled, whatever the reports say
public record JoinedEvent(String id, List<Report> reports, Ruling ruling) {

    private static final int ID_DIGITS = 12;

    public JoinedEvent {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " is reported by nobody");
        }
    }

    /// What the reports alone tell.
    public JoinedEvent(String id, List<Report> reports) {
        this(id, reports, Ruling.NONE);
    }

    /// What is reported for the first time.
    public static JoinedEvent of(Report first) {
        return new JoinedEvent("ev-" + StableId.of(first.article() + '#' + first.event(), ID_DIGITS), List.of(first));
    }

    /// With one report more, in place of the one that the same source gave of the same event.
    public JoinedEvent with(Report report) {
        List<Report> more = new ArrayList<>(reports);
        more.removeIf(r -> r.source().equals(report.source()) && r.event().equals(report.event()));
        more.add(report);
        return new JoinedEvent(id, more, ruling);
    }

    /// Without the reports of a source; `null` where there are no others.
    @Nullable
    JoinedEvent without(String source) {
        List<Report> others =
                reports.stream().filter(r -> !r.source().equals(source)).toList();
        return others.isEmpty() ? null : new JoinedEvent(id, others, ruling);
    }

    /// What an event is found by.
    ///
    /// @param key a side of it, within its kind
    /// @param day of [Report#anchor]
    public record Handle(String key, LocalDate day) {}

    /// All that it is found by, the keys of its reports on their days: the rows of an index.
    public Set<Handle> handles() {
        Set<Handle> handles = new LinkedHashSet<>();
        for (Report report : reports) {
            LocalDate day = report.anchor();
            if (day != null) {
                keys(report).forEach(key -> handles.add(new Handle(key, day)));
            }
        }
        return handles;
    }

    /// What was said of an event on a day.
    ///
    /// @param source of the report
    public record Told(Event.Status status, @Nullable LocalDate published, String source) {}

    /// What became of it by the reports, by day of publication: a row for each change. Reports without a day stand in
    /// front.
    public List<Told> history() {
        List<Told> history = new ArrayList<>();
        for (Report report : byPublication()) {
            if (history.isEmpty() || history.getLast().status() != report.status()) {
                history.add(new Told(report.status(), report.published(), report.source()));
            }
        }
        return history;
    }

    /// What was settled, else what is last said of it; an announcement that is printed after the event does not make it
    /// one to come.
    public Event.Status status() {
        if (ruling.status() != null) {
            return ruling.status();
        }
        Event.Status status = Event.Status.PROPOSED;
        for (Report report : byPublication()) {
            if (isSettled(report.status()) || !isSettled(status)) {
                status = report.status();
            }
        }
        return status;
    }

    /// The type that most reports give, among equals the earlier one of the list of types.
    public Event.Type type() {
        return most(reports.stream().map(Report::type).sorted().toList());
    }

    /// What was settled, else the day that most reports tell, else the narrowest of what they allow; `null` where no
    /// day is known.
    public @Nullable When when() {
        if (ruling.when() != null) {
            return ruling.when();
        }
        List<When> days = reports.stream()
                .map(Report::when)
                .filter(Objects::nonNull)
                .filter(When::isDay)
                .toList();
        return days.isEmpty()
                ? reports.stream()
                        .map(Report::when)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparingLong((When when) -> when.told() ? 0 : 1)
                                .thenComparingLong(When::days))
                        .orElse(null)
                : most(days);
    }

    /// Where the first report that says so places it; `null` where none does.
    public @Nullable Party place() {
        return reports.stream()
                .map(Report::place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Everyone who took part by any report, each once, called by name where a report does.
    public List<Party> participants() {
        List<Party> found = new ArrayList<>();
        for (Report report : reports) {
            for (Party party : report.sides()) {
                int at = 0;
                while (at < found.size() && Sameness.of(found.get(at), party) == Sameness.UNLIKE) {
                    at++;
                }
                if (at == found.size()) {
                    found.add(party);
                } else if (party.named() && !found.get(at).named()) {
                    found.set(at, party);
                }
            }
        }
        return found;
    }

    /// By what an event is found: each of its sides, within its kind.
    static Set<String> keys(Report report) {
        Set<String> keys = new TreeSet<>();
        for (Party side : report.sides()) {
            side.keys().forEach(key -> keys.add(Kindred.of(report.type()).name() + ' ' + key));
        }
        return keys;
    }

    private List<Report> byPublication() {
        return reports.stream()
                .sorted(Comparator.comparing(Report::published, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static boolean isSettled(Event.Status status) {
        return switch (status) {
            case HELD, CANCELLED, DENIED -> true;
            case PLANNED, PROPOSED -> false;
        };
    }

    /// The most frequent, the first among equals.
    private static <T> T most(List<T> all) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        all.forEach(one -> counts.merge(one, 1, Integer::sum));
        T most = all.getFirst();
        for (Map.Entry<T, Integer> count : counts.entrySet()) {
            if (count.getValue() > Objects.requireNonNull(counts.get(most))) {
                most = count.getKey();
            }
        }
        return most;
    }
}
