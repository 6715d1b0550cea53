package didar.export.coded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.export.Json;
import didar.export.Library;
import didar.record.Codes;
import didar.record.Dossier;
import didar.record.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PloverLinesTest {

    private static final Plover CODEBOOK = Plover.read();
    /// Fields of an event in the draft, and those that this export adds.
    private static final Set<String> FIELDS = Set.of(
            "id",
            "has_event",
            "date",
            "time",
            "enddate",
            "endtime",
            "actor",
            "recipient",
            "event",
            "event_loc",
            "event_text",
            "quad_code",
            "event_scale",
            "mode",
            "context",
            "link",
            "text",
            "text_info",
            "cite_info",
            "coder",
            "coded_date",
            "coded_time",
            "comment",
            "date_basis",
            "status",
            "cameo",
            "cameo_dialect",
            "reports");
    private static final Set<String> ENTITY_FIELDS = Set.of(
            "code",
            "sector",
            "entity_text",
            "identifier_id",
            "identifier_text",
            "religion",
            "ethnicity",
            "office",
            "gender",
            "age",
            "record_id");

    private static List<JsonTree> all = List.of();

    @BeforeAll
    static void export() throws IOException {
        var out = new ByteArrayOutputStream();
        PloverLines.write(Library.read(), out);
        all = Json.lines(out.toByteArray());
    }

    private static List<String> actors(JsonTree event, String side) {
        return event.list(side).stream()
                .map(actor -> actor.string("identifier_text"))
                .toList();
    }

    private static Stream<JsonTree> reportedBy(String source) {
        return all.stream()
                .filter(event -> event.list("reports").stream()
                        .anyMatch(report -> report.string("source").equals(source)));
    }

    @Test
    void everyEventHasTheFieldsOfTheDraftAndACodeOfItsCodebook() {
        assertThat(all).isNotEmpty().allSatisfy(event -> {
            assertThat(FIELDS).containsAll(event.fields().keySet());
            assertThat(event.list("actor")).isNotEmpty();
            Stream.concat(event.list("actor").stream(), event.list("recipient").stream())
                    .forEach(actor ->
                            assertThat(ENTITY_FIELDS).containsAll(actor.fields().keySet()));
            String type = event.strings("event").getFirst();
            List<String> modes = event.strings("mode");
            assertThat(CODEBOOK.code(modes.isEmpty() ? type : type + "/" + modes.getFirst()))
                    .isNotNull();
            assertThat(event.string("cameo_dialect")).isEqualTo("CAMEO 1.1b3");
        });
        assertThat(all).extracting(event -> event.string("id")).doesNotHaveDuplicates();
    }

    @Test
    void theVisitorActsAndTheHostReceivesOnceForAllReports() {
        assertThat(reportedBy("https://example.org/ar/1").filter(event -> event.has("status")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.strings("event")).containsExactly("CONSULT");
                    assertThat(event.strings("mode")).containsExactly("visit");
                    assertThat(actors(event, "actor")).containsExactly("Sergey Lavrov");
                    assertThat(actors(event, "recipient")).containsExactly("Mohammad Javad Zarif");
                    assertThat(event.string("date")).isEqualTo("2017-01-17");
                    assertThat(event.string("date_basis")).isEqualTo("told");
                    assertThat(event.list("reports")).hasSize(3);
                });
    }

    @Test
    void withoutVisitorAllPartiesActAndNobodyReceives() {
        assertThat(reportedBy("https://example.org/fa/3").filter(event -> event.has("status")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.strings("mode")).containsExactly("phone");
                    assertThat(event.list("actor")).hasSize(2);
                    assertThat(event.list("recipient")).isEmpty();
                });
    }

    @Test
    void aMeetingToComeIsAnAgreement() {
        assertThat(reportedBy("https://example.org/fa/2").filter(event -> event.has("status")))
                .isNotEmpty()
                .allSatisfy(event -> {
                    assertThat(event.string("status")).isEqualTo("planned");
                    assertThat(event.strings("event")).containsExactly("AGREE");
                });
    }

    @Test
    void commentsAndAppealsThatPloverDroppedAreNotThere() {
        long coded = Library.read()
                .articles()
                .filter(article -> article.copyOf() == null)
                .flatMap(article -> article.dossier().statements().stream())
                .filter(statement -> statement.codes().plover() != null && statement.speaker() != null)
                .count();
        assertThat(all.stream().filter(event -> !event.has("status"))).hasSize(Math.toIntExact(coded));
        assertThat(all).noneMatch(event -> event.string("cameo").startsWith("01"));
    }

    @Test
    void everyCodeThatTheReaderGaveIsInTheCodebooks() {
        Cameo cameo = Cameo.read();
        assertThat(Library.read().articles().map(article -> article.dossier()).flatMap(PloverLinesTest::codes))
                .isNotEmpty()
                .allSatisfy(code -> {
                    if (code.plover() != null) {
                        assertThat(CODEBOOK.code(code.plover())).isNotNull();
                    }
                    if (code.cameo() != null && !code.cameo().equals("016")) {
                        assertThat(cameo.goldstein(code.cameo())).isNotNull();
                    }
                });
    }

    private static Stream<Codes> codes(Dossier dossier) {
        return Stream.concat(
                dossier.events().stream().map(event -> event.codes()),
                dossier.statements().stream().map(statement -> statement.codes()));
    }

    @Test
    void aModeOfAnotherTypeIsNoCode() {
        assertThatThrownBy(() -> CODEBOOK.code("CONSULT/withdraw")).isInstanceOf(IllegalArgumentException.class);
        assertThat(CODEBOOK.quad(CODEBOOK.code("SANCTION/withdraw"))).isNull();
    }
}
