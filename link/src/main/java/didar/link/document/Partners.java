package didar.link.document;

import didar.link.Links;
import didar.link.name.Names;
import didar.record.Dossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Finds, among the articles put into it, those that tell of the same thing, in the same language or another.
///
/// ```java
/// var partners = new Partners();
/// partners.add(dossier, linking.link(dossier, null).links());
/// …
/// partners.of(article, other -> other.language() == Language.ARABIC, 3)
/// ```
///
/// What two articles share weighs by its [Trait] and by how few articles tell it; the score is the cosine of what
/// they tell. Candidates share a key that not too many have. For one thread at a time.
public final class Partners {

    /// Candidates that are held against an article one by one.
    private static final int CANDIDATES = 16;

    /// What a larger share of all articles tells says nothing.
    private static final double COMMON = 0.25;

    /// Rarity is told as if there were so many articles at least.
    private static final int LEAST = 100;

    /// What more articles tell leads to none of them.
    private static final int LEADING = 64;

    private final Names names = Names.load();
    private final Set<Trait> used;
    private final TraitWeights weights = TraitWeights.load();
    private final Map<String, Told> articles = new LinkedHashMap<>();
    private final Map<String, List<Told>> index = new HashMap<>();

    public Partners() {
        this(EnumSet.allOf(Trait.class));
    }

    /// @param used all else that articles tell is not looked at
    public Partners(Set<Trait> used) {
        this.used = EnumSet.copyOf(used);
    }

    /// @param links of the same article
    public void add(Dossier dossier, Links links) {
        Told told = Telling.of(dossier, links, names, used);
        if (articles.putIfAbsent(told.id(), told) == null) {
            told.keys()
                    .forEach(key ->
                            index.computeIfAbsent(key, _ -> new ArrayList<>()).add(told));
        }
    }

    /// The likeliest first, those alone with which something is shared.
    ///
    /// @param article id of one that was added
    /// @param among which of the others are asked for
    /// @param most how many
    public List<Partner> of(String article, Predicate<Told> among, int most) {
        Told one = articles.get(article);
        if (one == null) {
            throw new IllegalArgumentException("nobody added " + article);
        }
        List<Partner> found = new ArrayList<>();
        for (Told other : candidates(one, among)) {
            found.add(compared(one, other));
        }
        found.sort(Comparator.comparingDouble((Partner p) -> -p.score()).thenComparing(Partner::article));
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<Told> candidates(Told one, Predicate<Told> among) {
        Map<Told, Double> shared = new HashMap<>();
        for (Fact fact : one.facts()) {
            List<Told> tellers = index.getOrDefault(fact.key(), List.of());
            if (tellers.size() <= LEADING) {
                double weight = weight(fact);
                tellers.forEach(other -> shared.merge(other, weight * weight, Double::sum));
            }
        }
        shared.keySet().removeIf(other -> other == one || !among.test(other));
        return shared.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Told, Double> e) -> -e.getValue() / length(e.getKey()))
                        .thenComparing(e -> e.getKey().id()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Partner compared(Told one, Told other) {
        double both = length(one) * length(other);
        List<Partner.Reason> reasons = new ArrayList<>();
        double score = 0;
        for (Shared shared : Shared.of(one, other, names, this::weight)) {
            double share = shared.weight() / both;
            reasons.add(new Partner.Reason(
                    shared.trait(), shared.one().text(), shared.other().text(), share));
            score += share;
        }
        return new Partner(other.id(), Math.min(1, score), reasons);
    }

    private double length(Told told) {
        double squares = 0;
        for (Fact fact : told.facts()) {
            double weight = weight(fact);
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    /// 0 for what says nothing.
    private double weight(Fact fact) {
        int tellers = Objects.requireNonNull(index.get(fact.key())).size();
        double rarity = Math.log(COMMON * Math.max(LEAST, articles.size()) / tellers);
        return weights.of(fact.trait()) * Math.max(0, rarity);
    }
}
