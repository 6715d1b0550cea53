package didar.extract;

import didar.extract.Entry.CueRow;
import didar.extract.Entry.Shape;
import didar.extract.Entry.Slot;
import didar.record.Entity;
import didar.text.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From a reporting form to a report: whether the form can report where it stands, who its subject is, and which frame
/// of its verb what follows meets — «أنّ», a colon, a quotation, a complement, or bare words.
final class ArabicFrames {

    private static final int FARTHEST = 45;

    private static final Set<String> NEGATIONS = Set.of("لم", "لا", "لن", "ولم", "ولا", "لیس");
    /// Behind these a participle tells a state: «كان مقررا أن».
    private static final Set<String> COPULAS = Set.of("کان", "وکان", "کانت", "وکانت", "یکون", "تکون", "لیس", "لیست");
    /// With these another clause begins.
    private static final Set<String> CLAUSES = Set.of("وکان", "وکانت", "وقد", "فیما", "بینما");

    /// What looks like a preposition and stands before verbs.
    private static final Set<String> CONJUNCTIONS = Set.of("کما", "فیما", "بینما", "مثلما", "عندما", "حسبما", "وفیما");

    /// Nouns that only nouns stand behind: «عدم ذكر اسمه».
    private static final Set<String> GOVERNING = Set.of("عدم", "بدون", "دون", "مجرد", "اعاده", "سوء", "حسن");

    private static final Set<String> BARE_OPENINGS = Set.of("لا", "لن", "لم", "نحن", "انا");

    private final Page page;
    private final Scan scan;
    private final ArabicParticles particles;
    private final ArabicAsides asides;
    private final ArabicQuotations quotations;
    private final ArabicSubjects subjects;
    private final ArabicComplements complements;
    private final ArabicLightVerbs lightVerbs;

    ArabicFrames(Page page, ArabicParticles particles, ArabicAsides asides, ArabicQuotations quotations) {
        this.page = page;
        this.scan = page.scan;
        this.particles = particles;
        this.asides = asides;
        this.quotations = quotations;
        this.subjects = new ArabicSubjects(page, particles, asides);
        this.complements = new ArabicComplements(page, particles, subjects);
        this.lightVerbs = new ArabicLightVerbs(page, particles, asides, subjects);
    }

    /// The report that starts at a token, `null` if none does.
    ///
    /// @param from where its clause may start
    /// @param shared whether it may share the subject of a report before it
    @Nullable
    ArabicReport report(int sentence, int i, int after, int from, boolean shared) {
        if (!scan.isWord(i)) {
            return null;
        }
        ArabicReport best = lightVerbs.at(sentence, i, after, from);
        if (best != null) {
            return best;
        }
        for (Match<Entry> m : scan.at(i)) {
            if (m.last() < after && m.value() instanceof Entry.Cue cue) {
                ArabicVerb verb = ArabicVerb.of(m, cue);
                ArabicReport report = stands(verb) ? report(verb, sentence, after, from, shared) : null;
                if (report != null && (best == null || report.rank() > best.rank())) {
                    best = report;
                }
            }
        }
        return best;
    }

