package didar.extract;

import didar.record.Entity;
import didar.record.Mention;
import didar.text.FoldedText;
import didar.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The people and bodies of one article, as the reading goes on: who is whom.
///
/// A name joins a figure that has the same name, or a longer one that it is the end of. An office joins the figure that
/// holds an office of the same head and no other country or body. What joins nobody is a figure of its own.
final class Cast {

    /// Somebody or something of the article, still growing.
    static final class Figure {
        final Entity.Kind kind;
        final List<Name> names = new ArrayList<>();
        final List<Found.Title> titles = new ArrayList<>();
        final List<Seen> seen = new ArrayList<>();

        @Nullable
        String key;

        @Nullable
        String country;
        /// The country that a place lies in.
        @Nullable
        String located;

        char gender = 'u';
        boolean plural;
        /// Several who speak with one voice.
        boolean joint;
        /// Known by an office or a description only.
        boolean unnamed;
        int order;
        private @Nullable Figure same;

        /// The figure that this one turned out to be.
        Figure root() {
            Figure figure = this;
            while (figure.same != null) {
                figure = figure.same;
            }
            return figure;
        }

        private Figure(Entity.Kind kind) {
            this.kind = kind;
        }

        boolean canSpeak() {
            return kind != Entity.Kind.PLACE || country != null;
        }

        void see(Span span, Mention.Form form) {
            for (Seen other : seen) {
                if (other.span.equals(span)) {
                    return;
                }
            }
            seen.add(new Seen(span, form));
        }
    }

    /// @param words the folded words, without honorific particles
    /// @param letters the same without spaces
    record Name(String text, List<String> words, String letters) {}

    record Seen(Span span, Mention.Form form) {}

    private final Scan scan;
    private final @Nullable String home;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Figure> byKey = new HashMap<>();
    private final Map<String, Figure> byLetters = new HashMap<>();
    private final IdentityHashMap<Found.Title, Office> offices = new IdentityHashMap<>();

    /// Who, of those named in the article, is known from elsewhere to hold an office.
    private Function<Found.Title, @Nullable Figure> listed = _ -> null;

    /// @param home the country whose offices are named without it, `null` where that cannot be told
    Cast(Scan scan, @Nullable String home) {
        this.scan = scan;
        this.home = home;
    }

    List<Figure> figures() {
        return figures;
    }

    /// Whether somebody is of a country: his own is told, or he is of the press's.
    boolean isOf(Figure person, @Nullable String country) {
        String own = person.country != null ? person.country : home;
        return country != null && country.equals(own);
    }

    /// Whom to ask for the holder of an office that the article ties to nobody.
    void ask(Function<Found.Title, @Nullable Figure> holders) {
        listed = holders;
    }

    /// Takes in a mention and tells whose it is; `null` for a pronoun or an office that nobody is known to hold.
    @Nullable
    Figure take(Found found) {
        Figure figure = find(found);
        if (figure == null) {
            return null;
        }
        Mention.Form form = found.name() != null ? Mention.Form.NAME : Mention.Form.OFFICE;
        figure.see(found.name() != null && found.kind() == Found.Kind.PERSON ? found.name() : found.span(), form);
        return figure;
    }

    private @Nullable Figure find(Found found) {
        return switch (found.kind()) {
            case PERSON -> person(found);
            case OFFICE -> holder(found);
            case ORGANIZATION, GROUP, PLACE, PEOPLE -> thing(found);
            case PRONOUN -> null;
        };
    }

    private Figure person(Found found) {
        Name name = name(scan.words(found.name() == null ? found.span() : found.name()));
        Figure figure = found.known() == null ? null : byKey.get(found.known().english());
        if (figure == null) {
            figure = byLetters.get(name.letters);
            if (figure != null && figure.kind != Entity.Kind.PERSON) {
                figure = null;
            }
        }
        if (figure == null) {
            figure = longerOrShorter(name);
        }
        if (figure == null) {
            figure = create(Entity.Kind.PERSON);
        }
        add(figure, name);
        enrich(figure, found);
        return figure;
    }

