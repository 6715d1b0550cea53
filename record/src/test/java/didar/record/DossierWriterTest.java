package didar.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DossierWriterTest {

    private final ObjectMapper mapper = new ObjectMapper();

    static String lines(Dossier... dossiers) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = DossierWriter.lines(out)) {
            for (Dossier d : dossiers) {
                writer.write(d);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String pretty(Dossier... dossiers) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = DossierWriter.pretty(out)) {
            for (Dossier d : dossiers) {
                writer.write(d);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyFieldIsWrittenUnderTheNameOfTheContract() throws IOException {
        assertThat(pretty(Dossiers.full())).isEqualTo(Dossiers.resource("full.json"));
    }

    @Test
    void spansAreCodePointsSoThatAReaderInAnyLanguageCutsTheSameText() throws IOException {
        JsonNode d = mapper.readTree(lines(Dossiers.full()));
        int[] points = d.at("/article/text").asString().codePoints().toArray();
        JsonNode content = d.at("/statements/0/content");
        int start = content.get(0).asInt();

        assertThat(new String(points, start, content.get(1).asInt() - start))
                .isEqualTo(Dossiers.full()
                        .statements()
                        .getFirst()
                        .content()
                        .of(Dossiers.full().article().text()));
    }

    @Test
    void aLineIsOneDossierAndIsHandedOnAtOnce() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = DossierWriter.lines(out)) {
            writer.write(Dossiers.full());
            assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n").hasLineCount(1);
            writer.write(Dossiers.full());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(2);
    }

    @Test
    void prettyJsonOfOneArticleIsAnObjectAndOfSeveralAnArray() throws IOException {
        assertThat(mapper.readTree(pretty(Dossiers.full())).isObject()).isTrue();
        assertThat(mapper.readTree(pretty(Dossiers.full(), Dossiers.full(), Dossiers.full())))
                .hasSize(3);
        assertThat(mapper.readTree(pretty())).isEmpty();
    }

    @Test
    void whatWasNotFoundIsLeftOut() throws IOException {
        JsonNode d = mapper.readTree(lines(Dossiers.bare(Language.ARABIC)));

        assertThat(d.get("article").propertyNames())
                .containsExactly(
                        "id",
                        "source",
                        "language",
                        "credits",
                        "category",
                        "keywords",
                        "related",
                        "text",
                        "body",
                        "noise");
        assertThat(d.get("events")).isEmpty();
    }

    @Test
    void anArticleInALanguageThatIsNotReadHasItsArticlePartAndNotesOnly() throws IOException {
        JsonNode d = mapper.readTree(lines(Dossiers.bare(Language.URDU)));

        assertThat(d.propertyNames()).containsExactly("schema", "article", "notes");
        assertThat(d.at("/notes/0/code").asString()).isEqualTo("language-not-read");
    }

    @Test
    void aNoteThatArticleAndDossierShareIsWrittenOnce() throws IOException {
        Dossier d = Dossiers.full();
        Dossier doubled = new Dossier(
                d.article(),
                d.entities(),
                d.mentions(),
                d.events(),
                d.statements(),
                d.article().notes());

        assertThat(mapper.readTree(lines(doubled)).get("notes")).hasSize(1);
    }

    @Test
    void halfASurrogatePairBecomesOneReplacementCharacterSoThatOffsetsHold() throws IOException {
        Dossier b = Dossiers.bare(Language.PERSIAN);
        Article a = b.article();
        Article broken = Article.plain(a.id(), a.source(), a.language(), null, "a\ud83db\udc00", a.body(), a.notes());

        JsonNode d = mapper.readTree(
                lines(new Dossier(broken, b.entities(), b.mentions(), b.events(), b.statements(), b.notes())));

        assertThat(d.at("/article/text").asString()).isEqualTo("a\ufffdb\ufffd");
    }

    @ParameterizedTest
    @CsvSource({"MINUTE, 2017-01-17T16:35", "HOUR, 2017-01-17T16", "DAY, 2017-01-17", "MONTH, 2017-01", "YEAR, 2017"})
    void aTimeIsWrittenNoFinerThanItIsKnown(Granularity granularity, String written) {
        assertThat(DossierWriter.written(LocalDateTime.of(2017, 1, 17, 16, 35), granularity))
                .isEqualTo(written);
    }

    @Test
    void aStreamThatTakesNoMoreIsAnIOException() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> DossierWriter.lines(full).write(Dossiers.full()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }
}
