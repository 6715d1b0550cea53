package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Article;
import didar.record.Calendar;
import didar.record.Codes;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.EventTime;
import didar.record.Granularity;
import didar.record.Mention;
import didar.record.Note;
import didar.record.Statement;
import didar.text.Language;
import didar.text.LanguageIdentifier;
import didar.text.Span;
import didar.text.Tokens;
import didar.text.calendar.Direction;
import didar.text.calendar.TimeExpression;
import didar.text.calendar.TimeReader;
import didar.text.latin.Romanization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Reads an article: mentions, then statements and encounters, then the dossier. Holds the lexicons and nothing of an
/// article, so one extractor serves many threads.
public final class Extractor {

    private final Map<Language, Tables> tables = new ConcurrentHashMap<>();

    private final LanguageIdentifier languages = LanguageIdentifier.load();

    private final Holders holders = new Holders();

    private record Tables(Lexicon lexicon, Words words, Recogniser recogniser, ActModel acts) {}

    /// The tables of a language are dear to load: it is done when the first article in it comes.
    private Tables load(Language language) {
        return new Tables(
                Lexicon.load(language, Romanization.load()),
                Words.load(language.tag() + "/words.txt"),
                Recogniser.load(language),
                ActModel.load(language));
    }

    /// Loads the tables of a language before its first article comes, for instance beside other work.
    ///
    /// @throws IllegalArgumentException if the language is not read
    public void prepare(Language language) {
        if (!language.isRead()) {
            throw new IllegalArgumentException("articles in " + language.tag() + " are not read");
        }
        tables.computeIfAbsent(language, this::load);
    }

    /// The dossier of an article; of one in a language that is not read, its article part alone.
    public Dossier extract(Article article) {
        return extract(article, (_, _) -> {});
    }

    /// As [#extract(Article)]; `judged` is told what the act of each statement was judged by that its verb did not
    /// settle.
    public Dossier extract(Article article, BiConsumer<Statement, ActEvidence> judged) {
        if (!article.language().isRead()) {
            return new Dossier(article, List.of(), List.of(), List.of(), List.of(), article.notes());
        }
        Tables t = tables.computeIfAbsent(article.language(), this::load);
        return new Reading(article, t, languages, holders, judged).dossier();
    }

    /// The length of a paragraph, in UTF-16 units, from which its language is sure.
    private static final int SURE = 80;

    /// The reading of one article.
    private static final class Reading {
        private final Article article;
        private final Scan scan;
        private final Page page;
        private final Cast cast;
        private final List<TimeExpression> times = new ArrayList<>();
        private final int[] timeOfToken;
        private final List<Note> notes;
        private final Holders holders;
        private final BiConsumer<Statement, ActEvidence> judged;
        private final Acts acts;
        private final Targets targets;
        private final Addressees addressees;

        Reading(
                Article article,
                Tables t,
                LanguageIdentifier languages,
                Holders holders,
                BiConsumer<Statement, ActEvidence> judged) {
            this.article = article;
            this.judged = judged;
            this.holders = holders;
            this.notes = new ArrayList<>(article.notes());
            List<Page.Region> kinds = new ArrayList<>();
            List<Span> regions = regions(languages, kinds);
            Tokens tokens = Tokens.of(article.text(), regions);
            scan = new Scan(t.lexicon, tokens);
            Tones tones = new Tones(scan);
            acts = new Acts(scan, tones, t.recogniser.classes(), t.acts);
            timeOfToken = new int[tokens.size()];
            boolean[] time = times(tokens);
            cast = new Cast(scan, home());
            Recogniser.Names recognised = t.recogniser.read(scan, t.words);
            Names names = t.lexicon.isPersian()
                    ? new PersianNames(scan, t.words, time, recognised)
                    : new ArabicNames(scan, t.words, time, recognised);
            page = new Page(scan, names, cast, kinds);
            targets = new Targets(page, cast, tones);
            addressees = new Addressees(page, cast);
        }

