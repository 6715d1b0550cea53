package didar.extract;

import didar.extract.Entry.Shape;
import didar.extract.Entry.Slot;
import didar.extract.Entry.WordClass;
import didar.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may be the subject of an Arabic verb: what was found behind it, what stands at the head of the clause before it
/// («لكن الوزير أكد»), or the words between the verb and what is said.
final class ArabicSubjects {

    /// The most words that a subject of no list has.
    private static final int LONGEST = 14;

    /// Behind these a clause starts.
    private static final Set<String> BEFORE_CLAUSE = Set.of("کان", "وکان", "وکانت", "کانت", "لکن", "حین", "فیما");

    private final Page page;
    private final Scan scan;
    private final ArabicParticles particles;
    private final ArabicAsides asides;

    ArabicSubjects(Page page, ArabicParticles particles, ArabicAsides asides) {
        this.page = page;
        this.scan = page.scan;
        this.particles = particles;
        this.asides = asides;
    }

    static boolean canAct(Found found) {
        return found.kind() == Found.Kind.PLACE
                ? found.country() != null || found.known() != null
                : found.kind() != Found.Kind.PRONOUN || found.gender() != 'u';
    }

    /// Whether what was found at a token behind a verb is the verb's subject.
    boolean isSubject(ArabicVerb verb, Found found, int after) {
        return canAct(found) && found.last() < after && !isObject(verb, found);
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
        if (found.plural() || found.gender() == 'u' || verb.plural()) {
            return false;
        }
        boolean takesObject = verb.row().frames().stream()
                .anyMatch(f ->
                        f.content() == Slot.OBJECT || f.content() == Slot.PREDICATE || f.addressee() == Slot.OBJECT);
        return takesObject && !verb.hasObjectPronoun(scan) && verb.feminine() != (found.gender() == 'f');
    }

    /// «أكدوا», «يؤكدون»: the number of the verb shows that no subject follows.
    boolean showsNumber(ArabicVerb verb) {
        String form = scan.form(verb.first());
        return verb.shape() == Shape.PAST && form.endsWith("وا")
                || verb.shape() == Shape.PRESENT && (form.endsWith("ون") || form.endsWith("ان"));
    }

    /// What was found, with a second person joined by «و».
    ArabicSubject withJoined(Found found, int after) {
        int and = found.last() + 1;
        if (found.kind() == Found.Kind.PERSON
                && and < after
                && scan.isWord(and)
                && scan.form(and).startsWith("و")) {
            Found second = page.foundAt(and);
            if (second != null && second.last() < after && second.kind() == Found.Kind.PERSON) {
                Span both = new Span(found.span().start(), second.span().end());
                return new ArabicSubject.Joint(both, second.last());
            }
        }
        return new ArabicSubject.Named(found, false);
    }

    /// «وزير الخارجية … أكد»: a subject before its verb, at the start of the clause.
    @Nullable
    Found fronted(int sentence, int verb, int from) {
        int last = verb - 1;
        if (last >= 0 && (scan.is(last, "قد") || scan.is(last, "ایضا"))) {
            last--;
        }
        for (Found found : page.outer(sentence)) {
            if (found.last() > last || found.first() < from || !canAct(found)) {
                continue;
            }
            int behind = found.last() + 1;
            boolean adjacent = found.last() == last
                    || asides.afterParenthesis(behind, verb) == verb
                    || asides.onlyAdverbials(behind, verb);
            if (adjacent && opensClause(found.first())) {
                return found;
            }
        }
        return null;
    }

    private boolean opensClause(int token) {
        if (token == 0 || page.opens(token)) {
            return true;
        }
        int p = token - 1;
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

    /// The subject of a clause whose content is announced by token `mark`: the one it has, or the words before the
    /// mark.
    ArabicSubject before(ArabicClause clause, int mark) {
        return clause.hasSubject() ? clause.subject() : between(clause, mark);
    }

    /// A subject that the lexicon does not know: the words between verb and mark, adverbials left out. Where no such
    /// words stand it is the clause's own.
    ArabicSubject between(ArabicClause clause, int mark) {
        int first = asides.skipWithComma(clause.verb().next(), mark);
        for (int j = first; j < mark; j++) {
            if (scan.is(j, "،") && mark - j > 6) {
                return clause.subject();
            }
        }
        int end = Math.min(first + 1, mark);
        while (end < mark && !endsWords(end)) {
            end++;
        }
        if (end <= first || end - first > LONGEST || scan.isFunction(first) || scan.isPunctuation(first)) {
            return clause.subject();
        }
        return new ArabicSubject.Words(first, end - 1);
    }

    private boolean endsWords(int j) {
        return scan.isPunctuation(j) && !scan.is(j, "\"") && !scan.is(j, "«") && !scan.is(j, "»")
                || page.names.time[j]
                || scan.has(j, Entry.Opener.class)
                || scan.function(j) == WordClass.ADV
                || particles.isRelative(j) && !scan.is(j, "من");
    }
}