    private @Nullable Figure longerOrShorter(Name name) {
        for (Figure figure : figures) {
            if (figure.kind != Entity.Kind.PERSON || figure.unnamed) {
                continue;
            }
            for (Name other : figure.names) {
                if (oneEndsOther(name, other)) {
                    return figure;
                }
            }
        }
        return scan.lexicon().isPersian() ? null : variant(name);
    }

    private @Nullable Figure variant(Name name) {
        for (Figure figure : figures) {
            boolean named = figure.kind == Entity.Kind.PERSON && !figure.unnamed;
            if (named && figure.names.stream().anyMatch(other -> isVariant(name, other))) {
                return figure;
            }
        }
        return null;
    }

    /// «القطان» is «قطان», «ريباكوف» most likely «ريابكوف»: a name of one word that another has with or
    /// without the article, or with two letters in the other order.
    private static boolean isVariant(Name name, Name other) {
        if (name.words.size() > 1) {
            return false;
        }
        String word = withoutArticle(name.letters);
        for (int i = Math.min(1, other.words.size() - 1); i < other.words.size(); i++) {
            String same = withoutArticle(other.words.get(i));
            if (word.length() >= SHORTEST_BARE && word.equals(same) || isTransposed(word, same)) {
                return true;
            }
        }
        return false;
    }

    private static final int SHORTEST_BARE = 3;
    /// The fewest letters of a word of which two may stand in the other order.
    private static final int SHORTEST_MISSPELT = 6;

    private static String withoutArticle(String word) {
        return word.startsWith("ال") ? word.substring(2) : word;
    }

