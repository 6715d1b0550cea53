package didar.link.event;

import didar.record.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins the reports of one event while articles stream by: tells of each event of each dossier which known event it
/// is,
/// or that it is a new one. What comes out hangs on the order of the articles alone.
///
///     EventJoining joining = new EventJoining(new PlainIdentities(), new MemoryEvents());
///     for (Joined joined : joining.join(dossier)) … joined.event().id()
public final class EventJoining {

    /// Days before the one of a report on which what it tells of may have been announced.
    private static final int ANNOUNCED = 30;

    /// Days after the one of a report on which it may be told of again.
    private static final int TOLD_LATER = 30;

    private final Identities identities;
    private final KnownEvents known;
    private final Comparison comparison = new Comparison(Weights.read());

    public EventJoining(Identities identities, KnownEvents known) {
        this.identities = identities;
        this.known = known;
    }

    /// A row for each event of the dossier, in its order.
    public List<Joined> join(Dossier dossier) {
        List<Joined> joined = new ArrayList<>();
        for (Report report : Reports.of(dossier, identities)) {
            joined.add(join(report));
        }
        return joined;
    }

    /// As [#join(Dossier)], of a report that was taken out of its dossier.
    public Joined join(Report report) {
        Joined joined = joined(report);
        known.put(joined.event());
        return joined;
    }

    private Joined joined(Report report) {
        JoinedEvent told = known.told(report.article(), report.event());
        if (told != null) {
            return new Joined(report, told.with(report), comparison.ofSameText());
        }
        JoinedEvent best = null;
        Judgement why = null;
        for (JoinedEvent event : candidates(report)) {
            Judgement judgement = comparison.of(report, event);
            if (judgement.score() >= 0 && (why == null || judgement.score() > why.score())) {
                best = event;
                why = judgement;
            }
        }
        return new Joined(report, best == null ? JoinedEvent.of(report) : best.with(report), why);
    }

    private List<JoinedEvent> candidates(Report report) {
        @Nullable LocalDate day = report.anchor();
        return day == null
                ? List.of()
                : known.near(JoinedEvent.keys(report), day.minusDays(ANNOUNCED), day.plusDays(TOLD_LATER));
    }
}
