package didar.extract;

import didar.record.Entity;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds people, offices, organisations, groups and places in a sentence. What differs between the languages is how far
/// the complement of a head reaches and where a name starts; that is left to the two readers.
abstract class Names {

    /// How a token looks to the reader of names.
    enum Look {
        GIVEN,
        AMBIGUOUS_GIVEN,
        SURNAME,
        AMBIGUOUS_SURNAME,
        PARTICLE,
        UNKNOWN,
        COMMON,
        PLACE,
        HEAD,
        STOP
    }

    static final int LONGEST_NAME = 7;
    static final int LONGEST_TITLE = 16;

    final Scan scan;
    final Words words;
    final boolean[] time;
    final Recogniser.Names recognised;
    private final Look[] looks;

    /// @param time tokens that belong to a time expression
    /// @param recognised what the trained recogniser takes for names
    Names(Scan scan, Words words, boolean[] time, Recogniser.Names recognised) {
        this.scan = scan;
        this.words = words;
        this.time = time;
        this.recognised = recognised;
        this.looks = new Look[scan.size()];
    }

    /// The complement of an office or of an organisation that starts before `from`.
    ///
    /// @return the token after it
    abstract int complement(int from, int after, boolean full);

    /// What describes a generic speaker («منابع نزدیک به …», «مصدر محلي»), from the token behind it.
    ///
    /// @return the token after it
    abstract int description(int from, int after);

    /// Whether a following title belongs to the same person without a word between.
    abstract boolean joins(int token);

    abstract boolean definite(int token);

    /// Everything found in `[first, after)`, in order; inner ones follow the one they stand in.
    List<Found> read(int first, int after) {
        List<Found> all = new ArrayList<>();
        int i = first;
        while (i < after) {
            boolean opens = i == first || scan.is(i - 1, "،") || scan.is(i - 1, ":");
            Found found = scan.isWord(i) || scan.isPunctuation(i) ? at(i, after, opens) : null;
            if (found == null) {
                i++;
            } else {
                all.add(found);
                inner(found, all);
                i = found.last() + 1;
            }
        }
        return all;
    }

    private void inner(Found outer, List<Found> all) {
        for (Found.Title title : outer.titles()) {
            int i = title.first();
            while (i <= title.last()) {
                Found found = scan.isWord(i) ? thing(i, title.last() + 1) : null;
                if (found != null && found.kind() != Found.Kind.PERSON && found.kind() != Found.Kind.PEOPLE) {
                    all.add(found.inside());
                    if (found.kind() == Found.Kind.ORGANIZATION && found.known() == null) {
                        countryIn(found, all);
                    }
                    i = found.last();
                }
                i++;
            }
        }
        boolean people = outer.kind() == Found.Kind.PEOPLE && scan.lexicon().isPersian();
        if (outer.kind() == Found.Kind.ORGANIZATION && outer.known() == null || people) {
            countryIn(outer, all);
        }
    }

    private void countryIn(Found outer, List<Found> all) {
        for (int i = outer.first() + 1; i <= outer.last(); i++) {
            Match<Entry> m = scan.longest(
                    i, outer.last() + 1, Entry.Known.class, k -> k.kind() == Entity.Kind.PLACE && !k.weak());
            if (m != null) {
                all.add(known(m, true));
                i = m.last();
            }
        }
    }

    @Nullable
    Found at(int i, int after, boolean clauseStart) {
        int j = i;
        boolean back = false;
        if (isThis(j) && j + 1 < after && (office(j + 1, after) != null || scan.has(j + 1, Entry.People.class))) {
            back = true;
            j++;
        }
        int name = honorifics(j, after);
        boolean titled = name > j;
        List<Found.Title> titles = new ArrayList<>();
        int k = name;
        if (!back) {
            NameSpan n = name(k, after, titled, clauseStart);
            if (n != null) {
                return person(i, n, titles, after, false);
            }
        }
        Found.Title title = title(k, after);
        if (title == null) {
            return back || titled ? null : thing(i, after);
        }
        while (title != null) {
            titles.add(title);
            k = title.last() + 1;
            int next = nextTitle(k, after, title.plural());
            title = next < 0 ? null : title(next, after);
        }
        int beforeName = skipBracket(skipComma(k, after), after);
        int afterHonorifics = honorifics(beforeName, after);
        NameSpan n = name(afterHonorifics, after, true, false);
        boolean plural = titles.getFirst().plural();
        boolean near = beforeName == k
                || beforeName > k && scan.is(beforeName - 1, ")")
                || n != null && (n.known != null || look(n.first) == Look.GIVEN || afterHonorifics > beforeName)
                || n != null && n.last + 1 < after && scan.is(n.last + 1, "،");
        boolean credited = beforeName > k && creditsReporter(i);
        if (n != null && !back && !plural && near && !credited && !isAnother(titles, n, after)) {
            return person(i, n, titles, after, true);
        }
        int behind = back || plural ? -1 : nameBehind(k, after);
        NameSpan far = behind < 0 ? null : name(behind, after, false, false);
        if (far != null && far.last > far.first) {
            titles.addLast(to(titles.removeLast(), behind - 1));
            return person(i, far, titles, after, true);
        }
        if (!isSecondOffice(titles.getFirst())) {
            while (titles.size() > 1) {
                // without a name two offices may be two people
                titles.removeLast();
            }
        }
        k = titles.getLast().last() + 1;
        Span span = scan.span(i, k - 1);
        return new Found(
                Found.Kind.OFFICE,
                i,
                k - 1,
                span,
                null,
                null,
                List.copyOf(titles),
                back || definiteAlone(titles),
                plural,
                gender(titles),
                country(titles),
                false);
    }

