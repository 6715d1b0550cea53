package didar.extract;

import didar.extract.PersianArguments.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The two sides of a Persian meeting, found around the word that tells of it: in ezafe, behind «با», before the word.
final class PersianPairs {

    private final Page page;
    private final Scan scan;
    final PersianSides sides;

    PersianPairs(Page page, PersianSides sides) {
        this.page = page;
        this.scan = page.scan;
        this.sides = sides;
    }

    /// How far before its word the sides of an encounter may end.
    private static final int FAR = 24;

    /// Two sides of a meeting.
    ///
    /// @param first `null` where the verb has no subject: the one who was told of last
    /// @param end the token behind what tells of them
    record Pair(@Nullable Found first, Found second, int end) {}

    @Nullable
    Pair pair(
            int s,
            Arguments arguments,
            int next,
            int start,
            int i,
            int end,
            boolean nominal,
            boolean inside,
            boolean weak) {
        Found ezafe = arguments.owner();
        Found partner = arguments.with();
        if (partner != null) {
            Found subject = ezafe != null ? ezafe : sides.subject(s, start, i);
            if (subject == null) {
                subject = onAgenda(partner.last() + 1, end);
            }
            return subject == null ? null : new Pair(subject, partner, partner.last() + 1);
        }
        int with = ezafe == null ? next : arguments.end();
        if (with + 1 < end && scan.is(with, "با") && !isAdverbial(with + 1)) {
            return null;
        }
        Found before = withBefore(s, start, i);
        if (before != null && ezafe == null) {
            Found subject = sides.subject(s, start, before.first() - 1);
            return subject == null && (weak || nominal) ? null : new Pair(subject, before, i);
        }
        if (ezafe != null && !weak) {
            List<Found> list = sides.list(s, ezafe);
            boolean aim = scan.is(i - 1, "به")
                    || (scan.is(i - 1, "برای") || scan.is(i - 1, "منظور"))
                            && PersianSides.isPerson(ezafe)
                            && !ezafe.plural();
            boolean meets = inside || nominal && list.size() < 2 && aim;
            Found subject = meets ? sides.subject(s, start, i - 1) : null;
            if (subject != null && subject.kind() != Found.Kind.PLACE) {
                return new Pair(subject, ezafe, list.getLast().last() + 1);
            }
            return list.size() < 2
                    ? null
                    : new Pair(ezafe, list.get(1), list.getLast().last() + 1);
        }
        if (ezafe != null || nominal) {
            return null;
        }
        // «X و Y دیداری داشتند»
        if (sides.isFollowedBy(false, next, end)) {
            return null;
        }
        Found subject = sides.subject(s, start, i);
        if (subject == null) {
            return null;
        }
        List<Found> list = sides.list(s, subject);
        boolean officials = list.size() > 1 && list.stream().allMatch(PersianSides::isOfficial);
        return list.size() < 2 || !officials && list.get(1).kind() != subject.kind()
                ? null
                : new Pair(subject, list.get(1), i);
    }

    /// «با تأکید بر …», «با اشاره به …»: whether «با» before a token tells how something was said, not with whom.
    private boolean isAdverbial(int i) {
        return scan.has(i, Entry.Cue.class)
                || scan.has(i, Entry.NounCue.class)
                || scan.is(i + 1, "بر")
                || scan.is(i + 1, "به")
                || scan.is(i, "بیان")
                || scan.is(i, "ابراز")
                || scan.is(i, "اعلام");
    }

    /// «دیدار میان X و Y».
    @Nullable
    Pair between(int s, int next, int end) {
        for (int j = next; j + 1 < end && j < next + 4; j++) {
            if (scan.is(j, "بین") || scan.is(j, "میان")) {
                Found first = page.foundAt(j + 1);
                List<Found> list = first == null ? List.of() : sides.list(s, first);
                return list.size() < 2
                        ? null
                        : new Pair(first, list.get(1), list.getLast().last() + 1);
            }
        }
        return null;
    }

