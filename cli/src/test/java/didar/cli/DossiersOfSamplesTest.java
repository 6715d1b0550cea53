package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import didar.reader.Reader;
import didar.record.Dossier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What `didar read` writes of the samples, with the real reader: not whether it is right, but whether it is whole.
class DossiersOfSamplesTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static List<String> lines = List.of();

    @BeforeAll
    static void read() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings =
                Surroundings.of(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), OptionalInt::empty);
        int code = Main.run(
                surroundings,
                () -> new Reader()::read,
                "read",
                "--format",
                "jsonl",
                SAMPLES.resolve("fa").toString(),
                SAMPLES.resolve("ar").toString(),
                SAMPLES.resolve("articles.jsonl").toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void everySampleHasADossier() {
        assertThat(lines).hasSize(18);
    }

    @Test
    void everyDossierIsAsTheSchemaSays() throws IOException {
        Schema schema;
        try (var in = Objects.requireNonNull(Dossier.class.getResourceAsStream("didar-1.schema.json"))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
        for (String line : lines) {
            assertThat(schema.validate(line, InputFormat.JSON))
                    .as(line.substring(0, 120))
                    .isEmpty();
        }
    }

    @Test
    void everyIdThatIsNamedIsThere() {
        for (JsonNode d : dossiers()) {
            Set<String> ids = new HashSet<>();
            for (String list : List.of("entities", "events", "statements")) {
                d.get(list)
                        .forEach(x -> assertThat(ids.add(x.get("id").asString()))
                                .as("id used once")
                                .isTrue());
            }
            for (String field : List.of("entity", "of", "place", "initiator", "speaker", "via", "addressee", "event")) {
                d.findValues(field).forEach(id -> assertThat(ids).as(field).contains(id.asString()));
            }
        }
    }

    @Test
    void everySpanLiesInTheText() {
        for (JsonNode d : dossiers()) {
            String text = d.at("/article/text").asString();
            int end = text.codePointCount(0, text.length());
            d.findParents("start")
                    .forEach(x -> assertThat(x.get("start").asInt())
                            .isLessThanOrEqualTo(x.get("end").asInt()));
            d.findValues("end").forEach(x -> assertThat(x.asInt()).isBetween(0, end));
            d.findValues("content").forEach(x -> {
                assertThat(x.get(0).asInt()).isLessThan(x.get(1).asInt());
                assertThat(x.get(1).asInt()).isLessThanOrEqualTo(end);
            });
        }
    }

    private static List<JsonNode> dossiers() {
        var mapper = new ObjectMapper();
        return lines.stream().map(mapper::readTree).toList();
    }
}