    /// Whether a name behind an office is of somebody else than its holder: of another country.
    private static boolean isOfAnotherCountry(List<Found.Title> titles, NameSpan name) {
        String country = country(titles);
        return country != null
                && name.known != null
                && name.known.country() != null
                && !name.known.country().equals(country);
    }

    /// Whether a name behind an office begins the mention of somebody else: «رهبر انقلاب مسعود شریفی وزیر کشور را
    /// پذیرفت».
    private boolean isAnother(List<Found.Title> titles, NameSpan name, int after) {
        Match<Entry> behind = name.last + 1 < after ? office(name.last + 1, after) : null;
        return isOfAnotherCountry(titles, name) && !Cast.isSent(titles.getLast().head())
                || behind != null
                        && isChief(titles.getLast().head())
                        && isChief(((Entry.Office) behind.value()).head());
    }

    /// Whether an office at a token is that of the reporter whom the article credits: «به گزارش خبرنگار …،».
    boolean creditsReporter(int token) {
        return false;
    }

    /// An office that nobody holds beside another of the kind.
    boolean isChief(String head) {
        return false;
    }

    /// The same office up to a later token.
    private Found.Title to(Found.Title title, int last) {
        Span span = new Span(title.span().start(), scan.tokens().end(last));
        return new Found.Title(
                title.head(), title.first(), last, span, title.plural(), title.status(), title.country());
    }

    /// Where the name starts that an office has behind words of its own that no rule of its complement takes in, -1
    /// where
    /// there is none.
    int nameBehind(int from, int after) {
        return -1;
    }

    private boolean definiteAlone(List<Found.Title> titles) {
        return titles.size() == 1
                && titles.getFirst().first() == titles.getFirst().last()
                && definite(titles.getFirst().first());
    }

    private Found person(int first, NameSpan name, List<Found.Title> titles, int after, boolean titledBefore) {
        int next = honorificsAfter(closeQuote(name.last + 1, after), after);
        int last = next - 1;
        // titles in apposition: «علی شمخانی دبیر …», «رضا اردکانیان، وزیر نیرو»
        int at = appositive(next, after, titledBefore);
        Found.Title title = at < 0 ? null : title(at, after, true);
        if (title != null && titledBefore && at == next && isAnothers(title, titles)) {
            title = null;
        }
        while (title != null && !title.plural()) {
            titles.add(title);
            last = title.last();
            int more = nextTitle(last + 1, after, false);
            title = more < 0 ? null : title(more, after, true);
        }
        String country = name.known != null && name.known.country() != null ? name.known.country() : country(titles);
        return new Found(
                Found.Kind.PERSON,
                first,
                last,
                scan.span(first, last),
                name.span,
                name.known,
                List.copyOf(titles),
                false,
                false,
                name.gender == 'u' ? gender(titles) : name.gender,
                country,
                false);
    }

    /// Whether a title right behind a name that has titles before it is somebody else's: «استقبل رئيس الوزراء العراقي
    /// سامي
    /// رضوان الوزير الإيراني».
    private boolean isAnothers(Found.Title title, List<Found.Title> titles) {
        String country = country(titles);
        boolean foreign =
                title.country() != null && country != null && !title.country().equals(country);
        return foreign || definite(title.first());
    }

    /// Where a title in apposition to the name before `from` starts, or -1.
    abstract int appositive(int from, int after, boolean titledBefore);

