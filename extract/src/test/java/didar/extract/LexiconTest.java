package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Act;
import didar.text.Language;
import didar.text.latin.Romanization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {

    /// All tables beside the package, as `fa/cues.tsv`.
    static List<String> tables() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(Lexicon.class.getResource("fa/cues.tsv"))
                        .toURI())
                .resolveSibling("..")
                .normalize();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> Lexicon.class.getResource(file) != null)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"PERSIAN", "ARABIC"})
    void everyTableOfALanguageIsUnderstood(Language language) {
        Lexicon lexicon = Lexicon.load(language, Romanization.load());

        assertThat(lexicon.language()).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowOfATableHasTheSameColumns(String file) {
        Map<Integer, Integer> lineOfSize = new HashMap<>();
        for (Table.Row row : rows(file)) {
            lineOfSize.putIfAbsent(row.cells().size(), row.line());
        }
        assertThat(lineOfSize)
                .as("%s: a line for every number of columns", file)
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noRowOfATableStandsTwice(String file) {
        Map<String, Integer> lines = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Table.Row row : rows(file)) {
            Integer before = lines.put(String.join("\t", row.cells()), row.line());
            if (before != null) {
                twice.add(file + ":" + row.line() + " says what line " + before + " says");
            }
        }
        assertThat(twice).isEmpty();
    }

    /// The first columns that must tell the rows of a table apart.
    @ParameterizedTest
    @CsvSource({
        "fa/cues.tsv, 4",
        "fa/nouncues.tsv, 1",
        "fa/verbs.tsv, 1",
        "fa/offices.tsv, 1",
        "fa/honorifics.tsv, 1",
        "fa/openers.tsv, 1",
        "ar/cues.tsv, 7",
        "ar/nouncues.tsv, 1",
        "ar/relays.tsv, 1",
        "ar/offices.tsv, 1",
        "ar/honorifics.tsv, 1",
        "ar/openers.tsv, 1",
        "ar/lightverbs.tsv, 1",
        "names/countries.tsv, 1",
        "names/people.tsv, 1",
        "names/given.tsv, 2",
        "names/surnames.tsv, 2"
    })
    void theKeyOfARowIsItsOwn(String file, int columns) {
        Map<String, Integer> lines = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Table.Row row : rows(file)) {
            String key = String.join("\t", row.cells().subList(0, columns));
            Integer before = lines.put(key, row.line());
            if (before != null) {
                twice.add(file + ":" + row.line() + ": '" + key + "' is line " + before + " too");
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fa/cues.tsv, 3, 4",
        "ar/cues.tsv, 6, 7",
        "fa/nouncues.tsv, -1, 1",
        "ar/nouncues.tsv, -1, 2",
        "ar/lightverbs.tsv, -1, 4",
        "fa/actwords.tsv, -1, 1",
        "ar/actwords.tsv, -1, 1"
    })
    void everyCueNamesFramesAndAnActThatAreKnown(String file, int frames, int act) {
        for (Table.Row row : rows(file)) {
            assertThat(Stream.of(Act.values()).map(a -> a.name().toLowerCase(Locale.ROOT)))
                    .as("%s:%d", file, row.line())
                    .contains(row.cell(act));
            if (frames >= 0) {
                assertThat(row.words(frames).stream().map(Entry.Frame::parse))
                        .as("%s:%d", file, row.line())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableSaysWhereItComesFromAndUnderWhichLicence(String file) {
        assertThat(head(file)).as(file).containsPattern("Apache-2\\.0|MIT|CC0|CC[ -]BY|ODC|PDDL");
    }

    private static List<Table.Row> rows(String file) {
        List<Table.Row> rows = new ArrayList<>();
        Table.read(file, rows::add);
        assertThat(rows).as(file).isNotEmpty();
        return rows;
    }

    private static String head(String file) {
        try (Stream<String> lines = Files.lines(
                Path.of(Objects.requireNonNull(Lexicon.class.getResource(file)).toURI()))) {
            return String.join(
                    "\n", lines.takeWhile(line -> line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
