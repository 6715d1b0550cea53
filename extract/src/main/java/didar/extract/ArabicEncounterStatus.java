package didar.extract;

import didar.record.Event.Status;
import didar.text.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether an encounter that an Arabic word tells of was held, is planned, proposed, denied or called off.
final class ArabicEncounterStatus {

    /// Before an encounter, or right behind its noun, these say that it is still to come.
    private static final Set<String> PLANNING = Set.of(
            "المقرر",
            "المقرره",
            "مقرر",
            "مقررا",
            "مقرره",
            "المنتظر",
            "منتظر",
            "المتوقع",
            "متوقع",
            "متوقعه",
            "المرتقب",
            "المرتقبه",
            "مرتقب",
            "مرتقبه",
            "المزمع",
            "المزمعه",
            "مزمعه",
            "سوف",
            "یعتزم",
            "تعتزم",
            "اعتزم",
            "اعتزامه",
            "عزمه",
            "ینوی",
            "تنوی",
            "یستعد",
            "تستعد",
            "قرر",
            "قررت",
            "ینتظر",
            "یتوقع",
            "یفترض",
            "المفترض",
            "اتمام",
            "لاتمام",
            "یعتزمان",
            "یعتزمون",
            "عزمها",
            "اعتزامها",
            "التحضیر",
            "للتحضیر",
            "التحضیرات",
            "الاستعدادات",
            "الاستعداد",
            "ترتیب",
            "الترتیب",
            "الاعداد",
            "المقبل",
            "المقبله",
            "قبیل");

    /// Before an encounter these say that somebody wants it.
    private static final Set<String> PROPOSING = Set.of(
            "اقترح",
            "اقترحت",
            "اقتراح",
            "عرض",
            "عرضت",
            "یقترح",
            "تتطلع",
            "یتطلع",
            "دعا",
            "دعت",
            "دعوه",
            "دعاه",
            "دعته",
            "دعاها",
            "دعوته",
            "یدعو",
            "تدعو",
            "طلب",
            "طلبت",
            "امکان",
            "امکانیه",
            "استعداده",
            "استعدادها",
            "مستعد",
            "مستعده",
            "احتمال",
            "یامل",
            "تامل");

    /// Right before an encounter these say that something else was done at it: «دعا X خلال لقائه Y».
    private static final Set<String> OCCASIONS =
            Set.of("خلال", "عند", "اثناء", "لدی", "عقب", "اثر", "بعد", "غداه", "ختام", "هامش", "اعقاب");

    /// Between two encounters of one time.
    private static final Set<String> DURING = Set.of("خلال", "عند", "اثناء", "لدی", "وخلال");

    private static final Set<String> DENYING =
            Set.of("نفی", "نفت", "ینفی", "تنفی", "نفیه", "نفیها", "نافیا", "نافیه", "کذب", "کذبت");

    /// Right before an encounter these say that there was none.
    private static final Set<String> VOIDING =
            Set.of("دون", "بدون", "عدم", "رفض", "رفضت", "رفضه", "رفضها", "یرفض", "ترفض", "ای", "ایه", "یمتنع", "تمتنع");

    /// How many tokens before an encounter these stand.
    private static final int FARTHEST_BEFORE = 6;

    /// Before an encounter these say that it does not take place.
    private static final Set<String> CANCELLING = Set.of(
            "الغی", "الغت", "الغیت", "الغاء", "بالغاء", "یلغی", "تلغی", "ارجا", "ارجات", "ارجئت", "ارجاء", "تاجیل",
            "تاجل", "تاجلت", "اجل", "اجلت", "بتاجیل", "تعلیق");

    /// How many tokens behind a noun its time may stand.
    private static final int FARTHEST_TIME = 8;

    private final Page page;
    private final Scan scan;
    /// The sentence in which one was planned last, -1 before any.
    private int planned = -1;

    ArabicEncounterStatus(Page page) {
        this.page = page;
        this.scan = page.scan;
    }

    /// Whether it is said that none took place: «لم يلتق», «دون لقاء», «رفض لقاء», «أي لقاء».
    boolean isVoid(int s, int token) {
        for (int i = token - 1; i >= Math.max(page.first(s), token - 2); i--) {
            String form = bare(scan.form(i));
            if (VOIDING.contains(form) || i == token - 1 && ArabicEncounters.isNegation(scan.form(i))) {
                return !isDenied(s, i);
            }
        }
        return false;
    }

    private boolean isDenied(int s, int before) {
        for (int i = Math.max(page.first(s), before - FARTHEST_BEFORE * 2); i < before; i++) {
            if (DENYING.contains(bare(scan.form(i)))) {
                return true;
            }
        }
        return false;
    }

