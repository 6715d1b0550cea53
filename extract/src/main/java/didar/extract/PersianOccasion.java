package didar.extract;

import didar.record.Event.Status;
import didar.text.Phrases.Match;
import org.jspecify.annotations.Nullable;

/// Whether an encounter that a Persian clause tells of was held: by the verb behind its word, or by what stands before
/// a noun («در دیدار», «برای دیدار», «احتمال دیدار»).
final class PersianOccasion {

    /// How far behind the word its verb may stand.
    private static final int VERB = 8;

    private final Page page;
    private final Scan scan;

    PersianOccasion(Page page) {
        this.page = page;
        this.scan = page.scan;
    }

    /// How far behind the word what tells its time may stand: «سفر آینده», «سفر دو روزهٔ اخیر».
    private static final int QUALIFIED = 4;

    /// The status of an encounter told in `[start, end)`.
    ///
    /// @param trigger the word that tells of it
    /// @param next the token behind the word and its sides
    Status status(int trigger, int next, int start, int end) {
        if (scan.is(next, "دعوت") || scan.is(next + 1, "دعوت")) {
            return Status.PROPOSED;
        }
        Status before = before(trigger, start);
        if (before != null) {
            return before;
        }
        for (int i = trigger + 1; i < Math.min(end, trigger + QUALIFIED); i++) {
            switch (scan.form(i)) {
                case "اخیر" -> {
                    return Status.HELD;
                }
                case "اینده", "اتی", "قریب\u200cالوقوع", "الوقوع" -> {
                    return Status.PLANNED;
                }
                default -> {}
            }
        }
        boolean nominal = isInside(trigger)
                || scan.isPreposition(trigger - 1) && !(scan.is(trigger - 1, "به") && isFollowedByVerb(next, end));
        boolean likely = scan.find(start, trigger, "احتمالا") >= 0;
        boolean held = nominal && !likely && !(isInside(trigger) && isFollowedByFuture(next, end));
        if (likely && nominal) {
            return Status.PLANNED;
        }
        Status status = held ? Status.HELD : byVerb(trigger, next, start, end);
        int to = nominal ? timesBehind(next, end) : Math.min(end, next + VERB);
        return status == Status.HELD && isToCome(start, to) ? Status.PLANNED : status;
    }

    /// The token behind the time that is told right behind the sides: «به پاکستان در روزهای آتی».
    private int timesBehind(int from, int end) {
        int to = from;
        for (int i = from; i < end && (page.names.time[i] || i == from && scan.isPreposition(i)); i++) {
            to = i + 1;
        }
        return to;
    }

    /// «در دیدار با X … را بررسی خواهد کرد»: whether the verb to come is of the future, and not of reporting.
    private boolean isFollowedByFuture(int next, int end) {
        for (int i = behindRelative(next, end); i < end; i++) {
            if (scan.form(i).startsWith("خواهد") || scan.form(i).startsWith("خواهند")) {
                return true;
            }
            if (scan.isVerb(i)) {
                // «در دیدار با X … به بحث می‌پردازد», not «می‌گوید»
                String form = scan.form(i);
                return form.startsWith("می\u200c") && form.endsWith("د") && !form.endsWith("رد") && !reports(i);
            }
        }
        return false;
    }

    /// Whether a verb or the noun before it reports words.
    private boolean reports(int verb) {
        for (int i = Math.max(0, verb - REPORT); i <= verb; i++) {
            if (scan.has(i, Entry.Cue.class)) {
                return true;
            }
        }
        return false;
    }

    /// How far before its verb the noun of a cue may stand: «اظهار می‌دارد».
    private static final int REPORT = 2;

    /// How many words may stand between «در» and the noun: «در دو دور مذاکرات».
    private static final int INSIDE = 3;

