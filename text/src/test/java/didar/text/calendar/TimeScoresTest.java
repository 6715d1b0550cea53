package didar.text.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import didar.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the scores to the floors of `floors.tsv`; the corpora lie beside the repository and are no part of it.
class TimeScoresTest {

    private static final Path DATA = Path.of("..", "..", "shared", "data");

    @Test
    void spansOfHengamHoldTheirFloors() throws IOException {
        assumePresent("time/fa_hengam-gold.txt");
        var sentences = TimeScores.hengam(DATA);
        check("hengam read half", TimeScores.ofHengam(TaggedSentences.half(sentences, true)));
        check("hengam scored half", TimeScores.ofHengam(TaggedSentences.half(sentences, false)));
        check("hengam", TimeScores.ofHengam(sentences));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void spansOfPeymaHoldTheirFloors(String part) throws IOException {
        assumePresent("ner/fa_peyma-" + part + ".txt.gz");
        check("peyma " + part, TimeScores.ofPeyma(TimeScores.peyma(DATA, part)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"PERSIAN", "ARABIC"})
    void valuesHoldTheirFloors(Language language) {
        ValueScores scores = ValueScores.of(language);
        Tables.Row floors = floors("values " + language.tag());
        assertThat(scores.recall()).isGreaterThanOrEqualTo(floor(floors, 1));
        assertThat(scores.precision()).isGreaterThanOrEqualTo(floor(floors, 2));
    }

    @Test
    void theHalvesOfACorpusShareNoSentenceAndMissNone() throws IOException {
        assumePresent("time/fa_hengam-gold.txt");
        var all = TimeScores.hengam(DATA);
        var halves = new ArrayList<>(TaggedSentences.half(all, true));
        halves.addAll(TaggedSentences.half(all, false));
        assertThat(halves).containsExactlyInAnyOrderElementsOf(all);
    }

    private static void check(String what, SpanScores scores) {
        Tables.Row floors = floors(what);
        assertThat(scores.exactF1()).as(what + ", exact").isGreaterThanOrEqualTo(floor(floors, 1));
        assertThat(scores.overlapping()).as(what + ", overlapping").isGreaterThanOrEqualTo(floor(floors, 2));
    }

    private static Tables.Row floors(String what) {
        return Tables.read("floors.tsv").stream()
                .filter(row -> row.cell(0).equals(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no floor for " + what));
    }

    private static double floor(Tables.Row row, int column) {
        return Double.parseDouble(row.cell(column));
    }

    private static void assumePresent(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(
                Files.exists(file), () -> "not here: " + file.toAbsolutePath().normalize());
    }
}
