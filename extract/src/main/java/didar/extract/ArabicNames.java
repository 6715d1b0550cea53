package didar.extract;

import didar.record.Entity;
import didar.text.FoldedText;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names and offices in Arabic: a head, its idafa and adjectives; the name behind the last definite word.
final class ArabicNames extends Names {

    private static final int LONGEST_REMIT = 4;

    ArabicNames(Scan scan, Words words, boolean[] time, Recogniser.Names recognised) {
        super(scan, words, time, recognised);
    }

    @Override
    int complement(int from, int after, boolean full) {
        boolean closed = from > 0 && definite(from - 1);
        int j = from;
        while (j < after && j - from < LONGEST_TITLE) {
            int quoted = j == from ? quotedName(j, after) : j;
            if (quoted > j) {
                j = quoted;
                closed = true;
                continue;
            }
            if (scan.isPunctuation(j) || time[j]) {
                break;
            }
            if (scan.is(j, "باسم") && j + 1 < after) {
                closed = false;
                j++;
                continue;
            }
            if (isDirection(j) && j + 1 < after && !scan.isFunction(j + 1) && scan.isWord(j + 1)) {
                j++;
                closed = false;
                continue;
            }
            if (scan.isFunction(j)) {
                int next = function(j, after);
                if (next == j) {
                    break;
                }
                closed = true;
                j = next;
                continue;
            }
            boolean and = conjoined(j);
            if (reports(j) || and && (j == from || !joinsNoun(j, after))) {
                break;
            }
            Match<Entry> known =
                    scan.longest(j, after, Entry.Known.class, k -> k.kind() != Entity.Kind.PERSON && !k.weak());
            boolean foreign = closed
                    && known != null
                    && ((Entry.Known) known.value()).kind() == Entity.Kind.PLACE
                    && scan.has(j - 1, Entry.Demonym.class)
                    && !scan.form(j).startsWith("ل");
            if (foreign) {
                break;
            }
            if (known != null && (!and || known.last() > j)) {
                j = known.last() + 1;
                closed = true;
                continue;
            }
            if (scan.longest(j, after, Entry.Known.class, k -> k.kind() == Entity.Kind.PERSON) != null
                    || scan.longest(j, after, Entry.Honorific.class, Entry.Honorific::before) != null) {
                break;
            }
            boolean own = !scan.has(j, Entry.Opener.class) || j + 1 < after && definite(j + 1);
            if (scan.form(j).startsWith("لل") && own) {
                closed = true;
                j++;
                continue;
            }
            if (j + 1 < after
                    && look(j + 1) == Look.PARTICLE
                    && !scan.has(j, Entry.OrganizationHead.class)
                    && !definite(j)) {
                break;
            }
            if (closed
                    && definite(j)
                    && (scan.has(j, Entry.OrganizationHead.class)
                                    && !scan.form(j).endsWith("یه")
                            || scan.has(j, Entry.Office.class))
                    && !scan.has(j, Entry.Demonym.class)) {
                break;
            }
            if (closed && j > from && definite(j) && scan.has(j - 1, Entry.Demonym.class) && !modifies(j)) {
                break;
            }
            String form = scan.form(j);
            if ((form.startsWith("بال") || form.startsWith("کال")) && !scan.has(j, Entry.Office.class)) {
                // «رحبت الحكومة بالقرار»: the complement of the verb
                break;
            }
            if (definite(j) || scan.has(j, Entry.Demonym.class) && !plainGiven(j)) {
                Look look = look(j);
                if (closed
                        && !and
                        && (look == Look.UNKNOWN || look == Look.SURNAME)
                        && j + 1 < after
                        && !definite(j + 1)
                        && !scan.has(j, Entry.Demonym.class)) {
                    break;
                }
                closed = true;
                j++;
                continue;
            }
            if (prepositional(j) != 0) {
                // «معاون الوزير لشؤون …», «وزير الدولة للشؤون الخارجية», «بدولة قطر»
                if (scan.form(j).startsWith("لشوون")
                        || scan.form(j).startsWith("لش") && scan.form(j).contains("ون")
                        || scan.is(j, "بدوله")
                        || scan.is(j, "بمنطقه")
                        || scan.is(j, "بمحافظه")) {
                    closed = false;
                    j++;
                    continue;
                }
                if (look(j) != Look.COMMON || closed) {
                    break;
                }
            }
            if (isOwnCountry(j) && !closed) {
                closed = true;
                j++;
                continue;
            }
            Look look = look(j);
            boolean office = scan.longest(j, after, Entry.Office.class) != null;
            if (closed) {
                break;
            }
            if (look == Look.GIVEN && !idafa(j)) {
                break;
            }
            if ((look == Look.UNKNOWN
                            || look == Look.SURNAME
                            || look == Look.AMBIGUOUS_GIVEN
                            || look == Look.AMBIGUOUS_SURNAME
                            || look == Look.PARTICLE)
                    && !office) {
                // «رئيس بلدية سيفالو»: the word behind a bare head belongs to it
                if (j == from && !headTakesName(from - 1) || look == Look.PARTICLE) {
                    break;
                }
                j++;
                closed = true;
                continue;
            }
            j++;
        }
        return j;
    }

