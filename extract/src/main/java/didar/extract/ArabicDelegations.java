package didar.extract;

import didar.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Groups that are told by a common noun and meet others: «الوفد الإيراني», «وفدا من المعارضة», «الأطراف اليمنية». One
/// whose head is named behind it («وفدا برئاسة X») stands for nobody: the head does.
final class ArabicDelegations {

    /// How many tokens behind its noun a description goes on at most.
    private static final int LONGEST = 6;

    /// Folded, without article.
    private static final Set<String> DELEGATIONS = Set.of("وفد", "وفدا", "وفود", "بعثه");

    /// Folded, without article: want an adjective or a genitive beside them.
    private static final Set<String> SIDES = Set.of("اطراف", "فصایل", "قیاده", "قیادات");

    private static final Set<String> HEADED = Set.of(
            "برئاسه", "برییاسه", "بریاسه", "بقیاده", "یراسه", "یتراسه", "یقوده", "ضم", "یضم", "المرافق", "مرافق");

    private static final Set<String> SOURCES = Set.of("من", "عن");

    private final Page page;
    private final Scan scan;

    ArabicDelegations(Page page) {
        this.page = page;
        this.scan = page.scan;
    }

    /// The group whose description starts at a token, `null` if none does.
    @Nullable
    Found at(int token, int end) {
        String form = scan.form(token);
        boolean preposition = form.startsWith("ب") || form.startsWith("ل");
        String bare = bare(form);
        boolean delegation = DELEGATIONS.contains(bare);
        if (!delegation && !SIDES.contains(bare) || preposition && !bare.equals(form)) {
            return null;
        }
        int last = last(token, end);
        boolean headed = last + 1 < end && HEADED.contains(scan.form(last + 1));
        if (headed || last == token && !(delegation && form.startsWith("ال"))) {
            return null;
        }
        Span span = scan.span(token, last);
        return new Found(
                Found.Kind.PEOPLE,
                token,
                last,
                span,
                span,
                null,
                List.of(),
                false,
                true,
                'm',
                country(token, last),
                false);
    }

    private static String bare(String form) {
        String plain = form.length() > 4 && form.startsWith("و") && !form.startsWith("وف") ? form.substring(1) : form;
        plain = plain.length() > 4 && plain.startsWith("ب") && !plain.startsWith("بع") ? plain.substring(1) : plain;
        return plain.startsWith("ال") ? plain.substring(2) : plain;
    }

    /// Adjectives, a genitive, «من» with whom they come from.
    private int last(int first, int end) {
        int last = first;
        boolean definite = scan.form(first).startsWith("ال");
        while (last + 1 < end && last - first < LONGEST) {
            int next = last + 1;
            Found found = page.foundAt(next);
            boolean source = SOURCES.contains(scan.form(next)) && next + 1 < end;
            Found from = source ? page.foundAt(next + 1) : null;
            if (from != null && isBody(from) && from.last() < end) {
                return HEADED.contains(scan.form(from.last())) ? from.last() - 1 : from.last();
            }
            if (found != null && isBody(found) && !definite && last == first && !page.isAttached(found)) {
                return Math.min(found.last(), end - 1);
            }
            boolean article = scan.form(next).startsWith("ال");
            boolean adjective = scan.isWord(next)
                    && !scan.isFunction(next)
                    && !scan.isVerb(next)
                    && !page.names.time[next]
                    && (found == null || isRelation(found))
                    && (article == definite || article && last == first)
                    && !HEADED.contains(scan.form(next))
                    && (article
                            || scan.has(next, Entry.Demonym.class)
                            || scan.form(next).endsWith("ا")
                            || scan.form(next).endsWith("ی"));
            if (!adjective) {
                return last;
            }
            definite = article;
            last = next;
        }
        return last;
    }

    /// «برلماني», «دبلوماسي»: an office that may be an adjective as well.
    private boolean isRelation(Found found) {
        return found.kind() == Found.Kind.OFFICE
                && found.first() == found.last()
                && scan.form(found.first()).endsWith("ی");
    }

    private static boolean isBody(Found found) {
        return switch (found.kind()) {
            case ORGANIZATION, GROUP, PEOPLE -> true;
            case PLACE -> found.country() != null;
            case PERSON, OFFICE, PRONOUN -> false;
        };
    }

    private @Nullable String country(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            for (var m : scan.at(i)) {
                if (m.value() instanceof Entry.Demonym demonym) {
                    return demonym.country();
                }
            }
        }
        return null;
    }
}
