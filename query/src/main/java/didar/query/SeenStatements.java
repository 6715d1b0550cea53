package didar.query;

import didar.correct.Lens;
import didar.store.Tied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The statements that are asked for as they are seen. The record is asked by all ids that may be behind those asked
/// for; those with another speaker are asked for one by one, and stand where they belong.
record SeenStatements(Casebook casebook, Tied tied, Tied.StatementQuery query) {

    void each(Consumer<Saying> consumer) {
        Lens lens = casebook.lens();
        var woven = new Woven<>(changed(lens), order(), query.limit(), consumer);
        Casebook.asked(() -> {
            tied.statements(wider(lens), place -> {
                Filed filed = casebook.article(place.article());
                if (filed.says(place.local()) && !filed.corrections().containsKey(place.local())) {
                    Saying saying = casebook.saying(filed, place.local());
                    if (lens.isEmpty() || isAsked(saying)) {
                        woven.accept(saying);
                    }
                }
            });
            return null;
        });
        woven.end();
    }

    private List<Saying> changed(Lens lens) {
        List<Saying> changed = new ArrayList<>();
        for (String source : lens.sourcesOfSpeakers()) {
            Filed filed = casebook.newest(source);
            if (filed != null) {
                filed.corrections().keySet().stream()
                        .map(local -> casebook.saying(filed, local))
                        .filter(this::isAsked)
                        .filter(this::isBehind)
                        .forEach(changed::add);
            }
        }
        return changed;
    }

    private Tied.StatementQuery wider(Lens lens) {
        // What is said in an event that is none is found by the event, however much that is.
        boolean all = lens.parts()
                || !query.events().isEmpty() && !lens.isEmpty()
                || query.limit() > Integer.MAX_VALUE - lens.changed();
        return new Tied.StatementQuery(
                lens.identitiesBehind(query.speakers()),
                lens.identitiesBehind(query.about()),
                query.acts(),
                lens.eventsBehind(query.events()),
                query.from(),
                query.to(),
                query.latest(),
                query.after(),
                all ? Integer.MAX_VALUE : query.limit() + lens.changed());
    }

    private boolean isAsked(Saying saying) {
        LocalDate day = saying.filed().day();
        return isOne(query.speakers(), saying.speaker())
                && (query.about().isEmpty()
                        || saying.about().stream().anyMatch(target -> isOne(query.about(), target.who())))
                && (query.acts().isEmpty()
                        || query.acts().contains(saying.statement().act().name().toLowerCase(Locale.ROOT)))
                && (query.events().isEmpty()
                        || saying.event() != null && query.events().contains(saying.event()))
                && (query.from() == null || day != null && day.toString().compareTo(query.from()) >= 0)
                && (query.to() == null || day != null && day.toString().compareTo(query.to()) <= 0);
    }

    private static boolean isOne(Set<String> ids, @Nullable Named who) {
        return ids.isEmpty() || who != null && who.id() != null && ids.contains(who.id());
    }

    private boolean isBehind(Saying saying) {
        return query.after() == null || places().compare(Sayings.place(saying), query.after()) > 0;
    }

    private Comparator<Saying> order() {
        return Comparator.comparing(Sayings::place, places());
    }

    /// The order of the record.
    private Comparator<Tied.StatementPlace> places() {
        Comparator<String> days = query.latest() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Long> articles = query.latest() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(Tied.StatementPlace::day, Comparator.nullsLast(days))
                .thenComparing(place -> place.at().article(), articles)
                .thenComparingInt(place -> place.at().local().length())
                .thenComparing(place -> place.at().local());
    }
}
