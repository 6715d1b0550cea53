package didar.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import didar.export.Library;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaOrgTest {

    private static final String SCHEMA = "http://schema.org/";
    private static final List<String> TEXT = List.of("Text", "Language", "Date", "DateTime", "URL");
    private static final SchemaTerms TERMS = SchemaTerms.read();

    private static JsonArray nodes = JsonValue.EMPTY_JSON_ARRAY;
    private static final Map<String, String> types = new HashMap<>();

    /// Nothing is fetched: whoever asked would fail.
    @BeforeAll
    static void expand() throws IOException, JsonLdError {
        var out = new ByteArrayOutputStream();
        SchemaOrg.write(Library.read(), out);
        nodes = JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(out.toByteArray())))
                .loader((uri, options) -> {
                    throw new IllegalStateException("asks for " + uri);
                })
                .get();
        nodes().forEach(node -> types.put(node.getString("@id"), type(node)));
    }

    private static Stream<JsonObject> nodes() {
        return nodes.stream().map(JsonValue::asJsonObject);
    }

    private static Stream<JsonObject> nodes(String type) {
        return nodes().filter(node -> type(node).equals(type));
    }

    private static String type(JsonObject node) {
        String iri = node.getJsonArray("@type").getString(0);
        assertThat(iri).startsWith(SCHEMA);
        return iri.substring(SCHEMA.length());
    }

    private static List<JsonObject> values(JsonObject node, String property) {
        JsonArray values = node.getJsonArray(SCHEMA + property);
        return values == null
                ? List.of()
                : values.stream().map(JsonValue::asJsonObject).toList();
    }

    private static List<String> ids(JsonObject node, String property) {
        return values(node, property).stream()
                .map(value -> value.getString("@id"))
                .toList();
    }

    @Test
    void everyNodeIsOfATypeOfTheVocabularyAndThereOnce() {
        assertThat(nodes())
                .isNotEmpty()
                .allSatisfy(node ->
                        assertThat(TERMS.hasType(type(node))).as(type(node)).isTrue());
        assertThat(types).hasSize(nodes.size());
    }

    @Test
    void everyPropertyStandsOnItsTypeAndLeadsWhereItMay() {
        assertThat(nodes()).allSatisfy(SchemaOrgTest::check);
    }

    private static void check(JsonObject node) {
        for (String key : node.keySet()) {
            if (key.startsWith("@")) {
                continue;
            }
            assertThat(key).startsWith(SCHEMA);
            String property = key.substring(SCHEMA.length());
            assertThat(TERMS.stands(property, type(node)))
                    .as("%s of a %s", property, type(node))
                    .isTrue();
            values(node, property).forEach(value -> checkValue(property, value));
        }
    }

    private static void checkValue(String property, JsonObject value) {
        if (value.containsKey("@value")) {
            assertThat(value.get("@value")).isInstanceOf(JsonString.class);
            assertThat(TERMS.takes(property, TEXT)).as("%s as a text", property).isTrue();
        } else if (value.containsKey("@type")) {
            assertThat(TERMS.leads(property, type(value))).as(property).isTrue();
            check(value);
        } else if (property.equals("eventStatus")) {
            assertThat(value.getString("@id")).isIn(SCHEMA + "EventScheduled", SCHEMA + "EventCancelled");
        } else if (!TERMS.takes(property, List.of("URL", "Thing"))) {
            String type = types.get(value.getString("@id"));
            assertThat(type).as("%s %s leads to a node", property, value).isNotNull();
            assertThat(TERMS.leads(property, type))
                    .as("%s leads to a %s", property, type)
                    .isTrue();
        }
    }

    @Test
    void aQuotationIsPartOfItsArticleAndHasASpeaker() {
        assertThat(nodes("Quotation"))
                .filteredOn(node ->
                        values(node, "text").getFirst().getString("@value").contains("راه‌حل بحران"))
                .isNotEmpty()
                .allSatisfy(node -> {
                    assertThat(ids(node, "spokenByCharacter")).containsExactly("urn:didar:mohammad-javad-zarif");
                    assertThat(ids(node, "isPartOf"))
                            .allSatisfy(article -> assertThat(types).containsEntry(article, "NewsArticle"));
                });
    }

    @Test
    void onlyWordsThatAreQuotedHaveTheirSpeakerForACreator() {
        assertThat(nodes("Quotation")).allSatisfy(node -> {
            boolean direct = values(node, "keywords").stream()
                    .anyMatch(word -> word.getString("@value").equals("direct"));
            assertThat(ids(node, "creator")).isEqualTo(direct ? ids(node, "spokenByCharacter") : List.of());
        });
    }

    @Test
    void whatWasDeniedIsNoScheduledEvent() {
        assertThat(nodes("Event")).allSatisfy(node -> {
            boolean happens = values(node, "keywords").stream()
                    .anyMatch(word -> List.of("held", "planned").contains(word.getString("@value")));
            assertThat(ids(node, "eventStatus").contains(SCHEMA + "EventScheduled"))
                    .isEqualTo(happens);
        });
    }
}
