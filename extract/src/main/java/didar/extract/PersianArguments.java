package didar.extract;

import org.jspecify.annotations.Nullable;

/// What stands behind a Persian noun that tells of an encounter, and who has which part in it: «سفر دو روزهٔ X به P»,
/// «دیدار X از P», «دیدار روز گذشتهٔ X در Q با Y», «نامهٔ تازهٔ X خطاب به Y».
final class PersianArguments {

    /// How many words of an open class may stand among the parts: «سفر قریب‌الوقوع X».
    private static final int STRAY = 3;

    /// How many words may explain somebody who was named.
    private static final int FAR = 10;

    /// How many words may stand between a preposition and the place it takes: «به شهر زلزله‌زدهٔ بم».
    private static final int INDIRECT = 3;

    /// Who has a part.
    ///
    /// @param owner in ezafe: who meets, travels or writes
    /// @param unknown whether somebody stands in ezafe whom the article's reading did not find
    /// @param with behind «با»
    /// @param to behind «به», «خطاب به» and «برای»
    /// @param from behind «از»
    /// @param end the token behind the last of them
    record Arguments(
            @Nullable Found owner,
            boolean unknown,
            @Nullable Found with,
            @Nullable Found to,
            @Nullable Found from,
            int end) {}

    private final Page page;
    private final Scan scan;
    private final PersianPairs pairs;
    private final PersianSides sides;
    private final int limit;

    private @Nullable Found owner;
    private @Nullable Found with;
    private @Nullable Found to;
    private @Nullable Found from;
    /// Whether a preposition was read.
    private boolean behindPreposition;
    /// Whether words of an open class stood before it.
    private boolean strange;
    private int strays;
    private int last;

    private PersianArguments(Page page, PersianPairs pairs, int limit) {
        this.page = page;
        this.scan = page.scan;
        this.pairs = pairs;
        this.sides = pairs.sides;
        this.limit = limit;
    }

    /// Reads `[from, end)`, the words behind the noun.
    static Arguments read(Page page, PersianPairs pairs, int from, int end) {
        return new PersianArguments(page, pairs, end).read(from);
    }

    private Arguments read(int from) {
        last = from;
        // «نامه‌ای تند به Y»: nobody stands in ezafe to an indefinite noun
        boolean indefinite =
                scan.form(from - 1).endsWith("ی") && !scan.form(from - 1).endsWith("گوی");
        int i = from;
        while (i < limit) {
            int next = step(i);
            if (next <= i) {
                break;
            }
            i = next;
        }
        boolean unknown = owner == null && !indefinite && (behindPreposition ? strange : strays > 0);
        return new Arguments(owner, unknown, with, to, this.from, last);
    }

    /// The token behind the part, the qualifier or the stray word at `i`; `i` where the noun has nothing more.
    private int step(int i) {
        Found found = page.foundAt(i);
        if (found != null) {
            return standing(found);
        }
        int prepositional = preposition(i);
        if (prepositional > i) {
            return part(i, prepositional);
        }
        int qualified = pairs.skipQualifiers(i, limit);
        if (qualified > i) {
            return qualified;
        }
        boolean ending = scan.is(i, "ای") || scan.is(i, "های") || scan.is(i, "ها");
        if (ending && scan.isWord(i - 1)) {
            return i + 1;
        }
        boolean mark = scan.is(i, "«") || scan.is(i, "»") || scan.is(i, "\"");
        boolean dash = scan.is(i, "-") || scan.is(i, "–") || scan.is(i, "ـ");
        if (scan.is(i, "را") || mark || owner != null && (dash || scan.is(i, "و"))) {
            return i + 1;
        }
        if (scan.is(i, "،") && owner != null) {
            return explained(i + 1);
        }
        boolean open = scan.isWord(i)
                && !scan.isFunction(i)
                && !scan.isVerb(i)
                && !scan.has(i, Entry.Cue.class)
                && !scan.has(i, Entry.Encounter.class)
                && scan.longest(i, limit, Entry.VerbForm.class, Entry.VerbForm::finite) == null;
        return open && ++strays < (owner == null ? STRAY : FAR) ? i + 1 : i;
    }