    /// Where another title of the same person starts, or -1.
    private int nextTitle(int from, int after, boolean plural) {
        if (plural || from >= after || !joins(from)) {
            return -1;
        }
        int at = scan.isPunctuation(from) || scan.is(from, "و") ? from + 1 : from;
        Match<Entry> office = at < after ? office(at, after) : null;
        return office == null || at == from && another(at) || ((Entry.Office) office.value()).plural() ? -1 : at;
    }

    /// Whether an office right behind another must be somebody else's.
    boolean another(int token) {
        return false;
    }

    /// Organisations, groups, places, peoples and pronouns.
    @Nullable
    Found thing(int i, int after) {
        if (isPronoun(i)) {
            return new Found(
                    Found.Kind.PRONOUN,
                    i,
                    i,
                    scan.tokens().span(i),
                    null,
                    null,
                    List.of(),
                    true,
                    isPluralPronoun(i),
                    pronounGender(i),
                    null,
                    false);
        }
        Match<Entry> known = scan.longest(i, after, Entry.Known.class, k -> k.kind() != Entity.Kind.PERSON);
        if (known != null && known.last() == i && scan.isFunction(i)) {
            known = null;
        }
        Match<Entry> head = scan.longest(i, after, Entry.OrganizationHead.class);
        Match<Entry> people = scan.longest(i, after, Entry.People.class);
        if (head != null && (isAbstract(head) || people != null && people.last() > head.last())) {
            head = null;
        }
        if (known != null && (head == null || known.last() >= head.last()) && !weak(known)) {
            Entry.Known k = (Entry.Known) known.value();
            if (k.kind() == Entity.Kind.PLACE || head == null || known.last() > head.last()) {
                return known(known, false);
            }
        }
        if (head != null && !scan.isFunction(i)) {
            Entry.OrganizationHead h = (Entry.OrganizationHead) head.value();
            int end = bodyEnd(i, head, complement(head.last() + 1, after, h.full()), after);
            if (end > head.last() + 1 || h.full()) {
                Span span = scan.span(head, end - 1);
                return new Found(
                        Found.Kind.of(h.kind()),
                        i,
                        end - 1,
                        span,
                        span,
                        null,
                        List.of(),
                        end == head.last() + 1 && definite(i),
                        false,
                        bodyGender(head),
                        countryWithin(i, end),
                        false);
            }
            if (definite(i)) {
                return new Found(
                        Found.Kind.of(h.kind()),
                        i,
                        head.last(),
                        scan.span(head),
                        scan.span(head),
                        null,
                        List.of(),
                        true,
                        false,
                        bodyGender(head),
                        null,
                        false);
            }
        }
        if (known != null && !weak(known)) {
            return known(known, false);
        }
        if (scan.inOpener(i)) {
            return null;
        }
        if (pluralOfPersons(i)) {
            int end = description(i + 1, after);
            return new Found(
                    Found.Kind.PEOPLE,
                    i,
                    end - 1,
                    scan.span(i, end - 1),
                    scan.span(i, end - 1),
                    null,
                    List.of(),
                    false,
                    true,
                    'm',
                    countryWithin(i, end),
                    false);
        }
        if (isPlaceHead(i)
                && i + 1 < after
                && scan.isWord(i + 1)
                && !scan.isFunction(i + 1)
                && !scan.isVerb(i + 1)
                && !time[i + 1]
                && (look(i + 1) == Look.UNKNOWN
                        || look(i + 1) == Look.SURNAME
                        || look(i + 1) == Look.GIVEN
                        || look(i + 1) == Look.AMBIGUOUS_GIVEN
                        || look(i + 1) == Look.AMBIGUOUS_SURNAME)) {
            Span span = scan.span(i, i + 1);
            return new Found(
                    Found.Kind.PLACE,
                    i,
                    i + 1,
                    span,
                    scan.tokens().span(i + 1),
                    null,
                    List.of(),
                    false,
                    false,
                    'f',
                    null,
                    false);
        }
        if (people != null && !scan.isFunction(i)) {
            int end = description(people.last() + 1, after);
            boolean plural = ((Entry.People) people.value()).plural();
            Span span = scan.span(people, end - 1);
            return new Found(
                    Found.Kind.PEOPLE,
                    i,
                    end - 1,
                    span,
                    span,
                    null,
                    List.of(),
                    isThis(i) || end == people.last() + 1 && definite(i),
                    plural,
                    'u',
                    countryWithin(i, end),
                    false);
        }
        return unlisted(i, after);
    }

