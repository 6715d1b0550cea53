package didar.query;

import didar.record.Act;
import didar.store.Tied;
import didar.store.Tied.StatementPlace;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which statements of a record. What is empty or `null` is not asked for.
///
/// @param speakers one of them
/// @param about one of them
/// @param events said in one of them
/// @param from the first day of publication
/// @param to the last, inclusive
/// @param latest by day from the last to the first, those without a day last
/// @param after only what comes behind this
/// @param limit how many, at most
public record Sayings(
        Set<String> speakers,
        Set<String> about,
        Set<Act> acts,
        Set<String> events,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String outlet,
        boolean latest,
        @Nullable StatementPlace after,
        int limit) {

    /// Rows that are read at a time where only some of them may be asked for.
    private static final int BATCH = 256;

    public Sayings {
        speakers = Set.copyOf(speakers);
        about = Set.copyOf(about);
        acts = Set.copyOf(acts);
        events = Set.copyOf(events);
    }

    /// All that somebody said.
    ///
    /// @param about whom; empty for all
    public static Sayings by(Set<String> speakers, Set<String> about) {
        return new Sayings(speakers, about, Set.of(), Set.of(), null, null, null, true, null, Integer.MAX_VALUE);
    }

    /// Where a statement stands among others.
    public static StatementPlace place(Saying saying) {
        LocalDate day = saying.filed().day();
        return new StatementPlace(
                day == null ? null : day.toString(),
                new Tied.Place(
                        saying.filed().standing().no(), saying.statement().id()));
    }

    /// Hands on what is asked for, by day of publication, those without a day last.
    ///
    /// @return how many
    public int each(Casebook casebook, Consumer<Saying> consumer) {
        return remarks(casebook, remark -> consumer.accept(casebook.saying(remark)));
    }

    /// Hands on the same without reading an article, as far as no correction asks for it.
    ///
    /// @return how many
    public int remarks(Casebook casebook, Consumer<Remark> consumer) {
        boolean sifted = outlet != null;
        var sieve = new Sieve(consumer);
        int batch = sifted && limit < BATCH ? BATCH : limit;
        do {
            sieve.read = 0;
            casebook.statements(query(sieve.last, batch), sieve);
        } while (sifted && sieve.read == batch && sieve.found < limit);
        return sieve.found;
    }

    private Tied.StatementQuery query(@Nullable StatementPlace behind, int most) {
        return new Tied.StatementQuery(
                speakers,
                about,
                acts.stream().map(act -> act.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
                events,
                from == null ? null : from.toString(),
                to == null ? null : to.toString(),
                latest,
                behind,
                most);
    }

    /// Hands on the statements that are asked for among those of the record, which come batch by batch.
    private final class Sieve implements Consumer<Remark> {

        private final Consumer<Remark> consumer;
        private final @Nullable Outlets outlets = outlet == null ? null : Outlets.named(outlet);
        private @Nullable StatementPlace last = after;
        private int read;
        private int found;

        Sieve(Consumer<Remark> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void accept(Remark remark) {
            read++;
            last = remark.place();
            if (found < limit && (outlets == null || outlets.has(remark.outlet()))) {
                found++;
                consumer.accept(remark);
            }
        }
    }
}
