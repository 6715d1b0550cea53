package didar.text.halfspace;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfSpacesTest {

    private static String restored(String text) {
        return HalfSpaces.load().restore(text).text();
    }

    /// Each row: a text as it came, the text with `·` for each half-space, and why.
    @ParameterizedTest
    @CsvFileSource(resources = "halfspaces.csv", delimiter = '\t')
    void lostHalfSpacesAreRestored(String text, String expected, String why) {
        assertThat(restored(text).replace('\u200c', '·')).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "halfspaces.csv", delimiter = '\t')
    void whatIsRestoredNeedsNoRepair(String text, String expected, String why) {
        assertThat(restored(expected.replace('·', '\u200c'))).as(why).isEqualTo(expected.replace('·', '\u200c'));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "halfspaces.csv", delimiter = '\t')
    void nothingButHalfSpacesComesIn(String text, String expected, String why) {
        RestoredText restored = HalfSpaces.load().restore(text);

        assertThat(letters(restored.text())).as(why).isEqualTo(letters(text));
        for (Repair repair : restored.repairs()) {
            assertThat(repair.gap().of(text)).as(why).isIn("", " ");
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[ \u200c]", "");
    }

    @Test
    void theArabicKeyboardMakesNoDifference() {
        assertThat(restored("آنان كتابهاي تازه را مي‌خوانند و مي نويسند"))
                .isEqualTo(restored("آنان کتابهای تازه را می‌خوانند و می نویسند")
                        .replace('ی', 'ي')
                        .replace('ک', 'ك'));
    }

    @Test
    void aMarkStaysWithItsLetter() {
        assertThat(restored("خانهٔ ما را میسازَند")).isEqualTo("خانهٔ ما را می\u200cسازَند");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "می", "ها", " ها", "می ", "\u200c", "12 3", "NATO ها", "a b", "\ud83d\ude00 ها"})
    void scrapsAreNoTrouble(String scrap) {
        assertThat(letters(restored(scrap))).isEqualTo(letters(scrap));
    }

    @Test
    void aWordOfAnyLengthIsReadInLinearTime() {
        String endless = "می".repeat(200_000);
        assertThat(restored(endless)).isEqualTo(endless);
        assertThat(restored("ها ".repeat(100_000))).hasSize(300_000);
    }

    @Test
    void aSpanOfTheOriginalReadsWithItsHalfSpaces() {
        String text = "آنها میکنند و می روند";
        RestoredText restored = HalfSpaces.load().restore(text);
        int first = text.indexOf("میکنند");
        int second = text.indexOf("می روند");

        assertThat(restored.of(new Span(first, first + 6))).isEqualTo("می\u200cکنند");
        assertThat(restored.of(new Span(first + 2, first + 6))).isEqualTo("کنند");
        assertThat(restored.of(new Span(first, first + 2))).isEqualTo("می");
        assertThat(restored.of(new Span(second, second + 3))).isEqualTo("می");
        assertThat(restored.of(new Span(second + 2, second + 7))).isEqualTo("روند");
        assertThat(restored.repairedWords()).containsExactly(new Span(first, first + 6), new Span(second, second + 7));
    }

    @Test
    void offsetsGoThereAndBack() {
        String text = "آنها میکنند و می روند";
        RestoredText restored = HalfSpaces.load().restore(text);

        for (int i = 0; i <= text.length(); i++) {
            assertThat(restored.originalOffset(restored.restoredOffset(i))).isEqualTo(i);
        }
        assertThat(restored.repairs()).extracting(Repair::inserts).containsExactly(true, false);
        assertThat(restored.restoredOffset(text.length()))
                .isEqualTo(restored.text().length());
    }
}