    private static boolean isTransposed(String a, String b) {
        if (a.length() != b.length() || a.length() < SHORTEST_MISSPELT || a.equals(b)) {
            return false;
        }
        int i = 0;
        while (a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
    }

    private static boolean oneEndsOther(Name a, Name b) {
        Name shorter = a.letters.length() <= b.letters.length() ? a : b;
        Name longer = a.letters.length() <= b.letters.length() ? b : a;
        if (shorter.letters.length() < 3 || shorter.words.size() > longer.words.size()) {
            return false;
        }
        if (longer.letters.endsWith(shorter.letters)) {
            return endsAtWord(longer, shorter);
        }
        if (longer.letters.startsWith(shorter.letters) && shorter.words.size() > 1) {
            return true;
        }
        // «علی بابایی کارنامی» / «بابایی»
        if (shorter.words.size() == 1 && shorter.letters.length() >= 4) {
            return longer.words.indexOf(shorter.letters) > 0;
        }
        // «حامد بن علی العطیه» / «حامد العطیه»
        return shorter.words.size() > 1
                && longer.words.containsAll(shorter.words)
                && longer.words.getFirst().equals(shorter.words.getFirst());
    }

    private static boolean endsAtWord(Name longer, Name shorter) {
        int length = 0;
        for (int i = longer.words.size() - 1; i >= 0; i--) {
            length += longer.words.get(i).length();
            if (length == shorter.letters.length()) {
                return true;
            }
        }
        return shorter.letters.length() >= 5;
    }

    private void enrich(Figure figure, Found found) {
        if (found.known() != null && figure.key == null) {
            figure.key = found.known().english();
            byKey.putIfAbsent(figure.key, figure);
        }
        if (figure.country == null) {
            figure.country = found.country();
        }
        if (found.known() != null && figure.kind == Entity.Kind.PLACE) {
            figure.located = found.known().country();
        }
        if (figure.gender == 'u') {
            figure.gender = found.gender();
        }
        for (Found.Title title : found.titles()) {
            addTitle(figure, title);
        }
    }

    void addTitle(Figure figure, Found.Title title) {
        String letters = office(title).letters;
        for (Found.Title other : figure.titles) {
            if (office(other).letters.equals(letters)) {
                return;
            }
        }
        figure.titles.add(title);
    }

    private void add(Figure figure, Name name) {
        for (Name other : figure.names) {
            if (other.text.equals(name.text)) {
                return;
            }
        }
        figure.names.add(name);
        byLetters.putIfAbsent(name.letters, figure);
    }

    private Figure create(Entity.Kind kind) {
        Figure figure = new Figure(kind);
        figure.order = figures.size();
        figures.add(figure);
        return figure;
    }

    /// The person who holds the office, by the titles that the article gives; `null` if none fits. An office named
    /// without its country is of the press's own country before it is of another.
    private @Nullable Figure holder(Found found) {
        Figure best = fitting(found, true);
        if (best == null && home != null && !found.plural() && !found.back()) {
            best = listed(found);
        }
        if (best == null) {
            best = fitting(found, false);
        }
        if (best != null && !found.plural()) {
            for (Found.Title title : found.titles()) {
                addTitle(best, title);
            }
        }
        return best;
    }

    private @Nullable Figure listed(Found found) {
        for (Found.Title title : found.titles()) {
            Figure figure = title.status() == Entity.Office.Status.CURRENT ? listed.apply(title) : null;
            if (figure != null) {
                return figure.root();
            }
        }
        return null;
    }

    /// @param own whether one of another country than the press's holds no office that is named without a country
    private @Nullable Figure fitting(Found found, boolean own) {
        Figure best = null;
        int bestScore = 0;
        for (Found.Title title : found.titles()) {
            for (Figure figure : figures) {
                if (figure.kind != Entity.Kind.PERSON) {
                    continue;
                }
                for (Found.Title held : figure.titles) {
                    int score = own && isAbroad(title, held, figure) ? 0 : fit(title, held, figure);
                    if (score > bestScore
                            || score == bestScore && score > 0 && best != null && recent(figure, best, found.first())) {
                        bestScore = score;
                        best = figure;
                    }
                }
            }
        }
        return best;
    }

    private boolean isAbroad(Found.Title asked, Found.Title held, Figure figure) {
        String country = held.country() != null ? held.country() : figure.country;
        return home != null && asked.country() == null && country != null && !country.equals(home);
    }

    /// The latest person that «این مقام عراقی» can mean: of the same country, if one is told.
    @Nullable
    Figure pointedAt(Found found) {
        Figure best = null;
        for (Figure figure : figures) {
            boolean fits = figure.kind == Entity.Kind.PERSON
                    && !figure.unnamed
                    && (found.country() == null || found.country().equals(figure.country));
            int at = scan.tokens().start(found.first());
            if (fits && lastSeen(figure, at) >= 0 && (best == null || lastSeen(figure, at) > lastSeen(best, at))) {
                best = figure;
            }
        }
        if (best != null) {
            best.see(found.span(), Mention.Form.OFFICE);
        }
        return best;
    }

    /// The person that was named last before a token.
    @Nullable
    Figure latestPerson(int token) {
        return latest(token, figure -> figure.kind == Entity.Kind.PERSON);
    }

    /// Those told of as several who were named last before a token.
    @Nullable
    Figure latestSeveral(int token) {
        return latest(token, figure -> figure.plural);
    }

    private @Nullable Figure latest(int token, Predicate<Figure> kind) {
        Figure best = null;
        int at = scan.tokens().start(token);
        for (Figure figure : figures) {
            if (kind.test(figure)
                    && lastSeen(figure, at) >= 0
                    && (best == null || lastSeen(figure, at) > lastSeen(best, at))) {
                best = figure;
            }
        }
        return best;
    }

    private boolean recent(Figure a, Figure b, int token) {
        return lastSeen(a, scan.tokens().start(token))
                > lastSeen(b, scan.tokens().start(token));
    }

    private static int lastSeen(Figure figure, int before) {
        int last = -1;
        for (Seen seen : figure.seen) {
            if (seen.span.start() <= before) {
                last = Math.max(last, seen.span.start());
            }
        }
        return last;
    }

    /// How well an office names one that a figure holds: 0 where it does not.
    private int fit(Found.Title asked, Found.Title held, Figure figure) {
        if (asked.plural() != held.plural()) {
            return 0;
        }
        Office one = office(asked);
        Office two = office(held);
        Set<String> a = one.content;
        Set<String> b = two.content;
        if (a.size() > 2 && a.equals(b)) {
            return 100 + a.size();
        }
        String country = asked.country();
        String other = held.country() != null ? held.country() : figure.country;
        if (other == null && !figure.unnamed) {
            other = home;
        }
        if (country != null && other != null && !country.equals(other) && !isSent(asked.head())) {
            return 0;
        }
        if (isCounterpart(one.firstWord) && !isCounterpart(two.firstWord)) {
            return country != null && country.equals(other) && isMatched(asked, held, country) ? COUNTERPART : 0;
        }
        if (one.letters.equals(two.letters)) {
            return 100 + a.size();
        }
        if (!one.firstWord.equals(two.firstWord)) {
            return 0;
        }
        if ((a.size() == 1 || b.size() == 1) && a.size() != b.size() && !one.head.equals(two.head)) {
            return 10;
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        boolean inside = common.size() == Math.min(a.size(), b.size());
        if (inside) {
            return 50 + common.size();
        }
        if (one.isOfMany()) {
            return 0;
        }
        if (common.size() >= 3 && common.size() * 10 >= 6 * Math.min(a.size(), b.size())) {
            return 30 + common.size();
        }
        return country != null && country.equals(other) && common.size() >= 2 && sharesField(asked, common)
                ? 20 + common.size()
                : 0;
    }

    private static final int COUNTERPART = 40;

    /// «همتای عراقی», «نظيره العراقي»: the holder of the same office in another country.
    static boolean isCounterpart(Found.Title title) {
        return isCounterpart(firstWord(title.head()));
    }

    private static boolean isCounterpart(String firstWord) {
        return switch (firstWord) {
            case "همتا", "همتای", "نظیر" -> true;
            default -> false;
        };
    }

    /// Whether the one who was told of last before a counterpart holds the same office in another country.
    private boolean isMatched(Found.Title counterpart, Found.Title office, String country) {
        Figure last = latestPerson(counterpart.first());
        return last != null
                && last.country != null
                && !last.country.equals(country)
                && last.titles.stream().anyMatch(held -> held.head().equals(office.head()));
    }

    /// «المبعوث لليمن»: an office that names a country which is not its holder's.
    static boolean isSent(String head) {
        return switch (firstWord(head)) {
            case "مبعوث", "مقرر", "ممثل", "منسق" -> true;
            default -> false;
        };
    }

    /// Whether a shared word is neither the head of the office nor its country: «رئیس مجلس عراق» is not «رئیس جمهور
    /// عراق».
    private boolean sharesField(Found.Title title, Set<String> shared) {
        String head = office(title).firstWord;
        for (int i = title.first(); i <= title.last(); i++) {
            if (shared.contains(bare(i))
                    && !scan.form(i).startsWith(head)
                    && !scan.has(i, Entry.Demonym.class)
                    && scan.longest(i, i + 1, Entry.Known.class, Entry.Known::isCountry) == null) {
                return true;
            }
        }
        return false;
    }

    /// Whether two offices cannot be one: other heads, or ministers whose fields share no word.
    boolean differ(Found.Title a, Found.Title b) {
        Office one = office(a);
        Office two = office(b);
        // «وزير» and «وزير الخارجية» are heads of one office
        if (!one.firstWord.equals(two.firstWord)) {
            return true;
        }
        if (!one.firstWord.equals("وزیر")) {
            return false;
        }
        Set<String> field = new HashSet<>(one.content);
        Set<String> other = new HashSet<>(two.content);
        field.remove(one.firstWord);
        other.remove(two.firstWord);
        return !field.isEmpty() && !other.isEmpty() && field.stream().noneMatch(other::contains);
    }

    static String firstWord(String head) {
        return firstOf(FoldedText.of(head).toString());
    }

    private static String firstOf(String folded) {
        int space = folded.indexOf(' ');
        int half = folded.indexOf('\u200c');
        int end = space < 0 ? half : half < 0 ? space : Math.min(space, half);
        return end < 0 ? folded : folded.substring(0, end);
    }

    /// What offices are compared by, worked out once.
    ///
    /// @param head folded
    /// @param firstWord of the head
    /// @param letters of the whole, without spaces
    /// @param content its words that mean something, bare
    private record Office(String head, String firstWord, String letters, Set<String> content) {

        /// Offices of which a body has several: sharing the body is not enough.
        boolean isOfMany() {
            return switch (firstWord) {
                case "معاون",
                        "مدیر",
                        "مدیرکل",
                        "عضو",
                        "نماینده",
                        "مسیول",
                        "کارشناس",
                        "استاد",
                        "مشاور",
                        "نایب",
                        "وکیل",
                        "مساعد",
                        "مستشار",
                        "سفیر" -> true;
                default -> false;
            };
        }
    }

    private Office office(Found.Title title) {
        Office office = offices.get(title);
        if (office == null) {
            String head = FoldedText.of(title.head()).toString();
            office = new Office(head, firstOf(head), letters(title.span()), content(title));
            offices.put(title, office);
        }
        return office;
    }

    private Set<String> content(Found.Title title) {
        Set<String> words = new HashSet<>();
        for (int i = title.first(); i <= title.last(); i++) {
            if (scan.isWord(i) && !scan.isFunction(i) && !isAffairs(i)) {
                words.add(bare(i));
            }
        }
        return words;
    }

    /// «وزیر امور اقتصادی» is «وزیر اقتصاد».
    private boolean isAffairs(int token) {
        return switch (scan.form(token)) {
            case "امور", "شوون", "لشوون", "الشوون", "للشوون" -> true;
            default -> false;
        };
    }

    /// A word without its half-spaces, its article and the ending that makes an adjective of a noun.
    private String bare(int token) {
        String form = scan.form(token).replace("\u200c", "");
        boolean article = form.length() > 4 && (form.startsWith("ال") || form.startsWith("لل"));
        String stem = withoutPronoun(article ? form.substring(2) : form);
        int ending = stem.endsWith("یه") ? 2 : stem.endsWith("ی") ? 1 : 0;
        int shortest = scan.lexicon().isPersian() ? 4 : 3;
        return stem.length() - ending >= shortest ? stem.substring(0, stem.length() - ending) : stem;
    }

    /// «خارجيته» as «خارجية».
    private static String withoutPronoun(String word) {
        int ending = word.endsWith("ته") ? 1 : word.endsWith("تها") || word.endsWith("تهم") ? 2 : 0;
        int stem = word.length() - ending;
        return ending > 0 && stem >= 5 ? word.substring(0, stem - 1) + 'ه' : word;
    }

    /// Two figures turn out to be one; `kept` stays.
    void merge(Figure gone, Figure kept) {
        Figure from = gone.root();
        Figure into = kept.root();
        if (from == into) {
            return;
        }
        from.same = into;
        if (!from.unnamed) {
            from.names.forEach(name -> add(into, name));
        }
        from.titles.forEach(title -> addTitle(into, title));
        from.seen.forEach(seen -> into.see(seen.span(), seen.form()));
        if (into.country == null) {
            into.country = from.country;
        }
        byLetters.replaceAll((_, figure) -> figure == from ? into : figure);
        figures.remove(from);
    }

    /// A person known by an office only.
    Figure unnamed(Found found) {
        Figure figure = create(found.plural() ? Entity.Kind.GROUP : Entity.Kind.PERSON);
        figure.unnamed = true;
        figure.plural = found.plural();
        add(figure, name(scan.words(found.withoutProclitic(scan.text()))));
        enrich(figure, found);
        figure.see(found.span(), Mention.Form.OFFICE);
        return figure;
    }

    /// Somebody whose name is not in any list, told by the place in the sentence.
    Figure presumed(Span span) {
        Name name = name(scan.words(span));
        Figure figure = byLetters.get(name.letters);
        if (figure == null) {
            figure = longerOrShorter(name);
        }
        if (figure == null) {
            figure = create(Entity.Kind.PERSON);
        }
        add(figure, name);
        figure.see(span, Mention.Form.NAME);
        return figure;
    }

    /// The person of the article whose name ends with one word, `null` where none or more than one has such
    /// a name.
    @Nullable
    Figure byLastName(Span span) {
        Name name = name(scan.words(span));
        if (name.words.size() > 1 || name.letters.length() < 2) {
            return null;
        }
        Figure best = null;
        for (Figure figure : figures) {
            boolean named = figure.kind == Entity.Kind.PERSON && !figure.unnamed;
            if (named
                    && figure.names.stream()
                            .anyMatch(other -> other.words.getLast().equals(name.letters))) {
                if (best != null) {
                    return null;
                }
                best = figure;
            }
        }
        if (best != null) {
            best.see(span, Mention.Form.NAME);
        }
        return best;
    }

    /// Somebody or a body that the text describes in words of its own.
    Figure described(Span span, boolean plural) {
        String text = scan.words(span);
        Name name = name(text);
        Figure figure = byLetters.get(name.letters);
        if (figure == null) {
            figure = create(Entity.Kind.GROUP);
            figure.unnamed = true;
            figure.plural = plural;
            add(figure, name);
        }
        figure.see(span, Mention.Form.NAME);
        return figure;
    }

    /// Several who speak with one voice.
    Figure joint(Span span, List<Figure> members) {
        Figure figure = described(span, true);
        figure.plural = true;
        figure.joint = true;
        return figure;
    }

    /// A place that stands outside the sentences, such as the dateline.
    Figure place(String text, Span span) {
        Name name = name(text);
        Figure figure = byLetters.get(name.letters);
        if (figure == null || figure.kind != Entity.Kind.PLACE) {
            figure = create(Entity.Kind.PLACE);
            add(figure, name);
        }
        figure.see(span, Mention.Form.NAME);
        return figure;
    }

    private @Nullable Figure thing(Found found) {
        Entity.Kind kind = switch (found.kind()) {
            case ORGANIZATION -> Entity.Kind.ORGANIZATION;
            case PLACE -> Entity.Kind.PLACE;
            default -> Entity.Kind.GROUP;
        };
        Name name = name(withArticle(found.name() == null ? found.span() : found.name()));
        Figure figure = found.known() == null ? null : byKey.get(found.known().english());
        if (figure == null) {
            figure = byLetters.get(name.letters);
        }
        if (figure == null && (found.back() || isDescription(found))) {
            figure = backTo(name, found);
        }
        if (figure == null) {
            figure = create(kind);
            figure.plural = found.plural();
        }
        if (!found.back() || figure.names.isEmpty()) {
            add(figure, name);
        }
        enrich(figure, found);
        return figure;
    }

    /// The words of a span; «لقاهرة» of «للقاهرة» has its whole article again.
    private String withArticle(Span span) {
        String words = scan.words(span);
        boolean melted = !scan.lexicon().isPersian()
                && words.startsWith("ل")
                && scan.text().startsWith("لل", span.start() - 1);
        return melted ? "ا" + words : words;
    }

    /// «الوكالة الأميركية», «المنظمة الدولية»: a common noun and its adjective with their articles.
    private boolean isDescription(Found found) {
        return !scan.lexicon().isPersian()
                && found.known() == null
                && found.kind() == Found.Kind.ORGANIZATION
                && found.last() == found.first() + 1
                && scan.form(found.first()).startsWith("ال")
                && scan.form(found.last()).startsWith("ال")
                && scan.has(found.first(), Entry.OrganizationHead.class);
    }

    /// Common nouns for those whose names the gazetteers give without it, folded and without article.
    private static final Set<String> MEDIA = Set.of("صحیفه", "جریده", "مجله", "قناه", "وکاله", "شبکه", "اذاعه", "موقع");

    private static boolean isMedium(Figure figure) {
        String key = figure.key == null ? "" : figure.key;
        return key.contains("News") || key.contains("TV") || key.contains("Press") || key.contains("Radio");
    }

    /// The latest body whose name holds the word that points back.
    private @Nullable Figure backTo(Name name, Found found) {
        int token = found.first();
        boolean pointing = home != null && name.words.size() > 1;
        String head = name.words.get(pointing ? 1 : 0);
        String bare = head.startsWith("ال") ? head.substring(2) : head;
        if (bare.length() < 3 || bare.equals("بعض")) {
            return null;
        }
        Figure best = null;
        for (Figure figure : figures) {
            if (figure.kind == Entity.Kind.PERSON && !figure.unnamed || figure.kind == Entity.Kind.PLACE) {
                continue;
            }
            for (Name other : figure.names) {
                for (String word : other.words) {
                    boolean same = word.equals(bare)
                            || word.equals(head)
                            || word.startsWith(bare) && word.length() <= bare.length() + 2
                            || MEDIA.contains(bare) && isMedium(figure);
                    boolean abroad = found.country() != null
                            && figure.country != null
                            && !found.country().equals(figure.country);
                    boolean described = name.words.size() < 2
                            || scan.has(found.last(), Entry.Demonym.class)
                            || other.words.contains(name.words.get(1));
                    if (same && !abroad && described && (best == null || recent(figure, best, token))) {
                        best = figure;
                    }
                }
            }
        }
        return best;
    }

    private String letters(Span span) {
        return name(scan.words(span)).letters;
    }

    private static Name name(String text) {
        FoldedText folded = FoldedText.of(text);
        List<String> words = new ArrayList<>(4);
        StringBuilder letters = new StringBuilder(folded.length());
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            } else if (c != '\u200c' && letters.length() > from) {
                words.add(letters.substring(from));
                from = letters.length();
            }
        }
        if (words.isEmpty()) {
            words.add(text);
            letters.append(text);
        }
        return new Name(text, words, letters.toString());
    }

