package didar.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {

    private static List<GoldDocument> read(String json) throws IOException {
        var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        try (var reader = new GoldReader("gold.json", in)) {
            return reader.rest();
        }
    }

    /// A document with these statements, on the second line.
    private static String withStatements(String statements) {
        return "{\"schema\": \"didar-gold/1\", \"documents\": [\n"
                + "{\"id\": \"a\", \"language\": \"fa\", \"events\": [], \"statements\": " + statements + "}]}";
    }

    @Test
    void layersThatAreNotAnnotatedAreAbsentAndNotEmpty() throws IOException {
        GoldDocument annotated = Small.gold().getFirst();
        GoldDocument bare = Small.gold().getLast();

        assertThat(annotated.people()).hasSize(2);
        assertThat(bare.people()).isNull();
        assertThat(bare.mentions()).isNull();
        assertThat(bare.dates()).isNull();
        assertThat(annotated.statements().getFirst().about()).isEmpty();
        assertThat(annotated.statements().getLast().about()).isNull();
    }

    @Test
    void theDateOfThePageIsBelievedBeforeThatOfTheCollection() throws IOException {
        GoldDocument document =
                read("{\"schema\": \"didar-gold/1\", \"documents\": [{\"key\": \"k\", \"language\": \"ar\","
                                + "\"published\": \"2020-01-01\", \"article\": {\"published\": null},"
                                + "\"statements\": [], \"events\": []}]}")
                        .getFirst();

        assertThat(document.id()).isEqualTo("k");
        assertThat(document.publicationDay()).isNull();
        assertThat(Small.gold().getFirst().publicationDay()).isEqualTo(LocalDate.of(2024, 5, 6));
    }

    @Test
    void aFaultNamesFileLineDocumentAndPlace() {
        assertThatThrownBy(() -> read(withStatements("[{\"speaker\": \"x\"}]")))
                .isInstanceOf(IOException.class)
                .hasMessage("gold.json, line 2: document a: /statements/0 has no cue");
        assertThatThrownBy(() -> read(withStatements("[{\"speaker\": \"x\", \"cue\": \"c\", \"mode\": \"loud\"}]")))
                .hasMessage("gold.json, line 2: document a: /statements/0/mode is 'loud', which is not known");
        assertThatThrownBy(() -> read(withStatements(
                        "[{\"speaker\": \"x\", \"cue\": \"c\", \"mode\": \"direct\", \"content\": [5, 2]}]")))
                .hasMessageContaining("/statements/0/content is not a stretch of text: [5, 2)");
        assertThatThrownBy(() -> read(withStatements("[") + "\n")).hasMessageStartingWith("gold.json, line 2: ");
    }

    @Test
    void whatIsNoGoldIsRefused() {
        assertThatThrownBy(() -> read("[]")).hasMessageContaining("gold.json: this is no gold");
        assertThatThrownBy(() -> read("{\"documents\": []}")).hasMessageContaining("didar-gold/1");
        assertThatThrownBy(() -> read("{\"schema\": \"didar-gold/1\"}")).hasMessageContaining("no list of documents");
    }

    @Test
    void timesAreDaysShiftsWeekdaysStretchesOrUntold() {
        assertThat(GoldTime.of("2017-01-17T16:35")).isEqualTo(new GoldTime.Day(LocalDate.of(2017, 1, 17)));
        assertThat(GoldTime.of("+1d")).isEqualTo(new GoldTime.Shift(1));
        assertThat(GoldTime.of("0d")).isEqualTo(new GoldTime.Shift(0));
        assertThat(GoldTime.of("friday")).isEqualTo(new GoldTime.Weekday(DayOfWeek.FRIDAY));
        assertThat(GoldTime.of("2017-W03")).isEqualTo(new GoldTime.Stretch("2017-W03"));
        assertThat(GoldTime.of("?")).isEqualTo(new GoldTime.Untold());
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2017-13-01", "2017-1", "d", "''"})
    void aTimeThatIsNoneIsRefused(String written) {
        assertThatThrownBy(() -> GoldTime.of(written)).isInstanceOf(RuntimeException.class);
    }
}