    /// «X، عامل سابق سیا به لندن»: the token behind what explains somebody between pauses or before a preposition.
    private int explained(int from) {
        for (int i = from; i < limit && i < from + FAR; i++) {
            if (i > from && (scan.is(i, "به") || scan.is(i, "با"))) {
                return i;
            }
            if (scan.isPunctuation(i)) {
                return scan.is(i, "،") && (preposition(i + 1) > i + 1) ? i + 1 : from - 1;
            }
            if (sides.ends(i) || scan.isVerb(i) || scan.is(i, "که") || scan.isPreposition(i)) {
                break;
            }
        }
        return from - 1;
    }

    /// The token behind a preposition that brings in a part, `i` where none stands.
    private int preposition(int i) {
        return switch (scan.form(i)) {
            case "با", "به", "در", "برای", "نزد" -> i + 1;
            case "از" -> scan.is(i + 1, "سوی") || scan.is(i + 1, "جانب") || scan.is(i + 1, "طرف") ? i + 2 : i + 1;
            case "خطاب" -> scan.is(i + 1, "به") ? i + 2 : i;
            default -> i;
        };
    }

    /// Somebody without a preposition: the owner, or what explains the one before.
    private int standing(Found found) {
        if (owner == null && !behindPreposition) {
            strays = 0;
            owner = found;
            last = pairs.afterList(found, limit);
            return last;
        }
        return found.kind() == Found.Kind.OFFICE ? found.last() + 1 : found.first();
    }

    /// The part that the preposition at `i` brings in, whose words start at `at`.
    private int part(int i, int at) {
        Found found = found(at);
        if (found == null) {
            return i;
        }
        int behind = pairs.afterList(found, limit);
        switch (scan.form(i)) {
            case "با" -> {
                if (with != null) {
                    return i;
                }
                with = found;
            }
            case "به", "خطاب", "برای", "نزد" -> to = to == null ? found : to;
            case "از" -> {
                if (at == i + 2 && owner == null) {
                    owner = found;
                } else {
                    from = from == null ? found : from;
                }
            }
            default -> {
                if (found.kind() != Found.Kind.PLACE && found.kind() != Found.Kind.ORGANIZATION) {
                    return i;
                }
            }
        }
        strange |= !behindPreposition && strays > 0;
        behindPreposition = true;
        last = scan.is(i, "در") ? last : behind;
        return behind;
    }

    /// Who or what a preposition takes, behind «شهر», «یک هیأت» and the like.
    private @Nullable Found found(int at) {
        for (int i = at; i < limit && i <= at + INDIRECT; i++) {
            Found found = page.foundAt(i);
            if (found != null) {
                return i == at || found.kind() == Found.Kind.PLACE && isRegion(at) || isSome(at, i) ? found : null;
            }
            if (!scan.isWord(i) || scan.isFunction(i) && !isSome(i, i + 1)) {
                return null;
            }
        }
        return null;
    }

    /// «شهر زلزله‌زدهٔ», «منطقهٔ»: a word for the kind of place that is told behind it.
    private boolean isRegion(int token) {
        return switch (scan.form(token)) {
            case "شهر", "شهرستان", "استان", "منطقه", "مناطق", "کشور", "جزیره", "بندر", "فرودگاه", "پایتخت" -> true;
            default -> false;
        };
    }

    /// Whether `[from, after)` counts somebody: «جمعی از», «شماری از», «یک».
    private boolean isSome(int from, int after) {
        for (int i = from; i < after; i++) {
            switch (scan.form(i)) {
                case "یک", "چند", "تن", "نفر", "از", "برخی", "جمعی", "شماری", "تعدادی", "گروهی", "عده\u200cای" -> {}
                default -> {
                    return false;
                }
            }
        }
        return true;
    }
}
