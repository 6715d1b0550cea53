package didar.extract;

import didar.extract.Entry.Shape;
import didar.extract.Entry.Slot;
import didar.extract.Entry.WordClass;
import didar.record.Act;
import didar.text.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may be the subject of an Arabic verb: what was found behind it, what stands at the head of the clause before it
/// («لكن الوزير أكد»). [ArabicDescriptions] finds those of no list, [ArabicJoints] those of several.
final class ArabicSubjects {

    private static final int MOST_ADJECTIVES = 3;
    /// The most tokens of a description between commas behind a name, the first comma included.
    private static final int LONGEST_DESCRIPTION = 10;

    /// How many tokens of setting and verb can stand before the subject of a sentence.
    private static final int FARTHEST_SUBJECT = 5;

    /// How many tokens an auxiliary can stand before its verb.
    private static final int FARTHEST_AUXILIARY = 30;
    /// The same without «قد» before the verb.
    private static final int NEAR_AUXILIARY = 10;

    /// Auxiliaries of a pluperfect: the subject stands behind them, the verb behind the subject.
    static final Set<String> AUXILIARIES = Set.of("کان", "وکان", "کانت", "وکانت", "سبق", "وسبق");

    /// Behind these a clause starts.
    private static final Set<String> BEFORE_CLAUSE = Set.of("کان", "وکان", "وکانت", "کانت", "لکن", "حین", "فیما");

    private static final Set<String> IN_IT = Set.of("فیه", "فیها", "خلاله", "خلالها");

    /// Words that join a clause to what its own subject did.
    private static final Set<String> SUBORDINATING = Set.of("اذ", "حیث", "حین", "عندما", "حینما", "بعدما");

    private final Page page;
    private final Scan scan;
    private final ArabicParticles particles;
    private final ArabicAsides asides;
    final ArabicJoints joints;
    final ArabicDescriptions descriptions;

    ArabicSubjects(Page page, ArabicParticles particles, ArabicAsides asides) {
        this.page = page;
        this.scan = page.scan;
        this.particles = particles;
        this.asides = asides;
        this.joints = new ArabicJoints(page, this);
        this.descriptions = new ArabicDescriptions(page, particles, asides, this);
    }

    static boolean canAct(Found found) {
        return found.kind() == Found.Kind.PLACE
                ? found.country() != null || found.known() != null
                : found.kind() != Found.Kind.PRONOUN || found.gender() != 'u';
    }

    /// Whether what was found at a token behind a verb is the verb's subject.
    boolean isSubject(ArabicVerb verb, Found found, int after) {
        return canAct(found) && found.last() < after && !isGoverned(found) && !isObject(verb, found);
    }

    /// «يتعهدون لبايدن»: whether a preposition joined to the name makes it something else.
    boolean isGoverned(Found found) {
        char first = scan.form(found.first()).charAt(0);
        boolean joined = page.isAttached(found)
                || found.name() != null
                        && found.titles().isEmpty()
                        && found.name().start() > scan.tokens().start(found.first());
        return joined && (first == 'ل' || first == 'ب');
    }

    /// A verb agrees with the subject behind it: what does not agree is its object.
    private boolean isObject(ArabicVerb verb, Found found) {
        if (found.first() != verb.next()) {
            return false;
        }
        if (scan.form(found.first()).endsWith("ین")
                && found.kind() != Found.Kind.PERSON
                && found.kind() != Found.Kind.PLACE) {
            return true;
        }
        if (isAccused(verb, found)) {
            return true;
        }
        if (found.plural() || found.gender() == 'u' || verb.plural()) {
            return false;
        }
        return ArabicFrames.takesObject(verb.row())
                && !verb.hasObjectPronoun(scan)
                && verb.feminine() != (found.gender() == 'f');
    }