    /// «وإلى» is no governor («والي»), though both fold to the same letters.
    @Override
    @Nullable
    Match<Entry> office(int i, int after) {
        Match<Entry> match = super.office(i, after);
        return match != null
                        && scan.form(i).equals("والی")
                        && !scan.words(scan.tokens().span(i)).equals("والي")
                ? null
                : match;
    }

    /// «الباحث في معهد كارنيغي», «أستاذ العلوم السياسية بجامعة القاهرة», «المبعوث الخاص إلى اليمن»: where he does not
    /// commonly have one («الرئيس في مجلس الأمن») a name has to follow.
    @Override
    int workplace(int end, int after, boolean usual, boolean behind) {
        if (end + 1 >= after || scan.isPunctuation(end)) {
            return end;
        }
        boolean apart = isPost(end);
        int body = apart ? end + 1 : end;
        if (time[body]) {
            return end;
        }
        char joined = apart ? 0 : prepositional(body);
        if (!apart && joined == 0) {
            return remit(end, after);
        }
        int last = field(body, after);
        if (last == body) {
            Found found = thing(body, after);
            if (found != null && isBody(found.kind())) {
                return usual || behind || joined == 'ل' || isNamed(found.last() + 1, after) ? found.last() + 1 : end;
            }
            last = found != null && apart && found.kind() == Found.Kind.PLACE ? found.last() + 1 : body;
        }
        if (last > body && (usual || isNamed(last, after))) {
            return last;
        }
        return apart ? end : remit(end, after);
    }

    /// «رئيس هيئة شؤون الأسرى والمحررين», «المفوضة السامية لحقوق الإنسان»: what a name follows belongs to the office.
    private int remit(int end, int after) {
        int j = end;
        while (j < after && j - end < LONGEST_REMIT && isRemit(j)) {
            j++;
            if (isNamed(j, after)) {
                return j;
            }
        }
        return end;
    }

    private boolean isRemit(int j) {
        return scan.isWord(j)
                && (definite(j) || prepositional(j) == 'ل')
                && !time[j]
                && !reports(j)
                && !scan.isFunction(j)
                && look(j) != Look.GIVEN
                && !scan.has(j, Entry.Honorific.class)
                && (conjoined(j) || !scan.has(j, Entry.Office.class) && !scan.has(j, Entry.People.class));
    }

    private static boolean isBody(Found.Kind kind) {
        return kind == Found.Kind.ORGANIZATION || kind == Found.Kind.GROUP;
    }

    private boolean isPost(int i) {
        return switch (scan.form(i)) {
            case "فی", "لدی", "عن", "الی" -> true;
            default -> false;
        };
    }

    /// «معهد الخليج للدراسات».
    @Override
    boolean belongsToBody(int token) {
        return scan.form(token).startsWith("لل");
    }

    /// The token behind a field of work («الشؤون الإيرانية», «قضايا المناخ») that starts at a token; the token itself
    /// if
    /// none does.
    private int field(int from, int after) {
        int j = from;
        String form = scan.form(from);
        if (form.endsWith("شوون") || form.endsWith("قضایا") || form.endsWith("مجال") || form.endsWith("علوم")) {
            j++;
            while (j < after && definite(j) && look(j) != Look.GIVEN && !reports(j) && !scan.isPunctuation(j)) {
                j++;
            }
        }
        return j > from + 1 ? j : from;
    }

    /// Whether a person's name follows.
    private boolean isNamed(int i, int after) {
        if (i >= after) {
            return false;
        }
        int name = honorifics(i, after);
        return name > i || recognised.kind(i) == Entity.Kind.PERSON && recognised.begins(i) || look(i) == Look.GIVEN;
    }