    /// The entities in order of their first mention, with ids, and the id of every figure.
    Map<Figure, String> number() {
        List<Figure> seen = new ArrayList<>();
        for (Figure figure : figures) {
            if (!figure.seen.isEmpty()) {
                seen.add(figure);
            }
        }
        seen.sort(Comparator.<Figure>comparingInt(f ->
                        f.seen.stream().mapToInt(s -> s.span().start()).min().orElse(0))
                .thenComparingInt(f -> f.order));
        Map<Figure, String> ids = new LinkedHashMap<>();
        for (Figure figure : seen) {
            ids.put(figure, "e" + (ids.size() + 1));
        }
        return ids;
    }

    /// One figure as an entity.
    ///
    /// @param body finds the body that an office belongs to
    Entity entity(Figure figure, Map<Figure, String> ids, Function<Found.Title, @Nullable Figure> body) {
        Name longest = figure.names.getFirst();
        for (Name name : figure.names) {
            if (name.letters.length() > longest.letters.length()) {
                longest = name;
            }
        }
        List<String> others = new ArrayList<>();
        for (Name name : figure.names) {
            if (!name.equals(longest)) {
                others.add(name.text);
            }
        }
        List<Entity.Office> offices = new ArrayList<>();
        for (Found.Title title : figure.titles) {
            Figure of = body.apply(title);
            offices.add(new Entity.Office(scan.words(title.span()), of == null ? null : ids.get(of), title.status()));
        }
        String romanized = figure.key != null
                ? figure.key
                : scan.lexicon().romanization().of(longest.text, scan.lexicon().language());
        return new Entity(
                java.util.Objects.requireNonNull(ids.get(figure)),
                figure.kind,
                longest.text,
                others,
                romanized,
                figure.country,
                offices);
    }
}
