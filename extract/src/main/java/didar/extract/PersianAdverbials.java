package didar.extract;

import didar.extract.Entry.WordClass;
import didar.text.Phrases.Match;

/// What stands in a Persian clause beside subject, complement and verb: conjunctions, the credit of a news agency,
/// openers («در دیدار …», «با اشاره به …»), adverbs of time.
///
/// Each `skip` gives the token behind what it skips, or the one it was given where there is nothing to skip.
final class PersianAdverbials {

    private final Page page;
    private final Scan scan;

    PersianAdverbials(Page page) {
        this.page = page;
        this.scan = page.scan;
    }

    /// «به گزارش …», «به نقل از …», «بر اساس این گزارش»: whose news it is.
    boolean isCredit(int i) {
        int report = scan.find(i, Math.min(scan.size(), i + 5), "گزارش");
        return report > i + 1 && page.names.isThis(report - 1) && (scan.isPreposition(i) || scan.is(i, "بنا"))
                || scan.is(i, "به") && i + 1 < scan.size() && (scan.is(i + 1, "گزارش") || scan.is(i + 1, "نقل"))
                || scan.form(i).startsWith("به‌گزارش")
                || scan.is(i, "بهگزارش");
    }

    /// How many tokens the desk or the agency in front of a sentence may take.
    private static final int LABEL = 8;

    /// The first token of a sentence behind the desk or the agency that stands in front of it («گروه سیاسی - ایرنا:
    /// …»).
    int behindLabel(int s) {
        int first = page.first(s);
        int after = page.after(s);
        int end = Math.min(after - 1, first + LABEL);
        for (int i = first; i < end; i++) {
            if (scan.isVerb(i) || scan.has(i, Entry.NounCue.class)) {
                return first;
            }
            if (scan.is(i, ":")) {
                return isLabel(first, i) && PersianCue.find(scan, first, i).isEmpty() ? i + 1 : first;
            }
            boolean dash = scan.is(i, "-") || scan.is(i, "_") || scan.is(i, "–");
            if (i > first && dash && (scan.is(first, "گروه") || isAgency(first, i))) {
                return i + 1;
            }
        }
        return first;
    }

    /// Whether a sentence begins with a desk or an agency, which opens a story of its own.
    ///
    /// @param behind the token behind what stands in front of it
    boolean isDesk(int s, int behind) {
        int first = page.first(s);
        Found found = behind > first ? page.foundAt(first) : null;
        return behind > first
                && (scan.is(first, "گروه")
                        || scan.is(first, "سرویس")
                        || scan.is(first, "خبرگزاری")
                        || found != null && found.kind() == Found.Kind.ORGANIZATION);
    }

    private boolean isAgency(int first, int dash) {
        Found found = page.foundAt(first);
        return found != null && found.kind() == Found.Kind.ORGANIZATION && found.last() + 1 == dash;
    }

    private boolean isLabel(int first, int colon) {
        for (int i = first; i < colon; i++) {
            Found found = page.foundAt(i);
            if (found != null && (found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE)) {
                return false;
            }
        }
        return colon > first;
    }

    /// «با», «ضمن»: what a participial opens with.
    boolean opensParticipial(int i) {
        return scan.is(i, "با") || scan.is(i, "ضمن");
    }

    int skipConjunctions(int i, int end) {
        int j = i;
        while (j < end) {
            boolean loose = scan.isPunctuation(j) && !scan.is(j, "«")
                    || scan.is(j, "و")
                    || page.names.time[j]
                    || scan.function(j) == WordClass.CONJ
                    || scan.function(j) == WordClass.ADV
                    || scan.is(j, "نیز")
                    || scan.is(j, "همچنین");
            Found found = loose ? page.foundAt(j) : null;
            // «نخست وزیر»: the first word of who acts, not «first»
            if (!loose || found != null && found.kind() == Found.Kind.OFFICE) {
                break;
            }
            j++;
        }
        return j;
    }

    /// One adverbial that stands before the subject.
    int skipBeforeSubject(int i, int end) {
        if (isCredit(i)) {
            int comma = scan.find(i, end, "،");
            int colon = scan.find(i, end, ":");
            int named = scan.is(i + 1, "گزارش") ? namedBehind(i + 2, comma > 0 ? comma : end) : -1;
            if (named > 0) {
                return named;
            }
            if (colon > 0 && (comma < 0 || colon < comma) && colon + 1 < end && !isCredit(colon + 1)) {
                return colon + 1;
            }
            return comma > 0 ? comma + 1 : i;
        }
        int that = scan.is(i, "این") ? scan.find(i, Math.min(end, i + 5), "که") : -1;
        if (that > 0 && scan.is(i + 1, "در")) {
            // «این در حالی است که X …»
            return that + 1;
        }
        Match<Entry> source = scan.longest(i, end, Entry.NounCue.class);
        if (source != null) {
            return skipPastComma(source.last() + 1, end, i);
        }
        Match<Entry> opener = scan.longest(i, end, Entry.Opener.class);
        if (opener != null) {
            int next = opener.last() + 1;
            int comma = scan.find(i, end, "،");
            if (isSetting(opener)
                    && next < end
                    && !scan.is(next, "،")
                    && (page.foundAt(next) != null
                            || comma < 0 && canStartSubject(next)
                            || page.names.isThis(opener.first() + 1) && addedBefore(next, comma))) {
                return next;
            }
            return comma > 0 ? comma + 1 : next < end ? next : i;
        }
        if (scan.isPreposition(i) && i + 3 < end && page.names.isThis(i + 1) && page.foundAt(i + 3) != null) {
            // «در همین راستا X …»
            return i + 3;
        }
        if (scan.isPreposition(i) || scan.is(i, "ضمن") || scan.function(i) == WordClass.SCONJ) {
            return skipPastComma(i, end, i);
        }
        return i;
    }

