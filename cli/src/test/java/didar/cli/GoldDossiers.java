package didar.cli;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.record.Act;
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
import didar.record.Published;
import didar.record.Statement;
import didar.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Dossiers as a perfect reader would make them: the samples with their gold. The views are tested with these, so
/// that a change of the reader does not change what a view is shown.
final class GoldDossiers {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final JsonNode GOLD =
            new ObjectMapper().readTree(SAMPLES.resolve("gold.json").toFile());

    private final JsonNode gold;
    private final Article article;
    private final String searched;
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    private GoldDossiers(JsonNode gold, Article article) {
        this.gold = gold;
        this.article = article;
        this.searched = letters(article.text());
    }

    static Dossier of(String id) {
        for (JsonNode document : GOLD.get("documents")) {
            if (document.get("id").asString().equals(id)) {
                Path path = SAMPLES.resolve(document.get("language").asString()).resolve(id + ".txt");
                List<Article> read = new ArrayList<>();
                Archive.read(List.of(Input.of(path)), Options.DEFAULT, outcome -> {
                    if (outcome instanceof Outcome.Read(Article article)) {
                        read.add(article);
                    }
                });
                return new GoldDossiers(document, dated(read.getFirst(), document)).dossier();
            }
        }
        throw new IllegalArgumentException("no sample " + id);
    }

    private Dossier dossier() {
        for (var e : gold.get("entities").properties()) {
            JsonNode names = e.getValue().get("names");
            List<Entity.Office> offices = new ArrayList<>();
            e.getValue()
                    .path("offices")
                    .forEach(o -> offices.add(new Entity.Office(o.asString(), null, Entity.Office.Status.CURRENT)));
            add(
                    e.getKey(),
                    kind(e.getValue().get("kind").asString()),
                    names.get(0).asString(),
                    names,
                    offices);
        }
        List<Event> events = new ArrayList<>();
        gold.get("events").forEach(e -> events.add(event(e, "v" + (events.size() + 1))));
        List<Statement> statements = new ArrayList<>();
        gold.get("statements").forEach(s -> statements.add(statement(s, "s" + (statements.size() + 1))));
        List<Mention> mentions = new ArrayList<>();
        for (Entity e : entities.values()) {
            List<String> forms = new ArrayList<>(List.of(e.name()));
            forms.addAll(e.names());
            for (String form : forms) {
                String name = letters(form);
                for (int at = searched.indexOf(name); at >= 0; at = searched.indexOf(name, at + 1)) {
                    mentions.add(new Mention(e.id(), new Span(at, at + name.length()), Mention.Form.NAME));
                }
            }
        }
        return new Dossier(
                article,
                List.copyOf(entities.values()),
                mentions,
                events,
                statements,
                article.published() == null
                        ? List.of(new Note("date-unanchored", "the page does not say when it was published", null))
                        : List.of());
    }

    private Event event(JsonNode e, String id) {
        List<Event.Participant> participants = new ArrayList<>();
        e.get("participants")
                .forEach(p -> participants.add(new Event.Participant(
                        who(p.asString()),
                        p.asString().equals(e.path("host").asString(""))
                                ? Event.Participant.Role.HOST
                                : Event.Participant.Role.PARTY)));
        EventTime time = null;
        if (e.has("time")) {
            boolean day = Character.isDigit(e.get("time").asString().charAt(0))
                    && e.get("time").asString().length() == 10;
            time = new EventTime(
                    e.path("time_text").asString("-"),
                    day ? LocalDate.parse(e.get("time").asString()) : null,
                    Granularity.DAY,
                    null,
                    null,
                    day ? EventTime.Resolution.EXPLICIT : EventTime.Resolution.UNRESOLVED,
                    null);
        }
        String anchor = e.has("time_text")
                ? e.get("time_text").asString()
                : name(participants.getFirst().entity());
        Span at = find(anchor, 0);
        int start = article.text().lastIndexOf('\n', at.start()) + 1;
        int end = article.text().indexOf('\n', at.end());
        return new Event(
                id,
                Event.Type.valueOf(e.get("type").asString().toUpperCase(Locale.ROOT)),
                Event.Status.valueOf(e.get("status").asString().toUpperCase(Locale.ROOT)),
                participants,
                e.has("place") ? who(e.get("place").asString()) : null,
                time,
                List.of(),
                null,
                new Codes(e.path("plover").asString(null), null),
                List.of(new Span(start, end < 0 ? article.text().length() : end)));
    }

