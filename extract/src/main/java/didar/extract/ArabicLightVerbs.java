package didar.extract;

import didar.extract.Entry.Frame;
import didar.extract.Entry.Shape;
import didar.extract.Entry.Slot;
import didar.record.Statement.Mode;
import didar.text.Phrases.Match;
import org.jspecify.annotations.Nullable;

/// Reports of a verb that says little by itself and a noun that tells the act: «قدم السفير التهنئة بالعيد».
final class ArabicLightVerbs {

    /// How many tokens after verb and subject the noun may start.
    private static final int FARTHEST_NOUN = 3;
    /// How many tokens behind the noun its complement may start.
    private static final int FARTHEST_COMPLEMENT = 6;

    private final Page page;
    private final Scan scan;
    private final ArabicParticles particles;
    private final ArabicAsides asides;
    private final ArabicSubjects subjects;

    ArabicLightVerbs(Page page, ArabicParticles particles, ArabicAsides asides, ArabicSubjects subjects) {
        this.page = page;
        this.scan = page.scan;
        this.particles = particles;
        this.asides = asides;
        this.subjects = subjects;
    }

    /// The report that starts at a token: verb, subject, noun, what it is about. `null` if none does.
    @Nullable
    ArabicReport at(int sentence, int i, int after, int from) {
        if (!scan.has(i, Entry.LightVerb.class)) {
            return null;
        }
        for (Match<Entry> m : scan.at(i)) {
            if (m.last() < after && m.value() instanceof Entry.LightVerb light) {
                ArabicReport report = report(sentence, m, light, after, from);
                if (report != null) {
                    return report;
                }
            }
        }
        return null;
    }

    private @Nullable ArabicReport report(int sentence, Match<Entry> m, Entry.LightVerb light, int after, int from) {
        ArabicVerb verb = ArabicVerb.of(m, light);
        ArabicSubject subject = new ArabicSubject.None();
        int at = asides.skip(verb.next(), after);
        if (verb.shape() != Shape.PARTICIPLE) {
            Found fronted = subjects.fronted(sentence, verb.first(), from);
            Found found = page.foundAt(at);
            if (fronted != null) {
                subject = new ArabicSubject.Named(fronted, true);
            } else if (found != null && ArabicSubjects.canAct(found)) {
                subject = subjects.joints.withJoined(found, after);
                at = asides.skip(asides.afterParenthesis(found.last() + 1, after), after);
            }
        }
        for (int k = at; k < after && k < at + FARTHEST_NOUN; k++) {
            if (light.nouns().contains(scan.form(k))) {
                if (subject instanceof ArabicSubject.None
                        && k > at
                        && scan.form(at).startsWith("ال")) {
                    subject = new ArabicSubject.Words(at, k - 1);
                }
                ArabicReport report = isBehindObject(verb, at, k)
                        ? new ArabicReport(verb, subject, Mode.INDIRECT, at, after, false, false)
                        : behindNoun(verb, subject, k + 1, after);
                if (report != null) {
                    return report;
                }
            }
        }
        return null;
    }

    /// «حمل الوزير الشركة مسؤولية التأخير»: whether an object of its own stands before the noun.
    private boolean isBehindObject(ArabicVerb verb, int at, int noun) {
        return noun > at
                && verb.row().frames().getFirst().content() == Slot.OBJECT
                && scan.isWord(at)
                && !scan.isFunction(at)
                && particles.preposition(at) == null;
    }

    private @Nullable ArabicReport behindNoun(ArabicVerb verb, ArabicSubject subject, int from, int after) {
        for (int k = from; k < after && k < from + FARTHEST_COMPLEMENT; k++) {
            boolean clause = particles.isClauseParticle(k);
            Slot preposition = particles.preposition(k);
            boolean object = k == from && preposition == null && scan.isWord(k) && !scan.isFunction(k);
            for (Frame frame : verb.row().frames()) {
                Slot slot = frame.content();
                if (clause && slot == Slot.CLAUSE || slot == preposition || object && slot == Slot.OBJECT) {
                    int start = clause ? k + 1 : preposition == null ? k : particles.contentStart(slot, k);
                    return start < after
                            ? new ArabicReport(verb, subject, Mode.INDIRECT, start, after, false, clause)
                            : null;
                }
            }
        }
        return null;
    }
}
