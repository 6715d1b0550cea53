package didar.extract;

import didar.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Subjects of more than one part: two whom «و» joins, those whom «كل من» counts, two offices before one name, a word
/// for
/// a person and the name.
final class ArabicJoints {

    /// Words for one who holds the same office as the one before.
    private static final Set<String> PARTNERS =
            Set.of("ونظیره", "ونظیرته", "ونظیرها", "ونظیرتها", "وزمیله", "وزمیلته", "وزمیلها");

    private final Page page;
    private final Scan scan;
    private final ArabicSubjects subjects;

    ArabicJoints(Page page, ArabicSubjects subjects) {
        this.page = page;
        this.scan = page.scan;
        this.subjects = subjects;
    }

    /// What was found, with a second joined by «و»: «الوزير والسفير», «الوزير ونظيره الفرنسي X».
    ArabicSubject withJoined(Found found, int after) {
        int and = found.last() + 1;
        if (joins(found) && and < after && scan.isWord(and) && scan.form(and).startsWith("و")) {
            Found second = joined(found, and);
            if (second != null && second.last() < after && isOneWith(found, second)) {
                return new ArabicSubject.Named(second.kind() == Found.Kind.PERSON ? second : found, false);
            }
            if (second != null && second.last() < after) {
                Span both = new Span(found.span().start(), second.span().end());
                return new ArabicSubject.Joint(both, second.last());
            }
        }
        return new ArabicSubject.Named(found, false);
    }

    /// «الدبلوماسي الأفغاني وخبير السياسة الخارجية X»: two offices before one name, the second without an
    /// article.
    private boolean isOneWith(Found office, Found second) {
        return office.kind() == Found.Kind.OFFICE
                && !office.plural()
                && !second.plural()
                && !second.titles().isEmpty()
                && second.titles().getFirst().first() == second.first()
                && scan.form(office.first()).startsWith("ال")
                && !scan.form(second.first()).startsWith("وال");
    }

    /// «السائق أندري»: the name right behind a word for a person, else what was found.
    Found withName(Found found) {
        Found next = page.foundAt(found.last() + 1);
        if (next == null || next.kind() != Found.Kind.PERSON || !next.titles().isEmpty()) {
            return found;
        }
        boolean called = found.kind() == Found.Kind.PEOPLE
                && !found.plural()
                && scan.form(found.first()).startsWith("ال");
        return called ? next : found;
    }

    /// «الوزير ونظيره X قالا»: a subject before its verb, with a second right before the verb that «و»
    /// joins to it.
    ArabicSubject frontedJoint(Found found, int verb) {
        boolean both = withJoined(found, verb) instanceof ArabicSubject.Joint joint && joint.last() == verb - 1;
        return both ? withJoined(found, verb) : new ArabicSubject.Named(found, true);
    }

    private @Nullable Found joined(Found first, int and) {
        Found second = page.foundAt(and);
        if (second != null) {
            boolean alike = isPerson(second) == isPerson(first) && joins(second) && ArabicSubjects.canAct(second);
            return alike && page.isAttached(second) ? second : null;
        }
        if (!isPerson(first) || !PARTNERS.contains(scan.form(and))) {
            return null;
        }
        Found behind = page.foundAt(subjects.afterAdjectives(and + 1));
        return behind != null && behind.kind() == Found.Kind.PERSON ? behind : null;
    }

    private static boolean joins(Found found) {
        return found.kind() != Found.Kind.PEOPLE && found.kind() != Found.Kind.PRONOUN;
    }

    private static boolean isPerson(Found found) {
        return found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE;
    }

    /// «كل من الوزير، …، والسفير»: those whom «كل من» counts, `null` where no such words stand at a token.
    ArabicSubject.@Nullable Joint counted(int i, int after) {
        if (i + 2 >= after || !scan.is(i, "کل") || !scan.is(i + 1, "من")) {
            return null;
        }
        Found first = page.foundAt(i + 2);
        if (first == null) {
            return null;
        }
        Found last = first;
        int k = first.last() + 1;
        while (k < after) {
            int and = scan.is(k, "،") ? k + 1 : k;
            Found next = and < after && scan.form(and).startsWith("و") ? page.foundAt(and) : null;
            if (next == null || !ArabicSubjects.canAct(next)) {
                break;
            }
            last = next;
            k = last.last() + 1;
        }
        return last.first() == first.first()
                ? null
                : new ArabicSubject.Joint(
                        new Span(first.span().start(), last.span().end()), last.last());
    }
}
