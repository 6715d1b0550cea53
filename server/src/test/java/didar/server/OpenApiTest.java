package didar.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import didar.query.overview.Network;
import didar.query.overview.Overviews;
import didar.query.overview.Scale;
import didar.record.Act;
import didar.record.Event;
import didar.server.account.MovedClock;
import didar.server.admission.Ledger;
import didar.server.api.ApiRoutes;
import didar.server.api.ImportResource;
import didar.server.intake.State;
import didar.server.revision.Editing;
import didar.server.route.Route;
import didar.store.Location;
import didar.text.calendar.CalendarSystem;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface is held against the specification, the routes, and what they answer.
class OpenApiTest {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final Location NOWHERE = new Location.Folder(Path.of("nowhere"));
    private static final Ledger LEDGER = new Ledger(NOWHERE, new MovedClock());
    private static final Editing EDITING = new Editing(NOWHERE, LEDGER);
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    static Path folder;

    private static ServedRecord record;
    private static JsonNode document;

    @BeforeAll
    static void start() throws Exception {
        record = ServedRecord.in(folder);
        document = record.json("/api/v1/openapi.json");
    }

    @AfterAll
    static void stop() throws IOException {
        record.close();
    }

    @Test
    void it_is_as_the_specification_says() throws IOException {
        Schema specification;
        try (var in = requireNonNull(OpenApiTest.class.getResourceAsStream("openapi-3.1.schema.json"))) {
            specification = SCHEMAS.getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);
        }
        assertThat(specification.validate(document.toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void it_has_every_route_with_its_parameters_and_no_other() {
        Map<String, Set<String>> served = new TreeMap<>();
        List<Route> routes = new ArrayList<>(
                ApiRoutes.of(() -> null, (_, _) -> null, new Overviews((_, _) -> null), EDITING, _ -> {}));
        routes.addAll(new ImportResource(record.imports(), LEDGER, 1).routes());
        for (Route route : routes) {
            Set<String> parameters = new TreeSet<>(route.parameters());
            String path = route.path().replace("{+", "{");
            Matcher places = PLACE.matcher(path);
            while (places.find()) {
                parameters.add(places.group());
            }
            served.put(route.method() + " " + path.substring(ApiRoutes.ROOT.length()), parameters);
        }

        Map<String, Set<String>> described = new TreeMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> described.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                parameters(operation.getValue()))));

