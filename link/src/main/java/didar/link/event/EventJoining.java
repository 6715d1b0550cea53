package didar.link.event;

import didar.link.who.Identity;
import didar.record.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Joins the reports of one event while articles stream by: tells of each event of each dossier which known event it
/// is, or that it is a new one. What comes out hangs on the order of the articles alone.
public final class EventJoining {

    /// Days before the one of a report on which what it tells of may have been announced.
    private static final int ANNOUNCED = 30;

    /// Days after the one of a report on which it may be told of again.
    private static final int TOLD_LATER = 30;

    private final KnownEvents known;
    private final Reports reports = new Reports();
    private final Comparison comparison = new Comparison(Weights.read());

    public EventJoining(KnownEvents known) {
        this.known = known;
    }

    /// A row for each event of the dossier, in its order.
    ///
    /// @param who whom a local id of an entity stands for; `null` where it could not be told
    /// @param before ids of the events that an older version of this source told of: its reports are taken
    /// back, and an event that nobody else told of is gone unless the new version tells of it
    public List<Joined> join(Dossier dossier, Function<String, @Nullable Identity> who, Collection<String> before) {
        Set<String> alone = takenBack(dossier.article().source(), before);
        List<Joined> joined = new ArrayList<>();
        for (Report report : reports.of(dossier, who)) {
            joined.add(join(report, alone));
        }
        alone.forEach(known::remove);
        return joined;
    }

    /// As [#join(Dossier, Function, Collection)], of a report that was taken out of its dossier.
    public Joined join(Report report) {
        return join(report, new TreeSet<>());
    }

    /// Takes the reports of a source back.
    ///
    /// @return ids of the events that have no other: they are still there, with these
    private Set<String> takenBack(String source, Collection<String> ids) {
        Set<String> alone = new TreeSet<>();
        for (String id : ids) {
            JoinedEvent event = known.get(id);
            if (event != null) {
                JoinedEvent rest = event.without(source);
                if (rest == null) {
                    alone.add(id);
                } else {
                    known.put(rest);
                }
            }
        }
        return alone;
    }

    private Joined join(Report report, Set<String> alone) {
        JoinedEvent best = known.told(report.article(), report.event());
        Judgement why = best == null ? null : comparison.ofSameText();
        if (best == null) {
            for (JoinedEvent event : candidates(report)) {
                Judgement judgement = comparison.of(report, event);
                if (judgement.score() >= 0 && (why == null || judgement.score() > why.score())) {
                    best = event;
                    why = judgement;
                }
            }
        }
        JoinedEvent event = best == null
                ? JoinedEvent.of(report)
                : alone.remove(best.id()) ? new JoinedEvent(best.id(), List.of(report)) : best.with(report);
        known.put(event);
        return new Joined(report, event, why);
    }

    private List<JoinedEvent> candidates(Report report) {
        @Nullable LocalDate day = report.anchor();
        return day == null
                ? List.of()
                : known.near(JoinedEvent.keys(report), day.minusDays(ANNOUNCED), day.plusDays(TOLD_LATER));
    }
}