    /// «واتهم الرئيس السابق بأنه أهدر المال»: a verb that always has an object has nothing else that could
    /// be it.
    private boolean isAccused(ArabicVerb verb, Found found) {
        int behind = scan.is(found.last() + 1, "،") ? found.last() + 2 : found.last() + 1;
        return behind < scan.size()
                && found.kind() == Found.Kind.PERSON
                && !verb.hasObjectPronoun(scan)
                && verb.row().act() == Act.ACCUSE
                && verb.row().frames().stream().allMatch(f -> f.addressee() == Slot.OBJECT)
                && (particles.isClauseParticle(behind) || particles.preposition(behind) == Slot.BI);
    }

    /// «أكدوا», «يؤكدون»: the number of the verb shows that no subject follows.
    boolean showsNumber(ArabicVerb verb) {
        String form = scan.form(verb.first());
        return verb.shape() == Shape.PAST && form.endsWith("وا")
                || verb.shape() == Shape.PRESENT && (form.endsWith("ون") || form.endsWith("ان"));
    }

    /// «نفت تسيميل، محامية المتهم، التهم»: the comma that closes a description of the person, -1 where there is none.
    private int betweenCommas(int comma, int after) {
        if (comma + 2 >= after || !scan.is(comma, "،") || scan.isFunction(comma + 1)) {
            return -1;
        }
        for (int i = comma + 1; i < Math.min(after, comma + LONGEST_DESCRIPTION); i++) {
            if (scan.is(i, "،")) {
                return i - comma > 2 && i + 1 < after ? i : -1;
            }
            if (scan.isPunctuation(i)
                    || particles.isClauseParticle(i)
                    || scan.has(i, Entry.Cue.class)
                    || page.names.time[i]) {
                return -1;
            }
        }
        return -1;
    }

    /// «فلاسبارت المسؤول البارز بوزارة التنمية»: the last token of what describes a person without a comma.
    int afterApposition(Found subject, int last, int after) {
        int closed = subject.kind() == Found.Kind.PERSON ? betweenCommas(last + 1, after) : -1;
        if (closed > 0) {
            return closed;
        }
        Found next = subject.kind() == Found.Kind.PERSON ? page.foundAt(last + 1) : null;
        boolean describes = next != null
                && next.kind() == Found.Kind.PEOPLE
                && !next.plural()
                && scan.form(next.first()).startsWith("ال");
        return next != null && describes ? next.last() : last;
    }

    /// «وزير الخارجية … أكد»: a subject before its verb, at the start of the clause.
    @Nullable
    Found fronted(int sentence, int verb, int from) {
        int last = verb - 1;
        boolean that = last >= 0 && (scan.is(last, "ان") || scan.is(last, "وان"));
        if (last >= 0 && (scan.is(last, "قد") || scan.is(last, "ایضا") || that && isPrior(from, last))) {
            last--;
        }
        if (last > from && (scan.is(last, "کان") || scan.is(last, "کانت")) && page.endsFound(last - 1)) {
            last--;
        }
        Found topic = topic(from, verb);
        if (topic != null) {
            return topic;
        }
        for (Found found : page.outer(sentence)) {
            if (found.last() > last || found.first() < from || !canAct(found)) {
                continue;
            }
            int behind = found.last() + 1;
            boolean adjacent = found.last() == last
                    || asides.afterParenthesis(behind, verb) == verb
                    || found.last() < last && afterAdjectives(behind) == last + 1
                    || asides.onlyAdverbials(behind, verb);
            Found first = adjacent ? firstJoined(found) : found;
            if (adjacent && (opensClause(first.first()) || found.last() == last && isToldIn(found, verb + 1))) {
                return first;
            }
        }
        return behindAuxiliary(from, last, last < verb - 1 ? FARTHEST_AUXILIARY : NEAR_AUXILIARY);
    }

    /// «أما الوزير، الذي …، فأكد»: what stands behind «أما», however far the verb with «فـ» is.
    private @Nullable Found topic(int from, int verb) {
        boolean answers = scan.form(verb).startsWith("ف") || verb > from && scan.is(verb - 1, "فقد");
        if (!answers) {
            return null;
        }
        for (int i = verb - 1; i >= from; i--) {
            if (scan.is(i, "اما") || scan.is(i, "واما")) {
                Found found = page.foundAt(i + 1);
                return found != null && found.last() < verb && canAct(found) ? found : null;
            }
        }
        return null;
    }