    /// Where a body's name ends: where the recogniser says, if it sees one that begins with this head. A person's name
    /// behind its complement is no part of it («القيادي في حركة حماس إسماعيل رضوان»).
    private int bodyEnd(int i, Match<Entry> head, int complement, int after) {
        int first = head.last() + 1;
        boolean seen = recognised.kind(i) == Entity.Kind.ORGANIZATION && recognised.begins(i);
        int end = seen ? Math.min(after, recognised.after(i)) : complement;
        if (end <= first || end < complement && belongsToBody(end)) {
            return complement;
        }
        if (complement > first
                && complement < end
                && (look(complement) == Look.GIVEN || look(complement) == Look.AMBIGUOUS_GIVEN)) {
            return complement;
        }
        for (int k = head.tokens() > 1 ? first : first + 1; k < end; k++) {
            boolean person = recognised.kind(k) == Entity.Kind.PERSON && recognised.begins(k);
            if (person && !scan.has(k - 1, Entry.Honorific.class)) {
                return k;
            }
        }
        return end;
    }

    /// Whether a token goes on with a name that a body's name could end with.
    boolean belongsToBody(int token) {
        return false;
    }

    /// A body or a place that only the recogniser knows.
    private @Nullable Found unlisted(int i, int after) {
        Entity.Kind kind = recognised.kind(i);
        if (kind == null
                || kind == Entity.Kind.PERSON
                || !recognised.begins(i)
                || !scan.isWord(i)
                || scan.isFunction(i)
                || scan.isVerb(i)
                || time[i]
                || scan.has(i, Entry.Demonym.class)
                || scan.has(i, Entry.Office.class)) {
            return null;
        }
        int last = recognisedEnd(i, after) - 1;
        if (last == i && common(i)) {
            return null;
        }
        return new Found(
                Found.Kind.of(kind),
                i,
                last,
                scan.span(i, last),
                recognisedSpan(i, last),
                null,
                List.of(),
                false,
                false,
                kind == Entity.Kind.PLACE ? 'f' : 'u',
                kind == Entity.Kind.PLACE ? null : countryWithin(i, last + 1),
                false);
    }

    /// A name without what stands joined before it.
    private Span recognisedSpan(int first, int last) {
        int start = scan.tokens().foldedStart(first) + recognised.proclitics(first);
        return new Span(
                scan.tokens().folded().originalOffset(start), scan.tokens().end(last));
    }

    /// «شهرستان», «محافظة»: the word behind it names a place.
    abstract boolean isPlaceHead(int i);

    /// Whether the shape of the word alone tells that it names persons.
    boolean pluralOfPersons(int i) {
        return false;
    }

    private boolean weak(Match<Entry> known) {
        return ((Entry.Known) known.value()).weak() && !weakPlaceStands(known);
    }

    /// Whether an ambiguous place name stands where only a place can.
    abstract boolean weakPlaceStands(Match<Entry> known);

    private Found known(Match<Entry> match, boolean inner) {
        Entry.Known k = (Entry.Known) match.value();
        Span span = behindMeltedArticle(scan.span(match));
        char gender = k.kind() == Entity.Kind.PLACE ? 'f' : knownGender(match);
        return new Found(
                Found.Kind.of(k.kind()),
                match.first(),
                match.last(),
                span,
                span,
                k,
                List.of(),
                false,
                false,
                gender,
                k.kind() == Entity.Kind.PLACE && !k.isCountry() ? null : k.country(),
                inner);
    }

    /// «للقاهرة», «وللقاهرة»: the preposition before an article that it melted with is no part of the name.
    private Span behindMeltedArticle(Span span) {
        int start = scan.text().startsWith("ولل", span.start()) ? span.start() + 1 : span.start();
        return scan.text().startsWith("لل", start) ? new Span(start + 1, span.end()) : span;
    }

    char bodyGender(Match<Entry> head) {
        String form = scan.form(head.first());
        return form.endsWith("ه") || form.endsWith("ات") ? 'f' : 'm';
    }

    /// «حماس», «الناتو»: a name that no common noun heads takes verbs of either gender.
    private char knownGender(Match<Entry> name) {
        char gender = bodyGender(name);
        return gender == 'm' && !scan.has(name.first(), Entry.OrganizationHead.class) ? 'u' : gender;
    }