    @Override
    boolean subjectPosition(int i, boolean clauseStart) {
        return clauseStart || i > 0 && scan.has(i - 1, Entry.Cue.class);
    }

    @Override
    int description(int from, int after) {
        int j = from;
        // «مصدر أمني رفيع»: adjectives; «سكان المنطقة»: a genitive
        while (j < after
                && j - from < 4
                && scan.isWord(j)
                && !scan.isFunction(j)
                && !time[j]
                && !reports(j)
                && !conjoined(j)
                && prepositional(j) == 0
                && (look(j) == Look.COMMON || look(j) == Look.PLACE || definite(j))) {
            j++;
        }
        // «مصدر في المقاومة الشعبية», «عدد من المواطنين»
        if (j + 1 < after && (scan.is(j, "فی") || scan.is(j, "من") || scan.is(j, "باسم")) && !time[j + 1]) {
            int end = complement(j + 1, Math.min(after, j + 8), true);
            return end > j + 1 ? end : j;
        }
        return j;
    }

    /// «حكومة بلاده»: the pronoun closes the name.
    private boolean isOwnCountry(int j) {
        return switch (scan.form(j)) {
            case "بلاده", "بلادها", "بلادهم", "بلدها", "بلدهم", "بلادنا" -> true;
            default -> false;
        };
    }

    /// What may follow an adjective of a country: «السعودي السابق», «الأميركي الروسي».
    private boolean modifies(int j) {
        return scan.has(j, Entry.Demonym.class)
                || switch (scan.form(j)) {
                    case "السابق",
                            "السابقه",
                            "الحالی",
                            "المکلف",
                            "الجدید",
                            "الجدیده",
                            "المخلوع",
                            "الاسبق",
                            "الراحل",
                            "الموقت",
                            "الموقته",
                            "الاعلی",
                            "العام",
                            "العامه",
                            "الرسمی",
                            "الرسمیه",
                            "المسلحه",
                            "الوطنی",
                            "الخاص",
                            "الاول",
                            "الثانی" -> true;
                    default -> false;
                };
    }

    private boolean isDirection(int j) {
        return switch (scan.form(j)) {
            case "شمال", "جنوب", "شرق", "غرب", "وسط" -> true;
            default -> false;
        };
    }

    private boolean plainGiven(int j) {
        return look(j) == Look.GIVEN;
    }

    private boolean idafa(int j) {
        return j > 0 && headTakesName(j - 1);
    }

    /// «المشرعون», «مغردون»: the sound masculine plural.
    @Override
    boolean pluralOfPersons(int i) {
        String form = scan.form(i);
        return form.length() > 5
                && form.endsWith("ون")
                && !scan.isFunction(i)
                && look(i) != Look.GIVEN
                && form.charAt(0) != 'ی'
                && !(form.charAt(0) == 'ت' && form.length() < 7)
                && !form.startsWith("وی")
                && !form.startsWith("سی")
                && !scan.has(i, Entry.NotPeople.class)
                && !scan.has(i, Entry.People.class)
                && !scan.has(i, Entry.Cue.class);
    }

    /// «نادي النصر», «جامعة بيرزيت», «بلدية …»: heads whose complement is a name.
    private boolean headTakesName(int head) {
        return head >= 0 && scan.has(head, Entry.OrganizationHead.class) && !scan.has(head, Entry.Office.class);
    }

    private int function(int j, int after) {
        if (scan.is(j, "لدی") && j + 1 < after) {
            Match<Entry> body = scan.longest(j + 1, after, Entry.Known.class, k -> k.kind() != Entity.Kind.PERSON);
            return body == null ? j : body.last() + 1;
        }
        if (scan.is(j, "فی") && j + 1 < after) {
            Match<Entry> place =
                    scan.longest(j + 1, after, Entry.Known.class, k -> k.kind() == Entity.Kind.PLACE && !k.weak());
            if (time[j + 1]) {
                return j;
            }
            return place != null ? place.last() + 1 : scan.is(j + 1, "الاراضی") ? j + 2 : j;
        }
        return switch (scan.form(j)) {
            case "باسم", "لشوون", "العامه", "غیر" -> j + 1;
            default -> j;
        };
    }

    private boolean reports(int j) {
        for (Match<Entry> m : scan.at(j)) {
            if (m.value() instanceof Entry.Cue c && c.shape() != Entry.Shape.MASDAR && m.last() == j && !definite(j)) {
                return !scan.has(j, Entry.Office.class)
                        && !plainGiven(j)
                        && (!scan.has(j, Entry.OrganizationHead.class) || conjoined(j));
            }
        }
        return false;
    }

