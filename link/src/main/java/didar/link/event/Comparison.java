package didar.link.event;

import didar.link.event.Judgement.Scale;
import didar.record.Event;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Holds a report against what is known of an event.
final class Comparison {

    /// Reports of an event that a new one is held against: the last ones, so that an event in hundreds of reports
    /// costs no more than another.
    private static final int LATEST = 24;

    private static final int NEAR_DAYS = 2;
    private static final int FEW_DAYS = 4;
    private static final double SAME_WORDS = 0.6;
    private static final double ALIKE_WORDS = 0.25;

    private final Weights weights;

    Comparison(Weights weights) {
        this.weights = weights;
    }

    /// The judgement on a report whose article was known before, be it from another outlet.
    Judgement ofSameText() {
        Scale scale = new Scale(weights);
        scale.add(Evidence.SAME_TEXT);
        return scale.judgement();
    }

    /// The judgement on the report of the event that is most like the new one; days are held against all reports.
    Judgement of(Report report, JoinedEvent event) {
        List<Report> reports = event.reports();
        Evidence day = day(report, event);
        Evidence place = place(report, event);
        Judgement best = null;
        for (Report known : reports.subList(Math.max(0, reports.size() - LATEST), reports.size())) {
            Scale scale = new Scale(weights);
            sides(report, known, scale);
            words(report, known, scale);
            scale.add(day);
            if (place != null) {
                scale.add(place);
            }
            if (reports.stream().anyMatch(report::isOfOneArticle)) {
                scale.add(Evidence.SAME_ARTICLE);
            }
            Judgement judgement = scale.judgement();
            if (best == null || judgement.score() > best.score()) {
                best = judgement;
            }
        }
        return Objects.requireNonNull(best);
    }

    private static void sides(Report one, Report other, Scale scale) {
        List<Party> left = new ArrayList<>(one.sides());
        List<Party> right = new ArrayList<>(other.sides());
        int common = 0;
        for (Sameness likeness : EnumSet.range(Sameness.SAME, Sameness.STANDS_FOR)) {
            for (Party party : one.sides()) {
                Party fit = left.contains(party) ? first(right, party, likeness) : null;
                if (fit != null) {
                    left.remove(party);
                    right.remove(fit);
                    common++;
                    scale.add(
                            switch (likeness) {
                                case SAME -> Evidence.SIDE_SAME;
                                case ALIKE -> Evidence.SIDE_ALIKE;
                                case IN_OFFICE -> Evidence.SIDE_IN_OFFICE;
                                case STANDS_FOR, UNLIKE -> Evidence.SIDE_STANDS_FOR;
                            });
                }
            }
        }
        left.removeIf(party -> isAmong(party, other.others()));
        right.removeIf(party -> isAmong(party, one.others()));
        boolean visit = one.type() == Event.Type.VISIT;
        if (common == 1 && !visit) {
            scale.add(Evidence.ONE_SIDE);
        }
        if (left.stream().anyMatch(Party::named) && right.stream().anyMatch(Party::named)) {
            scale.add(Evidence.SIDES_AT_ODDS);
        } else if (!visit) {
            for (int i = 0; i < left.size() + right.size(); i++) {
                scale.add(Evidence.SIDE_MORE);
            }
        }
    }

    private static @Nullable Party first(List<Party> among, Party party, Sameness likeness) {
        for (Party other : among) {
            if (Sameness.of(party, other) == likeness) {
                return other;
            }
        }
        return null;
    }

    private static boolean isAmong(Party party, List<Party> others) {
        return others.stream().anyMatch(other -> Sameness.of(party, other) != Sameness.UNLIKE);
    }

    /// The best that any place of the event gives, so that a report that does not say where bridges no distance; `null`
    /// where nothing can be said.
    private static @Nullable Evidence place(Report report, JoinedEvent event) {
        Party here = report.place();
        Evidence best = null;
        for (Report known : event.reports()) {
            Party there = known.place();
            Evidence evidence = here == null || there == null ? null : place(here, there, report.type());
            if (evidence != null && (best == null || evidence.compareTo(best) < 0)) {
                best = evidence;
            }
        }
        return best;
    }

    private static @Nullable Evidence place(Party here, Party there, Event.Type type) {
        boolean visit = type == Event.Type.VISIT;
        Sameness likeness = Sameness.of(here, there);
        if (likeness == Sameness.SAME || likeness == Sameness.ALIKE) {
            return visit ? Evidence.DESTINATION_SAME : Evidence.PLACE_SAME;
        }
        if (here.country() == null || there.country() == null) {
            return null;
        }
        if (!here.country().equals(there.country())) {
            return visit ? Evidence.DESTINATION_OTHER : Evidence.PLACE_OTHER;
        }
        boolean isWithin = here.named() != there.named();
        return visit
                ? isWithin ? Evidence.DESTINATION_SAME : Evidence.DESTINATION_IN_COUNTRY
                : isWithin ? Evidence.PLACE_SAME : Evidence.PLACE_IN_COUNTRY;
    }

    private static void words(Report one, Report other, Scale scale) {
        double likeness = one.wording().likeness(other.wording());
        if (likeness >= SAME_WORDS) {
            scale.add(Evidence.WORDS_SAME);
        } else if (likeness >= ALIKE_WORDS) {
            scale.add(Evidence.WORDS_ALIKE);
        }
    }

    /// By the day that most reports tell; a day that any of them tells is no further than the next.
    private static Evidence day(Report report, JoinedEvent event) {
        When here = report.when();
        When there = event.when();
        if (here == null || there == null) {
            return Evidence.DAY_POSSIBLE;
        }
        Evidence evidence = day(here, there, report, event);
        Set<Evidence> worse = EnumSet.of(Evidence.DAY_OTHER, Evidence.DAY_FAR);
        boolean told = here.isDay() && event.reports().stream().anyMatch(r -> here.equals(r.when()));
        return told && worse.contains(evidence) ? Evidence.DAY_NEXT : evidence;
    }

    private static Evidence day(When here, When there, Report report, JoinedEvent event) {
        long gap = here.gap(there);
        if (here.isDay() && there.isDay()) {
            if (gap <= 1) {
                return gap == 0 ? Evidence.DAY_SAME : Evidence.DAY_NEXT;
            }
            if (gap <= FEW_DAYS) {
                return report.type() == Event.Type.VISIT ? Evidence.STAY : Evidence.DAY_OTHER;
            }
            return Evidence.DAY_FAR;
        }
        if (gap == 0) {
            return isNear(report, event) ? Evidence.DAY_NEAR : Evidence.DAY_POSSIBLE;
        }
        return gap <= NEAR_DAYS ? Evidence.DAY_POSSIBLE : gap <= FEW_DAYS ? Evidence.DAY_OTHER : Evidence.DAY_FAR;
    }

    private static boolean isNear(Report report, JoinedEvent event) {
        LocalDate here = report.anchor();
        return here != null
                && event.reports().stream()
                        .map(Report::anchor)
                        .anyMatch(
                                there -> there != null && Math.abs(ChronoUnit.DAYS.between(here, there)) <= NEAR_DAYS);
    }
}
