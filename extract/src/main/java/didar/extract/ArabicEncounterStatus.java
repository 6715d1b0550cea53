package didar.extract;

import didar.record.Event.Status;
import didar.text.Phrases.Match;
import java.util.Set;

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
            "المقبل",
            "المقبله");

    /// Before an encounter these say that it does not take place.
    private static final Set<String> CANCELLING = Set.of(
            "الغی", "الغت", "الغیت", "الغاء", "بالغاء", "یلغی", "تلغی", "ارجا", "ارجات", "ارجئت", "ارجاء", "تاجیل",
            "تاجل", "تاجلت", "اجل", "اجلت", "بتاجیل", "تعلیق");

    private static final Set<String> DENYING = Set.of("نفی", "نفت", "نفوا", "ینفی", "تنفی", "نافیا", "نافیه");

    /// How many tokens behind a noun its time may stand.
    private static final int FARTHEST_TIME = 8;
    /// How many tokens behind a noun the verb of its clause may stand.
    private static final int FARTHEST_VERB = 14;

    private final Page page;
    private final Scan scan;

    ArabicEncounterStatus(Page page) {
        this.page = page;
        this.scan = page.scan;
    }

    Status ofJoined(int s, Match<Entry> m) {
        for (int i = page.first(s); i < m.first(); i++) {
            String form = scan.form(i);
            if (form.startsWith("الغ") || form.startsWith("والغ")) {
                return Status.CANCELLED;
            }
            if (form.equals("نفت") || form.equals("نفی") || form.equals("ونفت") || form.equals("ونفی")) {
                return Status.DENIED;
            }
        }
        return of(s, m);
    }

    Status of(int s, Match<Entry> m) {
        String form = scan.form(m.first());
        boolean noun = ((Entry.Encounter) m.value()).row().frame().startsWith("noun");
        int from = Math.max(page.first(s), m.first() - 6);
        for (int i = m.first() - 1; i >= from; i--) {
            String before = scan.form(i);
            if (PLANNING.contains(bare(before))) {
                return Status.PLANNED;
            }
            if (CANCELLING.contains(bare(before))) {
                return Status.CANCELLED;
            }
            if (noun && DENYING.contains(bare(before))) {
                return Status.DENIED;
            }
            if (noun && (before.contains("اقترح") || before.contains("عرض") || before.contains("تتطلع"))) {
                return Status.PROPOSED;
            }
        }
        if (noun) {
            int next = m.last() + 1;
            boolean planned = next < page.after(s) && PLANNING.contains(bare(scan.form(next)))
                    || futureVerb(s, next, Math.min(page.after(s), next + FARTHEST_VERB))
                    || futureTime(next, Math.min(page.after(s), next + FARTHEST_TIME));
            return planned ? Status.PLANNED : Status.HELD;
        }
        String bare = bare(form);
        boolean future = bare.startsWith("سی") || bare.startsWith("ست");
        boolean present = bare.startsWith("ی")
                || bare.startsWith("ت")
                        && !bare.startsWith("تلق")
                        && !bare.startsWith("توج")
                        && !bare.startsWith("تفقد")
                        && !bare.startsWith("تباحث");
        if (future) {
            return Status.PLANNED;
        }
        return present && !page.isTitle(s) && futureTime(page.first(s), page.after(s)) ? Status.PLANNED : Status.HELD;
    }

    /// A form without «و» or «ف» before it.
    private static String bare(String form) {
        return form.length() > 3 && (form.startsWith("و") || form.startsWith("ف")) ? form.substring(1) : form;
    }

    /// «المحادثات بين X وY ستبدأ قريبا».
    private boolean futureVerb(int s, int from, int after) {
        for (int i = from; i < after && !scan.isPunctuation(i) && !scan.is(i, "ان"); i++) {
            String form = scan.form(i);
            boolean future = form.length() > 4 && (form.startsWith("سی") || form.startsWith("ست"));
            if (future && !scan.isFunction(i) && !isNoun(form) && !isFound(s, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFound(int s, int token) {
        for (Found found : page.outer(s)) {
            if (found.covers(token)) {
                return true;
            }
        }
        return false;
    }

    /// «سياسية», «سيارات»: a noun that begins as a verb of the future does.
    private static boolean isNoun(String form) {
        return form.startsWith("سیا") || form.startsWith("سین") || form.startsWith("ستین") || form.endsWith("ه");
    }

    private boolean futureTime(int from, int after) {
        for (int i = from; i < after; i++) {
            if (page.names.time[i]
                    && (scan.is(i, "غدا")
                            || scan.is(i, "غد")
                            || scan.form(i).startsWith("المقبل")
                            || scan.form(i).startsWith("القادم"))) {
                return true;
            }
        }
        return false;
    }
}
