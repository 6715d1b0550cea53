package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Entity;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who takes part in an encounter: what stands before the word that tells of it, whom its pronoun means, and who can
/// take part at all.
final class ArabicParties {

    /// How many sentences back the subject of an elided one may stand.
    private static final int FARTHEST_BACK = 2;

    /// How many tokens the description of a delegation has at most.
    private static final int LONGEST_DELEGATION = 7;

    /// How many tokens a sentence has at most before a body that is its subject.
    private static final int OPENING = 4;

    /// Heads of groups that represent somebody, without their endings.
    private static final List<String> DELEGATES = List.of(
            "مسوول",
            "مسئول",
            "ممثل",
            "وزراء",
            "وزیر",
            "قاد",
            "قیاد",
            "زعماء",
            "دبلوماسی",
            "نواب",
            "سفراء",
            "مفاوض",
            "رؤساء",
            "روساء",
            "برلمانی",
            "ضباط",
            "اعضاء",
            "مندوب",
            "مبعوث",
            "نظراء",
            "نظیر",
            "مشرع",
            "وفد",
            "وفود",
            "اطراف",
            "فصایل",
            "القیاد");

    /// Heads of those who gather, folded.
    private static final Set<String> GATHERING = Set.of(
            "وزراء", "قاده", "زعماء", "روساء", "رؤساء", "رءساء", "ملوک", "مفاوضو", "مفاوضی", "سفراء", "مندوبو",
            "مندوبی");

    /// Words of their titles that tell of several states, folded.
    private static final Set<String> STATES = Set.of(
            "دول",
            "الدول",
            "مجلس",
            "الاتحاد",
            "حلف",
            "الحلف",
            "الناتو",
            "مجموعه",
            "منظمه",
            "الجامعه",
            "جامعه",
            "العرب",
            "العربیه",
            "الخلیج",
            "الخلیجیین",
            "الاوروبیین",
            "الاوروبیون",
            "اوروبا",
            "اسیان",
            "اوبک",
            "البلدان",
            "بلدان");

    /// Heads of offices that represent nobody.
    private static final List<String> PRIVATE =
            List.of("صحف", "صحاف", "مراسل", "محام", "إعلامي", "اعلامي", "كاتب", "خبير");

    private static final Set<String> SPOKESMEN = Set.of("متحدث", "ناطق", "متحدث باسم", "ناطق باسم", "مراسل", "محام");

    /// Pasts whose first letter looks like that of a present.
    private static final List<String> PAST_WITH_TA = List.of("تلقی", "تباحث", "توجه", "تفقد", "تسلم", "تلقت");

    private final Page page;
    private final Scan scan;
    private final ArabicParticles particles;
    private final ArabicDelegations delegations;
    private @Nullable Set<Figure> honoured;

    ArabicParties(Page page) {
        this.page = page;
        this.scan = page.scan;
        this.particles = new ArabicParticles(scan);
        this.delegations = new ArabicDelegations(page);
    }

    /// The subject right before a verb («وكان الجبير قد التقى لافروف»), or what its relative stands for.
    @Nullable
    Found fronted(int s, int verb) {
        int last = verb - 1;
        if (last > page.first(s) && particles.isPureRelative(last)) {
            return page.foundEndingAt(scan.is(last - 1, "،") || scan.is(last - 1, "-") ? last - 2 : last - 1);
        }
        while (last > page.first(s)
                && (scan.is(last, "قد")
                        || scan.is(last, "کان")
                        || scan.is(last, "کانت")
                        || scan.is(last, "ایضا")
                        || scan.is(last, "سوف")
                        || page.names.time[last] && page.foundAt(last) == null)) {
            last--;
        }
        Found delegation = delegationBefore(s, last);
        if (delegation != null) {
            return delegation;
        }
        for (Found found : page.outer(s)) {
            if (found.last() == last
                    && canTakePart(found)
                    && found.kind() != Found.Kind.PLACE
                    && !isGoverned(s, found)
                    && !isInConstruct(s, found)) {
                return found;
            }
        }
        return null;
    }

    /// The delegation whose description ends at a token.
    private @Nullable Found delegationBefore(int s, int last) {
        for (int i = last; i >= Math.max(page.first(s), last - LONGEST_DELEGATION); i--) {
            Found found = delegations.at(i, last + 1);
            if (found != null && found.last() == last && !scan.isPreposition(i - 1)) {
                return found;
            }
        }
        return null;
    }

    /// «لقاء الرئيس», «بعد رسالة السفير»: belongs to a noun before it.
    private boolean isInConstruct(int s, Found found) {
        int before = found.first() - 1;
        return before > page.first(s)
                && scan.isPreposition(before - 1)
                && scan.isWord(before)
                && !scan.isFunction(before)
                && !scan.form(before).startsWith("ال");
    }

    private boolean isGoverned(int s, Found found) {
        return found.first() > page.first(s) && scan.isPreposition(found.first() - 1)
                || attached(found) && !joined(found);
    }