    private Statement statement(JsonNode s, String id) {
        Span from = find(s.get("content").get("from").asString(), 0);
        Span to = find(s.get("content").get("to").asString(), from.start());
        Span content = from.cover(to);
        String word = letters(s.get("cue").asString());
        int before = searched.lastIndexOf(word, content.start());
        int cue = before >= 0 && content.start() - before < 400 ? before : searched.indexOf(word);
        return new Statement(
                id,
                who(s.get("speaker").asString()),
                s.has("via") ? who(s.get("via").asString()) : null,
                null,
                null,
                new Statement.Cue(new Span(cue, cue + word.length()), word),
                Statement.Mode.valueOf(s.get("mode").asString().toUpperCase(Locale.ROOT)),
                content,
                Act.valueOf(s.get("act").asString().toUpperCase(Locale.ROOT)),
                List.of(),
                new Codes(null, null));
    }

    private Span find(String words, int from) {
        String w = letters(words);
        int at = searched.indexOf(w, from);
        if (at < 0) {
            throw new IllegalStateException(gold.get("id") + " does not hold " + words);
        }
        return new Span(at, at + w.length());
    }

    /// Id of the entity with this key or, failing that, with the first of these forms as a name.
    private String who(String keyOrForms) {
        Entity known = entities.get(keyOrForms);
        if (known == null) {
            int bar = keyOrForms.indexOf('|');
            String form = bar < 0 ? keyOrForms : keyOrForms.substring(0, bar);
            for (Entity e : entities.values()) {
                if (e.name().equals(form) || e.names().contains(form)) {
                    return e.id();
                }
            }
            known = add(keyOrForms, Entity.Kind.ORGANIZATION, form, null, List.of());
        }
        return known.id();
    }

    private Entity add(
            String key, Entity.Kind kind, String name, @Nullable JsonNode names, List<Entity.Office> offices) {
        List<String> others = new ArrayList<>();
        if (names != null) {
            names.forEach(n -> others.add(n.asString()));
            others.remove(name);
        }
        Entity e = new Entity("e" + (entities.size() + 1), kind, name, others, null, null, offices);
        entities.put(key, e);
        return e;
    }

    private String name(String id) {
        return entities.values().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Entity.Kind kind(String word) {
        return Entity.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// Arabic ي and ك as the Persian letters, one for one, so that offsets stay.
    private static String letters(String s) {
        return s.replace('ي', 'ی').replace('ك', 'ک');
    }

    /// The article with the date of the gold.
    private static Article dated(Article a, JsonNode document) {
        JsonNode gold = document.get("article").get("published");
        if (gold == null || gold.isNull()) {
            return a;
        }
        String value = gold.get("value").asString();
        boolean day = value.length() == 10;
        Published published = new Published(
                value,
                day ? LocalDate.parse(value).atStartOfDay() : LocalDateTime.parse(value),
                Calendar.valueOf(gold.get("calendar").asString().toUpperCase(Locale.ROOT)),
                day ? Granularity.DAY : Granularity.MINUTE,
                null);
        return new Article(
                a.id(),
                a.source(),
                a.language(),
                document.get("article").path("title").asString(null),
                a.kicker(),
                a.lead(),
                a.outlet(),
                a.byline(),
                a.dateline(),
                a.credits(),
                a.code(),
                a.category(),
                a.keywords(),
                a.related(),
                published,
                a.text(),
                a.headings(),
                a.body(),
                a.noise(),
                a.notes());
    }
}
