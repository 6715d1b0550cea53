package didar.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who stands where in a Persian clause that tells of an encounter: its subject, and the lists that a side begins.
final class PersianSides {

    private final Page page;
    private final Scan scan;

    PersianSides(Page page) {
        this.page = page;
        this.scan = page.scan;
    }

    /// A person, an office, a country or a group: those whose talks are told of.
    static boolean isOfficial(Found found) {
        return switch (found.kind()) {
            case PERSON, OFFICE, GROUP -> true;
            case PLACE -> found.country() != null;
            case ORGANIZATION, PEOPLE, PRONOUN -> false;
        };
    }

    /// Who acts in `[start, end)`: the last person who opens a clause of it, or else the first that stands behind no
    /// preposition. `null` if nobody does.
    @Nullable
    Found subject(int s, int start, int end) {
        int from = afterCredit(start, end);
        Found opening = null;
        Found first = null;
        Found body = null;
        for (Found found : page.outer(s)) {
            boolean free = found.first() >= from
                    && found.last() < end
                    && (found.first() == from || !scan.isPreposition(found.first() - 1))
                    && !isExcluded(found);
            if (!free) {
                continue;
            }
            if (found.kind() == Found.Kind.PERSON
                    || found.kind() == Found.Kind.OFFICE
                    || found.kind() == Found.Kind.PRONOUN) {
                boolean named = found.kind() != Found.Kind.PRONOUN;
                first = first == null && named ? found : first;
                opening = opensClause(found.first(), from) ? found : opening;
            } else if (body == null && found.canAct()) {
                body = found;
            }
        }
        Found relative = beforeRelative(s, from, end);
        if (relative != null) {
            return relative;
        }
        if (opening != null || first != null) {
            return opening != null ? opening : first;
        }
        if (body == null && start > page.first(s) && scan.is(start - 1, "که")) {
            // «عماد خمیس نخستین بار است که … سفر می‌کند»
            return subject(s, page.first(s), start - 1);
        }
        return body;
    }

    /// «X که به P سفر کرده»: who stands before «که», where no verb parts them from the end.
    private @Nullable Found beforeRelative(int s, int start, int end) {
        Found best = null;
        for (Found found : page.outer(s)) {
            int that = found.last() + 1;
            that += that < end && scan.is(that, "،") ? 1 : 0;
            if (found.first() >= start && that < end && scan.is(that, "که") && isOfficial(found)) {
                best = found;
                for (int i = that + 1; i < end; i++) {
                    best = scan.isVerb(i) ? null : best;
                }
            }
        }
        return best;
    }

    /// Whether a clause may start at a token: behind a pause, a verb, a conjunction or a time.
    private boolean opensClause(int i, int from) {
        int before = i - 1;
        return i == from
                || scan.isPunctuation(before) && !scan.is(before, "(") && !scan.is(before, "«")
                || scan.is(before, "که")
                || scan.isVerb(before)
                || page.names.time[before]
                || scan.has(before, Entry.Cue.class) && !scan.is(before, "بر")
                || scan.is(before, "همچنین");
    }

    /// Behind «به گزارش …،» and «به نقل از …،».
    int afterCredit(int start, int end) {
        if (start + 1 < end && scan.is(start, "به") && (scan.is(start + 1, "گزارش") || scan.is(start + 1, "نقل"))) {
            for (int i = start; i < end; i++) {
                if (scan.is(i, "،") || scan.is(i, ":")) {
                    return i + 1;
                }
            }
        }
        return start;
    }

    /// Those who stand in a list that a side begins: «X، Y و همچنین Z», the first one too.
    List<Found> list(int s, Found first) {
        List<Found> all = new ArrayList<>();
        all.add(first);
        for (Found found : page.outer(s)) {
            int gap = all.getLast().last() + 1;
            boolean joined = gap < scan.size() && (scan.is(gap, "و") || scan.is(gap, "،"));
            boolean next = joined
                    && (found.first() == gap + 1
                            || found.first() == gap + 2 && (scan.is(gap + 1, "همچنین") || scan.is(gap + 1, "نیز")));
            if (next && (isOfficial(found) || found.kind() == Found.Kind.ORGANIZATION) && !isExcluded(found)) {
                all.add(found);
            }
        }
        return all;
    }

    /// Media that interview, teams that play: they meet nobody.
    boolean isExcluded(Found found) {
        return isMedium(found)
                || scan.is(found.first(), "تیم")
                || scan.is(found.first(), "تیمهای")
                || scan.is(found.first(), "باشگاه");
    }

    private boolean isMedium(Found found) {
        if (found.known() != null && found.kind() == Found.Kind.ORGANIZATION) {
            String english = found.known().english();
            return english.contains("News")
                    || english.contains("Agency") && !english.contains("Energy")
                    || english.contains("TV")
                    || english.contains("Press");
        }
        for (int i = found.first(); i <= Math.min(found.last(), found.first() + 1); i++) {
            switch (scan.form(i)) {
                case "خبرگزاری",
                        "خبرنگار",
                        "خبرنگاران",
                        "روزنامه",
                        "شبکه",
                        "تلویزیون",
                        "ایسنا",
                        "فارس",
                        "ایرنا",
                        "تسنیم",
                        "مهر" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
