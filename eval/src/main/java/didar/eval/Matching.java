package didar.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What was found beside the gold that it fits.
final class Matching {

    /// @param fit how well they fit
    /// @param gold index of the gold thing
    /// @param found index of what was found
    record Pair(double fit, int gold, int found) {}

    /// The best pair first; of pairs that fit alike, those that come later in the gold, as the shared scorer has it.
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::fit)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed();

    private Matching() {}

    /// Pairs with at least this fit, the best first, each gold thing and each thing found in no more than one.
    static List<Pair> of(List<Pair> candidates, double least) {
        Set<Integer> gold = new HashSet<>();
        Set<Integer> found = new HashSet<>();
        List<Pair> matched = new ArrayList<>();
        candidates.stream()
                .filter(pair -> pair.fit() >= least)
                .sorted(BEST_FIRST)
                .filter(pair -> !gold.contains(pair.gold()) && !found.contains(pair.found()))
                .forEachOrdered(pair -> {
                    gold.add(pair.gold());
                    found.add(pair.found());
                    matched.add(pair);
                });
        return matched;
    }
}