    /// «دیدار با Y در دستور کار X است»: X.
    private @Nullable Found onAgenda(int from, int end) {
        int agenda = scan.find(from, end, "دستور");
        return agenda > 0 && agenda + 2 < end && scan.is(agenda + 1, "کار") ? page.foundAt(agenda + 2) : null;
    }

    /// Words between the noun and its sides: «دیدار اخیر خود با».
    int skipQualifiers(int from, int end) {
        int i = from;
        while (i < end && (page.names.time[i] || isQualifier(i) || i > from && scan.is(i, "را"))) {
            i++;
        }
        if (i + 1 < end && scan.is(i, "قریب") && scan.is(i + 1, "الوقوع")) {
            return skipQualifiers(i + 2, end);
        }
        if (i + 1 < end && (scan.is(i + 1, "روزه") || scan.is(i + 1, "ساعته"))) {
            return skipQualifiers(i + 2, end);
        }
        if (i + 1 < end && scan.is(i + 1, "جانبه") && (scan.is(i, "دو") || scan.is(i, "سه") || scan.is(i, "چند"))) {
            return skipQualifiers(i + 2, end);
        }
        if (i + 2 < end && scan.is(i, "رو") && scan.is(i + 1, "در") && scan.is(i + 2, "رو")) {
            return skipQualifiers(i + 3, end) + (i + 3 < end && scan.is(i + 3, "را") ? 1 : 0);
        }
        return i;
    }

    private boolean isQualifier(int i) {
        return switch (scan.form(i)) {
            case "خود",
                    "خویش",
                    "اخیر",
                    "رسمی",
                    "مشترک",
                    "کوتاه",
                    "کوتاهی",
                    "مهم",
                    "مهمی",
                    "خصوصی",
                    "احتمالی",
                    "نزدیک",
                    "صمیمی",
                    "غیررسمی",
                    "کاری",
                    "فشرده",
                    "مفصل",
                    "مفصلی",
                    "متعددی",
                    "نیز",
                    "همچنین",
                    "اینده",
                    "اتی",
                    "قریب\u200cالوقوع",
                    "تازه",
                    "تاریخی",
                    "منطقه\u200cای",
                    "دوره\u200cای",
                    "استانی" -> true;
            default -> {
                String form = scan.form(i).replace("\u200c", "");
                yield page.foundAt(i) == null
                        && form.length() > 5
                        && (form.endsWith("انه")
                                || form.endsWith("جانبه")
                                || form.endsWith("روزه")
                                || form.endsWith("ساعته"));
            }
        };
    }

    /// The token behind a side and those who are joined to it.
    int afterList(Found first, int end) {
        int at = first.last() + 1;
        while (at + 1 < end && (scan.is(at, "و") || scan.is(at, "،"))) {
            Found more = page.foundAt(at + 1);
            if (more == null) {
                break;
            }
            at = more.last() + 1;
        }
        return at;
    }

    /// The last side behind «با» before the word, where the list that it begins ends near the word.
    @Nullable
    Found withBefore(int s, int start, int trigger) {
        Found best = null;
        for (Found found : page.outer(s)) {
            if (found.first() > start && found.last() < trigger && scan.is(found.first() - 1, "با")) {
                int behind = sides.list(s, found).getLast().last() + 1;
                best = trigger - behind < FAR && !verbBetween(behind, trigger) ? found : best;
            }
        }
        return best;
    }

    /// Whether a verb parts the sides from the word; one of a relative clause («… و نامزدهایی که در صدر است») does not.
    private boolean verbBetween(int from, int to) {
        boolean relative = false;
        for (int i = from; i < to; i++) {
            relative |= scan.is(i, "که") && !scan.isVerb(i - 1);
            if (sides.ends(i)) {
                if (!relative) {
                    return true;
                }
                relative = false;
            }
        }
        return false;
    }
}