    /// «بيان للوزارة قالت فيه»: whose words they are that the verb tells of.
    private boolean isToldIn(Found found, int behindVerb) {
        return behindVerb < scan.size()
                && IN_IT.contains(scan.form(behindVerb))
                && page.isAttached(found)
                && scan.form(found.first()).startsWith("ل");
    }

    /// «الجندي المتهم قال»: the token behind the words with an article that start at a token.
    int afterAdjectives(int from) {
        int i = from;
        while (i < scan.size()
                && i - from < MOST_ADJECTIVES
                && scan.isWord(i)
                && scan.form(i).startsWith("ال")
                && !particles.isRelative(i)
                && page.foundAt(i) == null) {
            i++;
        }
        return i;
    }

    /// «سبق … أن».
    private boolean isPrior(int from, int that) {
        return scan.find(Math.max(from, that - FARTHEST_AUXILIARY), that, "سبق") >= 0
                || scan.find(Math.max(from, that - FARTHEST_AUXILIARY), that, "وسبق") >= 0;
    }

    /// «بريطانيا وفرنسا تدعوان»: the one that «و» joins another to.
    private Found firstJoined(Found found) {
        Found before = page.isAttached(found) && found.first() > 0 ? page.foundEndingAt(found.first() - 1) : null;
        boolean joins = scan.form(found.first()).startsWith("و");
        return before != null && joins && before.kind() == found.kind() ? before : found;
    }

    /// «وكان X، …، قد أعلن», «سبق لـX أن أعلن»: what stands right behind the auxiliary that opens the clause, however
    /// far
    /// the verb is.
    private @Nullable Found behindAuxiliary(int from, int before, int farthest) {
        for (int i = before; i >= Math.max(from, before - farthest); i--) {
            if (AUXILIARIES.contains(scan.form(i))) {
                Found found = i + 1 < before ? page.foundAt(i + 1) : null;
                return found != null && found.last() <= before && canAct(found) ? found : null;
            }
            if (farthest == NEAR_AUXILIARY && (scan.isPunctuation(i) || particles.isClauseParticle(i) || isVerb(i))) {
                return null;
            }
        }
        return null;
    }

    /// «الوزير الذي أكد أن …»: what stands before the relative before a verb, `null` where nothing was found there or
    /// the
    /// relative has no antecedent.
    @Nullable
    Found antecedent(int verb) {
        if (!particles.isPureRelative(verb - 1)) {
            return null;
        }
        int last = verb >= 2 && scan.is(verb - 2, "،") ? verb - 3 : verb - 2;
        return last < 0 ? null : page.foundEndingAt(last);
    }

    /// «استقبل الوزير السفير وأكد أن …»: the subject of the clause before a verb that is joined to it.
    @Nullable
    Found continued(ArabicVerb verb, int sentence, int from) {
        int i = verb.first();
        boolean joined = scan.form(i).startsWith("و")
                || i > from && (scan.is(i - 1, "ثم") || scan.is(i - 1, "کما"))
                || verb.next() < scan.size() && IN_IT.contains(scan.form(verb.next()));
        return joined ? subjectBefore(sentence, i, from, verb.feminine()) : null;
    }

    /// «في وقت زار فيه الرئيس المدينة، إذ قال إن …»: the last subject before a clause that is subordinate
    /// to its own, if that is a person; else the last person whom no preposition governs.
    @Nullable
    Found subordinating(int sentence, ArabicVerb verb) {
        int token = verb.first();
        boolean joins = token > 0 && SUBORDINATING.contains(scan.form(token - 1));
        if (!joins || verb.plural() || scan.is(token - 1, "حین") && scan.isPreposition(token - 2)) {
            return null;
        }
        Found best = null;
        Found loose = null;
        for (Found found : page.outer(sentence)) {
            boolean person = found.kind() == Found.Kind.PERSON && found.last() < token - 1;
            if (person && (found.gender() == 'u' || verb.feminine() == (found.gender() == 'f'))) {
                best = standsAsSubject(found) ? found : best;
                int before = found.first() - 1;
                boolean governed = page.isAttached(found) || before >= 0 && particles.preposition(before) != null;
                loose = governed ? loose : found;
            }
        }
        return best == null ? loose : best;
    }

