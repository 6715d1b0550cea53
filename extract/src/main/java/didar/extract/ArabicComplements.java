package didar.extract;

import didar.extract.Entry.CueRow;
import didar.extract.Entry.Frame;
import didar.extract.Entry.Slot;
import didar.record.Act;
import didar.text.FoldedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is said as a noun or a phrase: the object of the verb («أعلن رفض الخطة»), what its preposition governs («ندد
/// بالهجوم»), or an object with what is said of it.
final class ArabicComplements {

    private static final int FARTHEST = 22;

    /// Acts that no ordinary verb shares: what is condemned, denied or praised may be anything.
    static final Set<Act> UNMISTAKABLE = Set.of(
            Act.CONDEMN,
            Act.DENY,
            Act.REJECT,
            Act.ACCUSE,
            Act.WARN,
            Act.THANK,
            Act.CONDOLE,
            Act.CONGRATULATE,
            Act.THREATEN,
            Act.PRAISE,
            Act.DEMAND);

    /// Prepositions of their own that a verb may find behind words of its subject that no list has.
    private static final Set<Slot> FAR = EnumSet.of(Slot.AN, Slot.ILA, Slot.ALA);

    private final Page page;
    private final Scan scan;
    private final ArabicParticles particles;
    private final ArabicSubjects subjects;

    ArabicComplements(Page page, ArabicParticles particles, ArabicSubjects subjects) {
        this.page = page;
        this.scan = page.scan;
        this.particles = particles;
        this.subjects = subjects;
    }

    /// The report of a clause whose complement starts at a token, `null` if none does.
    ///
    /// @param adjacent whether nothing but adverbials stands between the token and the verb or its subject
    @Nullable
    ArabicReport at(ArabicClause clause, int k, boolean adjacent) {
        if (!scan.isWord(k) || !takesComplement(clause, adjacent)) {
            return null;
        }
        CueRow row = clause.verb().row();
        Slot preposition = particles.preposition(k);
        boolean reachable = adjacent
                || !clause.hasSubject()
                || !row.weak() && (k > 0 && isPause(k - 1) || preposition != null && FAR.contains(preposition));
        for (Frame frame : row.frames()) {
            if (frame.addressee() == null && frame.content() == preposition && reachable) {
                return governed(clause, frame.content(), k);
            }
            int start = adjacent ? start(clause, frame, preposition, k) : -1;
            if (start >= 0) {
                return from(clause, clause.subject(), start);
            }
        }
        return null;
    }

    private boolean takesComplement(ArabicClause clause, boolean adjacent) {
        ArabicVerb verb = clause.verb();
        if (clause.relative() && !(verb.hasObjectPronoun(scan) && verb.row().has(Slot.PREDICATE))) {
            return false;
        }
        if (verb.flagged("collide") && !(clause.subject().isFound() && adjacent)) {
            return false;
        }
        return !verb.row().weak() || verb.isNominal() || clause.subject().isFound() || clause.shared();
    }

    private boolean isPause(int i) {
        return scan.is(i, "،") || scan.is(i, "-") || scan.is(i, "–");
    }

    /// What the verb's preposition at a token governs: a clause («عن أنه») or a noun.
    private @Nullable ArabicReport governed(ArabicClause clause, Slot preposition, int k) {
        int start = particles.contentStart(preposition, k);
        if (start < clause.after() && particles.isClauseParticle(start)) {
            return clause.indirect(subjects.descriptions.before(clause, k), start + 1, false);
        }
        return from(clause, subjects.descriptions.before(clause, k), start);
    }

    /// Where the content of a frame starts that is met at a token right behind verb and subject, -1 if it is not met.
    private int start(ArabicClause clause, Frame frame, @Nullable Slot preposition, int k) {
        if (frame.addressee() == Slot.OBJECT) {
            return behindAddressee(clause, frame.content(), preposition, k);
        }
        if (frame.addressee() != null) {
            return -1;
        }
        boolean met = frame.content() == Slot.OBJECT && isObject(clause.verb(), preposition, k, clause.after())
                || frame.content() == Slot.PREDICATE && isPredicate(clause, k);
        return met ? k : -1;
    }

    /// «أبلغه بموقفه», «اتهم الحكومة بالتقصير»: where what is said of or to the object starts.
    private int behindAddressee(ArabicClause clause, Slot slot, @Nullable Slot preposition, int k) {
        ArabicVerb verb = clause.verb();
        if (preposition == slot && verb.hasObjectPronoun(scan)) {
            return particles.contentStart(slot, k);
        }
        if (preposition != null
                || scan.isFunction(k) && !scan.is(k, "کلا")
                || !clause.hasSubject() && verb.row().weak()) {
            return -1;
        }
        int at = particles.findPreposition(slot, k + 1, Math.min(clause.after(), k + FARTHEST));
        if (at < 0) {
            return -1;
        }
        boolean keep = verb.flagged("keepobj") || slot == Slot.BI && verb.row().act() == Act.ACCUSE;
        return keep ? k : particles.contentStart(slot, at);
    }

    private boolean isObject(ArabicVerb verb, @Nullable Slot preposition, int k, int after) {
        return preposition == null
                && (!scan.isFunction(k) || scan.is(k, "ما") || subjects.descriptions.isQuantifier(k))
                && !verb.hasObjectPronoun(scan)
                && !page.names.time[k]
                && !(scan.has(k, Entry.Encounter.class) && scan.form(k).startsWith("ال"))
                && !(verb.row().has(Slot.CLAUSE) && particles.clauseAhead(k, after));
    }

    private boolean isPredicate(ArabicClause clause, int k) {
        boolean pronoun = clause.verb().hasObjectPronoun(scan);
        if (!clause.hasSubject() && !pronoun) {
            return false;
        }
        boolean told = pronoun ? particles.isClauseParticle(k) : predicateAhead(k, clause.after());
        return told || !scan.isFunction(k) && !clause.verb().row().has(Slot.CLAUSE);
    }

    /// Whether «بأنّ» follows.
    private boolean predicateAhead(int from, int after) {
        for (int i = from + 1; i < after && i < from + FARTHEST; i++) {
            if (scan.form(i).startsWith("بان") && particles.isClauseParticle(i)) {
                return true;
            }
        }
        return false;
    }

    /// The report whose complement starts at a token, `null` if the verb does not take it.
    @Nullable
    ArabicReport from(ArabicClause clause, ArabicSubject subject, int start) {
        return start < clause.after() && suits(clause.verb(), start, clause.after())
                ? clause.phrase(subject, start)
                : null;
    }

    /// Whether a noun complement is one that the row takes.
    private boolean suits(ArabicVerb verb, int start, int after) {
        List<String> needed = verb.row().needed();
        if (!needed.isEmpty()) {
            for (int i = start; i < after && i < start + 4; i++) {
                for (String word : needed) {
                    if (scan.is(i, FoldedText.of(word).toString())) {
                        return true;
                    }
                }
            }
            return false;
        }
        int noun = subjects.descriptions.isQuantifier(start) ? start + 1 : start;
        return !verb.flagged("abstract") || UNMISTAKABLE.contains(verb.row().act()) || isAbstract(noun);
    }

    /// A noun of the list, or one with the shape of a verbal noun.
    private boolean isAbstract(int i) {
        if (scan.has(i, Entry.AbstractNoun.class)) {
            return true;
        }
        return ArabicNouns.isVerbal(withoutArticle(scan.form(i)));
    }

    private static String withoutArticle(String form) {
        if (form.startsWith("ال") || form.startsWith("لل")) {
            return form.substring(2);
        }
        return form.startsWith("بال") ? form.substring(3) : form;
    }
}
