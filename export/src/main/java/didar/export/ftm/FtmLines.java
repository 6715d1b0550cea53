package didar.export.ftm;

import didar.export.Chronicle;
import didar.export.Countries;
import didar.export.JsonLines;
import didar.export.Kept;
import didar.export.Naming;
import didar.export.Occurrence;
import didar.export.Occurrence.Account;
import didar.export.Occurrence.Attendance;
import didar.export.Proof;
import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.name.Name;
import didar.link.who.Identity;
import didar.link.who.Tenure;
import didar.link.who.Wikidata;
import didar.record.Article;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Published;
import didar.record.Statement;
import didar.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A record as entities of FollowTheMoney, as JSON Lines. Every reference leads to an entity of the same file.
///
/// The model has no schema for what somebody said: it becomes a `Note` on the speaker, with the article as proof. What
/// the model calls a statement is something else, the source of a property.
public final class FtmLines {

    private final Chronicle chronicle;
    private final JsonLines json;
    private final Wikidata wikidata = Wikidata.read();
    private final PublicBodies publicBodies = PublicBodies.read();
    /// Ids that are written when they are first needed: positions and states.
    private final Set<String> written = new HashSet<>();

    private FtmLines(Chronicle chronicle, JsonLines json) {
        this.chronicle = chronicle;
        this.json = json;
    }