    @Nullable
    String countryWithin(int from, int after) {
        for (int i = from; i < after; i++) {
            Match<Entry> m = scan.longest(i, after, Entry.Known.class, Entry.Known::isCountry);
            if (m != null) {
                return ((Entry.Known) m.value()).country();
            }
            Match<Entry> d = scan.longest(i, after, Entry.Demonym.class);
            if (d != null && i > from) {
                return ((Entry.Demonym) d.value()).country();
            }
        }
        return homeWithin(from, after);
    }

    /// The country that «our country» means; `null` where nobody says so.
    @Nullable
    String homeWithin(int from, int after) {
        return null;
    }

    /// The office that starts at a token, with its complement.
    Found.@Nullable Title title(int i, int after) {
        return title(i, after, false);
    }

    /// @param behind whether it stands behind the name that it belongs to
    private Found.@Nullable Title title(int i, int after, boolean behind) {
        if (i >= after) {
            return null;
        }
        int from = formerBefore(i, after);
        Match<Entry> match = office(from, after);
        if (match == null) {
            return null;
        }
        Entry.Office office = (Entry.Office) match.value();
        if (isAbstract(match)) {
            return null;
        }
        int end = workplace(complement(match.last() + 1, after, office.full()), after, office.works(), behind);
        boolean definite = definite(match.first()) || office.plural() && isOwned(match);
        if (end == match.last() + 1 && !office.full() && !definite) {
            return null;
        }
        Entity.Office.Status status = from > i ? Entity.Office.Status.FORMER : statusAfter(match.last() + 1, end);
        return new Found.Title(
                office.head(),
                i,
                end - 1,
                scan.span(match, end - 1),
                office.plural() || pluralSuffix(match),
                status,
                countryWithin(i, end));
    }

    /// An office that the rules do not have.
    Found officeOf(Offices.Range range) {
        int first = range.first();
        int last = range.last();
        Match<Entry> match = office(first, last + 1);
        Span span = recognisedSpan(first, last);
        String head = match == null
                ? scan.form(first).substring(recognised.proclitics(first))
                : ((Entry.Office) match.value()).head();
        String country = countryWithin(first, last + 1);
        List<Found.Title> titles =
                List.of(new Found.Title(head, first, last, span, false, statusAfter(first + 1, last + 1), country));
        return new Found(
                Found.Kind.OFFICE,
                first,
                last,
                span,
                null,
                null,
                titles,
                definiteAlone(titles),
                false,
                gender(titles),
                country,
                false);
    }

    /// «نظراؤه»: whether a pronoun says whose counterpart it is.
    boolean isOwned(Match<Entry> office) {
        return false;
    }

    /// Where an office ends with the place of work that follows it, if one does.
    ///
    /// @param end of the office without
    /// @param usual whether such an office commonly has one
    /// @param behind whether the office stands behind its holder's name
    int workplace(int end, int after, boolean usual, boolean behind) {
        return end;
    }

    /// An office that is held beside another («نماینده ولی فقیه و …»).
    boolean isSecondOffice(Found.Title title) {
        return false;
    }

    /// «نخست‌وزیری»: the post, not its holder.
    boolean isAbstract(Match<Entry> office) {
        return false;
    }

    abstract boolean pluralSuffix(Match<Entry> head);

    abstract int formerBefore(int i, int after);

    abstract Entity.Office.Status statusAfter(int from, int end);

    @Nullable
    Match<Entry> office(int i, int after) {
        Match<Entry> match = scan.longest(i, after, Entry.Office.class);
        return match == null || time[i] || scan.inOpener(i) || match.last() == i && isGivenHere(i) ? null : match;
    }

    private static @Nullable String country(List<Found.Title> titles) {
        for (Found.Title title : titles) {
            if (title.country() != null) {
                return title.country();
            }
        }
        return null;
    }

    abstract char gender(List<Found.Title> titles);

    abstract boolean isThis(int token);

    abstract boolean isPronoun(int token);

    abstract boolean isPluralPronoun(int token);

    abstract char pronounGender(int token);

    int honorifics(int i, int after) {
        int j = i;
        while (j < after) {
            Match<Entry> m = scan.longest(j, after, Entry.Honorific.class, Entry.Honorific::before);
            if (m == null || honorificIsName(m, after) || isOffice(m, after) || m.last() == j && isGivenHere(j)) {
                break;
            }
            j = m.last() + 1;
        }
        return j;
    }

