package didar.extract;

import didar.record.Entity;
import didar.text.FoldedText;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names and offices in Arabic: a head, its idafa and adjectives; the name behind the last definite word.
final class ArabicNames extends Names {

    /// How many tokens behind an office its name may stand.
    private static final int FARTHEST_NAME = 9;

    /// Heads of bodies, folded, that take feminine verbs without the ending.
    private static final Set<String> BROKEN_PLURALS =
            Set.of("امم", "قوی", "کتایب", "وسایل", "فصایل", "احزاب", "لجان", "دول", "مصادر", "دوایر", "بنوک", "مجالس");

    private static final Set<String> MEDIA = Set.of("صحیفه", "جریده", "مجله", "لصحیفه", "بصحیفه", "وصحیفه", "لمجله");

    /// What tells of officials without a name how high they stand.
    private static final Set<String> RANKS = Set.of("کبیر", "کبیره", "رفیع", "رفیعه", "بارز", "سابق", "سابقه");

    /// Prepositions that tie an office to its body or place.
    private static final Set<String> LINKS = Set.of("فی", "من", "الی", "لدی", "باسم", "عن");

    ArabicNames(Scan scan, Words words, boolean[] time, Recogniser.Names recognised) {
        super(scan, words, time, recognised);
    }

    @Override
    int complement(int from, int after, boolean full) {
        boolean closed = from > 0 && definite(from - 1);
        int j = from;
        while (j < after && j - from < LONGEST_TITLE) {
            int quoted = j == from && !closed ? quotedName(j, after) : j;
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
            boolean indefinite = from > 0 && !definite(from - 1);
            if (indefinite && (j == from && describes(j) || RANKS.contains(scan.form(j)))) {
                j++;
                continue;
            }
            if (scan.isFunction(j)) {
                int next = function(j, from, after);
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
                    && isElsewhere((Entry.Known) known.value())
                    && scan.has(j - 1, Entry.Demonym.class)
                    && !scan.form(j).startsWith("ل");
            if (foreign) {
                break;
            }
            if (known != null && (!and || known.last() > j)) {
                j = known.last() + 1;
                closed = true;
                // «صحيفة واشنطن تايمز»: a place that a medium's name begins with
                while (known.first() == from
                        && isMedium(from - 1)
                        && j < after
                        && look(j) == Look.UNKNOWN
                        && !verbal(j)) {
                    j++;
                }
                continue;
            }
            if (scan.longest(j, after, Entry.Known.class, k -> k.kind() == Entity.Kind.PERSON) != null
                    || scan.longest(j, after, Entry.Honorific.class, Entry.Honorific::before) != null
                            && !(j + 1 < after && definite(j + 1) && look(j + 1) == Look.COMMON)) {
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
                        && !scan.has(j, Entry.Demonym.class)
                        && !isAdjective(j)) {
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

    @Override
    List<Found> read(int first, int after) {
        List<Found> found = super.read(first, after);
        OfficesAmong among = new OfficesAmong(found);
        List<Offices.Range> unseen = recognised.offices(first, after, among.taken()).stream()
                .filter(office -> !scan.has(office.first(), Entry.Honorific.class))
                .toList();
        return unseen.isEmpty() ? found : among.with(unseen, this::officeOf);
    }

    /// «دعت الخارجية الفلسطينية مجلس الأمن»: a place or a body of its own, which no name of another ends with.
    private static boolean isElsewhere(Entry.Known known) {
        return known.kind() == Entity.Kind.PLACE || known.kind() == Entity.Kind.ORGANIZATION;
    }

    private boolean isMedium(int head) {
        return head >= 0 && MEDIA.contains(scan.form(head));
    }

    /// «وزيرة الدولة بوزارة الخارجية فيكي فورد»: behind prepositions with bodies and places, adjectives and the like a
    /// person's name as the recogniser sees it.
    @Override
    int nameBehind(int from, int after) {
        boolean linked = false;
        for (int j = from; j < after && j - from < FARTHEST_NAME; j++) {
            if (!scan.isWord(j) || time[j] || conjoined(j) && !definite(j) || reports(j) || verbal(j)) {
                return -1;
            }
            if (recognised.kind(j) == Entity.Kind.PERSON && recognised.begins(j) && !scan.isFunction(j)) {
                return linked && definite(j - 1) || linked && recognised.kind(j - 1) != null ? j : -1;
            }
            boolean link = LINKS.contains(scan.form(j))
                    || prepositional(j) != 0
                    || scan.form(j).startsWith("لل");
            boolean noun = definite(j)
                    || recognised.kind(j) != null
                    || scan.has(j, Entry.OrganizationHead.class)
                    || scan.has(j, Entry.Known.class)
                    || isPlaceHead(j)
                    || scan.has(j, Entry.Demonym.class);
            if (!link && !noun || scan.isFunction(j) && !link) {
                return -1;
            }
            linked |= link;
        }
        return -1;
    }

    /// «الباحث في معهد كارنيغي», «أستاذ العلوم السياسية بجامعة القاهرة»; before a name more counts as one, see
    /// [#nameBehind].
    @Override
    int workplace(int end, int after, boolean usual, boolean behind) {
        if (end + 1 >= after || scan.isPunctuation(end)) {
            return end;
        }
        boolean apart = isPost(end);
        int body = apart ? end + 1 : end;
        char joined = apart ? 0 : prepositional(body);
        if (time[body] || !apart && joined == 0) {
            return end;
        }
        int field = field(body, after);
        if (field > body) {
            return usual ? field : end;
        }
        Found found = thing(body, after);
        boolean work = found != null
                && (isBody(found.kind())
                        ? usual || behind || joined == 'ل'
                        : usual && apart && found.kind() == Found.Kind.PLACE);
        return found != null && work ? found.last() + 1 : end;
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

    /// The token behind a field of work («الشؤون الإيرانية», «قضايا المناخ») that starts at a token; the
    /// token itself if none does.
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

    @Override
    boolean subjectPosition(int i, boolean clauseStart) {
        return clauseStart || i > 0 && scan.has(i - 1, Entry.Cue.class);
    }

    /// «دبلوماسي غربي», «مصادر مطلعة»: behind those who are described a relation or a participle, whatever else the
    /// word is.
    private boolean describes(int j) {
        String form = scan.form(j);
        boolean relation = form.length() > 3 && (form.endsWith("ی") || form.endsWith("یه")) && recognised.isOrdinary(j);
        return relation && look(j) != Look.GIVEN && !scan.isVerb(j) && !definite(j) || scan.has(j, Entry.People.class);
    }

    @Override
    int description(int from, int after) {
        int j = from;
        boolean closed = from > 0 && definite(from - 1) && scan.form(from - 1).endsWith("ون");
        // «مصدر أمني رفيع»: adjectives; «سكان المنطقة»: a genitive
        while (j < after
                && j - from < 4
                && !(closed && !describesPlural(j))
                && (j == from && describes(j)
                        || scan.isWord(j)
                                && !scan.isFunction(j)
                                && !time[j]
                                && !reports(j)
                                && !conjoined(j)
                                && prepositional(j) == 0
                                && (definite(j) || scan.form(j).length() < 6 || !ArabicNouns.isVerbal(scan.form(j)))
                                && (look(j) == Look.COMMON || look(j) == Look.PLACE || definite(j)))) {
            j++;
        }
        // «مصدر في المقاومة الشعبية», «عدد من المواطنين»
        boolean linked = scan.is(j, "فی") && !scan.has(j, Entry.Opener.class) || scan.is(j, "من") || scan.is(j, "باسم");
        if (j + 1 < after && linked && !time[j + 1]) {
            int end = complement(j + 1, Math.min(after, j + 8), true);
            return end > j + 1 ? end : j;
        }
        return j;
    }

    /// «المسؤولون الأميركيون الكبار», but «رفض المسؤولون الالتزام».
    private boolean describesPlural(int j) {
        String form = scan.form(j);
        return form.endsWith("ون") || form.equals("الکبار") || form.equals("الجدد") || form.equals("العرب");
    }

    /// «حكومة بلاده»: the pronoun closes the name.
    private boolean isOwnCountry(int j) {
        return switch (scan.form(j)) {
            case "بلاده", "بلادها", "بلادهم", "بلدها", "بلدهم", "بلادنا" -> true;
            default -> false;
        };
    }

    /// «النائب العمالي في البرلمان»: an unknown word of relation that the recogniser takes for no person, before a
    /// preposition.
    private boolean isAdjective(int j) {
        return look(j) == Look.UNKNOWN
                && scan.form(j).endsWith("ی")
                && recognised.kind(j) != Entity.Kind.PERSON
                && scan.isPreposition(j + 1);
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

    private int function(int j, int from, int after) {
        if (scan.is(j, "لدی") && j + 1 < after) {
            Match<Entry> body = scan.longest(j + 1, after, Entry.Known.class, k -> k.kind() != Entity.Kind.PERSON);
            return body == null ? j : body.last() + 1;
        }
        if (scan.is(j, "فی") && j + 1 < after) {
            Match<Entry> place =
                    scan.longest(j + 1, after, Entry.Known.class, k -> k.kind() == Entity.Kind.PLACE && !k.weak());
            boolean adjective = scan.has(j - 1, Entry.Demonym.class) || j > from && isCounterpart(from - 1);
            boolean city = place != null && !((Entry.Known) place.value()).isCountry();
            if (time[j + 1]
                    || adjective && isOfState(from - 1)
                    || city && (isCounterpart(from - 1) || isOfStates(from - 1))) {
                return j;
            }
            return place != null ? place.last() + 1 : scan.is(j + 1, "الاراضی") ? j + 2 : j;
        }
        return switch (scan.form(j)) {
            case "باسم", "لشوون", "العامه", "غیر" -> j + 1;
            default -> j;
        };
    }

    /// Whether the head of an office ends at a token that is of a whole state: what «في» tells behind its country is
    /// where
    /// something happened.
    private boolean isOfState(int head) {
        return switch (scan.form(head)) {
            case "رییس",
                    "الرییس",
                    "وزیر",
                    "وزیره",
                    "الوزیر",
                    "الوزیره",
                    "الوزراء",
                    "الجمهوریه",
                    "الحکومه",
                    "البرلمان" -> true;
            case "الخارجیه", "الدفاع", "الداخلیه", "ملک", "الملک", "العاهل", "امیر", "الامیر" -> true;
            default -> isCounterpart(head);
        };
    }

    /// «وزراء خارجية دول الخليج في الدوحة»: they come from many places to one.
    private boolean isOfStates(int head) {
        return switch (scan.form(head)) {
            case "وزراء", "الوزراء", "خارجیه", "دفاع", "قاده", "زعماء" -> true;
            default -> head > 0 && scan.form(head - 1).endsWith("وزراء");
        };
    }

    @Override
    boolean isOwned(Match<Entry> office) {
        return isCounterpart(office.first()) && office.end() < scan.tokens().foldedEnd(office.last());
    }

    /// «نظيره», «ونظرائه».
    private boolean isCounterpart(int head) {
        String form = scan.form(head);
        int at = Math.max(form.indexOf("نظیر"), form.indexOf("نظرا"));
        return at == 0 || at == 1;
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
        // «سأل سلوتر وزيرة الدولة»: behind a family name alone stands the object
        boolean alone = at == from && !titledBefore && opensClauseAlone(from - 1);
        return (at == from || !titledBefore) && !alone && !(at == from && belongsToNext(at, after)) ? at : -1;
    }

    /// «… فلاسبارت الرئيس الروسي فلاديمير بوتين»: whether the office stands before another's name.
    private boolean belongsToNext(int at, int after) {
        Found.Title title = title(at, after);
        int next = title == null || !definite(at) ? after : title.last() + 1;
        return next < after && recognised.kind(next) == Entity.Kind.PERSON && recognised.begins(next);
    }

    /// «وزير الخارجية الرئيس الروسي»: with an article and a country it is no second office of one person.
    @Override
    boolean another(int token) {
        return scan.form(token).startsWith("ال") && token + 1 < scan.size() && scan.has(token + 1, Entry.Demonym.class);
    }

    /// Whether a name is one word right behind a verb that reports.
    private boolean opensClauseAlone(int name) {
        return name > 0 && look(name) != Look.GIVEN && !nameLike(look(name - 1)) && scan.has(name - 1, Entry.Cue.class);
    }

    /// «أمام» is no «إمام» and «وإلى» no «والي», though they fold to the same letters.
    @Override
    @Nullable
    Match<Entry> office(int i, int after) {
        Match<Entry> match = super.office(i, after);
        boolean before = match != null
                && match.last() == i
                && scan.form(i).endsWith("امام")
                && scan.text().charAt(scan.tokens().end(i) - 4) != 'إ';
        boolean to = scan.form(i).equals("والی")
                && !scan.words(scan.tokens().span(i)).equals("والي");
        return before || match != null && to ? null : match;
    }

    @Override
    boolean weakPlaceStands(Match<Entry> known) {
        int before = known.first() - 1;
        return before >= 0
                && (scan.is(before, "فی")
                        || scan.is(before, "مدینه")
                        || scan.is(before, "الی")
                        || scan.is(before, "محافظه")
                        || isVisited(before));
    }

    /// «سيزور», «زيارة».
    private boolean isVisited(int token) {
        for (Match<Entry> m : scan.at(token)) {
            if (m.value() instanceof Entry.Encounter told && told.row().lemma().startsWith("ز")) {
                return true;
            }
        }
        return false;
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
    char bodyGender(Match<Entry> head) {
        String form = scan.form(head.first());
        return BROKEN_PLURALS.contains(form.startsWith("ال") ? form.substring(2) : form) ? 'u' : super.bodyGender(head);
    }

    @Override
    boolean isThis(int token) {
        return false;
    }

    @Override
    boolean isPronoun(int token) {
        return switch (scan.form(token)) {
            case "هو", "هی", "هم", "هما" -> true;
            // «فضيلته», «سموه»: honorifics for the one named before
            case "فضیلته",
                    "سموه",
                    "جلالته",
                    "معالیه",
                    "سعادته",
                    "سیادته",
                    "فخامته",
                    "دولته",
                    "غبطته",
                    "قداسته",
                    "سماحته" -> !(token + 1 < scan.size() && definite(token + 1) && look(token + 1) != Look.COMMON);
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
            case UNKNOWN -> titled && !governed(i) && !reports(i);
            case COMMON, PLACE, HEAD, STOP -> false;
        };
    }

    /// Whether the recogniser ends the name that starts at a token before another one: «عبد الفتاح السيسي الدعوة».
    private boolean endsBefore(int first, int token) {
        return recognised.kind(first) == Entity.Kind.PERSON
                && recognised.begins(first)
                && recognised.after(first) <= token;
    }

    @Override
    boolean accepts(int first, int end, int after, boolean titled, boolean clauseStart) {
        return titled || look(first) == Look.GIVEN || look(first) == Look.PARTICLE || end - first > 1;
    }

    /// «بالقول», «للبلاد», «بحرارة»: a preposition with an article or an ordinary word is no name.
    private boolean governed(int i) {
        String form = scan.form(i);
        return form.length() > 3 && form.charAt(0) == 'ب' && words.hasBehind(scan.tokens(), i, 1)
                || form.startsWith("بال")
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
                || look(j) == Look.UNKNOWN
                        && form.length() > 4
                        && (form.startsWith("سی")
                                || form.startsWith("ست")
                                || form.startsWith("ی") && recognised.kind(j) != Entity.Kind.PERSON);
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
            // «غادر الملك سلمان الرياض»: listed as a place and recognised as one
            boolean place = look == Look.PLACE && recognised.kind(j) == Entity.Kind.PLACE && recognised.begins(j);
            boolean family = j - first <= 4
                    && definite(j)
                    && !place
                    && !endsBefore(first, j)
                    && !governed(j)
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
