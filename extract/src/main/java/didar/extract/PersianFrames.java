package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.Entry.CueRow;
import didar.extract.Entry.Slot;
import didar.extract.Entry.WordClass;
import didar.extract.PersianComplements.Complement;
import didar.extract.PersianSubjects.Subject;
import didar.record.Entity;
import didar.record.Statement.Mode;
import didar.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The frame of one Persian reporting verb: its subject, and what is said.
///
/// What is said stands behind the verb, marked by a colon, «که» or a quotation mark; or between subject and verb as the
/// verb's complement; or behind the verb without a mark. They are tried in this order.
final class PersianFrames {

    /// A reporting verb and the stretch that is read with it.
    ///
    /// @param cues those of the sentence, in order
    /// @param index of the clause's own among them
    /// @param start first token of the clause
    /// @param after token behind the sentence
    /// @param before the speaker of the clause that this one is joined to
    /// @param joined whether a report stands before it in the sentence
    record Clause(
            int sentence,
            List<PersianCue> cues,
            int index,
            int start,
            int after,
            @Nullable Figure before,
            boolean joined) {

        PersianCue cue() {
            return cues.get(index);
        }
    }

    /// A statement read from a clause.
    ///
    /// @param open whether the next sentence may go on with its words
    record Report(Said said, boolean open) {}

    /// A quotation of fewer tokens is a name or a term, and no speech.
    private static final int SPEECH = 3;

    private final Scan scan;
    private final Floor floor;
    private final PersianSubjects subjects;
    private final PersianComplements complements;
    private final PersianNominalCues nominals;
    private final PersianRelays relays;
    private final List<Said> said;
    /// Who gives the words of the next statement, where that is another than the one who said them.
    private @Nullable Figure relaying;

    /// @param said where every statement goes as soon as it is read
    PersianFrames(
            Page page,
            Floor floor,
            PersianSubjects subjects,
            PersianComplements complements,
            PersianNominalCues nominals,
            List<Said> said) {
        this.scan = page.scan;
        this.floor = floor;
        this.subjects = subjects;
        this.complements = complements;
        this.nominals = nominals;
        this.said = said;
        this.relays = new PersianRelays(page, floor, subjects, nominals, this, said);
    }

    /// The report of a clause, `null` if its verb reports nothing.
    @Nullable
    Report read(Clause clause) {
        PersianCue cue = clause.cue();
        boolean simple = cue.wordLast() < cue.first();
        if (simple && cue.first() > clause.start() && scan.isPreposition(cue.first() - 1)) {
            return null;
        }
        boolean ofText = cue.passive() || cue.rows().getFirst().verbs().contains("آمدن");
        Subject subject = ofText ? subjects.issuer(clause.start(), cue.first()) : null;
        if (subject == null) {
            subject = cue.passive()
                    ? new Subject.Elided(clause.start())
                    : subjects.find(clause.sentence(), clause.start(), cue, clause.joined());
        }
        Report report = cue.isSplit() ? null : marked(clause, subject);
        if (report == null && cue.verbFirst() >= 0 && !cue.isSplit()) {
            report = afterComma(clause, subject);
        }
        if (report == null && isWantedBehind(clause)) {
            report = unmarked(clause, subject);
        }
        if (report == null) {
            report = complement(clause, subject);
        }
        if (report == null && cue.verbFirst() >= 0 && !cue.isSplit()) {
            report = unmarked(clause, subject);
        }
        return report;
    }

    /// «به رهبران توصیه کرد به این معامله بنگرند»: whether what is wanted stands behind the verb, so that the phrase
    /// before
    /// it names only those who are spoken to.
    private boolean isWantedBehind(Clause clause) {
        PersianCue cue = clause.cue();
        int next = cue.last() + 1;
        return cue.verbFirst() >= 0
                && !cue.isSplit()
                && takesBareClause(cue.with(Slot.CLAUSE))
                && cue.rows().getFirst().has(Slot.BE)
                && clause.after() - next > SPEECH
                && !scan.is(next, "و")
                && !scan.isPunctuation(next);
    }

    /// Whether a colon or «که» stands behind the verb.
    boolean introduces(PersianCue cue, int after) {
        int next = cue.last() + 1;
        return next < after && (scan.is(next, ":") || scan.is(next, "که"));
    }

    // --- what is said stands behind a mark

