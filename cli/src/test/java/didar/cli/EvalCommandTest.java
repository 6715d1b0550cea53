package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

    private static final String GOLD = GoldSet.SAMPLES.gold().toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        return GoldSet.run(out, err, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String sample(String name) {
        return GoldSet.ROOT.resolve("samples").resolve(name).toString();
    }

    private static String dossiers() {
        return GoldSet.SAMPLES.dossiers().toString();
    }

    @Test
    void eachLanguageHasATable() {
        assertThat(run("eval", "--dossiers", GOLD, dossiers())).isZero();
        assertThat(out()).contains("fa: 9 articles\n", "ar: 9 articles\n", "confused, gold → found: ");
        assertThat(out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                .filteredOn(line -> line.startsWith("statements "))
                .hasSize(2);
        assertThat(err()).isEmpty();
    }

    @Test
    void articlesAreReadAndThoseThatAreNotThereAreNamed() {
        assertThat(run("eval", "--language", "ar", GOLD, sample("ar/ar-05-call.txt")))
                .isZero();
        assertThat(out()).startsWith("ar: 9 articles\n").doesNotContain("fa: ");
        assertThat(err()).startsWith("didar eval: 8 documents of the gold were not read: ar-01-held-meeting, ");
    }

    @Test
    void missesAreListedByKindWithDocumentAndPlace() {
        assertThat(run("eval", "--misses", "--dossiers", GOLD, dossiers())).isZero();
        assertThat(out()).containsPattern("wrong act, \\d+\n  fa-0\\d-[a-z-]+ \\[\\d+, \\d+\\): wanted ");
    }

    @Test
    void figuresAsExpectedAreASuccessAndOthersAFailureThatNamesThem() throws IOException {
        Path expected = folder.resolve("expected.tsv");
        assertThat(run("eval", "--dossiers", "--write-expected", expected.toString(), GOLD, dossiers()))
                .isZero();
        assertThat(run("eval", "--dossiers", "--expected", expected.toString(), GOLD, dossiers()))
                .isZero();
        assertThat(err()).isEmpty();

        List<String> lines = Files.readAllLines(expected);
        lines.replaceAll(line -> line.startsWith("fa\tevidence.valid") ? "fa\tevidence.valid\t0.5" : line);
        Files.write(expected, lines);

        assertThat(run("eval", "--dossiers", "--expected", expected.toString(), GOLD, dossiers()))
                .isEqualTo(1);
        assertThat(err()).startsWith("didar eval: fa evidence.valid rose by 0.5000: 1.0000, expected 0.5000\n");
        assertThat(run("eval", "--dossiers", "--tolerance", "0.5", "--expected", expected.toString(), GOLD, dossiers()))
                .isZero();
    }

    @Test
    void anInputThatCannotBeReadIsAFailureThatNamesIt() {
        assertThat(run("eval", GOLD, "nowhere.txt", sample("fa/fa-05-call.txt")))
                .isEqualTo(1);
        assertThat(err()).contains("didar: nowhere.txt: ").doesNotContain("\tat ");
        assertThat(run("eval", "nowhere.json", sample("fa"))).isEqualTo(1);
        assertThat(err()).contains("didar eval: nowhere.json: no such file or folder");
        assertThat(run("eval", "--dossiers", GOLD, GOLD)).isEqualTo(1);
        assertThat(err()).contains(GOLD + ": dossier 1: the object has the schema 'didar-gold/1'");
    }

    @Test
    void aSecondAnnotationIsHeldAgainstTheFirst() {
        assertThat(run("eval", "--second", GOLD, GOLD, sample("fa"), sample("ar"), sample("articles.jsonl")))
                .isZero();
        assertThat(out()).contains("fa: 9 articles annotated twice\n").containsPattern("statements\\.f1 +1\\.000\n");
        assertThat(err()).isEmpty();

        assertThat(run("eval", "--second", GOLD, GOLD)).isEqualTo(1);
        assertThat(err()).contains("the text is not given: fa-01-held-meeting, ");
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(run("eval")).isEqualTo(2);
        assertThat(run("eval", GOLD)).isEqualTo(2);
        assertThat(run("eval", "--second", GOLD, "--dossiers", GOLD, dossiers()))
                .isEqualTo(2);
        assertThat(run("eval", "--tolerance", "-1", GOLD, dossiers())).isEqualTo(2);
        assertThat(out()).isEmpty();
    }
}
