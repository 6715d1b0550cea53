package didar.link;

import didar.link.event.Evidence;
import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.Report;
import didar.link.event.When;
import didar.link.event.Wording;
import didar.link.event.Words;
import didar.link.name.Name;
import didar.link.name.Names;
import didar.link.who.Appearance;
import didar.link.who.Identity;
import didar.link.who.Resolution;
import didar.link.who.Tenure;
import didar.link.who.Topic;
import didar.record.Entity;
import didar.record.Event;
import didar.record.JsonTree;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads back what [LinkWriter] wrote.
///
/// All methods throw a [JsonTree.Fault] where the text says something else, and a
/// [tools.jackson.core.JacksonException] where it is no JSON.
public final class LinkReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final Names names = Names.load();

    public static Links links(String json) {
        JsonTree tree = tree(json);
        return new Links(
                tree.string("source"),
                tree.string("article"),
                tree.optionalString("outlet"),
                day(tree, "published"),
                tree.list("entities").stream().map(LinkReader::resolution).toList(),
                tree.list("events").stream().map(LinkReader::link).toList());
    }

    public Identity identity(String json) {
        JsonTree tree = tree(json);
        return new Identity(
                tree.string("id"),
                tree.word("kind", Entity.Kind.class),
                tree.strings("names").stream().map(names::name).toList(),
                tree.optionalString("country"),
                tree.list("tenures").stream().map(LinkReader::tenure).toList(),
                Set.copyOf(tree.strings("company")),
                tree.flag("listed"));
    }

    public static JoinedEvent event(String json) {
        JsonTree tree = tree(json);
        return new JoinedEvent(
                tree.string("id"),
                tree.list("reports").stream().map(LinkReader::report).toList());
    }

    public static List<Appearance.Office> offices(String json) {
        return tree(json).items().stream().map(LinkReader::office).toList();
    }

    public static List<Topic> topics(String json) {
        return tree(json).items().stream().map(LinkReader::topic).toList();
    }

    /// A name as identities have it.
    public Name name(String text) {
        return names.name(text);
    }

    private static JsonTree tree(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return JsonTree.read(json);
        }
    }

    private static Appearance.Office office(JsonTree tree) {
        return new Appearance.Office(
                tree.string("entity"),
                tree.string("title"),
                tree.has("status") ? tree.word("status", Entity.Office.Status.class) : Entity.Office.Status.CURRENT,
                tree.optionalString("country"),
                tree.required("start").number(),
                tree.string("words"));
    }

    private static Topic topic(JsonTree tree) {
        return new Topic(
                tree.optionalString("id"),
                tree.string("name"),
                tree.word("kind", Entity.Kind.class),
                tree.optionalString("country"));
    }

    private static Resolution resolution(JsonTree tree) {
        String entity = tree.string("entity");
        String reason = tree.string("reason");
        JsonTree is = tree.required("is");
        return switch (is.string()) {
            case "linked" -> new Resolution.Linked(entity, tree.string("id"), decimal(tree, "score"), reason);
            case "fresh" -> new Resolution.Fresh(entity, tree.string("id"), reason);
            case "unknown" -> new Resolution.Unknown(entity, reason);
            default -> throw is.fault("is neither linked, fresh nor unknown");
        };
    }

    private static Links.EventLink link(JsonTree tree) {
        return new Links.EventLink(
                tree.string("event"),
                tree.string("id"),
                tree.flag("known"),
                decimal(tree, "score"),
                tree.strings("reasons").stream()
                        .map(reason -> Evidence.valueOf(reason.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    private static Tenure tenure(JsonTree tree) {
        return new Tenure(tree.string("title"), day(tree, "from"), day(tree, "to"));
    }

    private static Report report(JsonTree tree) {
        JsonTree place = tree.optional("place");
        JsonTree when = tree.optional("when");
        return new Report(
                tree.string("article"),
                tree.string("source"),
                tree.string("event"),
                tree.optionalString("outlet"),
                day(tree, "published"),
                tree.word("type", Event.Type.class),
                tree.word("status", Event.Status.class),
                tree.list("sides").stream().map(LinkReader::party).toList(),
                tree.list("others").stream().map(LinkReader::party).toList(),
                place == null ? null : party(place),
                when == null ? null : when(when),
                unpacked(tree.string("wording")));
    }

    private static When when(JsonTree tree) {
        return new When(LocalDate.parse(tree.string("first")), LocalDate.parse(tree.string("last")), tree.flag("told"));
    }

    private static Party party(JsonTree tree) {
        return new Party(
                tree.string("id"),
                tree.string("name"),
                Set.copyOf(tree.strings("keys")),
                tree.list("names").stream()
                        .map(name -> new Words(
                                name.items().stream().map(JsonTree::string).toList()))
                        .toList(),
                Set.copyOf(tree.strings("titles")),
                tree.optionalString("country"),
                tree.word("kind", Entity.Kind.class),
                tree.flag("named"),
                tree.flag("identified"));
    }

    private static Wording unpacked(String wording) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(wording));
        List<Long> pairs = new ArrayList<>();
        while (bytes.hasRemaining()) {
            pairs.add(bytes.getLong());
        }
        return new Wording(pairs);
    }

    private static @Nullable LocalDate day(JsonTree tree, String name) {
        String day = tree.optionalString(name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static double decimal(JsonTree tree, String name) {
        JsonTree found = tree.required(name);
        if (found.value() instanceof Number number) {
            return number.doubleValue();
        }
        throw found.fault("is no number");
    }
}
