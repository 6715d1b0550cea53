package didar.text.halfspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The quality of restoring, as a regression on the test parts of the treebanks.
class HalfSpaceScoreTest {

    /// What is restored at a time.
    enum Texts {
        SENTENCES,
        ARTICLES
    }

    /// Each row: a treebank, what is restored at a time, what became of its half-spaces, the least recall and
    /// precision, the most places that are restored and were none.
    @ParameterizedTest
    @CsvFileSource(resources = "halfspace-floors.tsv", numLinesToSkip = 2, delimiter = '\t')
    void halfSpacesAreRestoredNoWorseThanMeasured(
            String treebank, Texts texts, LostText.Loss loss, double recall, double precision, int extra) {
        List<String> sentences = HalfSpaceScorer.sentences(treebank);
        HalfSpaceScore score = HalfSpaceScorer.sum(HalfSpaceScorer.byKind(
                HalfSpaces.load(),
                texts == Texts.ARTICLES ? HalfSpaceScorer.articles(sentences) : sentences,
                loss,
                false));

        assertThat(score.extra()).isLessThanOrEqualTo(extra);
        if (score.gold() > 0) {
            assertThat(score.recall()).isGreaterThanOrEqualTo(recall);
            assertThat(score.precision()).isGreaterThanOrEqualTo(precision);
        }
    }
}
