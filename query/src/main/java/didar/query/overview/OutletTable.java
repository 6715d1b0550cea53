package didar.query.overview;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The outlets of a record side by side: who is first, who copies whom, who is silent.
///
/// @param rows with the most articles first
/// @param unnamed articles of which no outlet is told
/// @param shared how many events several outlets report
public record OutletTable(List<Row> rows, int unnamed, int shared) {

    /// An outlet is heard of an event that so many others of its language report, or it is silent on it.
    private static final int OTHERS = 3;
    /// So many days around the first report an outlet must have published something, or it is not there to be heard.
    private static final int DAYS = 2;

    /// One outlet.
    ///
    /// @param articles of it in the record
    /// @param events that it reports
    /// @param shared those of them that others report too
    /// @param first those of the shared ones that it reports before all others
    /// @param abreast those of the shared ones of which it cannot be told which of several is first, it among them
    /// @param lead the median of the time by which it is first; `null` where it never is
    /// @param copies its articles that print the text of another outlet, by that outlet, the most first
    /// @param copied articles of other outlets that print its text, by outlet, the most first
    /// @param silent ids of events of which it is silent: several others of its language report them at that time
    /// @param firsts ids of the events in `first`
    /// @param languages of its articles, ISO 639, the most frequent first
    /// @param days how many articles there are of each day
    public record Row(
            Outlet outlet,
            int articles,
            int events,
            int shared,
            int first,
            int abreast,
            @Nullable Duration lead,
            Map<String, Integer> copies,
            Map<String, Integer> copied,
            List<String> silent,
            List<String> firsts,
            Map<String, Integer> languages,
            SortedMap<LocalDate, Integer> days) {

        public Row {
            silent = List.copyOf(silent);
            firsts = List.copyOf(firsts);
        }
    }

    public OutletTable {
        rows = List.copyOf(rows);
    }

    static OutletTable of(List<Encounter> encounters, List<Dispatch> dispatches) {
        return new Counting().of(encounters, dispatches);
    }