    /// «الرئيس اليمني», «وزیر …»: a title that is also an office is one, unless a name follows at once.
    private boolean isOffice(Match<Entry> honorific, int after) {
        Match<Entry> office = office(honorific.first(), after);
        int next = honorific.last() + 1;
        return office != null
                && office.last() >= honorific.last()
                && next < after
                && look(next) != Look.GIVEN
                && look(next) != Look.PARTICLE
                && !isRank((Entry.Office) office.value(), next);
    }

    /// Whether an office that needs a complement is a rank here: the name of its holder follows at once («ژنرال مشرف»).
    boolean isRank(Entry.Office office, int next) {
        return false;
    }

    abstract boolean honorificIsName(Match<Entry> m, int after);

    private int honorificsAfter(int i, int after) {
        int j = i;
        while (j < after) {
            int at = scan.is(j, "(") ? j + 1 : j;
            Match<Entry> m = at < after ? scan.longest(at, after, Entry.Honorific.class, h -> !h.before()) : null;
            if (m == null) {
                return j;
            }
            j = m.last() + 1;
            if (j < after && scan.is(j, ")")) {
                j++;
            }
        }
        return j;
    }

    /// «وزارة الدفاع (البنتاغون) جون كيربي»: a short aside.
    private int skipBracket(int i, int after) {
        if (i < after && scan.is(i, "(")) {
            for (int j = i + 1; j < after && j < i + 5; j++) {
                if (scan.is(j, ")")) {
                    return j + 1;
                }
            }
        }
        return i;
    }

    int skipComma(int i, int after) {
        return i < after && (scan.is(i, "،") || scan.is(i, ",") || isDash(i)) ? i + 1 : i;
    }

    boolean isDash(int i) {
        return scan.is(i, "-") || scan.is(i, "–") || scan.is(i, "ـ");
    }

    static boolean isOpeningQuote(String form) {
        return form.equals("«") || form.equals("“") || form.equals("\"") || form.equals("„");
    }

    static boolean isClosingQuote(String form) {
        return form.equals("»") || form.equals("”") || form.equals("\"") || form.equals("“");
    }

    /// «منظمة «أطباء الساحل»»: a short name in quotation marks.
    ///
    /// @return the token after it, or `i` if there is none
    int quotedName(int i, int after) {
        if (i < after && scan.isPunctuation(i) && isOpeningQuote(scan.form(i))) {
            for (int j = i + 2; j < after && j < i + 6; j++) {
                if (scan.isPunctuation(j) && isClosingQuote(scan.form(j))) {
                    return j + 1;
                }
            }
        }
        return i;
    }

    private int closeQuote(int i, int after) {
        return i < after && scan.isPunctuation(i) && isClosingQuote(scan.form(i)) && quoted ? i + 1 : i;
    }

    private boolean quoted;

    /// A bare name: where it ends, what the gazetteer knows of it.
    record NameSpan(int first, int last, Span span, Entry.@Nullable Known known, char gender) {}

    /// The name that starts at a token.
    ///
    /// @param titled whether a title or an honorific stands before it, so that an unknown word may be a name
    /// @param clauseStart whether it opens a clause
    private @Nullable NameSpan name(int i, int after, boolean titled, boolean clauseStart) {
        quoted = false;
        if (i >= after) {
            return null;
        }
        if (scan.isPunctuation(i)) {
            if (isOpeningQuote(scan.form(i)) && i + 1 < after) {
                NameSpan inside = bare(i + 1, after, true, false);
                if (inside != null
                        && inside.last + 1 < after
                        && isClosingQuote(scan.form(inside.last + 1))
                        && scan.isPunctuation(inside.last + 1)
                        && (titled
                                || inside.known != null
                                || clauseStart
                                        && inside.last > inside.first
                                        && recognised.kind(i + 1) == Entity.Kind.PERSON
                                || look(inside.first) == Look.GIVEN && inside.last > inside.first
                                || title(inside.last + 2, after) != null)) {
                    quoted = true;
                    return inside;
                }
            }
            return null;
        }
        return bare(i, after, titled, clauseStart);
    }

    /// Takes the last words of the full names: from now on they are found alone, too.
    ///
    /// @return whether there are any new ones
    boolean learn(List<List<Found>> sentences) {
        int before = shortNames.size();
        for (List<Found> sentence : sentences) {
            for (Found found : sentence) {
                if (found.kind() == Found.Kind.PERSON && found.name() != null) {
                    int last = lastToken(found);
                    boolean given = !scan.lexicon().isPersian() && last >= 0 && look(last) == Look.GIVEN;
                    if (last > found.first() && scan.form(last).length() > 2 && !given) {
                        shortNames.add(scan.form(last));
                    }
                }
            }
        }
        return shortNames.size() > before;
    }

