package didar.query.overview;

import static java.time.temporal.ChronoUnit.DAYS;

import didar.link.event.When;
import didar.query.DayRange;
import didar.query.Named;
import didar.record.Entity;
import didar.text.calendar.CalendarDate;
import didar.text.calendar.CalendarSystem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How many events there were when, and when they were reported.
///
/// @param range the days that are looked at
/// @param parts those in which there is something, in the order of time
/// @param lanes the people who are in most of the events, the most frequent first
/// @param encounters in the order of time, no more than were asked for
/// @param count how many there are
/// @param before how many there are before the first day
/// @param after how many there are after the last day
/// @param undated of how many no day is known, or none that the calendar has
public record Timeline(
        Scale scale,
        CalendarSystem calendar,
        DayRange range,
        List<Part> parts,
        List<Lane> lanes,
        List<Encounter> encounters,
        int count,
        int before,
        int after,
        int undated) {

    /// So many of a hundred events [#span] has.
    private static final int MOST = 90;

    /// A part of the time.
    ///
    /// @param end exclusive
    /// @param told events that were in it as they are told
    /// @param thought events that are thought to have been in it, or of which a longer stretch is told
    /// @param reports articles published in it that report an event; by hours those of which the hour is known
    public record Part(LocalDateTime start, LocalDateTime end, int told, int thought, int reports) {}

    /// Somebody along the time.
    ///
    /// @param count events with him
    /// @param starts of parts, and how many events with him there are in each
    public record Lane(Named who, int count, SortedMap<LocalDateTime, Integer> starts) {}

    public Timeline {
        parts = List.copyOf(parts);
        lanes = List.copyOf(lanes);
        encounters = List.copyOf(encounters);
    }

    /// What is drawn, how finely and how much of it.
    ///
    /// @param lanes how many people, at most
    /// @param encounters how many events are handed on, at most
    public record View(DayRange range, Scale scale, CalendarSystem calendar, int lanes, int encounters) {}

    /// The shortest stretch in which nearly all is that is asked for: few that are far off do not make the rest narrow.
    /// `null` where there is nothing with a day.
    public static @Nullable DayRange span(Overview overview, Scope scope) {
        List<LocalDate> days = days(overview, scope);
        if (days.isEmpty()) {
            return null;
        }
        int more = (days.size() * MOST + 99) / 100 - 1;
        int first = 0;
        for (int i = 1; i + more < days.size(); i++) {
            if (DAYS.between(days.get(i), days.get(i + more)) < DAYS.between(days.get(first), days.get(first + more))) {
                first = i;
            }
        }
        return new DayRange(days.get(first), days.get(first + more));
    }

    /// From the first day to the last on which anything is that is asked for; `null` where there is nothing with a day.
    public static @Nullable DayRange whole(Overview overview, Scope scope) {
        List<LocalDate> days = days(overview, scope);
        return days.isEmpty() ? null : new DayRange(days.getFirst(), days.getLast());
    }

    private static List<LocalDate> days(Overview overview, Scope scope) {
        return overview.encounters(scope).stream()
                .map(Encounter::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /// The days that are asked for; where one end or both are not, those of [#span].
    public static DayRange range(Overview overview, Scope scope) {
        DayRange span = span(overview, scope.within(null, null));
        LocalDate first = scope.from() != null || span == null ? scope.from() : span.first();
        LocalDate last = scope.to() != null || span == null ? scope.to() : span.last();
        LocalDate from = Objects.requireNonNullElse(first, Objects.requireNonNullElse(last, LocalDate.EPOCH));
        return new DayRange(from, last == null || last.isBefore(from) ? from : last);
    }

    /// @param scope its days are not looked at, but those of the view
    public static Timeline of(Overview overview, Scope scope, View view) {
        return new Drawing(view).of(overview.encounters(scope.within(null, null)));
    }

    private static final class Drawing {

        private static final class Count {
            private int told;
            private int thought;
            private int reports;
        }

        private record Frequent(Named who, List<Encounter> encounters) {}

        private final View view;
        private final SortedMap<LocalDateTime, Count> counts = new TreeMap<>();
        private final List<Encounter> within = new ArrayList<>();
        private int before;
        private int after;
        private int undated;

        Drawing(View view) {
            this.view = view;
        }

        Timeline of(List<Encounter> all) {
            for (Encounter encounter : all) {
                place(encounter);
                encounter.notices().forEach(this::report);
            }
            within.sort(Comparator.comparing(Drawing::day).thenComparing(Encounter::id));
            List<Part> parts = new ArrayList<>();
            counts.forEach(
                    (start, count) -> parts.add(new Part(start, end(start), count.told, count.thought, count.reports)));
            return new Timeline(
                    view.scale(),
                    view.calendar(),
                    view.range(),
                    parts,
                    lanes(),
                    within.stream().limit(view.encounters()).toList(),
                    within.size(),
                    before,
                    after,
                    undated);
        }

        private void place(Encounter encounter) {
            LocalDate day = encounter.day();
            if (day == null || !CalendarDate.covers(view.calendar(), day)) {
                undated++;
            } else if (day.isBefore(view.range().first())) {
                before++;
            } else if (day.isAfter(view.range().last())) {
                after++;
            } else {
                within.add(encounter);
                if (view.scale() != Scale.HOUR) {
                    count(encounter, day);
                }
            }
        }

        private void count(Encounter encounter, LocalDate day) {
            LocalDateTime start = start(day.atStartOfDay());
            Count count = counts.computeIfAbsent(start, _ -> new Count());
            When when = Objects.requireNonNull(encounter.when());
            if (when.told() && when.last().atStartOfDay().isBefore(end(start))) {
                count.told++;
            } else {
                count.thought++;
            }
        }

        private void report(Notice notice) {
            Moment moment = notice.moment();
            if (moment != null
                    && (moment.timed() || view.scale() != Scale.HOUR)
                    && !moment.day().isBefore(view.range().first())
                    && !moment.day().isAfter(view.range().last())
                    && CalendarDate.covers(view.calendar(), moment.day())) {
                counts.computeIfAbsent(start(moment.value()), _ -> new Count()).reports++;
            }
        }

        private List<Lane> lanes() {
            Map<String, Frequent> people = new LinkedHashMap<>();
            for (Encounter encounter : within) {
                for (Named party : encounter.parties()) {
                    if (party.id() != null && party.kind() == Entity.Kind.PERSON) {
                        people.computeIfAbsent(party.id(), _ -> new Frequent(party, new ArrayList<>()))
                                .encounters()
                                .add(encounter);
                    }
                }
            }
            return people.values().stream()
                    .sorted(Comparator.comparingInt(
                            frequent -> -frequent.encounters().size()))
                    .limit(view.lanes())
                    .map(this::lane)
                    .toList();
        }

        private Lane lane(Frequent frequent) {
            SortedMap<LocalDateTime, Integer> starts = new TreeMap<>();
            for (Encounter encounter : frequent.encounters()) {
                starts.merge(start(day(encounter).atStartOfDay()), 1, Integer::sum);
            }
            return new Lane(frequent.who(), frequent.encounters().size(), starts);
        }

        private static LocalDate day(Encounter encounter) {
            return Objects.requireNonNull(encounter.day());
        }

        private LocalDateTime start(LocalDateTime time) {
            return view.scale().start(time, view.calendar());
        }

        private LocalDateTime end(LocalDateTime start) {
            return view.scale().end(start, view.calendar());
        }
    }
}
