package didar.extract;

import didar.extract.Entry.WordClass;
import didar.record.Entity;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names and offices in Persian: a head and its ezafe chain, names before or after.
final class PersianNames extends Names {

    PersianNames(Scan scan, Words words, boolean[] time, Recogniser.Names recognised) {
        super(scan, words, time, recognised);
    }

    @Override
    int complement(int from, int after, boolean full) {
        // «رئیس مجلس» + «شورای اسلامی»
        int j = from == 0 ? from : Math.max(from, bodyHead(from - 1, after));
        boolean proper = full;
        while (j < after && j - from < LONGEST_TITLE) {
            int quoted = j == from && scan.has(from - 1, Entry.OrganizationHead.class) ? quotedName(j, after) : j;
            if (quoted > j) {
                return quoted;
            }
            if (scan.isPunctuation(j)) {
                if (!scan.is(j, "،") || !listGoesOn(j, after)) {
                    break;
                }
                j += 2;
                continue;
            }
            if (time[j]) {
                break;
            }
            if (isTornPlural(j)) {
                j++;
                continue;
            }
            if (scan.isFunction(j)) {
                int next = function(j, from, after);
                if (next == j) {
                    break;
                }
                j = next;
                continue;
            }
            if (isLostEnding(j)) {
                j++;
                continue;
            }
            if (scan.is(j, "خواستار")
                    || scan.isVerb(j) && !scan.has(j, Entry.Known.class)
                    || startsCue(j, after)
                    || startsMeeting(j, after)
                    || startsName(j, after, j > from)) {
                break;
            }
            Match<Entry> known =
                    scan.longest(j, after, Entry.Known.class, k -> k.kind() != Entity.Kind.PERSON && !k.weak());
            Match<Entry> body = scan.longest(j, after, Entry.OrganizationHead.class);
            if (body != null
                    && (known == null || body.last() > known.last())
                    && body.tokens() > 1
                    && (!proper || scan.is(j, "مجلس") || goesOn(j))) {
                // «مجلس شورای اسلامی»: one name, though it is a chain of ezafe
                j = body.last() + 1;
                proper = ((Entry.OrganizationHead) body.value()).full();
                continue;
            }
            if (known != null) {
                // «کمیسیون … مجلس» + «شورای اسلامی»
                j = Math.max(known.last() + 1, bodyHead(known.last(), after));
                proper = true;
                continue;
            }
            if (isPlaceHead(j) && j + 1 < after && scan.isWord(j + 1) && !scan.isFunction(j + 1)) {
                j += 2;
                proper = true;
                continue;
            }
            boolean light = j > from
                    && j + 1 < after
                    && look(j) == Look.COMMON
                    && startsVerb(j + 1, after)
                    && !scan.has(j + 1, Entry.Cue.class);
            if (light || startsVerb(j, after)) {
                // «… استفاده کرد»: the noun of a verb to come
                break;
            }
            boolean named =
                    nameLike(look(j)) && recognised.kind(j) == Entity.Kind.ORGANIZATION && !recognised.begins(j);
            if (proper && !goesOn(j) && !named) {
                // a chain of ezafe ends with a proper name
                break;
            }
            j++;
        }
        while (j > from && scan.is(j - 1, "و")) {
            j--;
        }
        return j;
    }

    @Override
    boolean isRank(Entry.Office office, int next) {
        return !office.full()
                && nameLike(look(next))
                && !scan.has(next - 1, Entry.GivenName.class)
                && (isShort(next) || recognised.kind(next) == Entity.Kind.PERSON);
    }

    @Override
    @Nullable
    Found thing(int i, int after) {
        Found some = isQuantity(i) ? some(i, after) : null;
        return some != null ? some : super.thing(i, after);
    }

