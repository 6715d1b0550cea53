package didar.text.halfspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The quality of restoring, as a regression on the test parts of the treebanks.
class HalfSpaceScoreTest {

    /// Each row: a treebank, what became of its half-spaces, the least recall and precision, the most places that are
    /// restored and were none.
    @ParameterizedTest
    @CsvFileSource(resources = "halfspace-floors.tsv", numLinesToSkip = 2, delimiter = '\t')
    void halfSpacesAreRestoredNoWorseThanMeasured(
            String treebank, LostText.Loss loss, double recall, double precision, int extra) {
        HalfSpaceScore score = HalfSpaceScore.of(HalfSpaces.load(), HalfSpaceScore.sentences(treebank), loss, false);

        assertThat(score.extra()).isLessThanOrEqualTo(extra);
        if (score.gold() > 0) {
            assertThat(score.recall()).isGreaterThanOrEqualTo(recall);
            assertThat(score.precision()).isGreaterThanOrEqualTo(precision);
        }
    }
}
