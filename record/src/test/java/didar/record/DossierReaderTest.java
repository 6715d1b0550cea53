package didar.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DossierReaderTest {

    private static List<Dossier> read(String json) throws IOException {
        List<Dossier> dossiers = new ArrayList<>();
        try (var reader = new DossierReader(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            for (Dossier d = reader.next(); d != null; d = reader.next()) {
                dossiers.add(d);
            }
        }
        return dossiers;
    }

    @Test
    void whatIsWrittenIsReadBackUnitForUnit() throws IOException {
        Dossier full = Dossiers.full();
        Dossier back = read(DossierWriterTest.lines(full)).getFirst();

        assertThat(back.entities()).isEqualTo(full.entities());
        assertThat(back.mentions()).isEqualTo(full.mentions());
        assertThat(back.events()).isEqualTo(full.events());
        assertThat(back.statements()).isEqualTo(full.statements());
        assertThat(back.article().published()).isEqualTo(full.article().published());
        assertThat(back.article().body()).isEqualTo(full.article().body());
        assertThat(back.article().credits()).isEqualTo(full.article().credits());
        assertThat(back.notes()).hasSize(2);
    }

    @Test
    void readingAndWritingAgainChangesNothing() throws IOException {
        String once = DossierWriterTest.lines(Dossiers.full());
        assertThat(DossierWriterTest.lines(read(once).getFirst())).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDossierOfWhichNothingIsKnownComesBackInEveryLanguage(Language language) throws IOException {
        Dossier bare = Dossiers.bare(language);
        assertThat(read(DossierWriterTest.lines(bare))).containsExactly(bare);
    }

    @Test
    void linesOneObjectAndAnArrayAreAllRead() throws IOException {
        Dossier d = Dossiers.full();
        assertThat(read(DossierWriterTest.lines(d, d, d))).hasSize(3);
        assertThat(read(DossierWriterTest.pretty(d))).hasSize(1);
        assertThat(read(DossierWriterTest.pretty(d, d))).hasSize(2);
        assertThat(read(DossierWriterTest.pretty())).isEmpty();
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"act\":\"accuse\"|\"act\":\"mutter\"|/statements/0/act is 'mutter'",
                "\"schema\":\"didar/1\"|\"schema\":\"didar/2\"|the schema 'didar/2'",
                "\"lemma\":\"lemma\"|\"lemmas\":\"\"|/statements/0/cue has no lemma",
                "\"content\":[100,126]|\"content\":[100,999]|/statements/0/content [100, 999) is not in the text",
                "\"content\":[100,126]|\"content\":[100]|/statements/0/content is no pair",
                "\"content\":[100,126]|\"content\":\"x\"|/statements/0/content is no list",
                "\"evidence\":[[36,89]]|\"evidence\":[]|event v1 has no evidence",
                "\"value\":\"2017-01-17\"|\"value\":\"28.10.1395\"|28.10.1395"
            })
    void aFaultSaysWhichDossierAndWhereInIt(String right, String wrong, String told) throws IOException {
        String json = DossierWriterTest.lines(Dossiers.full());
        assertThat(json).contains(right);
        assertThatThrownBy(() -> read(json + json.replace(right, wrong)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("dossier 2: ")
                .hasMessageContaining(told);
    }

    @Test
    void whatIsNoJsonIsAnIOExceptionThatNamesTheLine() throws IOException {
        String json = DossierWriterTest.lines(Dossiers.full());
        assertThatThrownBy(() -> read(json + "{\"schema\":"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }
}