    /// The report of a verb, `null` if none of its frames is met.
    @Nullable
    ArabicReport report(ArabicVerb verb, int sentence, int after, int from, boolean shared) {
        int told = verb.row().has(Slot.LI) || verb.isNominal() ? verb.next() : asides.afterMedium(verb.next(), after);
        int cursor = asides.skip(asides.afterComma(told, after), after);
        if (cursor < after && scan.is(cursor, "ذلک") && cursor == verb.next()) {
            // «أوضح ذلك المتحدث»: what was said stands before
            return null;
        }
        ArabicSubject subject = new ArabicSubject.None();
        boolean relative = particles.isRelative(verb.first() - 1);
        if (!verb.isNominal() && !verb.isPassive()) {
            Found fronted = relative ? null : subjects.fronted(sentence, verb.first(), from);
            int named = quotations.nameAt(cursor, after);
            Found found = subjects.showsNumber(verb) ? null : page.foundAt(named);
            found = found == null ? null : subjects.joints.withName(found);
            ArabicSubject.Joint counted = subjects.joints.counted(cursor, after);
            if (counted != null) {
                subject = counted;
                cursor = asides.afterParenthesis(counted.last() + 1, after);
            } else if (fronted != null && (found == null || !found.canAct() || takesObject(verb.row()))) {
                subject = subjects.joints.frontedJoint(fronted, verb.first());
            } else if (found != null && subjects.isSubject(verb, found, after)) {
                int last = named > cursor ? found.last() + 1 : subjects.afterApposition(found, found.last(), after);
                subject = subjects.joints.withJoined(found, after);
                if (subject instanceof ArabicSubject.Joint joint) {
                    last = joint.last();
                }
                cursor = asides.afterRelative(asides.afterParenthesis(last + 1, after), after);
            } else {
                Found other = relative
                        ? subjects.antecedent(verb.first())
                        : shared ? null : subjects.continued(verb, sentence, from);
                ArabicSubject.Words words = other == null ? subjects.descriptions.behindAuxiliary(verb, from) : null;
                if (other != null) {
                    subject = new ArabicSubject.Named(other, true);
                } else if (words != null) {
                    subject = words;
                } else if (relative || subjects.describesNoun(verb)) {
                    return null;
                }
            }
        }
        ArabicReport report = match(new ArabicClause(verb, subject, sentence, after, relative, shared), cursor);
        boolean loose = verb.shape() == Shape.MASDAR && report != null && !report.clause();
        return report != null && (loose || isPlainNoun(report) || isPredicate(report)) ? null : report;
    }

    /// The subject that stands before a verb, `null` if none does.
    @Nullable
    Found fronted(int sentence, int verb, int from) {
        return subjects.fronted(sentence, verb, from);
    }

    /// The person who is the subject of a sentence's first clause, `null` where it has no such subject.
    @Nullable
    Found subject(int sentence) {
        return subjects.first(sentence);
    }

    /// Whose clause the verb of a subordinate one goes on with, `null` if nobody's.
    @Nullable
    Found subordinating(int sentence, ArabicVerb verb) {
        return subjects.subordinating(sentence, verb);
    }

    /// The token behind what was found and another that «و» joins to it.
    int afterJoined(Found found, int after) {
        return subjects.joints.withJoined(found, after) instanceof ArabicSubject.Joint joint
                ? joint.last() + 1
                : found.last() + 1;
    }

    /// The token behind the adjectives that start at a token.
    int afterAdjectives(int from) {
        return subjects.afterAdjectives(from);
    }

    /// Whether a bare noun behind the verb can be its object.
    static boolean takesObject(CueRow row) {
        return row.frames().stream()
                .anyMatch(f ->
                        f.content() == Slot.OBJECT || f.content() == Slot.PREDICATE || f.addressee() == Slot.OBJECT);
    }

    /// The report of a masdar behind a relay: «قوله إن …».
    @Nullable
    ArabicReport masdar(ArabicVerb masdar, int sentence, int after) {
        ArabicClause clause = new ArabicClause(masdar, new ArabicSubject.None(), sentence, after, false, false);
        ArabicReport report = match(clause, asides.skip(masdar.next(), after));
        return report == null && masdar.row().has(Slot.OBJECT) && masdar.next() + 1 < after
                ? complements.from(clause, clause.subject(), masdar.next())
                : report;
    }

    /// «عونا للجيران ومدافعا عن الحقوق»: a participle that seldom reports, joined to a noun, without a clause.
    private boolean isPlainNoun(ArabicReport report) {
        ArabicVerb verb = report.verb();
        return verb.shape() == Shape.PARTICIPLE
                && verb.row().weak()
                && !report.clause()
                && verb.hasProclitic(scan)
                && scan.isWord(verb.first() - 1);
    }

    /// «إن بلاده عازمة على الرد», «بدأ المجلس مناقشة الخطة»: a feminine participle that no pause sets apart and that no
    /// clause follows is a predicate or a verbal noun.
    private boolean isPredicate(ArabicReport report) {
        ArabicVerb verb = report.verb();
        int i = verb.first();
        return verb.shape() == Shape.PARTICIPLE
                && !report.clause()
                && scan.form(i).endsWith("ه")
                && !verb.hasProclitic(scan)
                && !page.opens(i)
                && scan.isWord(i - 1);
    }

