package didar.reader;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Statement;
import didar.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The samples against their gold: F1 of statements and events per language may not fall below `sample-floors.tsv`.
///
/// A statement is right when its content overlaps that of the gold by half and its speaker is the one of the gold. An
/// event is right when it is of the type, shares two participants (a visit one) and has no more than one other; one
/// told
/// twice is spurious the second time. What the gold calls optional is never missed. All that is wrong is listed in
/// `target/samples.txt`.
class SamplesTest {

    private static final double SAME_CONTENT = 0.5;
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path REPORT = Path.of("target", "samples.txt");

    private static final Map<String, Count> counts = new TreeMap<>();
    private static final List<String> wrong = new ArrayList<>();
    private static final Set<String> read = new HashSet<>();

    /// Right, spurious and missed.
    private static final class Count {
        int right;
        int spurious;
        int missed;

        int f1() {
            return Math.round(200f * right / Math.max(1, 2 * right + spurious + missed));
        }

        @Override
        public String toString() {
            return "F1 " + f1() + ", right " + right + ", spurious " + spurious + ", missed " + missed;
        }
    }

    @BeforeAll
    static void readsTheSamples() throws IOException {
        Reader reader = new Reader();
        Map<String, Dossier> dossiers = new HashMap<>();
        Archive.read(
                List.of(Input.of(SAMPLES.resolve("fa")), Input.of(SAMPLES.resolve("ar"))), Options.DEFAULT, outcome -> {
                    if (outcome instanceof Outcome.Read(var article)) {
                        String name = Path.of(article.source()).getFileName().toString();
                        dossiers.put(name.substring(0, name.lastIndexOf('.')), reader.read(article));
                    }
                });
        for (JsonNode document : gold()) {
            Dossier dossier = dossiers.get(document.path("id").asString());
            if (dossier != null) {
                read.add(document.path("id").asString());
                statements(document, dossier);
                events(document, dossier);
            }
        }
        StringBuilder report = new StringBuilder();
        counts.forEach(
                (key, count) -> report.append(key).append(": ").append(count).append('\n'));
        wrong.forEach(line -> report.append(line).append('\n'));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);
    }

    @Test
    void everySampleIsRead() throws IOException {
        try (Stream<Path> persian = Files.list(SAMPLES.resolve("fa"));
                Stream<Path> arabic = Files.list(SAMPLES.resolve("ar"))) {
            assertThat(read)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(persian, arabic)
                            .map(file -> file.getFileName().toString())
                            .map(name -> name.substring(0, name.lastIndexOf('.')))
                            .toList());
        }
    }

    static List<String> floors() throws IOException {
        try (InputStream in = Objects.requireNonNull(SamplesTest.class.getResourceAsStream("sample-floors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("floors")
    void theSamplesAreReadNoWorseThanWhenTheyWereLastCounted(String floor) {
        String[] cells = floor.split("\t");
        Count count = counts.get(cells[0] + " " + cells[1]);

        assertThat(count).as(floor).isNotNull();
        assertThat(count.f1())
                .as("F1 in percent of %s %s (%s); see %s", cells[0], cells[1], count, REPORT)
                .isGreaterThanOrEqualTo(Integer.parseInt(cells[2]));
    }

    private static List<JsonNode> gold() throws IOException {
        return new JsonMapper()
                .readTree(Files.readString(SAMPLES.resolve("gold.json"))).path("documents").values().stream()
                        .toList();
    }

    /// A gold item and what was read, by how well they fit.
    private record Pair(int gold, int found, double fit) {}

    private static void statements(JsonNode document, Dossier dossier) {
        Letters text = Letters.of(dossier.article().text());
        List<JsonNode> gold = document.path("statements").values().stream().toList();
        List<Statement> found = dossier.statements();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            JsonNode content = gold.get(i).path("content");
            List<Span> runs = text.runs(
                    content.path("from").asString(), content.path("to").asString());
            for (int j = 0; j < found.size(); j++) {
                Span span = text.span(found.get(j).content());
                double overlap = runs.stream()
                        .mapToDouble(run -> Letters.overlap(run, span))
                        .max()
                        .orElse(0);
                if (overlap >= SAME_CONTENT) {
                    // Of two that overlap alike, the one with the right speaker is meant.
                    boolean speaker = isSpeaker(document, dossier, gold.get(i), found.get(j));
                    pairs.add(new Pair(i, j, speaker ? overlap + 0.001 : overlap));
                }
            }
        }
        Count count = count(document, "statements");
        List<Pair> matched = matched(pairs);
        for (Pair pair : matched) {
            JsonNode wanted = gold.get(pair.gold);
            Statement got = found.get(pair.found);
            boolean right = isSpeaker(document, dossier, wanted, got);
            boolean optional = wanted.path("optional").asBoolean(false);
            count.right += right && !optional ? 1 : 0;
            count.missed += !right && !optional ? 1 : 0;
            count.spurious += right ? 0 : 1;
            if (!right) {
                wrong(document, "wrong speaker '" + name(dossier, got.speaker()) + "' for " + shown(wanted));
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            int at = i;
            if (!gold.get(i).path("optional").asBoolean(false)
                    && matched.stream().noneMatch(pair -> pair.gold == at)) {
                count.missed++;
                wrong(document, "statement not found: " + shown(gold.get(i)));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            int at = j;
            if (matched.stream().noneMatch(pair -> pair.found == at)) {
                count.spurious++;
                wrong(
                        document,
                        "statement not in gold: " + name(dossier, found.get(j).speaker()) + ": "
                                + found.get(j).content().of(dossier.article().text()));
            }
        }
    }

    private static boolean isSpeaker(JsonNode document, Dossier dossier, JsonNode gold, Statement found) {
        return isOne(
                entity(dossier, found.speaker()),
                aliases(document, gold.path("speaker").asString()));
    }

    /// The best pairs, every gold item and every found one in no more than one.
    private static List<Pair> matched(List<Pair> pairs) {
        Set<Integer> gold = new HashSet<>();
        Set<Integer> found = new HashSet<>();
        List<Pair> matched = new ArrayList<>();
        pairs.sort(Comparator.comparingDouble(Pair::fit).reversed());
        for (Pair pair : pairs) {
            if (!gold.contains(pair.gold) && !found.contains(pair.found)) {
                gold.add(pair.gold);
                found.add(pair.found);
                matched.add(pair);
            }
        }
        return matched;
    }

    private static void events(JsonNode document, Dossier dossier) {
        List<JsonNode> gold = document.path("events").values().stream().toList();
        List<Event> found = dossier.events();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int common = common(document, dossier, gold.get(i), found.get(j));
                if (common > 0) {
                    boolean status = found.get(j)
                            .status()
                            .name()
                            .equalsIgnoreCase(gold.get(i).path("status").asString());
                    pairs.add(new Pair(i, j, status ? common + 0.5 : common));
                }
            }
        }
        Count count = count(document, "events");
        List<Pair> matched = matched(pairs);
        for (Pair pair : matched) {
            count.right += gold.get(pair.gold).path("optional").asBoolean(false) ? 0 : 1;
        }
        for (int i = 0; i < gold.size(); i++) {
            int at = i;
            if (!gold.get(i).path("optional").asBoolean(false)
                    && matched.stream().noneMatch(pair -> pair.gold == at)) {
                count.missed++;
                wrong(
                        document,
                        "event not found: " + gold.get(i).path("status").asString() + " "
                                + gold.get(i).path("type").asString() + " of "
                                + strings(gold.get(i).path("participants")));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            int at = j;
            if (matched.stream().noneMatch(pair -> pair.found == at)) {
                count.spurious++;
                Event event = found.get(j);
                wrong(
                        document,
                        "event not in gold: " + event.status() + " " + event.type() + " of "
                                + event.participants().stream()
                                        .map(p -> name(dossier, p.entity()))
                                        .toList());
            }
        }
    }

    /// How many participants two encounters share, 0 where they are not the same.
    private static int common(JsonNode document, Dossier dossier, JsonNode gold, Event found) {
        String type = gold.path("type").asString();
        boolean gathering = type.equals("meeting") || type.equals("summit");
        boolean foundGathering = found.type() == Event.Type.MEETING || found.type() == Event.Type.SUMMIT;
        if (!found.type().json().equals(type) && !(gathering && foundGathering)) {
            return 0;
        }
        List<List<String>> wanted = strings(gold.path("participants")).stream()
                .map(who -> aliases(document, who))
                .toList();
        List<@Nullable Entity> got = new ArrayList<>();
        found.participants().stream()
                .filter(p -> p.role() != Event.Participant.Role.ATTENDEE)
                .forEach(p -> got.add(entity(dossier, p.entity())));
        int common = (int) wanted.stream()
                .filter(names -> got.stream().anyMatch(e -> isOne(e, names)))
                .count();
        long others = got.stream()
                .filter(e -> wanted.stream().noneMatch(names -> isOne(e, names)))
                .count();
        int needed = type.equals("visit") || wanted.size() < 2 ? 1 : 2;
        return common >= needed && others <= 1 ? common : 0;
    }

    /// The names and offices that a gold participant or speaker goes by.
    private static List<String> aliases(JsonNode document, String who) {
        JsonNode entity = document.path("entities").path(who);
        if (entity.isMissingNode()) {
            return List.of(who.split("\\|"));
        }
        List<String> aliases = new ArrayList<>(strings(entity.path("names")));
        aliases.addAll(strings(entity.path("offices")));
        return aliases;
    }

    /// Whether a name of the entity is one of the aliases, or one holds the other.
    private static boolean isOne(@Nullable Entity entity, List<String> aliases) {
        if (entity == null) {
            return false;
        }
        return Stream.concat(Stream.of(entity.name()), entity.names().stream())
                .map(Letters::string)
                .anyMatch(name -> aliases.stream()
                        .map(Letters::string)
                        .anyMatch(alias -> name.equals(alias)
                                || alias.length() >= 3 && name.contains(alias)
                                || name.length() >= 4 && alias.contains(name)));
    }

    private static @Nullable Entity entity(Dossier dossier, @Nullable String id) {
        return dossier.entities().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String name(Dossier dossier, @Nullable String id) {
        Entity entity = entity(dossier, id);
        return entity == null ? "-" : entity.name();
    }

    private static List<String> strings(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }

    private static String shown(JsonNode statement) {
        JsonNode content = statement.path("content");
        return statement.path("speaker").asString() + " "
                + statement.path("cue").asString() + ": " + content.path("from").asString() + " … "
                + content.path("to").asString();
    }

    private static Count count(JsonNode document, String layer) {
        return counts.computeIfAbsent(document.path("language").asString() + " " + layer, _ -> new Count());
    }

    private static void wrong(JsonNode document, String what) {
        wrong.add(document.path("id").asString() + ": " + what);
    }
}
