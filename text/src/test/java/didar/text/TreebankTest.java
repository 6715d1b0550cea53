package didar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The quality of splitting, as a regression: the figures measured on the test parts of the treebanks, from raw
/// text with the sentences joined by spaces. PerDT writes some words and the mark after them as one range of
/// words; such a token counts as two here, as everywhere else in that treebank.
class TreebankTest {

    private static final double SAME = 0.0002;

    @ParameterizedTest
    @CsvSource({
        "fa_perdt-test, 0.9995, 0.9983",
        "fa_seraji-test, 1.0000, 0.9908",
    })
    void tokensAndSentencesOfPersianAreSplitAsWellAsMeasured(String treebank, double tokens, double sentences) {
        SplittingScore score = new SplittingScore(Shared.treebank(treebank));

        assertThat(score.tokensWithMarksApart().f1()).isCloseTo(tokens, within(SAME));
        assertThat(score.sentences().f1()).isCloseTo(sentences, within(SAME));
    }

    @ParameterizedTest
    @CsvSource({"ar_pud, 0.9940"})
    void sentencesOfArabicAreSplitAsWellAsMeasured(String treebank, double sentences) {
        assertThat(new SplittingScore(Shared.treebank(treebank)).sentences().f1())
                .isCloseTo(sentences, within(SAME));
    }
}
