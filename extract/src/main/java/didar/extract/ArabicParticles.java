package didar.extract;

import didar.extract.Entry.Slot;
import didar.text.Phrases.Match;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The small words that show where the parts of an Arabic report begin: «أنّ» and its kin, relatives, prepositions.
/// All forms here are folded.
final class ArabicParticles {

    private static final Set<String> RELATIVES = Set.of("الذی", "التی", "الذین", "ما", "مما", "اللذان", "من");

    /// Relatives that are nothing else.
    private static final Set<String> PURE_RELATIVES = Set.of("الذی", "التی", "الذین", "مما", "اللذان");

    private static final Set<String> CLAUSE_PARTICLES = Set.of(
            "ان", "انه", "انها", "انهم", "انهما", "انهن", "اننا", "اننی", "انی", "انک", "انکم", "بان", "بانه", "بانها",
            "بانهم", "بانهما", "باننا", "باننی", "وان", "وانه", "وانها", "فان");

    private static final Set<String> BEFORE_SUBORDINATE = Set.of(
            "خاصه", "خصوصا", "اذ", "حیث", "علما", "لاسیما", "دون", "بعد", "قبل", "غیر", "رغم", "الا", "کما", "ذلک",
            "منذ", "بید", "اساس", "اعتبار", "لو", "بل", "لدرجه", "حتی", "یمکن", "یجب", "ینبغی", "یتعین", "یفترض",
            "یستطیع", "تستطیع", "ممکن", "الممکن", "المتوقع", "المقرر", "المرجح", "المحتمل", "المنتظر", "المفترض",
            "الضروری", "بد", "شانه", "شانها");

    private static final Map<String, Slot> PREPOSITIONS = Map.ofEntries(
            Map.entry("الی", Slot.ILA),
            Map.entry("علی", Slot.ALA),
            Map.entry("عن", Slot.AN),
            Map.entry("من", Slot.MIN),
            Map.entry("فی", Slot.FI),
            Map.entry("مع", Slot.MAA),
            Map.entry("حول", Slot.HAWL),
            Map.entry("بشان", Slot.HAWL),
            Map.entry("بما", Slot.BI),
            Map.entry("ب", Slot.BI));

    /// Words whose first letter is no preposition.
    private static final Set<String> ORDINARY_BI = Set.of(
            "بین", "بعد", "بعض", "بحث", "بیان", "بیانا", "بناء", "برنامج", "بلاده", "بلاد", "بقاء", "بدء", "بدایه",
            "بشکل", "بعدما", "بحق", "بیانات", "برامج", "بطوله", "بنک", "بلده", "بوابه");

    private final Scan scan;

    ArabicParticles(Scan scan) {
        this.scan = scan;
    }

    boolean isRelative(int i) {
        return i >= 0 && RELATIVES.contains(scan.form(i));
    }

    /// A relative that cannot be read as a preposition, a question or «كما».
    boolean isPureRelative(int i) {
        return PURE_RELATIVES.contains(scan.form(i));
    }

    /// «أنّ», «إنّ», «بأنّ», with their pronouns; «آن» is a name.
    boolean isClauseParticle(int k) {
        return scan.isWord(k)
                && CLAUSE_PARTICLES.contains(scan.form(k))
                && scan.text().charAt(scan.tokens().start(k)) != 'آ';
    }

    /// «وأنّ», «فإنّ»: goes on with a clause before it.
    boolean isConjoined(int particle) {
        char c = scan.form(particle).charAt(0);
        return c == 'و' || c == 'ف';
    }

    /// «دون أن», «بعد أن»: the particle belongs to the word before it, not to the verb.
    boolean isSubordinate(int particle) {
        return particle > 0 && BEFORE_SUBORDINATE.contains(scan.form(particle - 1));
    }

    /// Whether a clause of the verb starts soon, before any punctuation.
    boolean clauseAhead(int k, int after) {
        for (int i = k; i < after && i < k + 10; i++) {
            if (isClauseParticle(i) && !isConjoined(i) && !scan.form(i).startsWith("بان")) {
                return true;
            }
            if (scan.isPunctuation(i) && !scan.is(i, "\"")) {
                return false;
            }
        }
        return false;
    }

    /// The preposition that a token is, or begins with.
    @Nullable
    Slot preposition(int k) {
        if (!scan.isWord(k)) {
            return null;
        }
        String form = scan.form(k);
        Slot whole = PREPOSITIONS.get(form);
        if (whole != null) {
            // «علي» is also a name
            return whole == Slot.ALA && !scan.isFunction(k) ? null : whole;
        }
        if (scan.isFunction(k) || form.length() < 3) {
            return null;
        }
        if (form.charAt(0) == 'ب' && isAttachedBi(k)) {
            return Slot.BI;
        }
        return form.startsWith("لل") || form.charAt(0) == 'ل' && ArabicNouns.isVerbal(form.substring(1))
                ? Slot.LI
                : null;
    }

    /// Whether the ب of a word is the preposition: the word is not one of the lexicon's own with that letter.
    private boolean isAttachedBi(int k) {
        String form = scan.form(k);
        if (form.startsWith("بال") || form.startsWith("بان")) {
            return true;
        }
        for (Match<Entry> m : scan.at(k)) {
            if (m.start() == scan.tokens().foldedStart(k)
                    && !(m.value() instanceof Entry.Cue)
                    && !(m.value() instanceof Entry.Encounter)) {
                return false;
            }
        }
        return !ORDINARY_BI.contains(form);
    }

    /// Where a preposition stands before the clause ends, -1 if it does not.
    int findPreposition(Slot slot, int from, int after) {
        for (int i = from; i < after; i++) {
            if (preposition(i) == slot) {
                return i;
            }
            if (scan.isPunctuation(i) && (scan.is(i, ".") || scan.is(i, "؛") || scan.is(i, ":"))
                    || isClauseParticle(i)) {
                return -1;
            }
        }
        return -1;
    }

    /// Where the content of a preposition starts: an attached one stays with its word.
    int contentStart(Slot slot, int preposition) {
        boolean attached = (slot == Slot.BI || slot == Slot.LI)
                && (scan.form(preposition).length() > 3 || scan.is(preposition, "بما"));
        return attached ? preposition : preposition + 1;
    }
}
