package didar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.store.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ExportCommandTest {

    private static final SamplesChronicle SAMPLES = new SamplesChronicle();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicReference<@Nullable Location> opened = new AtomicReference<>();

    @TempDir
    Path folder;

    private int run(String... args) {
        var surroundings = Surroundings.of(
                new ByteArrayInputStream(new byte[0]), out, err, Map.of("DIDAR_RECORD", "kept"), OptionalInt::empty);
        return new CommandLine(new ExportCommand(surroundings, location -> {
                    opened.set(location);
                    return SAMPLES;
                }))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(err, true, UTF_8))
                .execute(args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers", "ftm", "jsonld", "plover"})
    void aStreamGoesToStandardOutputAndIsThatOfTheFile(String format) throws IOException {
        Path file = folder.resolve("out");
        assertThat(run("--format", format, "-")).isZero();
        assertThat(run("--format", format, file.toString())).isZero();
        assertThat(out.toByteArray()).isNotEmpty().isEqualTo(Files.readAllBytes(file));
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "parquet", "gdelt"})
    void aFolderIsWrittenButNotToStandardOutput(String format) throws IOException {
        assertThat(run("--format", format, folder.resolve("tables").toString())).isZero();
        try (var files = Files.list(folder.resolve("tables"))) {
            assertThat(files).hasSizeGreaterThanOrEqualTo(4);
        }
        assertThat(run("--format", format, "-")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains(format + " is several files");
    }

    @Test
    void theRecordIsTheOneThatIsNamed() {
        assertThat(run("--format", "plover", "-")).isZero();
        assertThat(opened.get()).isEqualTo(Location.of("kept"));
        assertThat(run("--format", "plover", "--record", "other", "-")).isZero();
        assertThat(opened.get()).isEqualTo(Location.of("other"));
    }

    @Test
    void somebodyWhoIsNotInTheRecordIsAMistake() {
        assertThat(run("--format", "ftm", "--who", "Ludwig van Beethoven", "-")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("nobody in the record is called Ludwig van Beethoven");
    }

    @Test
    void daysLimitWhatIsWritten() {
        assertThat(run("--format", "dossiers", "--to", "1800-01-01", "-")).isZero();
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(run("--format", "dossiers", "--from", "2020-01-02", "--to", "2020-01-01", "-"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("ends on 2020-01-01");
    }

    @Test
    void excelIsToldOfUtf8() throws IOException {
        assertThat(run("--format", "csv", "--excel", folder.toString())).isZero();
        assertThat(Files.readString(folder.resolve("articles.csv"))).startsWith("\uFEFFarticle,");
    }
}
