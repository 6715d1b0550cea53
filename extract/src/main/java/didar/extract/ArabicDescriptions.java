package didar.extract;

import didar.extract.Entry.Shape;
import didar.extract.Entry.Slot;
import didar.extract.Entry.WordClass;
import didar.text.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Subjects that no list has: the words between a verb and what is said, or behind its auxiliary.
final class ArabicDescriptions {

    /// The most words that a subject of no list has.
    private static final int LONGEST = 14;

    /// What is drawn to something, not who draws it.
    private static final Set<String> ATTENTION = Set.of("النظر", "الانظار", "الانتباه");

    /// Behind these the subject is at its end.
    private static final Set<String> ENDING = Set.of("نقلا", "وفقا", "وفق", "خلال", "عبر", "اثناء", "عقب", "ردا");

    /// Words of number that a subject opens with.
    private static final Set<String> QUANTIFIERS = Set.of(
            "بعض", "معظم", "غالبیه", "اغلبیه", "اغلب", "عدد", "جمیع", "کل", "احد", "احدی", "کلا", "کلتا", "ثلث", "نصف",
            "کثیر", "عشرات", "مئات", "الاف", "العدید", "مجموعه");

    /// Plurals of persons and names of men that have the ending of a feminine, folded and without article.
    private static final Set<String> MASCULINE_IN_TA = Set.of(
            "قاده", "اساتذه", "طلبه", "ساده", "عده", "اطبه", "صیادله", "فلاسفه", "جماعه", "خلیفه", "علامه", "رعاه");

    private final Page page;
    private final Scan scan;
    private final ArabicParticles particles;
    private final ArabicAsides asides;
    private final ArabicSubjects subjects;

    ArabicDescriptions(Page page, ArabicParticles particles, ArabicAsides asides, ArabicSubjects subjects) {
        this.page = page;
        this.scan = page.scan;
        this.particles = particles;
        this.asides = asides;
        this.subjects = subjects;
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
        if (clause.shared() && hasAddressee(clause.verb())) {
            return clause.subject();
        }
        for (int j = first; j < mark; j++) {
            if (scan.is(j, "،") && mark - j > 6) {
                return clause.subject();
            }
        }
        int end = Math.min(first + 1, mark);
        int setting = -1;
        while (end < mark && !endsWords(end)) {
            setting = setting < 0 && scan.is(end, "فی") && isSetting(end + 1) ? end : setting;
            end++;
        }
        Found closing = page.foundEndingAt(end - 1);
        if (setting > 0 && (closing == null || closing.kind() != Found.Kind.PERSON)) {
            end = setting;
        }
        if (end <= first || end - first > LONGEST || !canHead(clause.verb(), first)) {
            return clause.subject();
        }
        return new ArabicSubject.Words(first, end - 1);
    }

    /// Whether whom the words are meant for stands bare behind the verb: «حث الأطراف على».
    private static boolean hasAddressee(ArabicVerb verb) {
        return verb.row().frames().stream().anyMatch(f -> f.addressee() == Slot.OBJECT);
    }

    /// «كل», «بعض»: a word of number that a noun stands behind.
    boolean isQuantifier(int i) {
        return QUANTIFIERS.contains(scan.form(i));
    }

    /// «وكانت أحزاب داعمة للرئيس دعته»: words of no list between an auxiliary that opens the clause and the verb,
    /// `null` if
    /// none stand there.
    ArabicSubject.@Nullable Words behindAuxiliary(ArabicVerb verb, int from) {
        if (verb.first() <= from) {
            return null;
        }
        int last = scan.is(verb.first() - 1, "قد") ? verb.first() - 2 : verb.first() - 1;
        for (int i = last; i >= Math.max(from, last - LONGEST); i--) {
            if (ArabicSubjects.AUXILIARIES.contains(scan.form(i))) {
                boolean feminine = scan.form(i).endsWith("ت");
                return i < last && feminine == verb.feminine() && canHead(verb, i + 1)
                        ? new ArabicSubject.Words(i + 1, last)
                        : null;
            }
            if (scan.isPunctuation(i)
                    || particles.isClauseParticle(i)
                    || particles.isRelative(i)
                    || subjects.isVerb(i)) {
                return null;
            }
        }
        return null;
    }