    /// «یکی از فرماندهان», «برخی منابع», «گروهی از نمایندگان مجلس»: some of many, who are told behind.
    private @Nullable Found some(int quantity, int after) {
        boolean counted = scan.function(quantity) == WordClass.NUM;
        int behind = counted ? quantity + 2 : quantity + 1;
        boolean part = behind < after && scan.is(behind, "از");
        boolean one = scan.is(quantity, "یکی");
        int i = part ? behind + 1 : behind;
        if (counted && !part || i >= after || one && !part || !scan.isWord(i) || time[i]) {
            return null;
        }
        Found.Title title = title(i, after);
        Match<Entry> people = scan.longest(i, after, Entry.People.class);
        int end;
        if (title != null && title.plural()) {
            end = title.last() + 1;
        } else if (people != null && ((Entry.People) people.value()).plural()) {
            end = description(people.last() + 1, after);
        } else if (part && (isAnimatePlural(i) || isPluralOfBodies(i))) {
            end = description(i + 1, after);
        } else {
            return null;
        }
        Span span = scan.span(quantity, end - 1);
        String country = title != null && title.plural() ? title.country() : countryWithin(i, end);
        return new Found(
                Found.Kind.PEOPLE, quantity, end - 1, span, span, null, List.of(), false, !one, 'u', country, false);
    }

    /// «خوانندگان», «داوطلبینش»: a noun of people in the plural, which no list has.
    private boolean isAnimatePlural(int i) {
        String form = scan.form(i);
        String bare = form.endsWith("ش") ? form.substring(0, form.length() - 1) : form;
        return !scan.isFunction(i)
                && !scan.isVerb(i)
                && look(i) == Look.COMMON
                && bare.length() > 4
                && (bare.endsWith("ان") || bare.endsWith("ین"))
                && !bare.endsWith("ترین");
    }

    private boolean isPluralOfBodies(int i) {
        String form = scan.form(i);
        boolean plural = form.endsWith("ها") || form.endsWith("های") || form.equals("احزاب");
        return plural && (scan.has(i, Entry.OrganizationHead.class) || form.startsWith("کشور"));
    }

    private boolean isQuantity(int i) {
        boolean people = i + 2 < scan.size() && (scan.is(i + 1, "تن") || scan.is(i + 1, "نفر"));
        return people && scan.function(i) == WordClass.NUM || isIndefinite(i);
    }

    private boolean isIndefinite(int i) {
        return switch (scan.form(i)) {
            case "یکی",
                    "برخی",
                    "بعضی",
                    "بسیاری",
                    "تعدادی",
                    "شماری",
                    "گروهی",
                    "جمعی",
                    "عده\u200cای",
                    "اکثر",
                    "اغلب",
                    "تنی" -> true;
            default -> false;
        };
    }

    /// «شرکت های»: the ending of a plural that a space tears off its noun.
    private boolean isTornPlural(int i) {
        return scan.is(i, "های") || scan.is(i, "هایی");
    }

    @Override
    boolean subjectPosition(int i, boolean clauseStart) {
        return clauseStart || i > 0 && (scan.isPunctuation(i - 1) && !scan.is(i - 1, "«") || scan.is(i - 1, "اقای"));
    }

    private static final int LONGEST_DESCRIPTION = 6;

    @Override
    int description(int from, int after) {
        Match<Entry> body = from < after ? scan.longest(from, after, Entry.OrganizationHead.class) : null;
        int whole = body == null
                ? complement(from, after, true)
                : complement(body.last() + 1, after, ((Entry.OrganizationHead) body.value()).full());
        int end = Math.min(whole, from + LONGEST_DESCRIPTION);
        for (int j = from; j < end; j++) {
            boolean place = j > from && scan.is(j, "در") && knownPlace(j + 1, after);
            if (scan.is(j, "و") || scan.is(j, "،") || place) {
                return j;
            }
        }
        // «منابع نزدیک به طالبان»
        if (end > from && end + 1 < after && scan.is(end - 1, "نزدیک") && scan.is(end, "به")) {
            return complement(end + 1, Math.min(after, end + 5), true);
        }
        return end;
    }

    @Override
    @Nullable
    String homeWithin(int from, int after) {
        for (int i = from; i < after; i++) {
            if (scan.is(i, "کشورمان")) {
                return HOME;
            }
        }
        return null;
    }

    /// «کشورمان» of the press of Iran.
    static final String HOME = "IRN";