    /// Whether the form can report where it stands.
    boolean stands(ArabicVerb verb) {
        int i = verb.first();
        if (verb.shape() == Shape.MASDAR) {
            return (verb.hasSuffix(scan) || scan.form(i).startsWith("بال"))
                    && verb.row().has(Slot.CLAUSE);
        }
        boolean participle = verb.shape() == Shape.PARTICIPLE;
        if (participle && verb.hasProclitic(scan) && !scan.form(i).startsWith("و")
                || scan.isFunction(i) && verb.hasSuffix(scan)) {
            return false;
        }
        if (page.isInName(i) || isPlace(i)) {
            return false;
        }
        int before = i - 1;
        if (before >= 0 && isNegation(before, verb) && !verb.flagged("negok")) {
            return false;
        }
        if (!participle) {
            return !verb.hasNominalProclitic(scan)
                    && !verb.addressesReader(scan)
                    && !isGoverned(before)
                    && !verb.isFuture(scan)
                    && !(before >= 0 && scan.is(before, "سوف"));
        }
        return !(before >= 0 && (COPULAS.contains(scan.form(before)) || particles.isClauseParticle(before)))
                && (!scan.has(i, Entry.Office.class) || scan.form(i).endsWith("ا"))
                && !isAttribute(i);
    }

    /// «أوروبا وآسيا»: whether a listed place starts at a token.
    private boolean isPlace(int i) {
        return scan.longest(i, i + 1, Entry.Known.class, known -> known.kind() == Entity.Kind.PLACE && !known.weak())
                != null;
    }

    /// Whether a preposition or a noun before a form makes a noun of it.
    private boolean isGoverned(int before) {
        return before >= 0
                && !page.names.time[before]
                && !CONJUNCTIONS.contains(scan.form(before))
                && (scan.isPreposition(before) || GOVERNING.contains(scan.form(before)));
    }

    /// «مجموعة مؤيدة للاتفاق», «تمت مناقشة الخطة»: a feminine participle that describes the indefinite noun right
    /// before
    /// it, or has the shape of a verbal noun and stands where one does.
    private boolean isAttribute(int i) {
        int noun = i - 1;
        if (!scan.form(i).endsWith("ه") || page.opens(i) || !scan.isWord(noun)) {
            return false;
        }
        if (ArabicNouns.isVerbal(scan.form(i)) && !page.endsFound(noun)) {
            return true;
        }
        return !scan.isFunction(noun)
                && !page.names.time[noun]
                && !scan.form(noun).startsWith("ال")
                && (scan.form(noun).endsWith("ه") || scan.form(noun).endsWith("ات"))
                && !page.endsFound(noun);
    }

    private boolean isNegation(int i, ArabicVerb verb) {
        return scan.isWord(i) && (NEGATIONS.contains(scan.form(i)) || scan.is(i, "ما") && verb.shape() != Shape.PAST);
    }