    /// Writes all; the stream stays open.
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        try (var json = new JsonLines(out)) {
            var lines = new FtmLines(chronicle, json);
            try (Stream<Kept> articles = chronicle.articles()) {
                for (Iterator<Kept> all = articles.iterator(); all.hasNext(); ) {
                    lines.article(all.next());
                }
            }
            try (Stream<Identity> identities = chronicle.identities()) {
                for (Iterator<Identity> all = identities.iterator(); all.hasNext(); ) {
                    lines.identity(all.next());
                }
            }
            try (Stream<JoinedEvent> events = chronicle.events()) {
                for (Iterator<JoinedEvent> all = events.iterator(); all.hasNext(); ) {
                    lines.event(Occurrence.of(all.next(), chronicle));
                }
            }
        }
    }

    private void article(Kept kept) throws IOException {
        Article article = kept.dossier().article();
        Published published = article.published();
        new FtmEntity(kept.id(), "Article")
                .with("name", article.title() == null ? article.source() : article.title())
                .with("title", article.title())
                .with("fileName", article.source())
                .with("sourceUrl", isAddress(article.source()) ? article.source() : null)
                .with("author", article.byline())
                .with("publisher", article.outlet())
                .with("publishedAt", published == null ? null : Dates.published(published))
                .with("language", language(article.language()))
                .with("keywords", article.keywords())
                .write(json);
        Set<String> heard = heard(kept);
        for (Entity entity : kept.dossier().entities()) {
            String known = kept.links().identity(entity.id());
            if (known == null && heard.contains(entity.id())) {
                new FtmEntity(kept.who(entity.id()), schema(entity.kind(), List.of(entity.name())))
                        .with("name", entity.name())
                        .with("weakAlias", entity.names())
                        .with("country", Countries.two(entity.country()))
                        .with("proof", kept.id())
                        .write(json);
            }
            if (entity.kind() != Entity.Kind.PLACE) {
                mention(kept, entity, known);
            }
        }
        Proof.Reader proofs = Proof.Reader.of(article);
        for (Statement statement : kept.dossier().statements()) {
            note(kept, statement, proofs.of(statement.content()));
        }
    }

    /// Those who take part or have the word: entities though it cannot be told who they are.
    private static Set<String> heard(Kept kept) {
        Set<String> heard = new LinkedHashSet<>();
        for (Event event : kept.dossier().events()) {
            event.participants().forEach(participant -> heard.add(participant.entity()));
        }
        kept.dossier().statements().stream()
                .map(Statement::speaker)
                .filter(Objects::nonNull)
                .forEach(heard::add);
        return heard;
    }

    private void mention(Kept kept, Entity entity, @Nullable String known) throws IOException {
        new FtmEntity(kept.id() + "-mention-" + entity.id(), "Mention")
                .with("document", kept.id())
                .with("name", entity.name())
                .with("name", entity.names())
                .with("resolved", known == null || isPlace(known) ? null : known)
                .with("detectedSchema", schema(entity.kind(), List.of(entity.name())))
                .with("contextCountry", Countries.two(entity.country()))
                .write(json);
    }

    private boolean isPlace(String id) {
        Identity identity = chronicle.identity(id);
        return identity == null || identity.kind() == Entity.Kind.PLACE;
    }

    private void note(Kept kept, Statement statement, Proof words) throws IOException {
        String speaker = statement.speaker();
        String name = speaker == null ? null : kept.entity(speaker).name();
        new FtmEntity(kept.id() + '-' + statement.id(), "Note")
                .with("name", Naming.word(statement.act()) + (name == null ? "" : ": " + name))
                .with("description", words.text())
                .with("entity", speaker == null ? null : kept.who(speaker))
                .with("keywords", List.of(Naming.word(statement.act()), Naming.word(statement.mode())))
                .with("detectedLanguage", language(kept.dossier().article().language()))
                .with("publisher", kept.dossier().article().outlet())
                .with("proof", kept.id())
                .write(json);
    }

    private void identity(Identity identity) throws IOException {
        List<String> names = identity.names().stream().map(Name::text).toList();
        FtmEntity entity = new FtmEntity(identity.id(), schema(identity, names))
                .with("name", names.isEmpty() ? identity.id() : names.getFirst())
                .with("alias", names.subList(Math.min(1, names.size()), names.size()))
                .with("country", Countries.two(identity.country()))
                .with("wikidataId", wikidata.item(identity.id()));
        if (identity.kind() == Entity.Kind.PLACE) {
            entity.with("full", Naming.shown(identity));
        }
        for (Tenure tenure : identity.tenures()) {
            entity.with("position", tenure.title());
        }
        entity.write(json);
        int term = 0;
        for (Tenure tenure : identity.tenures()) {
            term++;
            String post = post(tenure);
            FtmEntity occupancy = new FtmEntity(identity.id() + "-term-" + term, "Occupancy")
                    .with("holder", identity.id())
                    .with("post", post);
            Dates.tell(identity, tenure, occupancy);
            occupancy.write(json);
        }
    }

    private String post(Tenure tenure) throws IOException {
        String post = "post-" + tenure.title().replace(' ', '-');
        if (written.add(post)) {
            FtmEntity position = new FtmEntity(post, "Position").with("name", tenure.title());
            for (String notion : tenure.title().split(" ", -1)) {
                position.with("country", Countries.two(notion));
            }
            position.write(json);
        }
        return post;
    }

    private String schema(Identity identity, List<String> names) {
        return identity.kind() == Entity.Kind.PLACE ? "Address" : schema(identity.kind(), names);
    }

    /// A place that acts is the state there.
    private String schema(Entity.Kind kind, List<String> names) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> names.stream().anyMatch(publicBodies::has) ? "PublicBody" : "Organization";
            case GROUP -> "LegalEntity";
            case PLACE -> "PublicBody";
        };
    }

    private void event(Occurrence occurrence) throws IOException {
        JoinedEvent event = occurrence.event();
        Party place = event.place();
        String sides = occurrence.attendance().stream()
                .map(attendance -> attendance.party().name())
                .collect(Collectors.joining(", "));
        FtmEntity entity = new FtmEntity(event.id(), "Event")
                .with("name", event.type().json() + ": " + sides)
                .with("keywords", List.of(event.type().json(), Naming.word(event.status())))
                .with("summary", "Status: " + Naming.word(event.status()));
        Dates.tell(event.when(), entity);
        if (place != null) {
            entity.with("location", place.name())
                    .with("country", Countries.two(place.country()))
                    .with("addressEntity", place.identified() && isPlace(place.id()) ? place.id() : null);
        }
        for (Attendance attendance : occurrence.attendance()) {
            entity.with("involved", involved(attendance));
        }
        for (Account account : occurrence.accounts()) {
            entity.with("proof", account.article().id());
        }
        entity.write(json);
        for (Account account : occurrence.accounts()) {
            documentation(event, account);
        }
    }

    private @Nullable String involved(Attendance attendance) throws IOException {
        String id = attendance.id();
        Identity identity = id == null ? null : chronicle.identity(id);
        if (id == null || identity == null || identity.kind() != Entity.Kind.PLACE) {
            return id;
        }
        String state = "state-" + id;
        if (written.add(state)) {
            new FtmEntity(state, "PublicBody")
                    .with("name", Naming.shown(identity))
                    .with("country", Countries.two(identity.country()))
                    .with("addressEntity", id)
                    .write(json);
        }
        return state;
    }

    private void documentation(JoinedEvent event, Account account) throws IOException {
        FtmEntity entity = new FtmEntity(
                        event.id()
                                + '-'
                                + account.article().id()
                                + '-'
                                + account.told().id(),
                        "Documentation")
                .with("document", account.article().id())
                .with("entity", event.id())
                .with(
                        "role",
                        account.told().type().json() + ", "
                                + Naming.word(account.told().status()))
                .with("publisher", account.report().outlet())
                .with("summary", account.proofs().stream().map(Proof::text).toList());
        Dates.tell(account.report().when(), entity);
        entity.write(json);
    }

    private static boolean isAddress(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }

    /// ISO 639-2, of the languages that the model has; `null` where it has it not.
    private static @Nullable String language(Language language) {
        return switch (language) {
            case PERSIAN -> "fas";
            case ARABIC -> "ara";
            case URDU -> "urd";
            case SORANI, PASHTO, LATIN, UNKNOWN -> null;
        };
    }
}