    /// «میراث فرهنگی، صنایع دستی و گردشگری»: words and commas that end in «و» and a word, all of a kind.
    private boolean listGoesOn(int comma, int after) {
        int words = 0;
        for (int j = comma + 1; j < after && words < 7; j++) {
            if (scan.isPunctuation(j)) {
                if (!scan.is(j, "،")) {
                    return false;
                }
                words = 0;
                continue;
            }
            if (scan.is(j, "و")) {
                return words > 0
                        && words <= 3
                        && j + 1 < after
                        && look(j + 1) == Look.COMMON
                        && !scan.has(j + 1, Entry.Office.class);
            }
            if (scan.isFunction(j)
                    || scan.isVerb(j)
                    || time[j]
                    || startsCue(j, after)
                    || look(j) != Look.COMMON && look(j) != Look.UNKNOWN) {
                return false;
            }
            words++;
        }
        return false;
    }

    private int function(int j, int from, int after) {
        String form = scan.form(j);
        if (j + 1 >= after) {
            return j;
        }
        return switch (form) {
            case "و" -> j > from && coordinates(j, after) ? j + 2 : j;
            case "در" ->
                scan.is(j + 1, "مجلس") && j > from
                        ? bodyHead(j + 1, after)
                        : scan.is(j + 1, "امور")
                                        || (scan.has(j + 1, Entry.Known.class)
                                                && knownPlace(j + 1, after)
                                                && j > from
                                                && !isOfState(from - 1))
                                ? j + 2
                                : j;
            case "این", "ان" ->
                scan.is(j + 1, "کشور") || scan.is(j + 1, "کمیسیون") || scan.is(j + 1, "وزارتخانه") ? j + 2 : j;
            case "عالی", "کل", "خارجه", "داخلی", "خارجی" -> j + 1;
            default -> j;
        };
    }

    /// «هسته ای» for «هسته‌ای»: an ending that lost its half-space.
    private boolean isLostEnding(int j) {
        return j > 0 && scan.is(j, "ای") && scan.form(j - 1).endsWith("ه") && scan.isWord(j - 1);
    }

    /// The token behind the longest head of a body that starts at a token.
    private int bodyHead(int i, int after) {
        Match<Entry> head = scan.longest(i, after, Entry.OrganizationHead.class);
        return head == null ? i + 1 : head.last() + 1;
    }

    /// Whether the head of an office ends at a token that is of a whole state: what «در» tells behind it is where
    /// something happened.
    private boolean isOfState(int head) {
        return switch (scan.form(head)) {
            case "مقامات", "مقام\u200cهای", "مسیولان", "وزیر", "وزیران", "وزرای", "جمهور", "جمهوری", "خارجه" -> true;
            case "دفاع", "همتای", "همتایان", "پادشاه", "امیر" -> true;
            default -> scan.form(head).endsWith("\u200cوزیر") || scan.form(head).endsWith("\u200cجمهور");
        };
    }

    private boolean knownPlace(int i, int after) {
        return scan.longest(i, after, Entry.Known.class, k -> k.kind() == Entity.Kind.PLACE && !k.weak()) != null;
    }

    private boolean coordinates(int and, int after) {
        int next = and + 1;
        if (!scan.isWord(next) || scan.isFunction(next) || scan.isVerb(next) || time[next]) {
            return false;
        }
        if (scan.has(next, Entry.Office.class) || scan.has(next, Entry.Honorific.class) || startsCue(next, after)) {
            return false;
        }
        if (scan.is(next, "هیات") || scan.is(next, "هیئت") || scan.is(next, "هییت") || startsName(next, after, true)) {
            return false;
        }
        // «و» before the verb of another clause joins clauses, not nouns
        for (int j = next; j < after && j < next + 2; j++) {
            if (scan.isVerb(j) || startsCue(j, after)) {
                return false;
            }
        }
        return true;
    }

    private boolean startsVerb(int j, int after) {
        return scan.function(j) != WordClass.ADV
                && scan.longest(j, after, Entry.VerbForm.class, Entry.VerbForm::finite) != null;
    }

