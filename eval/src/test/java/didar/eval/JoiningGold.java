package didar.eval;

import didar.record.Event;
import didar.record.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Which reports tell of one event, by careful readers: `joining.json`.
///
/// @param reports in order of publication, and of the keys of documents within a day
record JoiningGold(Map<String, Document> documents, List<Report> reports) {

    JoiningGold {
        documents = Map.copyOf(documents);
        reports = List.copyOf(reports);
    }

    /// @param tuning whether it is of the half that weights are set on
    record Document(
            String key,
            String language,
            @Nullable String outlet,
            @Nullable LocalDate published,
            boolean tuning) {

        /// As the id of the article is written by `texts.py`.
        String id() {
            return key.replaceAll("[^\\w.-]", "_");
        }
    }

    /// @param event what all reports of one event share
    /// @param optional whether the event or this report of it may be left out
    /// @param evidence in code points of the text
    record Report(
            Document document,
            String event,
            Event.Type type,
            Event.Status status,
            @Nullable LocalDate date,
            @Nullable String place,
            List<String> participants,
            boolean optional,
            List<int[]> evidence) {}

    static JoiningGold read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            JsonTree tree = JsonTree.read(parser);
            Halves halves = new Halves(tree.list("events"));
            Map<String, Document> documents = new HashMap<>();
            for (JsonTree d : tree.list("documents")) {
                String published = d.optionalString("published");
                documents.put(
                        d.string("key"),
                        new Document(
                                d.string("key"),
                                d.string("language"),
                                d.optionalString("outlet"),
                                published == null ? null : LocalDate.parse(published),
                                halves.isTuning(d.string("key"))));
            }
            List<Report> reports = new ArrayList<>();
            for (JsonTree event : tree.list("events")) {
                for (JsonTree report : event.list("reports")) {
                    reports.add(report(event, report, documents));
                }
            }
            reports.sort(Comparator.comparing(
                            (Report r) -> r.document().published(), Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(r -> r.document().key()));
            return new JoiningGold(documents, reports);
        }
    }

    private static Report report(JsonTree event, JsonTree report, Map<String, Document> documents) {
        String date = event.optionalString("date");
        Document document = documents.get(report.string("key"));
        if (document == null) {
            throw report.fault("is of a document that is not listed");
        }
        return new Report(
                document,
                event.string("id"),
                type(report.string("type")),
                report.word("status", Event.Status.class),
                date == null ? null : LocalDate.parse(date),
                event.optionalString("place"),
                event.strings("participants"),
                event.has("optional") || report.has("optional"),
                report.list("evidence").stream()
                        .map(pair ->
                                pair.items().stream().mapToInt(JsonTree::number).toArray())
                        .toList());
    }

    private static Event.Type type(String json) {
        for (Event.Type type : Event.Type.values()) {
            if (type.json().equals(json)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type '" + json + "'");
    }

    /// Parts documents so that no event is told on both sides, but for optional ones: what hangs together goes, the
    /// largest first, to the half that has fewer reports of its collection.
    private static final class Halves {
        private final Map<String, String> linked = new HashMap<>();
        private final Set<String> tuning = new HashSet<>();

        Halves(List<JsonTree> events) {
            Map<String, Integer> sizes = new TreeMap<>();
            for (JsonTree event : events) {
                if (event.has("optional")) {
                    continue;
                }
                List<JsonTree> reports = event.list("reports");
                for (JsonTree report : reports) {
                    String one = root(reports.getFirst().string("key"));
                    String other = root(report.string("key"));
                    if (!one.equals(other)) {
                        // The lesser key leads, so that the order of events says nothing.
                        linked.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
                    }
                    sizes.merge(report.string("key"), 1, Integer::sum);
                }
            }
            Map<String, Integer> parts = new TreeMap<>();
            sizes.forEach((key, size) -> parts.merge(root(key), size, Integer::sum));
            Map<String, Integer> ahead = new HashMap<>();
            parts.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .forEach(part -> {
                        String collection =
                                part.getKey().substring(0, part.getKey().indexOf(':'));
                        boolean isBehind = ahead.getOrDefault(collection, 0) <= 0;
                        ahead.merge(collection, isBehind ? part.getValue() : -part.getValue(), Integer::sum);
                        if (isBehind) {
                            tuning.add(part.getKey());
                        }
                    });
        }

        boolean isTuning(String key) {
            return tuning.contains(root(key));
        }

        private String root(String key) {
            String at = key;
            for (String next = linked.get(at); next != null; next = linked.get(at)) {
                at = next;
            }
            return at;
        }
    }
}