    private boolean joinsNoun(int j, int after) {
        if (scan.has(j, Entry.Office.class) || scan.has(j, Entry.People.class)) {
            return false;
        }
        String rest = scan.form(j).substring(1);
        return rest.startsWith("ال")
                && rest.length() > 4
                && !scan.has(j, Entry.OrganizationHead.class)
                && !(j + 1 < after && reports(j + 1));
    }

    /// Whether a token begins with a joined و or ف that is not its own letter.
    private boolean conjoined(int j) {
        String form = scan.form(j);
        if (form.length() < 4 || form.charAt(0) != 'و') {
            return false;
        }
        if (form.startsWith("وال")) {
            return true;
        }
        for (Match<Entry> m : scan.at(j)) {
            if (m.start() == scan.tokens().foldedStart(j)) {
                return false;
            }
        }
        for (Match<Entry> m : scan.at(j)) {
            if (m.start() == scan.tokens().foldedStart(j) + 1) {
                return true;
            }
        }
        return false;
    }

    private char prepositional(int j) {
        String form = scan.form(j);
        char c = form.charAt(0);
        if (form.length() > 3 && (c == 'ل' || c == 'ب') && !scan.has(j, Entry.GivenName.class)) {
            for (Match<Entry> m : scan.at(j)) {
                if (m.start() == scan.tokens().foldedStart(j) && !(m.value() instanceof Entry.Surname)) {
                    return 0;
                }
            }
            return form.startsWith("لل") || words.has(scan.tokens(), j) ? c : 0;
        }
        return 0;
    }

    @Override
    boolean definite(int token) {
        FoldedText text = scan.tokens().folded();
        int i = scan.tokens().foldedStart(token);
        int end = scan.tokens().foldedEnd(token);
        if (i < end && (text.charAt(i) == 'و' || text.charAt(i) == 'ف')) {
            i++;
        }
        if (i < end && (text.charAt(i) == 'ب' || text.charAt(i) == 'ک')) {
            i++;
        }
        return end - i > 3 && (text.charAt(i) == 'ا' || text.charAt(i) == 'ل') && text.charAt(i + 1) == 'ل';
    }

    @Override
    boolean joins(int token) {
        return scan.is(token, "،") || scan.is(token, ",") || conjoined(token) || office(token, scan.size()) != null;
    }

    @Override
    int appositive(int from, int after, boolean titledBefore) {
        int at = skipComma(from, after);
        if (at >= after) {
            return -1;
        }
        Match<Entry> office = office(at, after);
        if (office == null || office.start() > scan.tokens().foldedStart(at) && conjoined(at)) {
            return -1;
        }
        return at == from || !titledBefore ? at : -1;
    }

    @Override
    boolean weakPlaceStands(Match<Entry> known) {
        int before = known.first() - 1;
        return before >= 0
                && (scan.is(before, "فی")
                        || scan.is(before, "مدینه")
                        || scan.is(before, "الی")
                        || scan.is(before, "محافظه"));
    }

    @Override
    boolean isPlaceHead(int i) {
        String form = scan.form(i);
        String bare = form.length() > 4 && (form.charAt(0) == 'ب' || form.charAt(0) == 'ل' || form.charAt(0) == 'و')
                ? form.substring(1)
                : form;
        return switch (bare) {
            case "مدینه", "محافظه", "بلده", "قریه", "ولایه", "مخیم", "مدیریه", "ناحیه" -> true;
            default -> false;
        };
    }

    @Override
    boolean pluralSuffix(Match<Entry> head) {
        return false;
    }

    @Override
    int formerBefore(int i, int after) {
        return i;
    }

    @Override
    Entity.Office.Status statusAfter(int from, int end) {
        for (int i = from; i < end; i++) {
            String form = scan.form(i);
            if (form.startsWith("السابق")
                    || form.startsWith("المخلوع")
                    || form.startsWith("الاسبق")
                    || form.startsWith("سابق")) {
                return Entity.Office.Status.FORMER;
            }
            if (form.startsWith("المکلف") || form.startsWith("الموقت")) {
                return Entity.Office.Status.ACTING;
            }
        }
        return Entity.Office.Status.CURRENT;
    }

