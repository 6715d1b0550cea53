package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.Entry.CueRow;
import didar.extract.Entry.WordClass;
import didar.extract.PersianFrames.Clause;
import didar.extract.PersianFrames.Report;
import didar.record.Statement.Mode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clauses of a Persian sentence that report, from left to right.
///
/// Persian puts the verb last, so a clause reaches from the end of the one before it to its verb. A verb joined by «و»
/// goes on with the subject before it, and may stand behind the words of the first: «گفت که … و از … خواست که …».
final class PersianClauses {

    private final Scan scan;
    private final PersianFrames frames;
    private final PersianSubjects subjects;
    private final PersianNominalCues nominals;

    PersianClauses(Scan scan, PersianFrames frames, PersianSubjects subjects, PersianNominalCues nominals) {
        this.scan = scan;
        this.frames = frames;
        this.subjects = subjects;
        this.nominals = nominals;
    }

    /// Reads a sentence. Gives the words that the next sentence may go on with, `null` where there are none.
    ///
    /// @param from first token to read
    @Nullable
    Said read(int s, int from, List<PersianCue> cues) {
        int start = from;
        int after = scan.tokens().after(s);
        Figure speaker = null;
        boolean joined = false;
        for (int c = 0; c < cues.size(); c++) {
            PersianCue cue = cues.get(c);
            if (cue.first() < start
                    || nominals.isOpener(cue)
                    || c + 1 < cues.size()
                            && (nominals.isInsideParticipial(start, cue, cues.get(c + 1))
                                    || isInsideRelative(start, cue, cues.get(c + 1), after))) {
                continue;
            }
            int own = subjects.ownSubject(start, cue.first());
            Report report = frames.read(new Clause(s, cues, c, own > 0 ? own : start, after, speaker, joined));
            if (report == null) {
                continue;
            }
            Said one = report.said();
            joined = true;
            speaker = one.speaker;
            if (one.first > cue.last()) {
                // what follows the verb is content; a report joined by «و» behind it goes on
                int resume = joinedReport(cues, c + 1, one, after);
                if (resume < 0) {
                    return report.open() ? one : null;
                }
                start = resume;
            } else {
                start = cue.last() + 1;
            }
        }
        return null;
    }

    /// «وی که خواست نامش فاش نشود، افزود: …»: a verb inside a relative clause is not the sentence's.
    ///
    /// @param next the reporting verb behind it
    private boolean isInsideRelative(int start, PersianCue cue, PersianCue next, int after) {
        if (!frames.introduces(next, after) || scan.is(cue.last() + 1, "و")) {
            return false;
        }
        for (int i = cue.first() - 1; i > start && !scan.isVerb(i); i--) {
            if (scan.is(i, "که") || scan.is(i, "اینکه")) {
                return !scan.isVerb(i - 1) && !frames.introduces(cue, after) && !isJoined(cue.last() + 1, next.first());
            }
        }
        return false;
    }

    /// Whether «و» stands before the reporting verb, so that it goes on with the clause before it.
    private boolean isJoined(int from, int verb) {
        return verb > from && scan.is(verb - 1, "و");
    }

    /// «گفت: …، X افزود: …»: the token where the report of another starts behind a comma inside the words of `one`,
    /// which end before it; -1 if none does.
    private int runOn(List<PersianCue> cues, int from, Said one, int after) {
        for (int c = from; c < cues.size(); c++) {
            PersianCue cue = cues.get(c);
            int colon = cue.last() + 1;
            int start =
                    colon < after && scan.is(colon, ":") ? subjects.subjectBehindComma(one.first + 2, cue.first()) : -1;
            if (start > 0) {
                one.last = start - 2;
                return start;
            }
        }
        return -1;
    }

    /// The token where a report joined by «و» starts inside the content of `one`, which ends before it; -1 if none
    /// does.
    private int joinedReport(List<PersianCue> cues, int from, Said one, int after) {
        if (one.mode == Mode.DIRECT) {
            return runOn(cues, from, one, after);
        }
        for (int c = from; c < cues.size(); c++) {
            PersianCue cue = cues.get(c);
            boolean introduces = frames.introduces(cue, after);
            if (cue.first() > one.first + 1 && scan.is(cue.first() - 1, "و") && introduces) {
                one.last = cue.first() - 2;
                return cue.first() - 1;
            }
            boolean strong = introduces
                    || cue.rows().stream().noneMatch(CueRow::weak)
                    || PersianFrames.takesBareClause(cue.with(Entry.Slot.CLAUSE));
            for (int i = cue.first() - 1; strong && i > one.first + 1; i--) {
                boolean ended = scan.isVerb(i - 1) || scan.function(i - 1) == WordClass.AUX;
                if (scan.is(i, "و") && ended) {
                    one.last = i - 1;
                    return i;
                }
                if (scan.isVerb(i)) {
                    break;
                }
            }
        }
        return -1;
    }
}
