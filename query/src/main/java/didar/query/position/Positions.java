package didar.query.position;

import didar.query.Casebook;
import didar.query.Likeness;
import didar.query.Saying;
import didar.query.Sayings;
import didar.query.Whom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What somebody said in time, and where he may have gone back on it.
///
/// @param sayings by day, article, and place in it, those without a day first
/// @param reversals the surest first
public record Positions(List<Saying> sayings, List<Reversal> reversals) {

    /// Statements that are held against each other, the latest.
    private static final int HELD = 3000;

    private static final Comparator<Saying> IN_TIME = Comparator.comparing(
                    (Saying saying) -> saying.filed().day(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(saying -> saying.filed().standing().no())
            .thenComparing(saying -> saying.statement().content());

    public Positions {
        sayings = List.copyOf(sayings);
        reversals = List.copyOf(reversals);
    }

    /// @param speakers ids of one person
    /// @param about a name, or words that are said; `null` for all
    /// @param most how many reversals
    public static Positions of(Set<String> speakers, @Nullable String about, int most, Casebook casebook) {
        if (speakers.isEmpty()) {
            return new Positions(List.of(), List.of());
        }
        Set<String> targets =
                about == null ? Set.of() : Whom.of(about, casebook).ids();
        Predicate<Saying> counts = _ -> true;
        if (about != null && targets.isEmpty()) {
            Set<String> words = Likeness.words(about);
            counts = saying -> Likeness.words(saying.content().text()).containsAll(words);
        }
        List<Saying> sayings = latest(Sayings.by(speakers, targets), counts, casebook);
        sayings.sort(IN_TIME);
        return new Positions(sayings, Reversals.among(sayings, targets, most));
    }

    private static List<Saying> latest(Sayings asked, Predicate<Saying> counts, Casebook casebook) {
        List<Saying> sayings = new ArrayList<>();
        asked.each(casebook, saying -> {
            if (sayings.size() < HELD && counts.test(saying)) {
                sayings.add(saying);
            }
        });
        return sayings;
    }
}