    private @Nullable Report marked(Clause clause, Subject subject) {
        PersianCue cue = clause.cue();
        int mark = cue.last() + 1;
        if (mark >= clause.after()) {
            return null;
        }
        if (scan.is(mark, ":") || scan.is(mark, "؛") && mark + 1 < clause.after()) {
            return afterColon(clause, subject, mark);
        }
        int that = that(cue, clause.after());
        CueRow row = row(cue, Slot.CLAUSE, Slot.COLON);
        if (that >= 0 && row != null) {
            return afterThat(clause, subject, row, that);
        }
        row = row(cue, Slot.COLON, Slot.CLAUSE);
        if (scan.is(mark, "«") && row != null) {
            return afterQuotationMark(clause, subject, row, mark);
        }
        return null;
    }

    private Report afterColon(Clause clause, Subject subject, int colon) {
        CueRow row = row(clause.cue(), Slot.COLON, Slot.CLAUSE);
        if (row == null) {
            row = clause.cue().rows().getFirst();
        }
        Figure speaker = speakerAndParticipial(clause, subject);
        int after = clause.after();
        int quote = colon + 1;
        int close = quote < after && scan.is(quote, "«") ? closing(quote + 1, after) : -1;
        boolean speech = close > 0 && close - quote > SPEECH;
        int end = speech && close + 2 < after ? close + 1 : after;
        Said relay = speech ? null : relays.wholeRelay(clause, quote, speaker);
        if (relay != null) {
            return new Report(relay, false);
        }
        return new Report(behind(clause, row, speaker, Mode.DIRECT, quote, end), !speech);
    }

    private Report afterThat(Clause clause, Subject subject, CueRow row, int that) {
        Figure speaker = speakerAndParticipial(clause, subject);
        Said relay = relays.relayed(clause, that + 1, speaker);
        return new Report(
                relay != null ? relay : behind(clause, row, speaker, Mode.INDIRECT, that + 1, clause.after()), false);
    }

    private Report afterQuotationMark(Clause clause, Subject subject, CueRow row, int mark) {
        Figure speaker = speakerAndParticipial(clause, subject);
        int after = clause.after();
        int close = scan.find(mark + 1, after, "»");
        if (close > 0 && close + 2 < after && scan.isWord(close + 1) && !scan.is(close + 1, "و")) {
            // the quotation is a part of the clause only
            int pause = scan.find(close + 1, after, "،");
            return new Report(behind(clause, row, speaker, Mode.INDIRECT, mark, pause > 0 ? pause : after), false);
        }
        int end = close < 0 ? after : close + 1;
        return new Report(behind(clause, row, speaker, Mode.DIRECT, mark + 1, end), close < 0);
    }

    /// The last token of the conjunction behind a verb, -1 if none stands there. «تا» is one for what is wanted.
    private int that(PersianCue cue, int after) {
        int next = cue.last() + 1;
        boolean one = scan.is(next, "که") || scan.is(next, "تا") && takesBareClause(cue.with(Slot.CLAUSE));
        return one ? next : nominals.that(next, after);
    }

