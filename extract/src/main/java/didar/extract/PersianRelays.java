package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.Entry.CueRow;
import didar.extract.Entry.Slot;
import didar.extract.PersianFrames.Clause;
import didar.extract.PersianFrames.Report;
import didar.extract.PersianSubjects.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words of one that are told in another's words: «X گفت که Y بر Z تاکید کرد», «X گفت: به گفته Y …».
final class PersianRelays {

    private final Page page;
    private final Floor floor;
    private final PersianSubjects subjects;
    private final PersianNominalCues nominals;
    private final PersianFrames frames;
    private final List<Said> said;

    PersianRelays(
            Page page,
            Floor floor,
            PersianSubjects subjects,
            PersianNominalCues nominals,
            PersianFrames frames,
            List<Said> said) {
        this.page = page;
        this.floor = floor;
        this.subjects = subjects;
        this.nominals = nominals;
        this.frames = frames;
        this.said = said;
    }

    /// «X گفت که اعضا بر Y تاکید کردند», «X گفت که به گفته Y …»: the words are theirs, told by X.
    ///
    /// @param from first token of what X says
    @Nullable
    Said relayed(Clause clause, int from, @Nullable Figure outer) {
        Said attributed = nominals.relayed(clause.sentence(), from, outer);
        if (attributed != null) {
            said.add(attributed);
            return attributed;
        }
        int inner = inner(clause);
        return inner < 0 ? null : relay(clause, inner, from, outer);
    }

    /// «X گفت: اعضا بر Y تاکید کردند»: words behind a colon that are one sentence and tell what others said.
    @Nullable
    Said wholeRelay(Clause clause, int from, @Nullable Figure outer) {
        int s = clause.sentence();
        boolean alone = s + 1 >= page.sentences() || !page.sameParagraph(s, s + 1);
        return alone ? relayed(clause, from, outer) : null;
    }

    /// The verb whose words fill the words of a clause: the first that introduces some, or the one that ends the
    /// sentence; -1 if there is none.
    private int inner(Clause clause) {
        List<PersianCue> cues = clause.cues();
        for (int c = clause.index() + 1; c < cues.size(); c++) {
            boolean closes = c == cues.size() - 1 && cues.get(c).last() + 2 >= clause.after();
            if (closes || frames.introduces(cues.get(c), clause.after())) {
                return c;
            }
        }
        return -1;
    }

    /// Whether a verb gives words, and no stand taken by a body («موافقت کرد», «خواستار شد»).
    private static boolean isSpeech(PersianCue cue) {
        boolean words = cue.with(Slot.COLON) != null || cue.with(Slot.BAR) != null;
        return words && cue.rows().stream().noneMatch(CueRow::weak);
    }

    /// What a verb inside the words of another tells of others' words, given by that one; `null` if it tells of none.
    ///
    /// @param inner index of the verb
    private @Nullable Said relay(Clause clause, int inner, int from, @Nullable Figure outer) {
        PersianCue cue = clause.cues().get(inner);
        if (outer == null || !isSpeech(cue)) {
            return null;
        }
        int s = clause.sentence();
        boolean others = switch (subjects.find(s, from, cue, false)) {
            case Subject.Named named ->
                named.found().kind() != Found.Kind.PRONOUN && named.found().kind() != Found.Kind.PLACE;
            case Subject.Described described -> described.first() == from;
            case Subject.Elided _ -> false;
        };
        if (!others) {
            return null;
        }
        Figure saved = floor.current();
        Report report = frames.read(new Clause(s, clause.cues(), inner, from, clause.after(), null, false));
        if (saved != null) {
            floor.give(saved);
        }
        if (report == null) {
            return null;
        }
        Said one = report.said();
        if (one.via == null && one.speaker != outer) {
            one.via = outer;
        }
        return one;
    }
}