    /// Words that go on behind a head that is whole or behind a proper name.
    private boolean goesOn(int j) {
        return scan.has(j, Entry.Demonym.class)
                || switch (scan.form(j)) {
                    case "سابق",
                            "پیشین",
                            "اسبق",
                            "منتخب",
                            "فعلی",
                            "کنونی",
                            "جدید",
                            "موقت",
                            "وقت",
                            "محترم",
                            "معظم",
                            "انقلاب",
                            "اسلامی",
                            "انتقالی",
                            "خودگردان",
                            "ایالتی",
                            "کشورمان",
                            "کشور",
                            "دوره",
                            "یازدهم",
                            "دهم",
                            "نهم",
                            "دوازدهم" -> true;
                    default -> false;
                };
    }

    /// «… دیدار و گفت‌وگو کرد»: the noun of the verb to come.
    private boolean startsMeeting(int j, int after) {
        Match<Entry> m = scan.longest(j, after, Entry.Encounter.class);
        if (m == null || m.last() + 1 >= after) {
            return false;
        }
        String frame = ((Entry.Encounter) m.value()).row().frame();
        if (frame.equals("meet") || frame.equals("enter")) {
            return true;
        }
        // «مذاکراتی …»: no title has an indefinite noun inside
        boolean indefinite =
                scan.form(m.last()).endsWith("ی") && !scan.form(m.last()).startsWith("رایزن");
        return indefinite || scan.isVerb(m.last() + 1) || scan.is(m.last() + 1, "و");
    }

    private boolean startsCue(int j, int after) {
        Match<Entry> cue = scan.longest(j, after, Entry.Cue.class);
        if (cue == null) {
            return false;
        }
        Entry.Cue c = (Entry.Cue) cue.value();
        if (c.shape() != Entry.Shape.WORD) {
            return true;
        }
        int k = cue.last() + 1;
        return k < after && (scan.isVerb(k) || scan.is(k, "و") && k + 1 < after && startsCue(k + 1, after));
    }

    private boolean startsName(int j, int after, boolean inside) {
        if (scan.isPunctuation(j)) {
            return isOpeningQuote(scan.form(j));
        }
        if (scan.longest(j, after, Entry.Known.class, k -> k.kind() == Entity.Kind.PERSON) != null) {
            return true;
        }
        Look look = look(j);
        if (look == Look.GIVEN || look == Look.PARTICLE && j + 1 < after && nameLike(look(j + 1))) {
            return true;
        }
        Match<Entry> h = scan.longest(j, after, Entry.Honorific.class, Entry.Honorific::before);
        if (h != null) {
            return inside && !honorificIsName(h, after) && h.last() + 1 < after && look(h.last() + 1) != Look.COMMON;
        }
        // «وزیر خارجه آلمان هایکو ماس»: an unknown word behind a country
        return inside
                && recognised.kind(j) != Entity.Kind.ORGANIZATION
                && (look == Look.UNKNOWN || look == Look.SURNAME || look == Look.AMBIGUOUS_GIVEN)
                && j > 0
                && (look(j - 1) == Look.PLACE
                        || look == Look.AMBIGUOUS_GIVEN && j + 1 < after && nameLike(look(j + 1)));
    }

    private static boolean nameLike(Look look) {
        return switch (look) {
            case GIVEN, AMBIGUOUS_GIVEN, SURNAME, AMBIGUOUS_SURNAME, UNKNOWN, PARTICLE -> true;
            case COMMON, PLACE, HEAD, STOP -> false;
        };
    }

    @Override
    boolean joins(int token) {
        return scan.is(token, "و") || scan.is(token, "،");
    }

    @Override
    boolean definite(int token) {
        return false;
    }

    @Override
    int appositive(int from, int after, boolean titledBefore) {
        int at = from < after && scan.is(from, "(") ? from + 1 : skipComma(from, after);
        if (at >= after) {
            return -1;
        }
        if (scan.is(at, "به") && at + 2 < after && (scan.is(at + 1, "عنوان") || scan.is(at + 1, "نمایندگی"))) {
            return scan.is(at + 1, "عنوان") && office(at + 2, after) != null ? at + 2 : -1;
        }
        return office(at, after) != null && (at == from || !titledBefore) ? at : -1;
    }