    /// The last subject of a clause before a token that a verb of this gender may have.
    @Nullable
    Found subjectBefore(int sentence, int token, int from, boolean feminine) {
        Found best = null;
        for (Found found : page.outer(sentence)) {
            boolean agrees = found.plural() || found.gender() == 'u' || feminine == (found.gender() == 'f');
            if (found.first() >= from
                    && found.last() < token - 1
                    && found.kind() != Found.Kind.PLACE
                    && found.kind() != Found.Kind.PRONOUN
                    && agrees
                    && standsAsSubject(found)) {
                best = found;
            }
        }
        return best;
    }

    /// The person who stands first in a sentence or right behind its first verb.
    @Nullable
    Found first(int sentence) {
        int first = page.first(sentence);
        for (Found found : page.outer(sentence)) {
            if (found.first() > first + FARTHEST_SUBJECT) {
                return null;
            }
            if (found.kind() == Found.Kind.PERSON && standsAsSubject(found)) {
                return found;
            }
        }
        return null;
    }

    /// Whether it stands first in its clause or right behind the verb that does.
    private boolean standsAsSubject(Found found) {
        int first = found.first();
        if (page.opens(first)) {
            return true;
        }
        int verb = scan.is(first - 1, "ذلک") ? first - 2 : first - 1;
        if (verb < 0) {
            return false;
        }
        return !page.isAttached(found)
                && scan.isWord(verb)
                && (!scan.isFunction(verb) || AUXILIARIES.contains(scan.form(verb)))
                && !page.endsFound(verb)
                && !scan.form(verb).startsWith("ال")
                && (page.opens(verb) || scan.form(verb).startsWith("و") || opensClause(verb));
    }

    /// «لافتات تندد بالقرار»: a verb in the present right behind an indefinite noun describes that noun.
    boolean describesNoun(ArabicVerb verb) {
        int noun = verb.first() - 1;
        return verb.shape() == Shape.PRESENT
                && !page.opens(verb.first())
                && !verb.hasProclitic(scan)
                && scan.isWord(noun)
                && !scan.isFunction(noun)
                && !isVerb(noun)
                && !page.names.time[noun]
                && !page.endsFound(noun)
                && !scan.form(noun).startsWith("ال");
    }

    /// Whether a token can be a finite verb that reports («ومضى يقول», «وأضاف يقول»).
    boolean isVerb(int i) {
        for (Match<Entry> m : scan.at(i)) {
            boolean finite = m.value() instanceof Entry.LightVerb
                    || m.value() instanceof Entry.Cue cue
                            && (cue.shape() == Shape.PAST || cue.shape() == Shape.PRESENT);
            if (finite && m.end() == scan.tokens().foldedEnd(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensClause(int token) {
        if (token == 0 || page.opens(token)) {
            return true;
        }
        int p = token - 1;
        if (page.opens(p) && scan.form(p).startsWith("ال") && page.foundAt(p) == null) {
            // «المذيع نشأت …، قال»: a calling before the name
            return true;
        }
        if (scan.isPunctuation(p) && !Names.isOpeningQuote(scan.form(p))) {
            return true;
        }
        WordClass function = scan.function(p);
        return function == WordClass.CONJ
                || function == WordClass.SCONJ
                || function == WordClass.AUX
                || function == WordClass.PART
                || scan.form(token).startsWith("وال")
                || particles.isClauseParticle(p)
                || BEFORE_CLAUSE.contains(scan.form(p));
    }
}
