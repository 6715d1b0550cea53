package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Entity;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who says what an Arabic report tells: the figure behind its subject, or who had the word before.
final class ArabicSpeakers {

    /// The most words that a name of no list has.
    private static final int LONGEST_NAME = 4;

    /// Words for those who are told by somebody else's name.
    private static final Set<String> RELATED = Set.of(
            "والد", "والده", "شقیق", "شقیقه", "زوج", "زوجه", "نجل", "ابن", "ابنه", "عائله", "اسره", "محامی", "محامیه",
            "صدیق", "اصدقاء", "حمله", "مکتب");

    /// What bodies publish, folded and without article.
    private static final Set<String> PAPERS = Set.of("تقریر", "دراسه", "بیان", "استطلاع", "وثیقه", "احصاءات");

    private final Page page;
    private final Scan scan;
    private final Cast cast;
    private final Speakers speakers;
    private final ArabicFrames frames;
    /// Whose paper was quoted last.
    private @Nullable Figure author;

    ArabicSpeakers(Page page, Speakers speakers, ArabicFrames frames) {
        this.frames = frames;
        this.page = page;
        this.scan = page.scan;
        this.cast = page.cast;
        this.speakers = speakers;
    }

    /// The speaker of a report, who has the word from now on.
    ///
    /// @param before who speaks in the report before it in the same sentence
    @Nullable
    Figure speaker(int sentence, ArabicReport report, @Nullable Figure before) {
        ArabicVerb verb = report.verb();
        Figure figure = switch (report.subject()) {
            case ArabicSubject.None _ -> null;
            case ArabicSubject.Joint(Span span, int _) -> cast.joint(span, List.of());
            case ArabicSubject.Named(Found found, boolean _) ->
                speakers.named(found, turns(sentence), verb.row().continuing(), page.isTitle(sentence));
            case ArabicSubject.Words words -> {
                Figure author = author(sentence, words, report.content());
                yield author == null ? described(words, verb.plural()) : author;
            }
        };
        if (figure == null) {
            return unnamed(sentence, report, before);
        }
        boolean agrees = !verb.isNominal() && figure.kind == Entity.Kind.PERSON && !verb.plural();
        if (figure.gender == 'u' || agrees) {
            figure.gender = verb.feminine() ? 'f' : 'm';
        }
        if (verb.isNominal()) {
            speakers.give(figure);
        } else {
            speakers.give(figure, verb.feminine());
        }
        return figure;
    }

    /// A sentence in which nobody speaks: its subject may speak in the next without being named.
    void told(int sentence) {
        Found subject = frames.subject(sentence);
        speakers.tell(subject == null ? null : cast.take(subject));
    }

    /// «من جهته», «بدوره»: whether the sentence passes the word to somebody else.
    private boolean turns(int sentence) {
        return scan.longest(
                        page.first(sentence),
                        page.after(sentence),
                        Entry.Opener.class,
                        o -> o.kind().equals("turn"))
                != null;
    }

    /// The speaker of a report without a subject.
    private @Nullable Figure unnamed(int sentence, ArabicReport report, @Nullable Figure before) {
        ArabicVerb verb = report.verb();
        if (verb.isNominal()) {
            Figure figure = before != null && agrees(verb, before) ? before : mainSubject(sentence, verb);
            if (figure != null) {
                speakers.give(figure);
                return figure;
            }
        }
        Found subject = frames.subordinating(sentence, verb);
        if (subject != null) {
            Figure figure = speakers.named(subject, false, false, false);
            speakers.give(figure);
            return figure;
        }
        if (before != null && report.agreesWith(before.root())) {
            return before;
        }
        boolean adding = verb.isNominal() || verb.flagged("adds");
        return speakers.elided(scan.tokens().span(verb.first()), verb.feminine(), verb.plural(), adding);
    }

    /// Whether a participle can go on with somebody: «مؤكدين» is said of several, «قائلة» of no man.
    private static boolean agrees(ArabicVerb participle, Figure figure) {
        Figure root = figure.root();
        boolean one = root.kind == Entity.Kind.PERSON && !root.plural;
        return participle.shape() == Entry.Shape.MASDAR
                || !(participle.plural() && one) && !(participle.feminine() && one && root.gender == 'm');
    }