    @Override
    boolean weakPlaceStands(Match<Entry> known) {
        int before = known.first() - 1;
        return before >= 0
                && (scan.is(before, "شهر")
                        || scan.is(before, "استان")
                        || scan.is(before, "در")
                        || scan.is(before, "به"));
    }

    @Override
    boolean isSecondOffice(Found.Title title) {
        for (int i = title.first(); i <= title.last(); i++) {
            if (scan.is(i, "رهبری") || scan.is(i, "فقیه")) {
                return scan.form(title.first()).startsWith("نماینده");
            }
        }
        return false;
    }

    @Override
    boolean isAbstract(Match<Entry> office) {
        String rest = scan.tokens().folded().string(office.end(), scan.tokens().foldedEnd(office.last()));
        char last = scan.tokens().folded().charAt(office.end() - 1);
        return last != 'ا' && last != 'و' && last != 'ه' && (rest.equals("ی") || rest.equals("\u200cی"));
    }

    @Override
    boolean creditsReporter(int token) {
        return scan.is(token - 1, "گزارش");
    }

    @Override
    boolean isChief(String head) {
        return switch (Cast.firstWord(head)) {
            case "وزیر", "رهبر", "رییس‌جمهور", "نخست‌وزیر", "نخست", "پادشاه", "ولیعهد", "مقام" -> true;
            default -> head.startsWith("رئیس جمهور") || head.startsWith("رئیس‌جمهور");
        };
    }

    @Override
    boolean isPlaceHead(int i) {
        return switch (scan.form(i)) {
            case "شهر", "استان", "شهرستان", "روستای", "شهرک", "ولایت", "ولسوالی" -> true;
            default -> false;
        };
    }

    @Override
    boolean pluralSuffix(Match<Entry> head) {
        String rest = scan.tokens().folded().string(head.end(), scan.tokens().foldedEnd(head.last()));
        return rest.contains("ها") || rest.contains("ان");
    }

    @Override
    int formerBefore(int i, int after) {
        return i;
    }

    @Override
    Entity.Office.Status statusAfter(int from, int end) {
        for (int i = from; i < end; i++) {
            if (scan.is(i, "سابق") || scan.is(i, "پیشین") || scan.is(i, "اسبق")) {
                return Entity.Office.Status.FORMER;
            }
            if (scan.is(i, "موقت") || scan.is(i, "سرپرست") || scan.is(i, "کفیل")) {
                return Entity.Office.Status.ACTING;
            }
        }
        return Entity.Office.Status.CURRENT;
    }

    @Override
    char gender(List<Found.Title> titles) {
        return 'u';
    }

    @Override
    boolean isThis(int token) {
        return scan.is(token, "این") || scan.is(token, "همین");
    }

    @Override
    boolean isPronoun(int token) {
        return switch (scan.form(token)) {
            case "وی", "او", "ایشان", "نامبرده" -> true;
            default -> isPluralPronoun(token);
        };
    }

    @Override
    boolean isPluralPronoun(int token) {
        return switch (scan.form(token)) {
            case "انها", "ان\u200cها", "انان" -> true;
            default -> false;
        };
    }

    @Override
    char pronounGender(int token) {
        return 'u';
    }

    @Override
    boolean honorificIsName(Match<Entry> m, int after) {
        // «شهید» and the like head a name only where a name follows
        int next = m.last() + 1;
        return next >= after || scan.isFunction(next) || scan.isPunctuation(next) && !isOpeningQuote(scan.form(next));
    }

    @Override
    Span nameSpan(int first, int last) {
        return scan.span(first, last);
    }