    /// The row of an outlet; `null` where there is none of this name.
    public @Nullable Row row(String name) {
        return rows.stream()
                .filter(row -> row.outlet().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static final class Counting {

        private static final class Draft {
            private final Outlet outlet;
            private int articles;
            private int events;
            private int shared;
            private int abreast;
            private final List<String> firsts = new ArrayList<>();
            private final List<Duration> leads = new ArrayList<>();
            private final Map<String, Integer> copies = new HashMap<>();
            private final Map<String, Integer> copied = new HashMap<>();
            private final List<String> silent = new ArrayList<>();
            private final Map<String, Integer> languages = new HashMap<>();
            private final NavigableMap<LocalDate, Integer> days = new TreeMap<>();

            Draft(Outlet outlet) {
                this.outlet = outlet;
            }

            Row row() {
                return new Row(
                        outlet,
                        articles,
                        events,
                        shared,
                        firsts.size(),
                        abreast,
                        median(leads),
                        ranked(copies),
                        ranked(copied),
                        silent,
                        firsts,
                        ranked(languages),
                        days);
            }
        }

        private final Map<Outlet, Draft> drafts = new LinkedHashMap<>();
        private int unnamed;
        private int shared;

        OutletTable of(List<Encounter> encounters, List<Dispatch> dispatches) {
            Map<Long, Dispatch> byNumber = new HashMap<>();
            for (Dispatch dispatch : dispatches) {
                byNumber.put(dispatch.no(), dispatch);
                add(dispatch);
            }
            dispatches.forEach(dispatch -> copy(dispatch, byNumber));
            encounters.forEach(this::report);
            return new OutletTable(
                    drafts.values().stream()
                            .map(Draft::row)
                            .sorted(Comparator.comparingInt((Row row) -> -row.articles())
                                    .thenComparing(row -> row.outlet().name()))
                            .toList(),
                    unnamed,
                    shared);
        }

        private void add(Dispatch dispatch) {
            if (dispatch.outlet() == null) {
                unnamed++;
                return;
            }
            Draft draft = drafts.computeIfAbsent(dispatch.outlet(), Draft::new);
            draft.articles++;
            draft.languages.merge(dispatch.language(), 1, Integer::sum);
            if (dispatch.moment() != null) {
                draft.days.merge(dispatch.moment().day(), 1, Integer::sum);
            }
        }

        private void copy(Dispatch dispatch, Map<Long, Dispatch> byNumber) {
            Dispatch original = dispatch.copyOf() == null ? null : byNumber.get(dispatch.copyOf());
            Draft to = draft(dispatch.outlet());
            Draft from = original == null ? null : draft(original.outlet());
            if (from != null && to != null && from != to) {
                to.copies.merge(from.outlet.name(), 1, Integer::sum);
                from.copied.merge(to.outlet.name(), 1, Integer::sum);
            }
        }

        private @Nullable Draft draft(@Nullable Outlet outlet) {
            return outlet == null ? null : drafts.get(outlet);
        }

        private void report(Encounter encounter) {
            // The first notice of each outlet: they come by their moments.
            Map<Draft, Notice> notices = new LinkedHashMap<>();
            for (Notice notice : encounter.notices()) {
                Draft draft = draft(notice.outlet());
                if (draft != null) {
                    notices.putIfAbsent(draft, notice);
                }
            }
            notices.keySet().forEach(draft -> draft.events++);
            if (notices.size() > 1) {
                shared++;
                notices.keySet().forEach(draft -> draft.shared++);
                first(encounter, notices);
            }
            silence(encounter, notices);
        }

        private static void first(Encounter encounter, Map<Draft, Notice> notices) {
            List<Map.Entry<Draft, Notice>> dated = notices.entrySet().stream()
                    .filter(entry -> entry.getValue().moment() != null)
                    .toList();
            if (dated.size() < 2) {
                return;
            }
            Moment earliest = Objects.requireNonNull(dated.getFirst().getValue().moment());
            List<Draft> together = new ArrayList<>();
            Duration lead = null;
            for (Map.Entry<Draft, Notice> entry : dated) {
                Duration behind =
                        earliest.before(Objects.requireNonNull(entry.getValue().moment()));
                if (behind == null || behind.isZero()) {
                    together.add(entry.getKey());
                } else if (lead == null || behind.compareTo(lead) < 0) {
                    lead = behind;
                }
            }
            // The earliest is together with itself.
            if (together.size() == 1) {
                Draft first = dated.getFirst().getKey();
                first.firsts.add(encounter.id());
                first.leads.add(Objects.requireNonNull(lead));
            } else {
                together.forEach(draft -> draft.abreast++);
            }
        }

        private void silence(Encounter encounter, Map<Draft, Notice> notices) {
            Map<String, Integer> languages = new HashMap<>();
            Set<Draft> heard = new LinkedHashSet<>(notices.keySet());
            notices.values().forEach(notice -> languages.merge(notice.language(), 1, Integer::sum));
            LocalDate day = encounter.notices().stream()
                    .map(Notice::moment)
                    .filter(Objects::nonNull)
                    .map(Moment::day)
                    .findFirst()
                    .orElse(null);
            if (day == null) {
                return;
            }
            for (Draft draft : drafts.values()) {
                boolean asked = languages.getOrDefault(language(draft), 0) >= OTHERS && !heard.contains(draft);
                if (asked
                        && !draft.days
                                .subMap(day, true, day.plusDays(DAYS), true)
                                .isEmpty()) {
                    draft.silent.add(encounter.id());
                }
            }
        }

        private static String language(Draft draft) {
            return draft.languages.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        private static @Nullable Duration median(List<Duration> leads) {
            return leads.isEmpty() ? null : leads.stream().sorted().toList().get(leads.size() / 2);
        }

        private static Map<String, Integer> ranked(Map<String, Integer> counts) {
            Map<String, Integer> ranked = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
            return ranked;
        }
    }
}
