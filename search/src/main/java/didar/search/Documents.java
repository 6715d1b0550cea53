package didar.search;

import didar.record.Article;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.EventTime;
import didar.record.Granularity;
import didar.record.Published;
import didar.record.Statement;
import didar.search.Filters.Kind;
import didar.text.Span;
import didar.text.calendar.CalendarDate;
import didar.text.calendar.CalendarSystem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What is kept of one dossier: a document of its article, one of each statement and one of each meeting.
final class Documents {

    private static final FieldType WORDS = words();
    /// Documents that one article may have.
    private static final long MOST = 1 << 16;

    private final long no;
    private final Dossier dossier;
    private final Links links;
    private final Article article;
    private final Keys keys;
    private final List<Keyed> body;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, List<List<Keyed>>> names = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();

    private Documents(long no, Dossier dossier, Links links) {
        this.no = no;
        this.dossier = dossier;
        this.links = links;
        this.article = dossier.article();
        this.keys = Keys.of(article.language());
        this.body = keys.of(article.text(), article.body());
        dossier.entities().forEach(e -> entities.put(e.id(), e));
    }

    private static FieldType words() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    /// @param no of the article in the record
    static List<Document> of(long no, Dossier dossier, Links links) {
        var documents = new Documents(no, dossier, links);
        documents.article();
        dossier.statements().forEach(documents::statement);
        dossier.events().forEach(documents::meeting);
        return documents.documents;
    }

    /// The number of the article that a document of a number is of.
    static long article(long number) {
        return number / MOST;
    }

    private void article() {
        Document document = document(Kind.ARTICLE);
        shown(document, Fields.SHOWN_TITLE, article.title());
        Set<String> people = new LinkedHashSet<>();
        for (Entity entity : dossier.entities()) {
            if (entity.kind() == Entity.Kind.PERSON) {
                people.add(entity.id());
            }
        }
        words(document, Fields.WHO, names(people));
        who(document, people);
        places(document, dossier.events());
        List<Keyed> title = article.title() == null ? List.of() : keys.of(article.title());
        text(document, new Span(0, article.text().length()), body, List.of(title));
        published(document);
    }

    private void statement(Statement statement) {
        Document document = document(Kind.STATEMENT);
        shown(document, Fields.LOCAL, statement.id());
        shown(document, Fields.SHOWN_TITLE, article.title());
        closed(document, Fields.ACT, statement.act().name().toLowerCase(Locale.ROOT));
        Set<String> speaker = statement.speaker() == null ? Set.of() : Set.of(statement.speaker());
        words(document, Fields.WHO, names(speaker));
        who(document, speaker);
        shownNames(document, speaker);
        Set<String> about = new LinkedHashSet<>();
        statement.about().forEach(a -> about.add(a.entity()));
        words(document, Fields.ABOUT, names(about));
        links.of(about).forEach(id -> counted(document, Fields.ABOUT_ID, id));
        List<Event> saidAt = dossier.events().stream()
                .filter(event -> event.id().equals(statement.event()))
                .toList();
        saidAt.forEach(event -> event(document, event));
        places(document, saidAt);
        text(document, statement.content(), within(statement.content()), names(speaker));
        published(document);
    }

    private void meeting(Event event) {
        Document document = document(Kind.MEETING);
        shown(document, Fields.LOCAL, event.id());
        shown(document, Fields.SHOWN_TITLE, article.title());
        closed(document, Fields.TYPE, event.type().json());
        shown(document, Fields.STATUS, event.status().name().toLowerCase(Locale.ROOT));
        Set<String> participants = new LinkedHashSet<>();
        event.participants().forEach(p -> participants.add(p.entity()));
        words(document, Fields.WHO, names(participants));
        who(document, participants);
        event(document, event);
        places(document, List.of(event));
        shownNames(document, participants);
        List<List<Keyed>> about = new ArrayList<>();
        event.topics().forEach(t -> about.add(within(t.span())));
        words(document, Fields.ABOUT, about);
        if (event.place() != null) {
            shown(document, Fields.PLACE, name(event.place()));
        }
        Span evidence = event.evidence().stream().reduce(Span::cover).orElseThrow();
        text(document, evidence, within(evidence), names(participants));
        LocalDate day = day(event.time());
        if (day == null) {
            published(document);
        } else {
            time(document, day.atStartOfDay());
            shown(document, Fields.WRITTEN_DAY, day.toString());
        }
    }

    /// The day of a meeting; `null` where the article tells none.
    private static @Nullable LocalDate day(@Nullable EventTime time) {
        return time == null || !isDay(time.granularity()) ? null : time.value();
    }

    private static boolean isDay(Granularity granularity) {
        return switch (granularity) {
            case DAY, HOUR, MINUTE -> true;
            case WEEK, MONTH, YEAR -> false;
        };
    }

    private Document document(Kind kind) {
        var document = new Document();
        document.add(new NumericDocValuesField(Fields.NUMBER, no * MOST + Math.min(documents.size(), MOST - 1)));
        closed(document, Fields.KIND, kind.name().toLowerCase(Locale.ROOT));
        closed(document, Fields.LANGUAGE, article.language().tag());
        document.add(new StringField(Fields.SOURCE, article.source(), Field.Store.YES));
        shown(document, Fields.ARTICLE, article.id());
        if (article.outlet() != null) {
            shown(document, Fields.SHOWN_OUTLET, article.outlet());
            counted(document, Fields.OUTLET_NAME, article.outlet());
            words(document, Fields.OUTLET, List.of(keys.of(article.outlet())));
        }
        documents.add(document);
        return document;
    }