    private int lastToken(Found found) {
        Span name = found.name();
        int last = found.first();
        for (int i = found.first(); i <= found.last(); i++) {
            if (name != null && scan.tokens().start(i) < name.end()) {
                last = i;
            }
        }
        return name != null && scan.tokens().start(last) > name.start() ? last : -1;
    }

    boolean isShort(int i) {
        return shortNames.contains(scan.form(i));
    }

    /// Whether a short name that is also an ordinary word stands where a subject can.
    abstract boolean subjectPosition(int i, boolean clauseStart);

    private final java.util.Set<String> shortNames = new java.util.HashSet<>();

    private @Nullable NameSpan bare(int i, int after, boolean titled, boolean clauseStart) {
        Match<Entry> known = scan.longest(i, after, Entry.Known.class, k -> k.kind() == Entity.Kind.PERSON);
        boolean function = scan.isFunction(i);
        // «بان كي مون» begins as «بأن» does
        boolean whole = known != null && known.tokens() > 1 && known.whole();
        if (function && look(i) == Look.STOP && !whole || time[i]) {
            return null;
        }
        if (known != null && (!function || whole)) {
            int last = extend(i, known.last() + 1, after);
            while (!scan.lexicon().isPersian() && last > known.last() + 1 && isNoName(last - 1)) {
                last--;
            }
            return new NameSpan(
                    i, last - 1, scan.span(known, last - 1), (Entry.Known) known.value(), genderOf(i, last));
        }
        if (isShort(i)
                && !scan.isFunction(i)
                && !(look(i) == Look.GIVEN && extend(i, i + 1, after) > i + 1)
                && (look(i) != Look.COMMON && look(i) != Look.PLACE && look(i) != Look.HEAD
                        || subjectPosition(i, clauseStart))) {
            return new NameSpan(i, i, scan.tokens().span(i), null, 'u');
        }
        int seen = recognisedPerson(i, after);
        if (!starts(i, after, titled, clauseStart)) {
            return seen < 0 ? null : new NameSpan(i, seen - 1, recognisedSpan(i, seen - 1), null, genderOf(i, seen));
        }
        int end = seen < 0 ? extend(i, i + 1, after) : seen;
        if (seen < 0 && !accepts(i, end, after, titled, clauseStart)) {
            return null;
        }
        return new NameSpan(i, end - 1, nameSpan(i, end - 1), null, genderOf(i, end));
    }

    /// «محمود عباس مناسبتين»: an unknown word behind a listed name that the recogniser takes for no name.
    private boolean isNoName(int i) {
        return look(i) == Look.UNKNOWN && recognised.kind(i) != Entity.Kind.PERSON;
    }

    /// The token after the person's name that the recogniser sees at a token, -1 if it sees none there.
    private int recognisedPerson(int i, int after) {
        if (recognised.kind(i) != Entity.Kind.PERSON
                || !scan.isWord(i)
                || scan.isFunction(i)
                || scan.isVerb(i)
                || scan.has(i, Entry.Office.class)
                || scan.has(i, Entry.OrganizationHead.class)
                || scan.has(i, Entry.Demonym.class)
                || tellsOfEncounter(i)
                || scan.form(i).length() < 2) {
            return -1;
        }
        int end = recognisedEnd(i, after);
        if (end < after
                && recognised.kind(end) == Entity.Kind.PERSON
                && recognised.begins(end)
                && scan.isWord(end)
                && onlyGiven(i, end)) {
            // «علی» and «اکبر رستگار»: one name that the recogniser cut in two
            end = recognisedEnd(end, after);
        }
        Match<Entry> listed = scan.longest(i, end, Entry.Known.class, k -> k.kind() != Entity.Kind.PERSON && !k.weak());
        return listed != null && listed.last() == end - 1 || !couldBeName(i, end) ? -1 : end;
    }

    /// «برقية»: a word that tells of an encounter and is no given name.
    private boolean tellsOfEncounter(int i) {
        boolean encounter = false;
        for (Match<Entry> m : scan.at(i)) {
            encounter |= m.value() instanceof Entry.Encounter && m.whole() && m.last() == i;
        }
        return encounter && look(i) == Look.COMMON;
    }

    boolean onlyGiven(int first, int end) {
        for (int i = first; i < end; i++) {
            Look look = look(i);
            if (look != Look.GIVEN && look != Look.PARTICLE && look != Look.AMBIGUOUS_GIVEN) {
                return false;
            }
        }
        return true;
    }

