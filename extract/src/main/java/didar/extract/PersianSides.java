package didar.extract;

import didar.text.Phrases.Match;
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

    /// A person, an office or several of them.
    static boolean isPerson(Found found) {
        return switch (found.kind()) {
            case PERSON, OFFICE -> true;
            case GROUP, PLACE, ORGANIZATION, PEOPLE, PRONOUN -> false;
        };
    }

    /// Who acts in `[start, end)`: the last person who opens a clause of it, or else the first that stands by himself.
    /// `null` if nobody does.
    @Nullable
    Found subject(int s, int start, int end) {
        int from = afterCredit(s, start, end);
        Found relative = beforeRelative(s, from, end);
        if (relative != null) {
            return relative;
        }
        if (isOfUnknown(s, from, end)) {
            return null;
        }
        Found opening = null;
        Found first = null;
        Found body = null;
        Found source = null;
        int listed = -1;
        for (Found found : page.outer(s)) {
            boolean goesOn = found.first() - 1 == listed && (scan.is(listed, "،") || scan.is(listed, "و"));
            listed = found.last() + 1;
            if (goesOn && (first != null || opening != null)) {
                continue;
            }
            if (found.first() < from || found.last() >= end || isExcluded(found)) {
                continue;
            }
            if (!isFree(found, from)) {
                boolean quoted =
                        isPerson(found) && scan.is(found.first() - 1, "از") && scan.is(found.first() - 2, "نقل");
                source = quoted && source == null ? found : source;
                continue;
            }
            if (found.kind() == Found.Kind.PERSON
                    || found.kind() == Found.Kind.OFFICE
                    || found.kind() == Found.Kind.PRONOUN) {
                boolean named = found.kind() != Found.Kind.PRONOUN;
                boolean opens = opensClause(found.first(), from)
                        || opening == null && first == null && followsTime(found.first());
                opening = opens ? found : opening;
                first = first == null && named ? found : first;
            } else if (body == null
                    && found.canAct()
                    && (opensClause(found.first(), from) || followsTime(found.first()))) {
                body = found;
            }
        }
        boolean bodyFirst = opening == null
                && body != null
                && first != null
                && body.kind() != Found.Kind.PLACE
                && body.first() < first.first();
        if (!bodyFirst && (opening != null || first != null)) {
            return opening != null ? opening : first;
        }
        boolean told = start > page.first(s) + 2
                && (scan.is(start - 1, "که") || scan.is(start - 1, "،"))
                && (scan.is(start - 3, "بار")
                        || scan.has(start - 2, Entry.Cue.class)
                        || scan.has(start - 3, Entry.Cue.class));
        if (body == null && told) {
            // «عماد خمیس نخستین بار است که … سفر می‌کند», «X اعلام کرد که … دیدار می‌کند»
            return subject(s, page.first(s), start - 1);
        }
        return body == null ? source : body;
    }

    /// Whether somebody stands by himself: behind no preposition, and as nobody's invitation or welcome.
    private boolean isFree(Found found, int from) {
        int before = found.first() - 1;
        if (found.first() == from) {
            return true;
        }
        return !scan.isPreposition(before)
                && !scan.has(before, Entry.Encounter.class)
                && switch (scan.form(before)) {
                    case "دعوت",
                            "درخواست",
                            "همراه",
                            "همراهی",
                            "استقبال",
                            "میزبانی",
                            "نمایندگی",
                            "سوی",
                            "جانب",
                            "دستور",
                            "حضور",
                            "توسط",
                            "کار",
                            "سخنان",
                            "اظهارات",
                            "همسر",
                            "خانواده" -> false;
                    default -> true;
                };
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
                    best = ends(i) ? null : best;
                }
            }
        }
        return best;
    }

    /// «زائرانی که به P سفر کرده‌اند»: whether the subject is what «که» stands behind, and that is nobody who was
    /// found.
    private boolean isOfUnknown(int s, int start, int end) {
        int that = scan.findLast(start + 1, end, "که");
        int noun = that - 1;
        if (that < 0
                || !scan.isWord(noun)
                || scan.isFunction(noun)
                || scan.isVerb(noun)
                || scan.has(noun, Entry.Cue.class)
                || page.names.time[noun]
                || page.endsFound(noun)
                || !(scan.form(noun).endsWith("انی")
                        || scan.form(noun).endsWith("هایی")
                        || scan.form(noun).endsWith("ها"))) {
            return false;
        }
        for (int i = that + 1; i < end; i++) {
            if (ends(i)) {
                return false;
            }
        }
        for (Found found : page.outer(s)) {
            boolean acts = found.kind() == Found.Kind.PERSON
                    || found.kind() == Found.Kind.OFFICE
                    || found.kind() == Found.Kind.PRONOUN;
            if (acts && found.first() > that && found.last() < end && isFree(found, that + 1)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the verb to come is in the plural, or in the singular.
    boolean isFollowedBy(boolean plural, int from, int end) {
        for (int i = from; i < end; i++) {
            Match<Entry> verb = scan.longest(i, end, Entry.VerbForm.class, Entry.VerbForm::finite);
            if (verb != null) {
                return plural == ((Entry.VerbForm) verb.value()).plural();
            }
            if (PersianOccasion.isSubjunctive(scan.form(i))) {
                return plural == (scan.form(i).endsWith("ند") && !scan.is(i, "کند"));
            }
        }
        return false;
    }

    /// Whether a verb of a clause stands at a token.
    boolean ends(int i) {
        return scan.isVerb(i)
                && scan.longest(i, i + 3, Entry.VerbForm.class, form -> form.finite() && form.person() == 3) != null;
    }

    /// Whether a clause may start at a token: behind a pause, a verb or a conjunction.
    private boolean opensClause(int i, int from) {
        int before = i - 1;
        return i == from
                || scan.isPunctuation(before) && !scan.is(before, "(") && !scan.is(before, "«")
                || scan.is(before, "که")
                || scan.is(before, "اما")
                || scan.is(before, "ولی")
                || scan.is(before, "ظاهر")
                || scan.is(before, "نیز")
                || scan.isVerb(before) && !scan.has(before, Entry.Encounter.class)
                || scan.has(before, Entry.Cue.class) && !scan.is(before, "بر");
    }

    private boolean followsTime(int i) {
        return page.names.time[i - 1] || scan.is(i - 1, "همچنین");
    }

    /// Behind «به گزارش …،» and «به نقل از …،»: the token behind the comma, or somebody whom the credit runs into.
    int afterCredit(int s, int start, int end) {
        boolean credit =
                start + 1 < end && scan.is(start, "به") && (scan.is(start + 1, "گزارش") || scan.is(start + 1, "نقل"));
        if (!credit) {
            return start;
        }
        for (int i = start + 2; i < end; i++) {
            if (scan.is(i, "،") || scan.is(i, ":")) {
                return i + 1;
            }
            Found found = page.foundAt(i);
            boolean acts = found != null
                    && (found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE)
                    && !scan.isPreposition(i - 1)
                    && !scan.is(i - 1, "و");
            if (acts) {
                return i;
            }
        }
        return start;
    }

    /// Those who stand in a list that a side begins: «X، Y و همچنین Z», the first one too.
    List<Found> list(int s, Found first) {
        List<Found> all = new ArrayList<>();
        all.add(first);
        int gap = first.last() + 1;
        boolean ofStates = first.kind() == Found.Kind.OFFICE && first.plural() && first.country() != null;
        for (Found found : page.outer(s)) {
            boolean joined = gap < scan.size() && (scan.is(gap, "و") || scan.is(gap, "،"));
            boolean next = joined
                    && (found.first() == gap + 1
                            || found.first() == gap + 2 && (scan.is(gap + 1, "همچنین") || scan.is(gap + 1, "نیز")));
            boolean side =
                    isOfficial(found) || found.kind() == Found.Kind.ORGANIZATION || found.kind() == Found.Kind.PEOPLE;
            boolean apposed = found.kind() == Found.Kind.OFFICE
                    && found.plural()
                    && all.size() > 1
                    && all.stream().allMatch(one -> one.kind() == Found.Kind.PERSON);
            if (next && ofStates && found.kind() == Found.Kind.PLACE) {
                // «وزیران خارجه فنلاند، رومانی و کویت»
                gap = found.last() + 1;
            } else if (next && side && !apposed && !isExcluded(found)) {
                all.add(found);
                gap = found.last() + 1;
            }
        }
        return all;
    }

    /// Whether «و» stands in a list: «X، Y و Z», not «با X، Y …».
    boolean isClosed(List<Found> list) {
        return list.stream().skip(1).anyMatch(found -> {
            int before = found.first() - 1;
            return scan.is(before, "و") || scan.is(before - 1, "و");
        });
    }

    /// The places of a list that one begins: «به سوریه، لبنان و اردن».
    List<Found> places(int s, Found first) {
        List<Found> all = new ArrayList<>();
        all.add(first);
        for (Found found : page.outer(s)) {
            int gap = all.getLast().last() + 1;
            boolean joined = found.first() == gap + 1 && (scan.is(gap, "و") || scan.is(gap, "،"));
            if (joined && found.kind() == Found.Kind.PLACE) {
                all.add(found);
            }
        }
        return all;
    }

    /// The countries of several who are told together: «وزیران خارجه ایران و پاکستان».
    List<Found> states(int s, Found several) {
        boolean office = several.kind() == Found.Kind.OFFICE || several.kind() == Found.Kind.PEOPLE;
        if (!office || !several.plural()) {
            return List.of();
        }
        List<Found> states = new ArrayList<>();
        for (Found found : page.all(s)) {
            boolean state = found.kind() == Found.Kind.PLACE && found.country() != null;
            int before = found.first() - 1;
            boolean joined = !states.isEmpty()
                    && found.first() == states.getLast().last() + 2
                    && (scan.is(before, "و") || scan.is(before, "،"));
            if (state && (several.covers(found.first()) || joined)) {
                states.add(found);
            }
        }
        return states;
    }

    /// Media that interview, teams that play: they meet nobody.
    boolean isExcluded(Found found) {
        return isMedium(found)
                || scan.is(found.first(), "تیم")
                || scan.is(found.first(), "تیمهای")
                || scan.is(found.first(), "باشگاه");
    }

    /// Whether somebody asks for a medium: he is talked to in an interview.
    boolean isJournalist(Found found) {
        for (int i = found.first(); i <= Math.min(found.last() + 1, scan.size() - 1); i++) {
            switch (scan.form(i)) {
                case "مجری", "خبرنگار", "خبرنگاران", "گزارشگر", "روزنامه\u200cنگار" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
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