    /// Whether a verb that reports starts at a token, whatever follows it.
    boolean reportsAt(int k) {
        if (!scan.isWord(k) || scan.isFunction(k) || page.isInName(k)) {
            return false;
        }
        for (Match<Entry> m : scan.at(k)) {
            if (m.value() instanceof Entry.Cue cue
                    && (cue.shape() == Shape.PAST || cue.shape() == Shape.PARTICIPLE)
                    && (!cue.row().weak() || m.last() + 1 < scan.size() && scan.is(m.last() + 1, ":"))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb in the present that mostly reports starts at a token: «إذ يحذر».
    boolean tellsAt(int k) {
        for (Match<Entry> m : scan.at(k)) {
            if (m.value() instanceof Entry.Cue cue
                    && cue.shape() == Shape.PRESENT
                    && !cue.row().weak()
                    && !cue.row().flags().contains("collide")
                    && m.whole()) {
                return true;
            }
        }
        return false;
    }

    /// Holds the frames of the verb against what follows, from left to right.
    private @Nullable ArabicReport match(ArabicClause clause, int cursor) {
        int after = clause.after();
        int k = cursor;
        int adjacent = cursor;
        boolean nounSeen = false;
        int limit = Math.min(after, cursor + FARTHEST);
        while (k < limit) {
            if (particles.isClauseParticle(k) && particles.isSubordinate(k)) {
                k++;
                continue;
            }
            if (particles.isClauseParticle(k) && !particles.isConjoined(k)) {
                return atParticle(clause, k, adjacent);
            }
            if (scan.is(k, ":")) {
                return atColon(clause, k, k == adjacent);
            }
            if (quotations.opensAt(clause.sentence(), k)) {
                if (k == adjacent && !takesQuotation(clause.verb().row())) {
                    adjacent++;
                    k++;
                    continue;
                }
                if (!quotations.isLong(k, after)) {
                    k = quotations.closing(k + 1, after) + 1;
                    continue;
                }
                boolean near = clause.verb().flagged("collide")
                        ? clause.subject().isFound()
                        : k == adjacent
                                || clause.subject().isExplicit()
                                || nounSeen && clause.verb().shape() != Shape.MASDAR;
                if (near && takesQuotation(clause.verb().row())) {
                    return clause.direct(subjects.descriptions.before(clause, k), k + 1, true);
                }
            }
            ArabicReport complement = complements.at(clause, k, k == adjacent);
            if (complement != null) {
                return complement;
            }
            int skipped = asides.skipWithComma(k, after);
            if (skipped > k) {
                adjacent = k == adjacent ? skipped : adjacent;
                k = skipped;
                continue;
            }
            if (scan.is(k, "؛")
                    || scan.is(k, ".")
                    || scan.is(k, "؟")
                    || k > cursor && CLAUSES.contains(scan.form(k))
                    || k > cursor && reportsAt(k) && !particles.isRelative(k - 1)) {
                break;
            }
            nounSeen |= scan.isWord(k) && !scan.isFunction(k);
            k++;
        }
        return bare(clause, adjacent);
    }

    private static boolean takesQuotation(CueRow row) {
        return row.has(Slot.COLON) || row.has(Slot.CLAUSE) && !row.has(Slot.OBJECT);
    }

    /// «أكد … أن …»; `adjacent` is where a complement of the verb would stand.
    private @Nullable ArabicReport atParticle(ArabicClause clause, int particle, int adjacent) {
        ArabicVerb verb = clause.verb();
        boolean object = particle > adjacent && !scan.isFunction(adjacent);
        if (object && verb.flagged("keepobj") && scan.form(particle).startsWith("بان")) {
            return complements.from(clause, clause.subject(), adjacent);
        }
        boolean near = particle == adjacent
                || verb.shape() != Shape.MASDAR
                        && (!verb.flagged("collide") || clause.subject().isExplicit());
        if (!near || !verb.row().has(Slot.CLAUSE)) {
            return null;
        }
        return clause.indirect(
                subjects.descriptions.before(clause, particle), particle + 1, isQuoted(particle + 1, clause.after()));
    }

    /// «قال …: …».
    private @Nullable ArabicReport atColon(ArabicClause clause, int colon, boolean adjacent) {
        ArabicVerb verb = clause.verb();
        CueRow row = verb.row();
        boolean near = adjacent
                ? !verb.flagged("collide") || clause.subject().isExplicit()
                : !verb.flagged("collide") && verb.shape() != Shape.MASDAR;
        if (!near || !row.has(Slot.COLON) && (row.weak() || !row.has(Slot.CLAUSE))) {
            return null;
        }
        int first = colon + 1;
        boolean quoted = isQuoted(first, clause.after());
        return clause.direct(subjects.descriptions.before(clause, colon), quoted ? first + 1 : first, quoted);
    }

    private boolean isQuoted(int first, int after) {
        return first < after && Names.isOpeningQuote(scan.form(first));
    }

    /// «قال لافروف لا أعتقد أن …»: words without any mark, in the first person or with a negation.
    private @Nullable ArabicReport bare(ArabicClause clause, int at) {
        CueRow row = clause.verb().row();
        if (!row.has(Slot.COLON)
                || row.weak()
                || clause.verb().flagged("collide")
                || at >= clause.after() - 2
                || !clause.hasSubject()) {
            return null;
        }
        String form = scan.form(at);
        boolean opens = BARE_OPENINGS.contains(form)
                || form.startsWith("ن") && !scan.isFunction(at) && isVerbal(form)
                || form.startsWith("یمکن")
                || form.startsWith("اترک");
        return opens ? clause.direct(clause.subject(), at, false) : null;
    }

    private static boolean isVerbal(String form) {
        return form.length() >= 3 && form.length() <= 6 && !form.endsWith("ه");
    }
}
