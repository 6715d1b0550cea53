package didar.eval;

import didar.link.event.Places;
import didar.link.event.Words;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which event of a dossier is the one that a marked report tells of: of a kindred type, in the same sentences, and
/// where
/// several are, with more of the participants. Each is taken once.
final class JoinAlignment {

    /// What a participant in common weighs beside the part of the sentences that is.
    private static final double PARTICIPANT = 1;

    private static final Places PLACES = Places.read();

    private record Fit(JoiningGold.Report report, Event event, double weight) {}

    private JoinAlignment() {}

    static Map<JoiningGold.Report, Event> of(List<JoiningGold.Report> reports, Dossier dossier) {
        List<Fit> fits = new ArrayList<>();
        for (JoiningGold.Report report : reports) {
            for (Event event : dossier.events()) {
                double overlap = overlap(report, event, dossier.article().text());
                if (overlap > 0 && family(report.type()) == family(event.type())) {
                    fits.add(new Fit(report, event, overlap + PARTICIPANT * common(report, event, dossier)));
                }
            }
        }
        fits.sort(Comparator.comparingDouble((Fit fit) -> -fit.weight()));
        Map<JoiningGold.Report, Event> aligned = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Fit fit : fits) {
            if (!aligned.containsKey(fit.report()) && taken.add(fit.event().id())) {
                aligned.put(fit.report(), fit.event());
            }
        }
        return aligned;
    }

    private static Event.Type family(Event.Type type) {
        return switch (type) {
            case SUMMIT -> Event.Type.MEETING;
            case STATEMENT_JOINT -> Event.Type.AGREEMENT;
            case MEETING, CALL, VISIT, LETTER, AGREEMENT -> type;
        };
    }

    /// The part of the event's evidence that lies in that of the report.
    private static double overlap(JoiningGold.Report report, Event event, String text) {
        int common = 0;
        int all = 0;
        for (Span span : event.evidence()) {
            int start = text.codePointCount(0, span.start());
            int end = text.codePointCount(0, span.end());
            all += end - start;
            for (int[] marked : report.evidence()) {
                common += Math.max(0, Math.min(end, marked[1]) - Math.max(start, marked[0]));
            }
        }
        return common / (double) Math.max(1, all);
    }

    private static long common(JoiningGold.Report report, Event event, Dossier dossier) {
        List<Words> found = new ArrayList<>();
        for (Entity entity : dossier.entities()) {
            boolean takesPart =
                    event.participants().stream().anyMatch(p -> p.entity().equals(entity.id()));
            if (takesPart && entity.romanized() != null) {
                found.add(Words.of(entity.romanized()));
            }
            if (takesPart && entity.holder() != null) {
                found.add(Words.of(entity.holder().english()));
            }
        }
        long participants = report.participants().stream()
                .map(Words::of)
                .filter(name -> found.stream().anyMatch(name::isAlike))
                .count();
        return participants + (isThere(report, event, dossier) ? 1 : 0);
    }

    private static boolean isThere(JoiningGold.Report report, Event event, Dossier dossier) {
        String place = report.place();
        String wanted = place == null ? null : PLACES.country(Words.of(place));
        return wanted != null
                && dossier.entities().stream()
                        .filter(entity -> entity.id().equals(event.place()))
                        .anyMatch(entity -> wanted.equals(Objects.requireNonNullElse(
                                PLACES.country(Words.of(entity.name())), String.valueOf(entity.country()))));
    }
}