    @Override
    char gender(List<Found.Title> titles) {
        if (titles.isEmpty()) {
            return 'u';
        }
        String head = scan.form(titles.getFirst().first());
        return head.endsWith("ه") && !head.endsWith("خلیفه") ? 'f' : 'm';
    }

    @Override
    boolean isThis(int token) {
        return false;
    }

    @Override
    boolean isPronoun(int token) {
        return switch (scan.form(token)) {
            case "هو", "هی", "هم", "هما" -> true;
            default -> false;
        };
    }

    @Override
    boolean isPluralPronoun(int token) {
        return scan.is(token, "هم") || scan.is(token, "هما");
    }

    @Override
    char pronounGender(int token) {
        return scan.is(token, "هی") ? 'f' : 'm';
    }

    @Override
    boolean honorificIsName(Match<Entry> m, int after) {
        int next = m.last() + 1;
        return next >= after || scan.isPunctuation(next) && !isOpeningQuote(scan.form(next)) || scan.isFunction(next);
    }

    @Override
    Span nameSpan(int first, int last) {
        // a joined conjunction or preposition before the first word is not the name's
        for (Match<Entry> m : scan.at(first)) {
            if (m.start() == scan.tokens().foldedStart(first)) {
                return scan.span(first, last);
            }
        }
        for (Match<Entry> m : scan.at(first)) {
            if (m.value() instanceof Entry.GivenName
                    || m.value() instanceof Entry.Surname
                    || m.value() instanceof Entry.NameParticle) {
                return scan.span(m, last);
            }
        }
        return scan.span(first, last);
    }

    @Override
    boolean starts(int i, int after, boolean titled, boolean clauseStart) {
        boolean more = i + 1 < after;
        return switch (look(i)) {
            case GIVEN -> true;
            case PARTICLE -> more && nameLike(look(i + 1));
            case AMBIGUOUS_GIVEN -> titled || more && nameLike(look(i + 1)) && look(i + 1) != Look.AMBIGUOUS_SURNAME;
            case SURNAME, AMBIGUOUS_SURNAME -> titled && !scan.isFunction(i);
            case UNKNOWN -> titled && !governed(i);
            case COMMON, PLACE, HEAD, STOP -> false;
        };
    }

    @Override
    boolean accepts(int first, int end, int after, boolean titled, boolean clauseStart) {
        return titled || look(first) == Look.GIVEN || look(first) == Look.PARTICLE || end - first > 1;
    }

    /// «بالقول», «للبلاد»: a preposition with an article is no name.
    private boolean governed(int i) {
        String form = scan.form(i);
        return form.startsWith("بال")
                || form.startsWith("لل")
                || form.startsWith("وبال")
                || form.startsWith("ولل")
                || form.startsWith("کال");
    }

    private static boolean nameLike(Look look) {
        return switch (look) {
            case GIVEN, AMBIGUOUS_GIVEN, SURNAME, AMBIGUOUS_SURNAME, UNKNOWN, PARTICLE -> true;
            case COMMON, PLACE, HEAD, STOP -> false;
        };
    }

    /// «سيزور»: a verb that no list has.
    private boolean verbal(int j) {
        String form = scan.form(j);
        return scan.has(j, Entry.Encounter.class)
                || look(j) == Look.UNKNOWN && form.length() > 4 && (form.startsWith("سی") || form.startsWith("ست"));
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
            boolean surname = look == Look.PLACE
                    && j == first + 1
                    && look(first) == Look.GIVEN
                    && (j + 1 >= after || scan.isFunction(j + 1) || scan.isPunctuation(j + 1));
            if ((nameLike(look) || surname)
                    && !(reports(j) && look != Look.GIVEN)
                    && !conjoined(j)
                    && !verbal(j)
                    && !(look == Look.UNKNOWN && governed(j))) {
                j++;
                continue;
            }
            boolean bound = j > first
                    && look(j - 1) == Look.PARTICLE
                    && !scan.isPunctuation(j)
                    && !scan.isFunction(j)
                    && !reports(j);
            boolean family = j - first <= 4
                    && definite(j)
                    && (look == Look.COMMON || look == Look.PLACE)
                    && (look(first) == Look.GIVEN || look(first) == Look.PARTICLE)
                    && !scan.has(j, Entry.Demonym.class)
                    && !scan.has(j, Entry.Office.class)
                    && !(j + 1 < after && definite(j + 1));
            if (bound || family) {
                j++;
                continue;
            }
            break;
        }
        while (j > from && look(j - 1) == Look.PARTICLE) {
            j--;
        }
        return j;
    }
}