    /// «به گزارش خبرنگار ما علی مرادی …»: where the person starts that the credit runs into, -1 if none does.
    private int namedBehind(int from, int end) {
        for (int i = from; i < end && !scan.isPunctuation(i); i++) {
            Found found = page.foundAt(i);
            if (found != null && actsBehindCredit(found)) {
                int first = scan.is(i - 1, "یک") ? i - 1 : i;
                return first > from && !scan.isPreposition(first - 1) && !scan.is(first - 1, "و") ? first : -1;
            }
        }
        return -1;
    }

    /// Whether somebody who follows a credit with no comma between is the subject, not a part of the credit.
    private boolean actsBehindCredit(Found found) {
        return switch (found.kind()) {
            case PERSON, PRONOUN -> true;
            case OFFICE -> !found.plural();
            case PEOPLE -> scan.is(found.first() - 1, "یک");
            case ORGANIZATION -> page.endsFound(found.first() - 1);
            case GROUP, PLACE -> false;
        };
    }

    /// «در این دیدار همسر او نیز، …»: whether «نیز» ends a subject between a token and a comma.
    private boolean addedBefore(int from, int comma) {
        return comma > from + 1 && scan.is(comma - 1, "نیز") && canStartSubject(from);
    }

    private boolean canStartSubject(int i) {
        return !scan.isFunction(i) || scan.is(i, "این") || page.names.isPronoun(i);
    }

    /// One adverbial that stands between the subject and the object of sentence `s`.
    int skipBehindSubject(int s, int i, int end) {
        if (scan.is(i, "،") || scan.is(i, "نیز") || scan.is(i, "هم") || scan.is(i, "همچنین") || scan.is(i, "و")) {
            return i + 1;
        }
        if (page.names.time[i] || scan.is(i, "سپس") || scan.is(i, "بعد") || scan.is(i, "مجددا")) {
            return i + 1;
        }
        Match<Entry> opener = scan.longest(i, end, Entry.Opener.class);
        if (opener != null && isSetting(opener)) {
            return skipSetting(opener, end);
        }
        if (opener == null && !scan.isPreposition(i) && !scan.is(i, "ضمن")) {
            return i;
        }
        int comma = scan.find(i, end, "،");
        if (comma > 0) {
            // a list inside the adverbial: its last comma ends it, if the rest is long enough for an object
            int later = scan.find(comma + 1, end, "،");
            while (later > 0 && goesOn(comma + 1) && later < end - 1) {
                comma = later;
                later = scan.find(comma + 1, end, "،");
            }
            return comma + 1;
        }
        // «در دیدار X …»: the adverbial ends with the one it names
        for (Found found : page.outer(s)) {
            if (found.first() > i
                    && found.first() <= i + 3
                    && found.last() < end - 1
                    && found.kind() != Found.Kind.PEOPLE) {
                return found.last() + 1;
            }
        }
        return i;
    }

    /// How far the comma that ends a setting may stand behind its opener.
    private static final int SETTING = 12;

    private int skipSetting(Match<Entry> opener, int end) {
        int comma = scan.find(opener.first(), end, "،");
        int next = opener.last() + 1;
        Found named = next < end ? page.foundAt(next) : null;
        if (named != null && named.last() + 1 < end && named.kind() != Found.Kind.PEOPLE && comma < 0) {
            return named.last() + 1;
        }
        boolean whole = isWhole(opener) && next < end && scan.isWord(next) && !scan.isFunction(next);
        return comma > 0 && comma - next < SETTING && !whole ? comma + 1 : next;
    }

    /// Whether a setting needs no complement: «در این دیدار», «در ادامه», «طی پیامی», not «در مراسم».
    private boolean isWhole(Match<Entry> opener) {
        return switch (scan.form(opener.last())) {
            case "ادامه", "پایان", "خاتمه", "اغاز", "ابتدا", "دیگر", "حال", "خود" -> true;
            default ->
                page.names.isThis(opener.first() + 1)
                        || scan.form(opener.last()).endsWith("ی");
        };
    }

    /// Whether what starts behind a comma still belongs to the adverbial before it.
    private boolean goesOn(int i) {
        return i < scan.size() && (scan.isPreposition(i) || scan.is(i, "ضمن") || scan.is(i, "و"));
    }

    /// An opener with a comma behind it is skipped whole: its prepositions are not the verb's.
    int skipOpener(int i, int end) {
        Match<Entry> opener = scan.longest(i, end, Entry.Opener.class);
        if (opener == null) {
            return opensParticipial(i) ? skipPastComma(i, end, i) : i;
        }
        int next = opener.last() + 1;
        boolean pointing = isSetting(opener) && page.names.isThis(opener.first() + 1);
        if (pointing && next < end && !scan.is(next, "،")) {
            return next;
        }
        return skipPastComma(i, end, isSetting(opener) && next < end ? next : i);
    }

    /// The token behind the first comma, `otherwise` if there is none.
    int skipPastComma(int from, int end, int otherwise) {
        int comma = scan.find(from, end, "،");
        return comma > 0 ? comma + 1 : otherwise;
    }

    private static boolean isSetting(Match<Entry> opener) {
        return ((Entry.Opener) opener.value()).kind().equals("setting");
    }
}