        /// Headings and paragraphs in the order of the text; a paragraph that holds a heading gives way to it.
        private List<Span> regions(LanguageIdentifier languages, List<Page.Region> kinds) {
            record Part(Span span, Page.Region kind) {}
            List<Part> parts = new ArrayList<>();
            for (Article.Heading heading : article.headings()) {
                parts.add(new Part(heading.span(), Page.region(heading.kind())));
            }
            for (Span paragraph : article.body()) {
                if (parts.stream().noneMatch(p -> p.span.overlaps(paragraph)) && isRead(languages, paragraph)) {
                    parts.add(new Part(paragraph, Page.Region.BODY));
                }
            }
            parts.sort(Comparator.comparing(Part::span));
            List<Span> regions = new ArrayList<>();
            for (Part part : parts) {
                regions.add(part.span);
                kinds.add(part.kind);
            }
            return regions;
        }

        /// Whether a paragraph is in the article's language; one that is not is left out with a note.
        private boolean isRead(LanguageIdentifier languages, Span paragraph) {
            if (paragraph.length() < SURE) {
                return true;
            }
            Language language = languages.identify(article.text(), paragraph);
            if (language == article.language() || language == Language.UNKNOWN) {
                return true;
            }
            notes.add(new Note(
                    "paragraph-not-read",
                    "a paragraph in " + language.tag() + " in an article in "
                            + article.language().tag(),
                    paragraph));
            return false;
        }

        private boolean[] times(Tokens tokens) {
            boolean[] time = new boolean[tokens.size()];
            for (int s = 0; s < tokens.sentences(); s++) {
                int first = tokens.first(s);
                int after = tokens.after(s);
                List<TimeExpression> found = TimeReader.read(
                        tokens.folded(), tokens.foldedStart(first), tokens.foldedEnd(after - 1), article.language());
                int i = first;
                for (TimeExpression expression : found) {
                    if (!expression.placesEvent()) {
                        continue;
                    }
                    times.add(expression);
                    while (i < after && tokens.end(i) <= expression.span().start()) {
                        i++;
                    }
                    while (i < after && tokens.start(i) < expression.span().end()) {
                        time[i] = true;
                        timeOfToken[i] = times.size();
                        i++;
                    }
                }
            }
            return time;
        }

        Dossier dossier() {
            for (int s = 0; s < page.sentences(); s++) {
                for (Found found : page.all(s)) {
                    if (found.kind() == Found.Kind.PERSON) {
                        cast.take(found);
                    }
                }
            }
            Inferences inferences = new Inferences(article, scan, cast, times, holders);
            cast.ask(title -> inferences.namedHolder(title, home()));
            List<Said> said =
                    scan.lexicon().isPersian() ? new PersianStatements(page).read() : new ArabicStatements(page).read();
            List<Encounter> encounters =
                    scan.lexicon().isPersian() ? new PersianEncounters(page).read() : new ArabicEncounters(page).read();
            for (int s = 0; s < page.sentences(); s++) {
                for (Found found : page.all(s)) {
                    if (found.kind() != Found.Kind.PEOPLE) {
                        cast.take(found);
                    }
                }
            }
            if (!scan.lexicon().isPersian()) {
                new ArabicPronouns(page, said).tie();
            }
            placeByDateline(encounters);
            inferences.tie();
            Map<Figure, String> ids = cast.number();
            List<Entity> entities = entities(ids, inferences);
            List<Event> events = events(encounters, ids);
            List<Statement> statements = statements(said, events, ids);
            return new Dossier(article, entities, mentions(ids), events, statements, notes);
        }

        private List<Entity> entities(Map<Figure, String> ids, Inferences inferences) {
            List<Entity> entities = new ArrayList<>();
            ids.keySet()
                    .forEach(figure ->
                            entities.add(cast.entity(figure, ids, this::bodyOf).heldBy(inferences.holder(figure))));
            notes.addAll(inferences.notes());
            return entities;
        }

        /// The body or country that an office belongs to: the longest found inside it.
        private @Nullable Figure bodyOf(Found.Title title) {
            Figure best = null;
            int longest = 0;
            for (Found found : page.all(sentenceOf(title.first()))) {
                boolean inside = found.inner() && found.first() >= title.first() && found.last() <= title.last();
                if (inside && found.span().length() > longest) {
                    Figure figure = cast.take(found);
                    if (figure != null) {
                        best = figure.root();
                        longest = found.span().length();
                    }
                }
            }
            return best;
        }

