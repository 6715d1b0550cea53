package didar.export.linked;

import didar.export.Chronicle;
import didar.export.JsonLines;
import didar.export.Kept;
import didar.export.Naming;
import didar.export.Occurrence;
import didar.export.Occurrence.Attendance;
import didar.export.Proof;
import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.When;
import didar.link.name.Name;
import didar.link.who.Identity;
import didar.link.who.Wikidata;
import didar.record.Article;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A record as one JSON-LD 1.1 document in the words of schema.org, a node a line. Nothing has to be fetched to read
/// it:
/// its context says no more than that the words are schema.org's.
public final class SchemaOrg {

    private static final String SCHEMA = "http://schema.org/";

    private final Chronicle chronicle;
    private final JsonLines json;
    private final Wikidata wikidata = Wikidata.read();
    private final Set<String> states = new HashSet<>();
    private boolean begun;

    private SchemaOrg(Chronicle chronicle, JsonLines json) {
        this.chronicle = chronicle;
        this.json = json;
    }

    /// Writes all; the stream stays open.
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        try (var json = new JsonLines(out)) {
            var graph = new SchemaOrg(chronicle, json);
            json.frame("{\"@context\":{\"@vocab\":\"" + SCHEMA + "\"},\"@graph\":[\n");
            try (Stream<Kept> articles = chronicle.articles()) {
                for (Iterator<Kept> all = articles.iterator(); all.hasNext(); ) {
                    graph.article(all.next());
                }
            }
            try (Stream<Identity> identities = chronicle.identities()) {
                for (Iterator<Identity> all = identities.iterator(); all.hasNext(); ) {
                    graph.identity(all.next());
                }
            }
            try (Stream<JoinedEvent> events = chronicle.events()) {
                for (Iterator<JoinedEvent> all = events.iterator(); all.hasNext(); ) {
                    graph.event(Occurrence.of(all.next(), chronicle));
                }
            }
            json.frame("]}\n");
        }
    }

    private void node(String id, String type, JsonLines.Body body) throws IOException {
        json.frame(begun ? "," : "");
        begun = true;
        json.line(() -> {
            json.string("@id", iri(id));
            json.string("@type", type);
            body.write();
        });
    }

    private static String iri(String id) {
        return "urn:didar:" + id;
    }

    private void reference(String property, @Nullable String iri) throws IOException {
        if (iri != null) {
            json.object(property, () -> json.string("@id", iri));
        }
    }

    private void references(String property, List<String> iris) throws IOException {
        if (!iris.isEmpty()) {
            json.objects(property, iris, iri -> json.string("@id", iri));
        }
    }

    private void article(Kept kept) throws IOException {
        Article article = kept.dossier().article();
        node(kept.id(), "NewsArticle", () -> {
            json.string("identifier", article.source());
            json.string("url", isAddress(article.source()) ? article.source() : null);
            json.string("headline", article.title());
            json.string("alternativeHeadline", article.kicker());
            json.string("abstract", article.lead());
            json.string("creditText", article.byline());
            json.string("dateline", article.dateline());
            json.string("datePublished", published(article));
            json.string(
                    "inLanguage",
                    article.language().isRead() ? article.language().tag() : null);
            json.strings("articleSection", article.category());
            json.strings("keywords", article.keywords());
            if (article.outlet() != null) {
                json.object("publisher", () -> {
                    json.string("@type", "NewsMediaOrganization");
                    json.string("name", article.outlet());
                });
            }
        });
        Proof.Reader proofs = Proof.Reader.of(article);
        Set<String> acting = acting(kept);
        for (Entity entity : unknown(kept, acting)) {
            String type = acting.contains(entity.id()) ? actor(entity.kind()) : type(entity.kind());
            node(kept.who(entity.id()), type, () -> {
                json.string("name", entity.name());
                json.strings("alternateName", entity.names());
            });
        }
        for (Statement statement : kept.dossier().statements()) {
            quotation(kept, statement, proofs.of(statement.content()));
        }
    }

    private static @Nullable String published(Article article) {
        return article.published() == null ? null : article.published().written();
    }

    /// Local ids of those who speak or take part.
    private static Set<String> acting(Kept kept) {
        Set<String> acting = new LinkedHashSet<>();
        kept.dossier().statements().stream()
                .map(Statement::speaker)
                .filter(Objects::nonNull)
                .forEach(acting::add);
        kept.dossier().events().stream()
                .flatMap(event -> event.participants().stream())
                .map(Event.Participant::entity)
                .forEach(acting::add);
        return acting;
    }

    /// Those whom the nodes of the article refer to though it cannot be told who they are.
    private static List<Entity> unknown(Kept kept, Set<String> acting) {
        Stream<String> about = kept.dossier().statements().stream()
                .flatMap(statement -> statement.about().stream())
                .map(Statement.About::entity);
        return Stream.concat(acting.stream(), about)
                .distinct()
                .filter(entity -> kept.links().identity(entity) == null)
                .map(kept::entity)
                .toList();
    }

    /// Words that are told and not quoted have nobody for their creator.
    private void quotation(Kept kept, Statement statement, Proof words) throws IOException {
        String speaker = statement.speaker() == null ? null : actor(kept.who(statement.speaker()));
        String event = statement.event() == null ? null : kept.joined(statement.event());
        node(kept.id() + '-' + statement.id(), "Quotation", () -> {
            json.string("text", words.text());
            reference("spokenByCharacter", speaker);
            reference("creator", statement.mode() == Statement.Mode.DIRECT ? speaker : null);
            references(
                    "about",
                    statement.about().stream()
                            .map(about -> iri(kept.who(about.entity())))
                            .distinct()
                            .toList());
            reference("isPartOf", iri(kept.id()));
            // RFC 5147: characters of the text, as the offsets of the record are
            reference("isBasedOn", iri(kept.id()) + "#char=" + words.start() + ',' + words.end());
            reference("recordedAt", event == null ? null : iri(event));
            json.string("datePublished", published(kept.dossier().article()));
            json.string("inLanguage", kept.dossier().article().language().tag());
            json.strings("keywords", List.of(Naming.word(statement.act()), Naming.word(statement.mode())));
        });
    }

    private void identity(Identity identity) throws IOException {
        List<String> names = identity.names().stream().map(Name::text).toList();
        String item = wikidata.item(identity.id());
        node(identity.id(), type(identity.kind()), () -> {
            json.string("name", Naming.shown(identity));
            json.strings("alternateName", names.subList(Math.min(1, names.size()), names.size()));
            json.string("identifier", identity.id());
            reference("sameAs", item == null ? null : "http://www.wikidata.org/entity/" + item);
        });
    }

    private static String type(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION, GROUP -> "Organization";
            case PLACE -> "Place";
        };
    }

    /// What somebody who acts is: a place that does is the state there.
    private static String actor(Entity.Kind kind) {
        return kind == Entity.Kind.PLACE ? "GovernmentOrganization" : type(kind);
    }

    /// The node of somebody who acts, which is written now if it is the first time that a place does.
    private String actor(String id) throws IOException {
        Identity identity = chronicle.identity(id);
        if (identity == null || identity.kind() != Entity.Kind.PLACE) {
            return iri(id);
        }
        String state = "state-" + id;
        if (states.add(state)) {
            node(state, actor(identity.kind()), () -> {
                json.string("name", Naming.shown(identity));
                reference("location", iri(id));
            });
        }
        return iri(state);
    }

    private void event(Occurrence occurrence) throws IOException {
        JoinedEvent event = occurrence.event();
        List<String> attendees = new ArrayList<>();
        for (Attendance attendance : occurrence.attendance()) {
            if (attendance.id() != null) {
                attendees.add(actor(attendance.id()));
            }
        }
        When when = event.when();
        node(event.id(), "Event", () -> {
            json.string("identifier", event.id());
            json.string("name", name(occurrence));
            json.string("startDate", when != null && when.isDay() ? when.first().toString() : null);
            reference("eventStatus", status(event.status()));
            place(event.place());
            references("attendee", attendees);
            references(
                    "subjectOf",
                    occurrence.accounts().stream()
                            .map(account -> iri(account.article().id()))
                            .distinct()
                            .toList());
            json.strings("keywords", List.of(event.type().json(), Naming.word(event.status())));
        });
    }

    private static String name(Occurrence occurrence) {
        List<String> names = occurrence.attendance().stream()
                .map(attendance -> attendance.party().name())
                .toList();
        return occurrence.event().type().json() + ": " + String.join(", ", names);
    }

    /// `null` for what schema.org has no status for: what was denied or only proposed.
    private static @Nullable String status(Event.Status status) {
        return switch (status) {
            case HELD, PLANNED -> SCHEMA + "EventScheduled";
            case CANCELLED -> SCHEMA + "EventCancelled";
            case DENIED, PROPOSED -> null;
        };
    }

    private void place(@Nullable Party place) throws IOException {
        if (place == null) {
            return;
        }
        Identity identity = place.identified() ? chronicle.identity(place.id()) : null;
        if (identity != null) {
            reference("location", iri(place.id()));
        } else {
            json.object("location", () -> {
                json.string("@type", "Place");
                json.string("name", place.name());
            });
        }
    }

    private static boolean isAddress(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }
}
