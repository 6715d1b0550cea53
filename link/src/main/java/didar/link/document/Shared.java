package didar.link.document;

import didar.link.name.Names;
import didar.link.name.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// A fact of one article and the fact of another that is the same.
///
/// @param weight of both, less where they are spelt in two ways
record Shared(Fact one, Fact other, double weight) {

    /// Words less alike than this are two.
    private static final double ALIKE = 0.55;

    /// Words that no name is made of share a root more often than a meaning: they have to be spelt nearly alike.
    private static final double NEARLY_SAME = 0.75;

    /// What they share, each fact once, the weightiest first.
    ///
    /// @param weights 0 for what says nothing
    static List<Shared> of(Told one, Told other, Names names, ToDoubleFunction<Fact> weights) {
        List<Shared> possible = new ArrayList<>();
        for (Fact fact : one.facts()) {
            if (weights.applyAsDouble(fact) > 0) {
                other.under(fact.key()).forEach(same -> add(fact, same, names, weights, possible));
            }
        }
        for (Fact fact : one.named()) {
            if (weights.applyAsDouble(fact) > 0) {
                for (Fact near : other.named()) {
                    if (!fact.key().equals(near.key())) {
                        add(fact, near, names, weights, possible);
                    }
                }
            }
        }
        possible.sort(Comparator.comparingDouble((Shared s) -> -s.weight)
                .thenComparing(s -> s.one.text())
                .thenComparing(s -> s.other.text()));
        Set<Fact> taken = new HashSet<>();
        List<Shared> shared = new ArrayList<>();
        for (Shared pair : possible) {
            if (!taken.contains(pair.one) && !taken.contains(pair.other)) {
                taken.add(pair.one);
                taken.add(pair.other);
                shared.add(pair);
            }
        }
        return shared;
    }

    private static void add(Fact one, Fact other, Names names, ToDoubleFunction<Fact> weights, List<Shared> possible) {
        double least = one.isName() || other.isName() ? ALIKE : NEARLY_SAME;
        Word word = one.word();
        Word spelt = other.word();
        double likeness = word == null || spelt == null ? 1 : names.likeness(word, spelt);
        double weight = likeness < least ? 0 : likeness * weights.applyAsDouble(one) * weights.applyAsDouble(other);
        if (weight > 0) {
            possible.add(new Shared(one, other, weight));
        }
    }

    Trait trait() {
        return one.trait().compareTo(other.trait()) <= 0 ? one.trait() : other.trait();
    }
}