        assertThat(described).isEqualTo(served);
    }

    private static Set<String> parameters(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        operation.path("parameters").forEach(given -> {
            JsonNode parameter = given.has("$ref") ? referred(given) : given;
            String name = parameter.get("name").asString();
            switch (parameter.get("in").asString()) {
                case "path" -> names.add("{" + name + "}");
                case "query" -> names.add(name);
                default -> {} // a header
            }
        });
        return names;
    }

    private static JsonNode referred(JsonNode reference) {
        return document.at(reference.get("$ref").asString().substring(1));
    }

    @Test
    void what_it_refers_to_is_there() {
        List<JsonNode> references = document.findParents("$ref");

        assertThat(references)
                .hasSizeGreaterThan(50)
                .allSatisfy(reference -> assertThat(referred(reference).isMissingNode())
                        .as(reference.toString())
                        .isFalse());
    }

    @Test
    void its_closed_sets_are_those_of_the_code() {
        assertThat(set("/paths/~1statements/get", "act")).isEqualTo(words(Act.values()));
        assertThat(set("/paths/~1search/get", "act")).isEqualTo(words(Act.values()));
        assertThat(set("/paths/~1meetings/get", "status")).isEqualTo(words(Event.Status.values()));
        assertThat(set("/paths/~1timeline/get", "scale")).isEqualTo(words(Scale.values()));
        assertThat(set("/paths/~1timeline/get", "calendar")).isEqualTo(words(CalendarSystem.values()));
        assertThat(set("/paths/~1network/get", "ends")).isEqualTo(words(Network.Ends.values()));
        assertThat(set("/paths/~1meetings/get", "type"))
                .isEqualTo(
                        Arrays.stream(Event.Type.values()).map(Event.Type::json).collect(Collectors.toSet()));
    }

    private static Set<String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> set(String operation, String parameter) {
        Set<String> words = new TreeSet<>();
        for (JsonNode one : document.at(operation).get("parameters")) {
            if (one.path("name").asString("").equals(parameter)) {
                one.findValue("enum").forEach(word -> words.add(word.asString()));
            }
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings",
                "/meetings/{id}",
                "/meetings/{id}/comparison",
                "/statements",
                "/people?q=zarif",
                "/people/mohammad-javad-zarif",
                "/positions?who=zarif",
                "/search?q=%D8%B8%D8%B1%DB%8C%D9%81",
                "/search?q=%D8%B8%D8%B1%DB%8C%D9%81&facets=true",
                "/timeline",
                "/timeline?scale=hour&calendar=persian",
                "/network",
                "/network?ends=countries",
                "/map",
                "/outlets",
                "/articles/1",
                "/corrections",
            })
    void answers_are_as_it_says(String address) throws Exception {
        String meeting = record.json("/api/v1/meetings?who=lavrov&with=zarif")
                .get("items")
                .get(0)
                .get("id")
                .asString();
        JsonNode answer = record.json("/api/v1" + address.replace("{id}", meeting));
        String path = address.startsWith("/people/") || address.startsWith("/articles/")
                ? address.replaceFirst("[^/]+$", "{id}")
                : address.replaceFirst("\\?.*", "");
        JsonNode reference =
                document.get("paths").get(path).at("/get/responses/200/content/application~1json/schema/$ref");

        assertThat(schema(reference.asString()).validate(answer.toString(), InputFormat.JSON))
                .isEmpty();
        if (answer.has("items") && !address.equals("/corrections")) {
            assertThat(answer.get("items").size()).isPositive();
        }
        assertThat(unknown(answer, referredTo(reference.asString()), "")).isEmpty();
    }

    @Test
    void imports_are_as_it_says() throws Exception {
        String sent = record.send(record.request("/api/v1/imports?name=a.jsonl")
                        .POST(HttpRequest.BodyPublishers.ofString("{ broken\n")))
                .body();
        JsonNode listed = record.json("/api/v1/imports");

        assertThat(schema("#/components/schemas/Import").validate(sent, InputFormat.JSON))
                .isEmpty();
        assertThat(schema("#/components/schemas/ImportList").validate(listed.toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(unknown(JsonMapper.shared().readTree(sent), referredTo("#/components/schemas/Import"), ""))
                .isEmpty();
        assertThat(set(referredTo("#/components/schemas/Import").at("/properties/state")))
                .isEqualTo(words(State.values()));
    }

    private static Set<String> set(JsonNode schema) {
        Set<String> words = new TreeSet<>();
        schema.get("enum").forEach(word -> words.add(word.asString()));
        return words;
    }

    @Test
    void problems_are_as_it_says() throws Exception {
        String problem = record.get("/api/v1/meetings?form=2016").body();

        assertThat(schema("#/components/schemas/Problem").validate(problem, InputFormat.JSON))
                .isEmpty();
    }

    private static Schema schema(String reference) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("$ref", reference);
        schema.set("components", document.get("components"));
        return SCHEMAS.getSchema(schema.toString(), InputFormat.JSON);
    }

    private static JsonNode referredTo(String reference) {
        return document.at(reference.substring(1));
    }

    /// Fields of an answer that the description does not have, where it has any.
    private static List<String> unknown(JsonNode answer, JsonNode schema, String place) {
        List<String> unknown = new ArrayList<>();
        if (answer.isArray()) {
            answer.forEach(item -> unknown.addAll(unknown(item, schema.path("items"), place + "[]")));
        } else if (answer.isObject()) {
            Map<String, JsonNode> known = properties(schema);
            if (!known.isEmpty()) {
                answer.properties().forEach(field -> {
                    JsonNode of = known.get(field.getKey());
                    if (of == null) {
                        unknown.add(place + "." + field.getKey());
                    } else {
                        unknown.addAll(unknown(field.getValue(), resolved(of), place + "." + field.getKey()));
                    }
                });
            }
        }
        return unknown;
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? referred(schema) : schema;
    }

    private static Map<String, JsonNode> properties(JsonNode given) {
        JsonNode schema = resolved(given);
        Map<String, JsonNode> properties = new TreeMap<>();
        schema.path("properties").properties().forEach(one -> properties.put(one.getKey(), one.getValue()));
        schema.path("allOf").forEach(part -> properties.putAll(properties(part)));
        return properties;
    }
}