    Status of(int s, Match<Entry> m) {
        String form = scan.form(m.first());
        boolean noun = ((Entry.Encounter) m.value()).row().frame().startsWith("noun");
        boolean joined = ((Entry.Encounter) m.value()).row().frame().equals("join");
        Status off = joined ? calledOff(s, m.first()) : null;
        if (off != null) {
            return off;
        }
        int from = Math.max(page.first(s), m.first() - FARTHEST_BEFORE);
        boolean comma = false;
        boolean occasion = false;
        for (int i = m.first() - 1; i >= from && !scan.is(i, ":") && !scan.is(i, "."); i--) {
            String before = bare(scan.form(i));
            comma |= scan.is(i, "،");
            occasion |= noun && i >= m.first() - 2 && OCCASIONS.contains(before);
            Status told = comma || occasion ? null : told(before);
            if (told != null) {
                return told;
            }
            if (PLANNING.contains(before) || noun && isDaysBefore(i, m.first())) {
                planned = s;
                return Status.PLANNED;
            }
            if (!noun && page.endsFound(i)) {
                break;
            }
        }
        if (noun) {
            return ofNoun(s, m);
        }
        String bare = bare(form);
        boolean future = bare.startsWith("سی") || bare.startsWith("ست") && !bare.startsWith("ستق");
        if (future || m.first() > 1 && scan.is(m.first() - 1, "ان") && scan.is(m.first() - 2, "قبل")) {
            planned = s;
            return Status.PLANNED;
        }
        boolean present = bare.startsWith("ی") || bare.startsWith("ت") && !isPastWithTa(bare);
        return present && futureTime(page.first(s), page.after(s)) ? Status.PLANNED : Status.HELD;
    }

    /// What a word of the same clause says of the encounter behind it, `null` where it says nothing.
    private static @Nullable Status told(String before) {
        if (PROPOSING.contains(before)) {
            return Status.PROPOSED;
        }
        if (CANCELLING.contains(before)) {
            return Status.CANCELLED;
        }
        return DENYING.contains(before) ? Status.DENIED : null;
    }

    /// «نفت … ما قيل عن لقاء جمع …», «ألغيت المحادثات التي كان مقررا أن تجمع …».
    private @Nullable Status calledOff(int s, int token) {
        for (int i = page.first(s); i < token; i++) {
            String form = bare(scan.form(i));
            if (CANCELLING.contains(form)) {
                return Status.CANCELLED;
            }
            if (DENYING.contains(form)) {
                return Status.DENIED;
            }
        }
        return null;
    }

    /// «قبل يومين من زيارة», but not «قبل لقاء».
    private boolean isDaysBefore(int i, int noun) {
        return scan.is(i, "قبل") && noun - i > 1 && scan.is(noun - 1, "من");
    }

    private Status ofNoun(int s, Match<Entry> m) {
        int next = m.last() + 1;
        String form = scan.form(m.first());
        boolean aim = form.startsWith("لل")
                || m.first() > 0 && (scan.is(m.first() - 1, "لعقد") || scan.is(m.first() - 1, "لاجراء"));
        boolean during = planned == s && m.first() > 0 && DURING.contains(scan.form(m.first() - 1));
        boolean told = aim
                || during
                || next < page.after(s) && PLANNING.contains(bare(scan.form(next)))
                || next + 1 < page.after(s)
                        && scan.form(next).startsWith("ال")
                        && PLANNING.contains(scan.form(next + 1))
                || futureTime(next, Math.min(page.after(s), next + FARTHEST_TIME));
        for (int i = next; i < Math.min(page.after(s), next + 3); i++) {
            told |= scan.form(i).startsWith("سی") && scan.form(i).length() > 4 && page.foundAt(i) == null;
        }
        return told ? Status.PLANNED : Status.HELD;
    }

    private static boolean isPastWithTa(String bare) {
        return bare.startsWith("تلق")
                || bare.startsWith("توج")
                || bare.startsWith("تفقد")
                || bare.startsWith("تسلم")
                || bare.startsWith("تباحث");
    }

    /// A form without «و» or «ف» before it.
    private static String bare(String form) {
        return form.length() > 3 && (form.startsWith("و") || form.startsWith("ف")) ? form.substring(1) : form;
    }

    private boolean futureTime(int from, int after) {
        for (int i = from; i < after; i++) {
            if (page.names.time[i] && isFuture(scan.form(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word of a time expression tells of the future.
    static boolean isFuture(String form) {
        return form.equals("غدا") || form.equals("غد") || form.startsWith("المقبل") || form.startsWith("القادم");
    }
}