    /// Whether a noun tells of an encounter during which, before or behind which something happened: «در دیدار», «پس از
    /// دیدار», «در جریان دیدار», not «از دیدار».
    boolean isInside(int trigger) {
        for (int i = trigger - 1; i >= Math.max(0, trigger - INSIDE); i--) {
            switch (scan.form(i)) {
                case "در", "طی", "ضمن" -> {
                    return true;
                }
                case "از" -> {
                    return scan.is(i - 1, "پس")
                            || scan.is(i - 1, "بعد")
                            || scan.is(i - 1, "پیش")
                            || scan.is(i - 1, "قبل");
                }
                case "جریان",
                        "حاشیه",
                        "پایان",
                        "ادامه",
                        "خلال",
                        "ابتدای",
                        "دور",
                        "نخستین",
                        "اولین",
                        "دومین",
                        "اخرین",
                        "پی",
                        "دو",
                        "سه" -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /// «به دیدار X رفت», not «در اعتراض به دیدار X …».
    private boolean isFollowedByVerb(int next, int end) {
        for (int i = next; i < end && i < next + 2; i++) {
            if (scan.longest(i, end, Entry.VerbForm.class, Entry.VerbForm::finite) != null || scan.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /// What the words before the noun tell, `null` if they tell nothing.
    private @Nullable Status before(int trigger, int start) {
        for (int i = trigger - 1; i >= Math.max(start, trigger - 3); i--) {
            if (scan.isVerb(i) || scan.isPunctuation(i)) {
                return null;
            }
            switch (scan.form(i)) {
                case "پیشنهاد", "احتمال", "امکان", "درخواست", "خواستار", "دعوت" -> {
                    // «به دعوت X وارد P شد»
                    return scan.is(i - 1, "به") ? null : Status.PROPOSED;
                }
                case "لغو" -> {
                    return Status.CANCELLED;
                }
                case "برای", "منظور", "جهت", "قصد", "استانه" -> {
                    return Status.PLANNED;
                }
                default -> {}
            }
        }
        return null;
    }

    /// Whether the time told is one to come: «فردا», «هفته آینده».
    private boolean isToCome(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.names.time[i]
                    && (scan.is(i, "فردا") || scan.is(i, "پسفردا") || scan.is(i, "اینده") || scan.is(i, "اتی"))) {
                return true;
            }
        }
        return false;
    }

    /// «تا دیدار کند»: what is only meant to be.
    static boolean isSubjunctive(String form) {
        return switch (form) {
            case "کند", "کنند", "باشد", "باشند", "شود", "شوند", "برود", "بروند", "بیاید", "بیایند" -> true;
            default -> false;
        };
    }

    /// «دومین», «سومین».
    private boolean isOrdinal(int i) {
        return i >= 0 && scan.form(i).length() > 4 && scan.form(i).endsWith("مین");
    }

    /// «سفر X به P که قرار بود … انجام شود، لغو شد»: the token behind the clause that describes the encounter.
    private int behindRelative(int from, int end) {
        int pause = from < end && scan.is(from, "که") ? scan.find(from, end, "،") : -1;
        return pause < 0 ? from : pause + 1;
    }

    private Status byVerb(int trigger, int next, int start, int end) {
        int from = behindRelative(next, end);
        int agenda = scan.find(from, end, "دستور");
        boolean planned = agenda > 0 && agenda + 1 < end && scan.is(agenda + 1, "کار");
        for (int i = Math.max(0, start - 4); i < trigger; i++) {
            if (scan.is(i, "بار") && (scan.is(i - 1, "نخستین") || scan.is(i - 1, "اولین") || isOrdinal(i - 1))) {
                return Status.HELD;
            }
        }
        for (int i = start; i < trigger; i++) {
            boolean copula = i + 1 < trigger
                    && (scan.is(i + 1, "است")
                            || scan.is(i + 1, "بود")
                            || scan.is(i + 1, "دارد")
                            || scan.is(i + 1, "شد"));
            planned |= copula && (scan.is(i, "قرار") || scan.is(i, "نظر") || scan.is(i, "قصد"));
        }
        for (int i = from; i < end; i++) {
            String form = scan.form(i).replace("\u200c", "");
            boolean passive = i + 1 < end
                    && (scan.form(i + 1).startsWith("شد")
                            || scan.form(i + 1).startsWith("کرد")
                            || scan.is(i + 1, "و")
                            || scan.is(i + 1, "گردید"));
            if ((form.equals("لغو") || form.equals("منتفی") || form.equals("تعویق"))
                    && (passive || form.equals("تعویق"))) {
                return Status.CANCELLED;
            }
            if (form.equals("تکذیب") && passive) {
                return Status.DENIED;
            }
            if (form.equals("احتمالی") && i - from < 4 || form.equals("پیشنهاد") && i - from < 3 && passive) {
                return Status.PROPOSED;
            }
            if (form.startsWith("خواهد") || form.startsWith("خواهند") || isSubjunctive(form) && i - from < VERB) {
                return Status.PLANNED;
            }
            for (Match<Entry> m : scan.at(i)) {
                if (m.value() instanceof Entry.VerbForm verb && verb.finite()) {
                    if (verb.negative()) {
                        return i - from < VERB ? Status.DENIED : Status.HELD;
                    }
                    if (form.startsWith("خواه")
                            || form.startsWith("می")
                                    && !form.endsWith("رد")
                                    && !form.endsWith("کردند")
                                    && i - from < VERB) {
                        return Status.PLANNED;
                    }
                    if (form.endsWith("ه") && scan.is(i + 1, "و")) {
                        // «دیدار کرده و … صحبت می‌کند»: the verb to come tells
                        break;
                    }
                    if (i - from < VERB - 2) {
                        return planned ? Status.PLANNED : Status.HELD;
                    }
                }
            }
        }
        return planned ? Status.PLANNED : Status.HELD;
    }
}