    /// Whether a word can open the subject of a verb: no preposition, no adverb, no other gender.
    private boolean canHead(ArabicVerb verb, int i) {
        String form = scan.form(i);
        if (QUANTIFIERS.contains(form)) {
            return true;
        }
        boolean inSetting = i > verb.next() && scan.inOpener(i - 1);
        if (ATTENTION.contains(form)
                || isVerb(i, Shape.PRESENT)
                || inSetting && (isVerb(i, Shape.PAST) || hasRelativePronoun(i))) {
            // «لفت النظر إلى»; «مضى يقول»; «في خطاب نشر موقع الوزارة نصه»
            return false;
        }
        Found found = page.foundAt(i);
        boolean ordinary = page.names.look(i) == Names.Look.COMMON;
        if (found != null && subjects.isGoverned(found)
                || inSetting && found == null && ordinary && !form.startsWith("ال")) {
            // «في اجتماع مغلق»
            return false;
        }
        if (scan.isFunction(i)
                || scan.isPunctuation(i)
                || particles.preposition(i) != null
                || isParticiple(i)
                || form.endsWith("ا") && (ordinary || form.length() > 4 && page.names.recognised.kind(i) == null)) {
            return false;
        }
        String noun = form.startsWith("ال") ? form.substring(2) : form;
        return verb.feminine() || !ordinary || !noun.endsWith("ه") || MASCULINE_IN_TA.contains(noun);
    }

    /// «في بيان نشره الموقع»: a verb with the pronoun of the noun before it.
    private boolean hasRelativePronoun(int i) {
        String form = scan.form(i);
        return form.length() >= 4 && (form.endsWith("ه") || form.endsWith("ها")) && !form.startsWith("ال");
    }

    /// Whether a token is a finite verb of a shape that mostly reports, and nothing else.
    private boolean isVerb(int i, Shape shape) {
        if (scan.has(i, Entry.Office.class) || scan.has(i, Entry.People.class) || page.foundAt(i) != null) {
            return false;
        }
        for (Match<Entry> m : scan.at(i)) {
            if (m.value() instanceof Entry.Cue cue
                    && cue.shape() == shape
                    && m.whole()
                    && m.last() == i
                    && !cue.row().flags().contains("collide")) {
                return true;
            }
        }
        return false;
    }

    /// «قائلا», «موضحا»: goes on with the subject of its clause and is none.
    private boolean isParticiple(int i) {
        for (Match<Entry> m : scan.at(i)) {
            if (m.value() instanceof Entry.Cue cue
                    && cue.shape() == Shape.PARTICIPLE
                    && m.end() == scan.tokens().foldedEnd(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWords(int j) {
        return scan.isPunctuation(j) && !scan.is(j, "\"") && !scan.is(j, "«") && !scan.is(j, "»")
                || isParticiple(j)
                || page.names.time[j]
                || scan.has(j, Entry.Opener.class)
                || scan.function(j) == WordClass.ADV
                || ENDING.contains(scan.form(j))
                || particles.isRelative(j) && !scan.is(j, "من");
    }

    /// «أحد الأثرياء في تسجيل», but «مصدر في وزارة», «خبير في الاقتصاد»: whether an indefinite noun that is
    /// no body or place stands at a token.
    private boolean isSetting(int i) {
        return i < scan.size()
                && scan.isWord(i)
                && !scan.form(i).startsWith("ال")
                && page.names.look(i) == Names.Look.COMMON
                && !scan.has(i, Entry.OrganizationHead.class)
                && page.foundAt(i) == null
                && page.names.recognised.kind(i) == null;
    }
}