    @Override
    boolean starts(int i, int after, boolean titled, boolean clauseStart) {
        boolean more = i + 1 < after;
        return switch (look(i)) {
            case GIVEN -> true;
            case PARTICLE ->
                more && (nameLike(look(i + 1)) || look(i + 1) == Look.PLACE && i + 2 < after && nameLike(look(i + 2)));
            case AMBIGUOUS_GIVEN ->
                titled
                        || more && nameLike(look(i + 1))
                        || i + 3 < after
                                && look(i + 1) == Look.COMMON
                                && nameLike(look(i + 2))
                                && office(i + 3, after) != null;
            case SURNAME, AMBIGUOUS_SURNAME -> titled || clauseStart;
            case UNKNOWN -> (titled || clauseStart) && !inflected(i);
            case COMMON, PLACE, HEAD, STOP -> false;
        };
    }

    /// «تصمیم‌گیری‌های», «سریع‌تر»: endings that no name has.
    private boolean inflected(int i) {
        String form = scan.form(i);
        return form.endsWith("های")
                || form.endsWith("ها")
                || form.endsWith("هایی")
                || form.endsWith("تر") && form.indexOf('\u200c') > 0
                || form.endsWith("ترین")
                || form.endsWith("\u200cای")
                || form.endsWith("\u200cاند");
    }

    @Override
    boolean accepts(int first, int end, int after, boolean titled, boolean clauseStart) {
        if (titled && look(first) == Look.UNKNOWN && end - first == 1 && !ends(end, after)) {
            return false;
        }
        if (titled || look(first) == Look.GIVEN || look(first) == Look.PARTICLE || end - first > 1) {
            return true;
        }
        // one unknown word that opens a clause: a name only before what can follow a subject
        return clauseStart
                && look(first) != Look.AMBIGUOUS_SURNAME
                && end < after
                && (scan.is(end, "با")
                        || scan.is(end, "در")
                        || scan.is(end, "نیز")
                        || scan.is(end, "هم")
                        || scan.is(end, "از"));
    }

    @Override
    int extend(int first, int from, int after) {
        int j = from;
        while (j < after && j - first < LONGEST_NAME) {
            Look look = look(j);
            if (j > first
                    && office(j, after) != null
                    && j + 1 < after
                    && (look(j + 1) == Look.PLACE || look(j + 1) == Look.HEAD && office(j + 1, after) == null)) {
                break;
            }
            boolean bound = look == Look.COMMON && j > first && look(j - 1) == Look.PARTICLE;
            boolean placed = look == Look.PLACE
                    && j == first + 1
                    && look(first) == Look.PARTICLE
                    && j + 1 < after
                    && nameLike(look(j + 1));
            if ((nameLike(look) || bound || placed) && !startsCue(j, after)) {
                j++;
                continue;
            }
            if (look == Look.COMMON
                    && j - first == 1
                    && j + 1 < after
                    && (look(j + 1) == Look.UNKNOWN || look(j + 1) == Look.SURNAME)
                    && (look(first) == Look.GIVEN || look(first) == Look.AMBIGUOUS_GIVEN)
                    && ends(j + 2, after)) {
                j += 2;
                break;
            }
            boolean surnamePlace = j - first >= 1 && nameLike(look(j - 1)) && ends(j + 1, after);
            if (surnamePlace
                    && j - first < 3
                    && (look == Look.COMMON || look == Look.HEAD && scan.longest(j, j + 1, Entry.Office.class) != null)
                    && !startsCue(j, after)
                    && !isOfVerb(j, after)
                    && onlyGiven(first, j)) {
                j++;
            }
            break;
        }
        while (j > from && look(j - 1) == Look.PARTICLE) {
            j--;
        }
        return j;
    }

    /// «ملاقات کرد», «قرار است»: whether a common word is the noun of the verb behind it, which tells of no words.
    private boolean isOfVerb(int j, int after) {
        return startsMeeting(j, after)
                || look(j) == Look.COMMON
                        && j + 1 < after
                        && startsVerb(j + 1, after)
                        && !scan.has(j + 1, Entry.Cue.class);
    }

    private boolean ends(int i, int after) {
        return i >= after
                || scan.isFunction(i)
                || scan.isPunctuation(i)
                || scan.isVerb(i)
                || time[i]
                || startsCue(i, after)
                || scan.has(i, Entry.Office.class);
    }
}