        private int sentenceOf(int token) {
            int low = 0;
            int high = page.sentences() - 1;
            while (low < high) {
                int middle = low + high + 1 >>> 1;
                if (page.first(middle) <= token) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }

        private static List<Mention> mentions(Map<Figure, String> ids) {
            List<Mention> mentions = new ArrayList<>();
            ids.forEach((figure, id) ->
                    figure.seen.forEach(seen -> mentions.add(new Mention(id, seen.span(), seen.form()))));
            mentions.sort(Comparator.comparing(Mention::span));
            return mentions;
        }

        private List<Event> events(List<Encounter> encounters, Map<Figure, String> ids) {
            List<Event> events = new ArrayList<>();
            for (Encounter encounter : encounters) {
                Encounters.roles(encounter, home());
                Map<String, Event.Participant.Role> who = new java.util.LinkedHashMap<>();
                encounter.who.forEach((figure, role) -> {
                    String id = ids.get(figure.root());
                    if (id != null) {
                        who.putIfAbsent(id, role);
                    }
                });
                if (who.size() < encounter.needed()) {
                    continue;
                }
                List<Event.Participant> participants = new ArrayList<>();
                who.forEach((id, role) -> participants.add(new Event.Participant(id, role)));
                List<Event.Topic> topics = new ArrayList<>();
                encounter.topics.forEach(span -> topics.add(new Event.Topic(scan.words(span), span)));
                events.add(new Event(
                        "v" + (events.size() + 1),
                        encounter.type,
                        encounter.status,
                        participants,
                        id(encounter.place, ids),
                        time(encounter),
                        topics,
                        id(encounter.initiator, ids),
                        codes(encounter, participants),
                        encounter.evidence));
            }
            return events;
        }

        /// A meeting that says no place was held where the article was written.
        private void placeByDateline(List<Encounter> encounters) {
            for (Encounter encounter : encounters) {
                if (encounter.place == null
                        && encounter.type == Event.Type.MEETING
                        && encounter.status == Event.Status.HELD
                        && encounter.sentence < 4) {
                    encounter.place = dateline();
                }
            }
        }

        /// Where the press of the article's language is at home, as far as the language tells.
        private @Nullable String home() {
            return article.language() == Language.PERSIAN ? "IRN" : null;
        }

        private @Nullable Figure dateline() {
            String dateline = article.dateline();
            if (dateline == null) {
                return null;
            }
            int at = article.text().indexOf(dateline);
            if (at < 0) {
                return null;
            }
            for (Figure figure : cast.figures()) {
                if (figure.kind == Entity.Kind.PLACE) {
                    for (Cast.Seen seen : figure.seen) {
                        if (seen.span().start() >= at && seen.span().end() <= at + dateline.length()) {
                            return figure;
                        }
                    }
                }
            }
            return cast.place(dateline, new Span(at, at + dateline.length()));
        }

        private static @Nullable String id(@Nullable Figure figure, Map<Figure, String> ids) {
            return figure == null ? null : ids.get(figure.root());
        }

        private static Codes codes(Encounter encounter, List<Event.Participant> participants) {
            boolean hosted = participants.stream().anyMatch(p -> p.role() == Event.Participant.Role.HOST);
            if (encounter.status == Event.Status.PLANNED || encounter.status == Event.Status.PROPOSED) {
                return new Codes("AGREE", "036");
            }
            if (encounter.status == Event.Status.DENIED || encounter.status == Event.Status.CANCELLED) {
                return new Codes("REJECT/meet", "125");
            }
            return switch (encounter.type) {
                case CALL -> new Codes("CONSULT/phone", "041");
                case VISIT -> new Codes("CONSULT/visit", "042");
                case SUMMIT -> new Codes("CONSULT/multilateral", "046");
                case MEETING ->
                    hosted
                            ? new Codes("CONSULT/visit", "043")
                            : participants.size() > 2
                                    ? new Codes("CONSULT/multilateral", "040")
                                    : new Codes("CONSULT", "040");
                case LETTER -> new Codes("CONSULT", "040");
                case AGREEMENT -> new Codes("AGREE", "057");
                case STATEMENT_JOINT -> new Codes(null, "010");
            };
        }

        private @Nullable EventTime time(Encounter encounter) {
            if (encounter.timeToken < 0) {
                return null;
            }
            LocalDate day =
                    article.published() == null ? null : article.published().day();
            Direction direction = encounter.status == Event.Status.PLANNED ? Direction.FUTURE : Direction.PAST;
            TimeExpression time = TimeReader.resolve(times.get(timeOfToken[encounter.timeToken] - 1), day, direction);
            if (time.reason() != null) {
                notes.add(new Note("date-unanchored", "«" + time.text() + "»: " + time.reason(), time.span()));
            }
            time.notes()
                    .forEach(note -> notes.add(new Note(
                            note.code().name().toLowerCase(Locale.ROOT).replace("_", "-"),
                            note.message(),
                            time.span())));
            return new EventTime(
                    scan.words(time.span()),
                    time.value(),
                    granularity(time.granularity()),
                    time.part() == null ? null : time.part().name().toLowerCase(Locale.ROOT),
                    time.calendar() == null
                            ? null
                            : Calendar.valueOf(time.calendar().name()),
                    EventTime.Resolution.valueOf(time.resolution().name()),
                    time.relative());
        }

        /// The dossier knows no seasons: such a time is told no finer than by its year.
        private static Granularity granularity(didar.text.calendar.Granularity told) {
            return switch (told) {
                case MINUTE -> Granularity.MINUTE;
                case HOUR -> Granularity.HOUR;
                case DAY -> Granularity.DAY;
                case WEEK -> Granularity.WEEK;
                case MONTH -> Granularity.MONTH;
                case SEASON, YEAR, DECADE, CENTURY -> Granularity.YEAR;
            };
        }

        private List<Statement> statements(List<Said> said, List<Event> events, Map<Figure, String> ids) {
            List<Said> ordered = new ArrayList<>(said);
            ordered.sort(Comparator.comparingInt((Said s) -> s.first).thenComparingInt(s -> s.last));
            List<Statement> statements = new ArrayList<>();
            for (Said one : ordered) {
                Span content = content(one);
                if (content.isEmpty()) {
                    continue;
                }
                String speaker = id(one.speaker, ids);
                String event = eventOf(speaker, events);
                ActEvidence evidence = one.actFixed ? null : acts.evidence(one);
                didar.record.Act act = evidence == null ? one.act : acts.best(evidence);
                if (speaker == null) {
                    notes.add(new Note("speaker-unknown", "nobody is named who said this", content));
                }
                Statement statement = new Statement(
                        "s" + (statements.size() + 1),
                        speaker,
                        id(one.via, ids),
                        id(addressees.of(one), ids),
                        event,
                        new Statement.Cue(one.cue, one.lemma),
                        one.mode,
                        content,
                        act,
                        about(one, act, ids),
                        Acts.codes(act));
                statements.add(statement);
                if (evidence != null) {
                    judged.accept(statement, evidence);
                }
            }
            return statements;
        }

        /// The content without the marks around it.
        private Span content(Said one) {
            int first = one.first;
            int last = one.last;
            while (last > first && scan.isPunctuation(last) && !closes(first, last)) {
                last--;
            }
            while (first < last && scan.isPunctuation(first) && !scan.is(first, "(")) {
                first++;
            }
            return first > last ? new Span(0, 0) : scan.span(first, last);
        }

        /// Whether a mark at the end closes one inside the content.
        private boolean closes(int first, int last) {
            String form = scan.form(last);
            if (!form.equals(")") && !form.equals("»") && !form.equals("”") && !form.equals("\"")) {
                return false;
            }
            int depth = 0;
            for (int i = first; i < last; i++) {
                String f = scan.form(i);
                if (f.equals("(") && form.equals(")")
                        || f.equals("«") && form.equals("»")
                        || f.equals("“") && form.equals("”")
                        || f.equals("\"") && form.equals("\"") && depth == 0) {
                    depth++;
                } else if (f.equals(form)) {
                    depth--;
                }
            }
            return depth > 0;
        }

        private static @Nullable String eventOf(@Nullable String speaker, List<Event> events) {
            for (Event event : events) {
                boolean talk = event.type() != Event.Type.VISIT
                        && event.type() != Event.Type.LETTER
                        && event.status() == Event.Status.HELD;
                if (talk
                        && event.participants().stream()
                                .anyMatch(p -> p.entity().equals(speaker))) {
                    return event.id();
                }
            }
            return null;
        }

        private List<Statement.About> about(Said one, didar.record.Act act, Map<Figure, String> ids) {
            List<Statement.About> about = new ArrayList<>();
            for (Targets.Target target : targets.of(one, act)) {
                String id = id(target.figure(), ids);
                if (id != null) {
                    about.add(new Statement.About(id, target.stance()));
                }
            }
            return about;
        }
    }
}