    /// The mark that closes a quotation, inner ones left out; -1 if none does.
    private int closing(int from, int after) {
        int depth = 0;
        for (int i = from; i < after; i++) {
            if (scan.is(i, "«")) {
                depth++;
            } else if (scan.is(i, "»") && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    // --- what is said stands before the verb

    private @Nullable Report complement(Clause clause, Subject subject) {
        if (!isSpoken(clause, subject)) {
            return null;
        }
        PersianCue cue = clause.cue();
        for (CueRow row : cue.rows()) {
            for (Entry.Frame frame : row.frames()) {
                Slot slot = frame.content();
                Complement complement = complements.find(clause.sentence(), slot, cue, subject.end());
                boolean weak = row.weak() && slot != Slot.CLAUSE && slot != Slot.COLON;
                if (complement == null || weak && !subject.explicit()) {
                    continue;
                }
                Figure speaker = speakerAndParticipial(clause, subject);
                Said one = add(clause, row, speaker, Mode.INDIRECT, complement.first(), complement.last());
                return new Report(one, false);
            }
        }
        return null;
    }

    // --- what is said stands behind the verb without a mark

    /// «خاطرنشان ساخت، …»: a comma where others put a colon.
    private @Nullable Report afterComma(Clause clause, Subject subject) {
        PersianCue cue = clause.cue();
        int next = cue.last() + 1;
        int after = clause.after();
        CueRow row = row(cue, Slot.COLON, Slot.CLAUSE);
        if (row == null
                || after - next <= 5
                || !scan.is(next, "،")
                || cue.rows().stream().allMatch(CueRow::weak)
                || !subject.explicit() && !clause.joined()
                || isNextCue(clause, next + 1)) {
            return null;
        }
        Figure speaker = speakerAndParticipial(clause, subject);
        Said relay = relays.wholeRelay(clause, next + 1, speaker);
        return relay != null
                ? new Report(relay, false)
                : new Report(behind(clause, row, speaker, Mode.DIRECT, next + 1, after), true);
    }

    private @Nullable Report unmarked(Clause clause, Subject subject) {
        PersianCue cue = clause.cue();
        int next = cue.last() + 1;
        int after = clause.after();
        CueRow sayingRow = row(cue, Slot.COLON, Slot.CLAUSE);
        CueRow wantingRow = row(cue, Slot.CLAUSE, Slot.COLON);
        if (sayingRow == null || wantingRow == null || after - next <= 3) {
            return null;
        }
        boolean says = cue.rows().stream().anyMatch(row -> !row.weak());
        boolean wants = takesBareClause(wantingRow);
        if (!says && !wants
                || !isSpoken(clause, subject)
                || !scan.isWord(next)
                || scan.is(next, "و")
                || scan.isPreposition(next) && !(wants || opensClause(next, after))
                || !hasVerb(next, after)) {
            return null;
        }
        Figure speaker = subjects.speaker(clause.sentence(), subject, cue, clause.before());
        return new Report(behind(clause, wants ? wantingRow : sayingRow, speaker, Mode.INDIRECT, next, after), false);
    }

    /// Whether the next reporting verb starts at a token or right behind it.
    private static boolean isNextCue(Clause clause, int token) {
        int next = clause.index() + 1;
        return next < clause.cues().size() && clause.cues().get(next).first() <= token + 1;
    }

    /// Verbs that take what is wanted without «که»: «از مجلس خواست طرح را …».
    static boolean takesBareClause(@Nullable CueRow row) {
        return row != null
                && switch (row.act()) {
                    case DEMAND, PROPOSE, PLEDGE, INVITE, THREATEN, HOPE -> true;
                    default -> false;
                };
    }

    /// «گفت در این مرحله …»: whether a preposition opens what is said and does not name the one spoken to.
    private boolean opensClause(int preposition, int after) {
        return !scan.is(preposition, "به")
                && (!scan.is(preposition, "از") || scan.is(preposition + 1, "انجا"))
                && scan.find(preposition, after, ":") < 0
                && hasVerb(Math.max(preposition, after - 4), after);
    }

    private boolean hasVerb(int from, int after) {
        for (int i = from; i < after; i++) {
            if (scan.isVerb(i)
                    || scan.function(i) == WordClass.AUX
                    || i + 2 >= after && scan.isWord(i) && scan.form(i).endsWith("د")) {
                return true;
            }
        }
        return false;
    }

    /// Whether anybody is there who may speak.
    private boolean isSpoken(Clause clause, Subject subject) {
        return subject.explicit() || clause.joined() || floor.current() != null;
    }

    // --- the statement

    /// The sense of a cue that takes its content in a slot, or else in another.
    private static @Nullable CueRow row(PersianCue cue, Slot first, Slot second) {
        CueRow row = cue.with(first);
        return row != null ? row : cue.with(second);
    }

    /// Who speaks, or whose words he gives. What a participial before the verb says is his too, and comes first.
    private @Nullable Figure speakerAndParticipial(Clause clause, Subject subject) {
        PersianCue cue = clause.cue();
        Figure speaker = subjects.speaker(clause.sentence(), subject, cue, clause.before());
        Figure source = speaker == null ? null : nominals.source(subject.end(), cue.first());
        relaying = null;
        if (source != null && speaker != null) {
            relaying = speaker;
            if (speaker.kind != Entity.Kind.PERSON) {
                floor.give(source);
            }
            return source;
        }
        Said participial = nominals.participial(clause.sentence(), clause.start(), cue.first(), speaker);
        if (participial != null) {
            said.add(participial);
        }
        return speaker;
    }

    /// A statement of the words in `[from, after)`, without the punctuation they start with.
    private Said behind(Clause clause, CueRow row, @Nullable Figure speaker, Mode mode, int from, int after) {
        int first = from;
        while (first < after - 1 && scan.isPunctuation(first)) {
            first++;
        }
        return add(clause, row, speaker, mode, first, after - 1);
    }

    private Said add(Clause clause, CueRow row, @Nullable Figure speaker, Mode mode, int first, int last) {
        PersianCue cue = clause.cue();
        Span span = scan.span(cue.first(), cue.isSplit() ? cue.wordLast() : cue.last());
        Said one = new Said(
                span, row.lemma(), clause.sentence(), cue.first(), row.act(), isFixed(row), speaker, mode, first, last);
        one.via = one.speaker == relaying ? null : relaying;
        relaying = null;
        said.add(one);
        return one;
    }

    private static boolean isFixed(CueRow row) {
        return switch (row.act()) {
            case SAY, ASSESS, ANNOUNCE, DEMAND, PRAISE -> false;
            default -> true;
        };
    }
}
