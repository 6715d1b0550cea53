package didar.query.position;

import didar.query.Likeness;
import didar.query.Named;
import didar.query.Saying;
import didar.record.Statement.About.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds statements that go back on each other: for somebody and against him, support and condemnation, a denial and an
/// admission, of one target or in much the same words.
public final class Reversals {

    /// A score from which on a pair is shown.
    static final double ENOUGH = 0.5;

    private static final double STANCES = 0.55;
    private static final double ACTS = 0.45;
    private static final double WORDS = 0.35;
    /// So much in common, and it is one matter though no target says so.
    private static final double ONE_MATTER = 0.5;
    /// So much in common, and one is the other carried by another outlet, unless their acts say otherwise.
    private static final double ONE_STATEMENT = 0.85;
    /// Words without which what two texts have in common says nothing.
    private static final int FEW_WORDS = 4;

    private record Said(Saying saying, Set<String> words) {}

    private final Opposites opposites = Opposites.load();
    private final Set<String> about;

    private Reversals(Set<String> about) {
        this.about = about;
    }

    /// @param sayings of one person
    /// @param about ids of the only targets that count; empty for all
    /// @param most how many pairs
    /// @return the surest first; of statements without a day none
    public static List<Reversal> among(List<Saying> sayings, Set<String> about, int most) {
        return new Reversals(about).among(sayings, most);
    }

    private List<Reversal> among(List<Saying> sayings, int most) {
        List<Said> all = sayings.stream()
                .filter(saying -> saying.filed().day() != null)
                .sorted(Comparator.comparing(
                        (Saying saying) -> Objects.requireNonNull(saying.filed().day())))
                .map(saying -> new Said(saying, Likeness.words(saying.content().text())))
                .toList();
        List<Reversal> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Reversal reversal = of(all.get(i), all.get(j));
                if (reversal != null) {
                    found.add(reversal);
                }
            }
        }
        found.sort(Comparator.comparingDouble((Reversal reversal) -> -reversal.score()));
        return distinct(found, most);
    }

    /// A statement that many carry is put beside another once.
    private static List<Reversal> distinct(List<Reversal> found, int most) {
        Set<List<Set<String>>> seen = new LinkedHashSet<>();
        List<Reversal> kept = new ArrayList<>();
        for (Reversal reversal : found) {
            if (kept.size() == most) {
                break;
            }
            if (seen.add(List.of(
                    Likeness.words(reversal.earlier().content().text()),
                    Likeness.words(reversal.later().content().text())))) {
                kept.add(reversal);
            }
        }
        return kept;
    }

    private @Nullable Reversal of(Said earlier, Said later) {
        if (Objects.equals(earlier.saying.filed().day(), later.saying.filed().day())) {
            return null;
        }
        double acts = opposites.of(
                earlier.saying.statement().act(), later.saying.statement().act());
        Named target = null;
        boolean opposed = false;
        for (Saying.Target one : earlier.saying.about()) {
            for (Saying.Target other : later.saying.about()) {
                boolean counts = one.who().id() != null
                        && one.who().is(other.who())
                        && (about.isEmpty() || about.contains(one.who().id()));
                if (counts && (target == null || areOpposed(one.stance(), other.stance()))) {
                    target = one.who();
                    opposed |= areOpposed(one.stance(), other.stance());
                }
            }
        }
        if (!opposed && acts == 0) {
            return null;
        }
        boolean comparable = earlier.saying.filed().article().language()
                        == later.saying.filed().article().language()
                && Math.min(earlier.words.size(), later.words.size()) >= FEW_WORDS;
        double words = comparable ? Likeness.of(earlier.words, later.words) : 0;
        if (words >= ONE_STATEMENT && acts == 0 || target == null && words < ONE_MATTER) {
            return null;
        }
        double score = Math.min(1, (opposed ? STANCES : 0) + ACTS * acts + WORDS * words);
        return score < ENOUGH ? null : new Reversal(earlier.saying, later.saying, target, opposed, acts, words, score);
    }

    private static boolean areOpposed(Stance one, Stance other) {
        return one == Stance.FOR && other == Stance.AGAINST || one == Stance.AGAINST && other == Stance.FOR;
    }
}