    private void published(Document document) {
        Published published = article.published();
        if (published != null) {
            time(document, published.value());
            shown(document, Fields.WRITTEN_DAY, published.written());
        }
    }

    private static void time(Document document, LocalDateTime time) {
        document.add(new LongField(Fields.DAY, time.toLocalDate().toEpochDay(), Field.Store.NO));
        document.add(new LongField(
                Fields.TIME, TimeUnit.SECONDS.toMinutes(time.toEpochSecond(ZoneOffset.UTC)), Field.Store.NO));
        year(document, Fields.YEAR, time.toLocalDate(), CalendarSystem.GREGORIAN);
        year(document, Fields.PERSIAN_YEAR, time.toLocalDate(), CalendarSystem.PERSIAN);
        year(document, Fields.ISLAMIC_YEAR, time.toLocalDate(), CalendarSystem.ISLAMIC);
    }

    /// With four digits, so that the order of letters is that of time.
    private static void year(Document document, String field, LocalDate day, CalendarSystem calendar) {
        if (CalendarDate.covers(calendar, day)) {
            String year = String.format(
                    Locale.ROOT, "%04d", CalendarDate.of(day, calendar).year());
            document.add(new SortedSetDocValuesField(field, new BytesRef(year)));
        }
    }

    /// Words with their places in the original, which is kept to be shown; and more by which it is found, at positions
    /// behind the original's words. In one field, because to look in one costs a third of looking in three.
    private void text(Document document, Span span, List<Keyed> words, List<List<Keyed>> more) {
        List<List<Keyed>> all = new ArrayList<>();
        all.add(words);
        all.addAll(more);
        document.add(new Field(keys.field(Fields.TEXT), new KeyStream(all), WORDS));
        document.add(new StoredField(Fields.PLACES, Places.of(words, span.start())));
        document.add(new StoredField(Fields.ORIGINAL, span.of(article.text())));
        document.add(new StoredField(Fields.START, article.text().codePointCount(0, span.start())));
    }

    /// The words of a stretch: those of the body, which know their neighbours, or of the stretch alone.
    private List<Keyed> within(Span span) {
        boolean inBody = article.body().stream().anyMatch(p -> p.contains(span));
        return inBody
                ? body.stream().filter(w -> span.contains(w.span())).toList()
                : keys.of(article.text(), List.of(span));
    }

    private List<List<Keyed>> names(Set<String> ids) {
        List<List<Keyed>> all = new ArrayList<>();
        ids.forEach(id -> all.addAll(names.computeIfAbsent(id, this::writings)));
        return all;
    }

    private void words(Document document, String field, List<List<Keyed>> texts) {
        if (!texts.isEmpty()) {
            document.add(new Field(keys.field(field), new KeyStream(texts), WORDS));
        }
    }

    private void who(Document document, Set<String> local) {
        ids(document, Fields.WHO_ID, local);
        Set<String> people = new LinkedHashSet<>();
        Set<String> bodies = new LinkedHashSet<>();
        for (String one : local) {
            Entity entity = entities.get(one);
            (entity != null && entity.kind() == Entity.Kind.PERSON ? people : bodies).add(one);
        }
        links.of(people).forEach(id -> document.add(new SortedSetDocValuesField(Fields.PERSON, new BytesRef(id))));
        links.of(bodies).forEach(id -> document.add(new SortedSetDocValuesField(Fields.BODY, new BytesRef(id))));
    }

    private void event(Document document, Event event) {
        String id = links.stable().get(event.id());
        if (id != null) {
            document.add(new StringField(Fields.EVENT_ID, id, Field.Store.YES));
        }
    }

    /// Where meetings took place.
    private void places(Document document, List<Event> events) {
        Set<String> places = new LinkedHashSet<>();
        for (Event event : events) {
            if (event.place() != null) {
                places.add(event.place());
            }
        }
        links.of(places).forEach(id -> counted(document, Fields.PLACE_ID, id));
    }

    private void ids(Document document, String field, Set<String> local) {
        links.of(local).forEach(id -> document.add(new StringField(field, id, Field.Store.NO)));
    }

    /// All that an entity is called by, its offices included.
    private List<List<Keyed>> writings(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            return List.of();
        }
        Set<String> writings = new LinkedHashSet<>();
        writings.add(entity.name());
        writings.addAll(entity.names());
        entity.offices().forEach(o -> writings.add(o.title()));
        if (entity.romanized() != null) {
            writings.add(entity.romanized());
        }
        if (entity.holder() != null) {
            writings.add(entity.holder().name());
            writings.add(entity.holder().english());
        }
        return writings.stream().map(keys::of).toList();
    }

    private void shownNames(Document document, Set<String> ids) {
        for (String id : ids) {
            shown(document, Fields.NAME, name(id));
            shown(document, Fields.NAME_ID, links.stable().getOrDefault(id, ""));
        }
    }

    private String name(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : entity.name();
    }

    /// A word of a closed set.
    private static void closed(Document document, String field, String word) {
        document.add(new KeywordField(field, word, Field.Store.YES));
    }

    private static void counted(Document document, String field, String value) {
        document.add(new KeywordField(field, value, Field.Store.NO));
    }

    private static void shown(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }
}