    /// «دین مبین اسلام»: ordinary words alone are no name, whatever the recogniser says.
    private boolean couldBeName(int first, int end) {
        for (int i = first; i < end; i++) {
            switch (look(i)) {
                case GIVEN, AMBIGUOUS_GIVEN, SURNAME, AMBIGUOUS_SURNAME, PARTICLE, UNKNOWN -> {
                    return true;
                }
                case COMMON, PLACE, HEAD, STOP -> {}
            }
        }
        return false;
    }

    /// The token after the words of a recognised name; a bracket or a comma ends it.
    private int recognisedEnd(int i, int after) {
        int end = i + 1;
        while (end < Math.min(after, recognised.after(i)) && scan.isWord(end)) {
            end++;
        }
        return end;
    }

    abstract Span nameSpan(int first, int last);

    abstract boolean starts(int i, int after, boolean titled, boolean clauseStart);

    abstract boolean accepts(int first, int end, int after, boolean titled, boolean clauseStart);

    /// The token after the name that has its first tokens in `[first, from)`.
    abstract int extend(int first, int from, int after);

    private char genderOf(int first, int end) {
        for (int i = first; i < end; i++) {
            Match<Entry> m = scan.longest(i, end, Entry.GivenName.class);
            if (m != null) {
                return ((Entry.GivenName) m.value()).gender();
            }
        }
        return 'u';
    }

    Look look(int i) {
        Look look = looks[i];
        if (look == null) {
            look = computeLook(i);
            looks[i] = look;
        }
        return look;
    }

    /// «امیر خجسته»: a title that is also a given name is one before a family name.
    private boolean isGivenHere(int i) {
        if (!scan.has(i, Entry.GivenName.class)
                || i + 1 >= scan.size()
                || !scan.isWord(i + 1)
                || scan.isFunction(i + 1)) {
            return false;
        }
        for (Match<Entry> m : scan.at(i + 1)) {
            if (m.last() == i + 1 && m.value() instanceof Entry.Surname s && !s.ambiguous() && m.whole()) {
                return !scan.has(i + 1, Entry.Known.class)
                        && !scan.has(i + 1, Entry.Office.class)
                        && !scan.has(i + 1, Entry.GivenName.class);
            }
        }
        return false;
    }

    private Look computeLook(int i) {
        if (!scan.isWord(i) || time[i] || scan.inOpener(i)) {
            return Look.STOP;
        }
        if (scan.isFunction(i) || scan.isVerb(i)) {
            return Look.STOP;
        }
        Entry.GivenName given = null;
        Entry.Surname surname = null;
        boolean particle = false;
        boolean head = false;
        boolean place = false;
        boolean encounter = false;
        for (Match<Entry> m : scan.at(i)) {
            if (m.last() != i) {
                continue;
            }
            switch (m.value()) {
                case Entry.Encounter _ -> encounter |= m.whole();
                case Entry.GivenName g when m.end() == scan.tokens().foldedEnd(i) -> given = g;
                case Entry.Surname s when m.end() == scan.tokens().foldedEnd(i) -> surname = s;
                case Entry.NameParticle _ -> particle = true;
                case Entry.Office _ ->
                    head |= m.whole() || m.start() > scan.tokens().foldedStart(i) || isOwned(m);
                case Entry.OrganizationHead _ ->
                    head |= m.whole() || m.start() > scan.tokens().foldedStart(i);
                case Entry.Honorific h -> head |= h.before();
                case Entry.Known k -> place |= k.kind() == Entity.Kind.PLACE && !k.weak();
                case Entry.Demonym _ -> place = true;
                default -> {}
            }
        }
        if (particle) {
            return Look.PARTICLE;
        }
        if (given != null && !given.ambiguous()) {
            return Look.GIVEN;
        }
        if (head) {
            return given != null && isGivenHere(i) ? Look.AMBIGUOUS_GIVEN : Look.HEAD;
        }
        if (place) {
            return Look.PLACE;
        }
        if (given != null) {
            return Look.AMBIGUOUS_GIVEN;
        }
        if (surname != null) {
            return surname.ambiguous() ? Look.AMBIGUOUS_SURNAME : Look.SURNAME;
        }
        return encounter || common(i) ? Look.COMMON : Look.UNKNOWN;
    }

    boolean common(int i) {
        return words.has(scan.tokens(), i)
                || !scan.lexicon().isPersian() && words.hasFeminine(scan.tokens(), i)
                || scan.lexicon().isPersian() && words.hasStem(scan.tokens(), i);
    }
}
