package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Act;
import didar.record.Entity;
import didar.record.Statement.About.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whom a statement is about: who of those named in it acts there, is judged or is spoken of most; at most two.
///
/// Everybody named is weighed by his kind, by how early he stands, by how often, and by whether he stands where a
/// clause has
/// its subject; who is not weighty enough is only mentioned. A place counts where a country can act by its name.
final class Targets {

    private static final int MOST = 2;
    private static final double ENOUGH = 0.9;

    /// What a second target has to weigh of the first.
    private static final double BESIDE = 0.4;

    private static final double OPENS = 1;
    private static final double AGAIN = 0.5;
    private static final double BEHIND_PREPOSITION = 0.5;
    private static final double PLACE_BEHIND_PREPOSITION = 0.5;

    /// In tokens: who stands this far behind the beginning weighs one less.
    private static final double FADING = 60;

    /// Acts that are done to somebody.
    private static final Set<Act> AIMED = Set.of(
            Act.ACCUSE,
            Act.CONDEMN,
            Act.THREATEN,
            Act.PRAISE,
            Act.THANK,
            Act.SUPPORT,
            Act.CONGRATULATE,
            Act.CONDOLE,
            Act.INVITE);

    private static final double AIMED_AT = 0.5;

    private final Page page;
    private final Scan scan;
    private final Cast cast;
    private final Tones tones;

    Targets(Page page, Cast cast, Tones tones) {
        this.page = page;
        this.scan = page.scan;
        this.cast = cast;
        this.tones = tones;
    }

    /// Somebody the statement is about.
    record Target(Figure figure, Stance stance) {}

    private static final class Candidate {
        final Figure figure;
        final Found first;
        double weight;

        Candidate(Figure figure, Found first, double weight) {
            this.figure = figure;
            this.first = first;
            this.weight = weight;
        }
    }

    List<Target> of(Said said, Act act) {
        List<Candidate> candidates = new ArrayList<>(candidates(said, act).values());
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.weight).thenComparingInt(c -> c.first.first()));
        List<Target> targets = new ArrayList<>();
        for (Candidate c : candidates) {
            boolean weighty = c.weight >= ENOUGH && c.weight >= BESIDE * candidates.getFirst().weight;
            if (weighty && targets.size() < MOST) {
                targets.add(new Target(c.figure, stance(said, act, c.first, targets.isEmpty())));
            }
        }
        return targets;
    }

    private Map<Figure, Candidate> candidates(Said said, Act act) {
        Map<Figure, Candidate> candidates = new LinkedHashMap<>();
        for (int s = said.sentence; s < page.sentences() && page.first(s) <= said.last; s++) {
            for (Found found : page.outer(s)) {
                if (found.first() < said.first || found.last() > said.last || !isActor(said, found)) {
                    continue;
                }
                Figure taken = found.kind() == Found.Kind.PRONOUN ? null : cast.take(found);
                Figure figure = taken == null ? null : taken.root();
                if (figure == null || said.speaker != null && said.speaker.root() == figure || isDoubtful(figure)) {
                    continue;
                }
                Candidate known = candidates.get(figure);
                if (known == null) {
                    candidates.put(figure, new Candidate(figure, found, weight(said, act, found)));
                } else {
                    known.weight += AGAIN;
                }
            }
        }
        return candidates;
    }

    /// A city stands for its government where it opens what is said.
    private boolean isActor(Said said, Found found) {
        return found.canAct() || found.known() != null && found.first() == firstWord(said) && !page.isAttached(found);
    }

    /// One word that nothing else in the article says is somebody's name.
    private static boolean isDoubtful(Figure figure) {
        return figure.kind == Entity.Kind.PERSON
                && figure.key == null
                && figure.titles.isEmpty()
                && figure.names.stream().allMatch(name -> name.words().size() < 2);
    }

    private double weight(Said said, Act act, Found found) {
        double weight = switch (found.kind()) {
            case PERSON -> 2.2;
            case OFFICE -> 2;
            case GROUP -> 2;
            case ORGANIZATION -> 1.2;
            case PLACE -> 1.9;
            case PEOPLE, PRONOUN -> 1.5;
        };
        int from = firstWord(said);
        weight -= (found.first() - from) / FADING;
        weight += found.first() <= from + 1 ? OPENS : 0;
        if (scan.isPreposition(found.first() - 1) || page.isAttached(found)) {
            weight -= found.kind() == Found.Kind.PLACE ? PLACE_BEHIND_PREPOSITION : BEHIND_PREPOSITION;
        }
        return weight + (AIMED.contains(act) ? AIMED_AT : 0);
    }

    private int firstWord(Said said) {
        int first = said.first;
        while (first < said.last && !scan.isWord(first)) {
            first++;
        }
        return first;
    }

    /// What the act tells of the first target, and the words around of any.
    private Stance stance(Said said, Act act, Found found, boolean chief) {
        Stance told = switch (act) {
            case ACCUSE, CONDEMN, THREATEN -> Stance.AGAINST;
            case PRAISE, THANK, SUPPORT, CONGRATULATE, CONDOLE -> Stance.FOR;
            default -> Stance.NEUTRAL;
        };
        if (chief && told != Stance.NEUTRAL) {
            return told;
        }
        int sign = tones.around(found.first(), found.last(), said.first, said.last);
        return sign > 0 ? Stance.FOR : sign < 0 ? Stance.AGAINST : Stance.NEUTRAL;
    }
}