    /// «تقرير لرويترز», «دراسة أجرتها الجامعة»: the body whose paper it is that tells; «التقرير»: the one before.
    private @Nullable Figure author(int sentence, ArabicSubject.Words words, int before) {
        String noun = scan.form(words.first());
        boolean definite = noun.startsWith("ال");
        String bare = definite ? noun.substring(2) : noun.endsWith("ا") ? noun.substring(0, noun.length() - 1) : noun;
        if (!PAPERS.contains(bare)) {
            return null;
        }
        for (Found found : page.outer(sentence)) {
            if (found.first() > words.first() && found.last() < before && found.kind() == Found.Kind.ORGANIZATION) {
                author = speakers.named(found, false, false, false);
                return author;
            }
        }
        return definite ? author : null;
    }

    /// Words of its own: a name that no list has is a person, all else is a group.
    private Figure described(ArabicSubject.Words words, boolean plural) {
        int first = words.first();
        Match<Entry> honorific = scan.longest(first, words.last() + 1, Entry.Honorific.class, Entry.Honorific::before);
        if (honorific != null && honorific.last() < words.last()) {
            first = honorific.last() + 1;
        }
        Figure known = plural ? null : cast.byLastName(scan.span(first, words.last()));
        if (known != null) {
            return known;
        }
        int end = first;
        while (end <= words.last() && isNamePart(end)) {
            end++;
        }
        boolean whole = end > words.last() || scan.has(end, Entry.Office.class) || scan.isPunctuation(end);
        int length = end - first;
        if (whole && length > 0 && length <= LONGEST_NAME && !plural) {
            return cast.presumed(scan.span(first, end - 1));
        }
        int name = plural ? -1 : nameWithin(words);
        return name > 0
                ? cast.presumed(scan.span(name, words.last()))
                : cast.described(scan.span(words.first(), words.last()), plural);
    }

    /// «عالم الاقتصاد آلبرت بغزيان», «اللاجئ الأفغاني محمد حسيني»: where the name starts that ends words
    /// with an article before it, -1 where none does. «والد الطفلة مريم» is somebody else.
    private int nameWithin(ArabicSubject.Words words) {
        if (RELATED.contains(scan.form(words.first()))) {
            return -1;
        }
        for (int i = words.first() + 1; i <= words.last(); i++) {
            Found found = page.foundAt(i);
            if (found != null
                    && found.kind() == Found.Kind.PERSON
                    && found.titles().isEmpty()
                    && found.last() == words.last()
                    && scan.form(i - 1).startsWith("ال")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNamePart(int i) {
        if (page.names.recognised.kind(i) == Entity.Kind.PERSON && !scan.isFunction(i)) {
            return true;
        }
        return switch (page.names.look(i)) {
            case GIVEN, AMBIGUOUS_GIVEN, SURNAME, AMBIGUOUS_SURNAME, PARTICLE, UNKNOWN ->
                !scan.has(i, Entry.People.class);
            case COMMON, PLACE, HEAD, STOP -> false;
        };
    }

    /// The subject of a sentence without a report before the participle: the first that can act.
    private @Nullable Figure mainSubject(int sentence, ArabicVerb participle) {
        int before = participle.first();
        for (Found found : page.outer(sentence)) {
            boolean acts = switch (found.kind()) {
                case PERSON, OFFICE, ORGANIZATION, PEOPLE -> true;
                case GROUP, PLACE, PRONOUN -> false;
            };
            boolean governed = scan.isPreposition(found.first() - 1);
            boolean agrees = participle.shape() == Entry.Shape.MASDAR
                    || !participle.plural() && !(participle.feminine() && found.gender() == 'm')
                    || participle.plural() && (found.plural() || found.kind() != Found.Kind.PERSON);
            if (acts && !governed && agrees && found.first() < before) {
                return speakers.named(found, false, false, false);
            }
        }
        return speakers.current();
    }
}
