package didar.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import didar.text.Language;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The schema against what the writer writes, and against what it must refuse.
class DossierSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SCHEMA_TEXT = Dossiers.resource("didar-1.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA_TEXT, InputFormat.JSON);

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Test
    void aDossierThatUsesEveryFieldIsValid() throws IOException {
        assertThat(errors(DossierWriterTest.lines(Dossiers.full()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDossierOfWhichNothingIsKnownIsValidInEveryLanguage(Language language) throws IOException {
        assertThat(errors(DossierWriterTest.lines(Dossiers.bare(language)))).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("an unknown field", "/article", "title2", "\"x\""),
                Arguments.of("another schema", "", "schema", "\"didar/2\""),
                Arguments.of("null for not found", "/article", "title", "null"),
                Arguments.of("a negative offset", "/mentions/0", "start", "-1"),
                Arguments.of("a span of three", "/statements/0", "content", "[1,2,3]"),
                Arguments.of("a span of one", "/statements/0", "content", "[1]"),
                Arguments.of("an event without evidence", "/events/0", "evidence", "[]"),
                Arguments.of("an unknown act", "/statements/0", "act", "\"mutter\""),
                Arguments.of("upper-case words", "/events/0", "status", "\"HELD\""),
                Arguments.of("an inference that is not marked as one", "/entities/1/holder", "inferred", null),
                Arguments.of("an inference that poses as text", "/entities/1/holder", "inferred", "false"),
                Arguments.of("a term by a year of two digits", "/entities/1/holder", "from", "\"13-08\""),
                Arguments.of("an underscore", "/events/0", "type", "\"statement_joint\""),
                Arguments.of("an id of the wrong kind", "/statements/0", "speaker", "\"v1\""),
                Arguments.of("a two-letter country", "/entities/0", "country", "\"IR\""),
                Arguments.of("a date that is no ISO date", "/article/published", "value", "\"1395/10/28\""),
                Arguments.of("a value of an unresolved time", "/events/0/time", "resolution", "\"unresolved\""),
                Arguments.of("a duration that is none", "/events/0/time", "relative", "\"P\""),
                Arguments.of("half a span", "/notes/1", "end", null),
                Arguments.of("no text", "/article", "text", null),
                Arguments.of("no statements", "", "statements", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsRefused(String fault, String at, String field, String value) throws IOException {
        JsonNode dossier = MAPPER.readTree(DossierWriterTest.lines(Dossiers.full()));
        ObjectNode node = (ObjectNode) dossier.at(at);
        if (value == null) {
            assertThat(node.has(field)).as("the fixture has %s", field).isTrue();
            node.remove(field);
        } else {
            node.set(field, MAPPER.readTree(value));
        }
        assertThat(errors(dossier.toString())).as(fault).isNotEmpty();
    }

    static Stream<Arguments> closedSets() {
        return Stream.of(
                Arguments.of("/$defs/statement/properties/act/enum", words(Act.values())),
                Arguments.of("/$defs/statement/properties/mode/enum", words(Statement.Mode.values())),
                Arguments.of(
                        "/$defs/statement/properties/about/items/properties/stance/enum",
                        words(Statement.About.Stance.values())),
                Arguments.of("/$defs/calendar/enum", words(Calendar.values())),
                Arguments.of("/$defs/time/properties/granularity/enum", words(Granularity.values())),
                Arguments.of("/$defs/time/properties/resolution/enum", words(EventTime.Resolution.values())),
                Arguments.of("/$defs/entity/properties/kind/enum", words(Entity.Kind.values())),
                Arguments.of(
                        "/$defs/entity/properties/offices/items/properties/status/enum",
                        words(Entity.Office.Status.values())),
                Arguments.of("/$defs/mention/properties/form/enum", words(Mention.Form.values())),
                Arguments.of("/$defs/event/properties/status/enum", words(Event.Status.values())),
                Arguments.of(
                        "/$defs/event/properties/type/enum",
                        Arrays.stream(Event.Type.values()).map(Event.Type::json).toList()),
                Arguments.of(
                        "/$defs/event/properties/participants/items/properties/role/enum",
                        words(Event.Participant.Role.values())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closedSets")
    void theWordsOfTheSchemaAreTheConstantsOfTheCode(String pointer, List<String> words) {
        ArrayNode set = (ArrayNode) MAPPER.readTree(SCHEMA_TEXT).at(pointer);
        assertThat(set.valueStream().map(JsonNode::asString)).containsExactlyElementsOf(words);
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
