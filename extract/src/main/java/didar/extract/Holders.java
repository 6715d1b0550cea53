package didar.extract;

import didar.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who held an office on a day, by the dated table `names/holders.tsv`. It rather gives no answer than a doubtful one.
/// The tables are read when they are first asked for.
final class Holders {

    /// Days before and after a change in which an article may speak of either holder.
    static final int CHANGE = 3;

    sealed interface Answer {
        /// One holder, and nobody else claimed the seat.
        record Held(Term term) implements Answer {}

        /// No holder can be told.
        record Untold(String why) implements Answer {}

        /// The table has nothing of such a seat.
        record Unlisted() implements Answer {}
    }

    private final Map<Language, OfficeWords> words = new ConcurrentHashMap<>();
    private @Nullable Listed listed;

    /// @param places the countries and bodies that have an office in the table
    private record Listed(Map<Seat, List<Term>> terms, Set<String> places) {}

    /// The seat that an office in the text means; `null` where it means none that can be told.
    @Nullable
    Seat seat(Scan scan, Found.Title title) {
        return words.computeIfAbsent(scan.lexicon().language(), OfficeWords::load)
                .seat(scan, title, of -> listed().places.contains(of));
    }

    /// All terms, by seat, in the order of the table.
    Map<Seat, List<Term>> terms() {
        return listed().terms;
    }

    Answer on(Seat seat, LocalDate day) {
        List<Term> all = terms().get(seat);
        if (all == null) {
            return new Answer.Unlisted();
        }
        Term found = null;
        for (Term term : all) {
            boolean covers = term.mayCover(day);
            if (covers && term.mark() == Term.Mark.RIVAL) {
                return new Answer.Untold("was claimed by more than one that day");
            }
            if (near(term, day)) {
                return new Answer.Untold("changed hands within " + CHANGE + " days, or on a day that is not known");
            }
            if (covers) {
                found = term;
            }
        }
        if (found == null) {
            return new Answer.Untold("has no holder listed for that day");
        }
        if (found.mark() == Term.Mark.ACTING) {
            return new Answer.Untold("was held by somebody who stood in");
        }
        if (found.checked() != null && day.isAfter(found.checked())) {
            return new Answer.Untold("is listed to " + found.checked() + " only");
        }
        return new Answer.Held(found);
    }

    private static boolean near(Term term, LocalDate day) {
        return term.from().isNear(day, CHANGE) || term.to() != null && term.to().isNear(day, CHANGE);
    }

    private synchronized Listed listed() {
        if (listed == null) {
            Map<Seat, List<Term>> terms = new HashMap<>(256);
            Table.read("names/holders.tsv", row -> {
                Term term = Term.of(row);
                terms.computeIfAbsent(term.seat(), _ -> new ArrayList<>()).add(term);
            });
            listed = new Listed(terms, terms.keySet().stream().map(Seat::of).collect(Collectors.toSet()));
        }
        return listed;
    }
}
