package didar.query;

import didar.correct.Lens;
import didar.link.LinkReader;
import didar.link.who.Topic;
import didar.record.Act;
import didar.store.Tied;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The statements that are asked for as they are seen. The record is asked by all ids that may be behind those asked
/// for; those with another speaker are asked for one by one, and stand where they belong. Articles are read only where
/// a
/// correction is about one of their statements.
record SeenStatements(Casebook casebook, Tied tied, Tied.StatementQuery query) {

    void each(Consumer<Remark> consumer) {
        Lens lens = casebook.lens();
        Set<String> reread = lens.sourcesOfStatements();
        var woven = new Woven<>(changed(lens), order(), query.limit(), consumer);
        Casebook.asked(() -> {
            tied.statements(wider(lens), row -> {
                if (!reread.contains(row.source()) || isAsRead(row.place().at())) {
                    Remark remark = seen(row, lens);
                    if (lens.isEmpty() || isAsked(remark)) {
                        woven.accept(remark);
                    }
                }
            });
            return null;
        });
        woven.end();
    }

    /// Whether no correction is about a statement.
    private boolean isAsRead(Tied.Place place) {
        Filed filed = casebook.article(place.article());
        return filed.says(place.local()) && !filed.corrections().containsKey(place.local());
    }

    private Remark seen(Tied.Statement row, Lens lens) {
        String topics = row.topics();
        if (topics == null) {
            Tied.Place at = row.place().at();
            return Remark.of(casebook.saying(casebook.article(at.article()), at.local()));
        }
        String source = row.source();
        String event = row.event() == null ? null : lens.event(row.event(), source);
        return new Remark(
                row.place(),
                row.outlet(),
                row.speaker() == null ? null : lens.identity(row.speaker(), source),
                Act.valueOf(row.act().toUpperCase(Locale.ROOT)),
                LinkReader.topics(topics).stream()
                        .map(topic -> seen(topic, lens, source))
                        .toList(),
                event == null || lens.isHidden(event) ? null : event);
    }

    private static Topic seen(Topic topic, Lens lens, String source) {
        String id = topic.id();
        return id == null ? topic : new Topic(lens.identity(id, source), topic.name(), topic.kind(), topic.country());
    }

    private List<Remark> changed(Lens lens) {
        List<Remark> changed = new ArrayList<>();
        for (String source : lens.sourcesOfSpeakers()) {
            Filed filed = casebook.newest(source);
            if (filed != null) {
                filed.corrections().keySet().stream()
                        .map(local -> Remark.of(casebook.saying(filed, local)))
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

    private boolean isAsked(Remark remark) {
        String day = remark.place().day();
        return isOne(query.speakers(), remark.speaker())
                && (query.about().isEmpty()
                        || remark.about().stream().anyMatch(topic -> isOne(query.about(), topic.id())))
                && (query.acts().isEmpty()
                        || query.acts().contains(remark.act().name().toLowerCase(Locale.ROOT)))
                && isOne(query.events(), remark.event())
                && (query.from() == null || day != null && day.compareTo(query.from()) >= 0)
                && (query.to() == null || day != null && day.compareTo(query.to()) <= 0);
    }

    private static boolean isOne(Set<String> ids, @Nullable String id) {
        return ids.isEmpty() || id != null && ids.contains(id);
    }

    private boolean isBehind(Remark remark) {
        return query.after() == null || places().compare(remark.place(), query.after()) > 0;
    }

    private Comparator<Remark> order() {
        return Comparator.comparing(Remark::place, places());
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
