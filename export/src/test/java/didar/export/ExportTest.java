package didar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.export.table.CsvFolder;
import didar.record.Dossier;
import didar.record.DossierReader;
import didar.record.JsonTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameRecordGivesTheSameBytes(Format format, @TempDir Path folder) throws IOException {
        Map<String, String> first = files(Library.read(), format, folder.resolve("first"));
        assertThat(first).isNotEmpty();
        assertThat(files(Library.read(), format, folder.resolve("second"))).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anEmptyRecordGivesFilesWithoutRows(Format format, @TempDir Path folder) throws IOException {
        var nothing = new Selection(LocalDate.of(1800, 1, 1), LocalDate.of(1800, 1, 2), Set.of());
        assertThat(files(nothing.of(Library.read()), format, folder.resolve("nothing")))
                .isNotEmpty();
    }

    private static Map<String, String> files(Chronicle chronicle, Format format, Path place) throws IOException {
        Export.write(chronicle, format, CsvFolder.Mark.NONE, place);
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(place.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Test
    void aFolderOfFilesIsNoStream() {
        assertThatThrownBy(() -> Export.write(Library.read(), Format.CSV, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("csv");
    }

    @Test
    void aDossierComesBackWithTheIdsThatItsOwnStandFor() throws IOException {
        var out = new ByteArrayOutputStream();
        Export.write(Library.read(), Format.DOSSIERS, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        List<Kept> articles = Library.read().articles().toList();
        assertThat(lines).hasSameSizeAs(articles);
        for (int i = 0; i < lines.size(); i++) {
            Kept article = articles.get(i);
            JsonTree line = Json.tree(lines.get(i));
            assertThat(line.required("number").number()).isEqualTo(i + 1);
            article.links()
                    .entities()
                    .forEach(entity -> assertThat(line.required("entities").optionalString(entity.entity()))
                            .isEqualTo(entity.id()));
            article.links()
                    .events()
                    .forEach(event -> assertThat(line.required("events").string(event.event()))
                            .isEqualTo(event.id()));
            String json = lines.get(i).substring(lines.get(i).indexOf("\"dossier\":") + "\"dossier\":".length());
            try (var reader = new DossierReader(new ByteArrayInputStream(
                    json.substring(0, json.length() - 1).getBytes(StandardCharsets.UTF_8)))) {
                Dossier dossier = reader.next();
                assertThat(dossier).isNotNull();
                assertThat(dossier.statements()).isEqualTo(article.dossier().statements());
                assertThat(dossier.events()).isEqualTo(article.dossier().events());
            }
        }
    }
}