    private boolean joined(Found found) {
        return scan.form(found.first()).startsWith("و");
    }

    boolean attached(Found found) {
        return page.isAttached(found);
    }

    static boolean acts(Found found) {
        return found.kind() != Found.Kind.PRONOUN && (found.kind() != Found.Kind.PLACE || found.country() != null);
    }

    boolean attachedBy(Found found, char preposition) {
        int at = scan.form(found.first()).indexOf(preposition);
        return attached(found) && at >= 0 && at <= 1;
    }

    /// Whether it can take part: no pronoun, no crowd, no lone word that only may be a name.
    boolean canTakePart(Found found) {
        return switch (found.kind()) {
            case PRONOUN -> false;
            case PLACE -> found.country() != null;
            case PEOPLE -> isDelegate(found);
            case PERSON -> !isLone(found);
            case OFFICE, ORGANIZATION, GROUP -> true;
        };
    }

    /// Whether several of several states: their meeting has no other side («اجتماع وزراء خارجية دول الخليج»).
    boolean isGathering(Found found) {
        boolean office = found.kind() == Found.Kind.OFFICE || found.kind() == Found.Kind.PEOPLE;
        if (!office || !found.plural() || !GATHERING.contains(withoutProclitic(scan.form(found.first())))) {
            return false;
        }
        for (int i = found.first() + 1; i <= found.last(); i++) {
            if (STATES.contains(scan.form(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutProclitic(String form) {
        String plain = form.startsWith("ل") || form.startsWith("ب") ? form.substring(1) : form;
        return plain.startsWith("ال") ? plain.substring(2) : plain.startsWith("ل") ? plain.substring(1) : plain;
    }

    private boolean isDelegate(Found found) {
        String text = scan.form(found.first());
        for (String head : DELEGATES) {
            int at = text.indexOf(head);
            if (at >= 0 && at <= 3) {
                return true;
            }
        }
        return false;
    }

    /// One word without an office that the article never tells more of.
    private boolean isLone(Found found) {
        if (!found.titles().isEmpty() || found.known() != null) {
            return false;
        }
        Figure figure = page.cast.take(found);
        return figure == null
                || figure.root().titles.isEmpty()
                        && figure.root().key == null
                        && figure.root().names.stream().allMatch(n -> n.words().size() == 1);
    }

    /// Whom the pronoun of «لقائه» or a verb without subject means.
    ///
    /// @param abroad a country that he does not come from, `null` where any will do
    @Nullable
    Found actor(int s, int token, char gender, @Nullable String abroad) {
        if (particles.isPureRelative(Math.max(0, token - 1))) {
            return null;
        }
        Found here = subjectIn(s, page.first(s), token, true, gender, abroad);
        here = here == null && gender != 'm' ? bodyIn(s, token) : here;
        if (here != null) {
            return here;
        }
        Found behind = behindVerb(s, token, gender);
        if (behind != null) {
            return behind;
        }
        for (int back = s - 1; back >= Math.max(0, s - FARTHEST_BACK); back--) {
            if (page.isTitle(back) && !page.isTitle(s)) {
                break;
            }
            Found there = subjectIn(back, page.first(back), page.after(back), false, gender, abroad);
            if (there != null) {
                return there;
            }
        }
        return null;
    }

    /// The subject told in the sentence before a token.
    @Nullable
    Found before(int s, int token) {
        Found one = subjectIn(s, page.first(s), token, true, 'u', null);
        return one != null ? one : bodyIn(s, token);
    }

    /// The last two who are told of together before a token, or behind it where nobody stands before; empty if there
    /// are
    /// none.
    List<Found> two(int s, int token) {
        Found first = null;
        List<Found> two = List.of();
        for (Found found : page.outer(s)) {
            boolean one = isPerson(found) && !found.plural();
            boolean and = one && attached(found) && joined(found) && (found.last() < token || two.isEmpty());
            if (and && first != null && isBeside(first, found) && canTakePart(first) && canTakePart(found)) {
                two = List.of(first, found);
            }
            first = one ? found : null;
        }
        return two;
    }

    /// The one to whom a found is joined by «و», `null` if there is none.
    @Nullable
    Found joinedTo(int s, Found found) {
        if (!attached(found) || !joined(found)) {
            return null;
        }
        Found before = null;
        for (Found other : page.outer(s)) {
            before = other.last() < found.first() ? other : before;
        }
        return before != null && isPerson(before) && canTakePart(before) && isBeside(before, found) ? before : null;
    }

    private boolean isBeside(Found first, Found second) {
        return first.last() == second.first() - 1
                || scan.is(first.last() + 1, "،") && first.last() == second.first() - 2;
    }

    /// A body or several who stand as subject before a token.
    @Nullable
    Found bodyIn(int s, int token) {
        for (Found found : page.outer(s)) {
            boolean several = found.kind() == Found.Kind.ORGANIZATION
                    || found.plural() && (found.kind() == Found.Kind.OFFICE || found.kind() == Found.Kind.PEOPLE);
            boolean opens = found.first() - page.first(s) <= OPENING;
            if (several && opens && found.last() < token && canTakePart(found) && !isGoverned(s, found)) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found subjectIn(int s, int from, int to, boolean last, char gender, @Nullable String abroad) {
        Found best = null;
        for (Found found : page.outer(s)) {
            boolean one = found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE && !found.plural();
            if (found.first() >= from
                    && found.last() < to
                    && one
                    && canTakePart(found)
                    && agrees(found, gender)
                    && !isSpokesman(found)
                    && (!isGoverned(s, found) || isQuoted(found))
                    && !isObject(found, best)
                    && (abroad == null || !abroad.equals(country(found)))) {
                best = found;
                if (!last) {
                    return best;
                }
            }
        }
        return best;
    }

    /// «استقبل X Y»: the second of two side by side.
    private boolean isObject(Found found, @Nullable Found best) {
        return best != null && best.last() == found.first() - 1 && !joined(found);
    }

    private static boolean agrees(Found found, char gender) {
        return gender == 'u' || found.gender() == gender || gender == 'm' && found.gender() == 'u';
    }

    private @Nullable String country(Found found) {
        if (found.country() != null || found.kind() != Found.Kind.PERSON) {
            return found.country();
        }
        Figure figure = page.cast.take(found);
        return figure == null ? null : figure.root().country;
    }

    private static boolean isSpokesman(Found found) {
        return found.titles().stream().anyMatch(t -> SPOKESMEN.stream().anyMatch(t.head()::startsWith));
    }

    /// «نقلت الوكالة عن X قوله».
    private boolean isQuoted(Found found) {
        int next = found.last() + 1;
        while (next < scan.size() && scan.is(next, "،")) {
            next++;
        }
        return next < scan.size() && (scan.is(next, "قوله") || scan.is(next, "قولها"));
    }

    /// «خلال لقائه السفير، قال الوزير …»: behind the verb that follows the adverbial.
    @Nullable
    Found behindVerb(int s, int token, char gender) {
        for (int i = token + 1; i + 1 < page.after(s); i++) {
            if (scan.is(i, "،") && isVerb(i + 1) && i + 2 < page.after(s)) {
                Found found = page.foundAt(i + 2);
                if (found != null && canTakePart(found) && agrees(found, gender)) {
                    return found;
                }
            }
        }
        for (Found found : page.outer(s)) {
            int verb = found.first() - 1;
            boolean opens = verb > token && isVerb(verb);
            if (opens && isPerson(found) && canTakePart(found) && agrees(found, gender) && !attached(found)) {
                return found;
            }
        }
        return null;
    }

    /// «قال», «عقد».
    private boolean isVerb(int token) {
        if (scan.has(token, Entry.Cue.class)) {
            return true;
        }
        for (Match<Entry> m : scan.at(token)) {
            if (m.value() instanceof Entry.Encounter told && !told.row().frame().startsWith("noun")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(Found found) {
        return found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE;
    }

    /// Whether an encounter with it is one of states: an office, a body, or a person whom the article gives an office
    /// or
    /// an honorific.
    boolean isOfficial(Figure figure) {
        Figure root = figure.root();
        return root.kind != Entity.Kind.PERSON
                || root.unnamed
                || root.key != null
                || root.titles.stream().anyMatch(title -> PRIVATE.stream().noneMatch(title.head()::startsWith))
                || root.titles.isEmpty() && honoured().contains(root);
    }

    /// Those whose name stands behind an honorific somewhere: «الرئيس X» of no country.
    private Set<Figure> honoured() {
        if (honoured == null) {
            honoured = new HashSet<>();
            for (int s = 0; s < page.sentences(); s++) {
                for (Found found : page.outer(s)) {
                    Span name = found.name();
                    boolean before = name != null
                            && found.kind() == Found.Kind.PERSON
                            && name.start() >= scan.tokens().end(found.first());
                    Figure figure = before ? page.cast.take(found) : null;
                    if (figure != null) {
                        honoured.add(figure.root());
                    }
                }
            }
        }
        return honoured;
    }

    /// The gender that a pronoun at the end of a noun tells.
    static char gender(String form) {
        return form.endsWith("ها") ? 'f' : form.endsWith("ه") ? 'm' : 'u';
    }

    /// The gender that a verb tells.
    char gender(Match<Entry> verb) {
        String form = scan.form(verb.first());
        String bare = form.startsWith("و") ? form.substring(1) : form;
        bare = bare.startsWith("س") && bare.length() > 3 ? bare.substring(1) : bare;
        boolean present = bare.startsWith("ت") && PAST_WITH_TA.stream().noneMatch(bare::startsWith);
        return bare.endsWith("ت") && !bare.startsWith("ی") || present ? 'f' : 'm';
    }
}
