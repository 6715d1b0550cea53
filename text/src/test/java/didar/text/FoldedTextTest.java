package didar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    private static final long SEED = 20170117;

    static List<String> table() {
        return Resources.rows("folding.csv");
    }

    @ParameterizedTest
    @MethodSource("table")
    void foldsOneLetterAsTheTableSays(String row) {
        String[] columns = row.split(",", 3);
        String original = points(columns[0]);

        assertThat(FoldedText.of(original).toString()).as(columns[2]).isEqualTo(points(columns[1]));
        keepsTheContract(original);
    }

    @Test
    void everyUnitOfUnicodeFoldsToItsLastForm() {
        for (int unit = 0; unit < 0x10000; unit++) {
            String folded = FoldedText.of("ب" + (char) unit + "ب").toString();
            if (!FoldedText.of(folded).toString().equals(folded)) {
                fail("folding U+" + Integer.toHexString(unit) + " again changes it");
            }
        }
    }

    @Test
    void randomMixturesOfWhatIsUnusualKeepTheContract() {
        String unusual =
                "بک یي\u200c\u200d\u00ac\u0640\u064b\u0654\uFDFAﻻ\r\n .1۲\uD83D\uDE00\uD835\uDFD8\u200f\u00adA";
        for (int trial = 0; trial < 2000; trial++) {
            SplittableRandom random = new SplittableRandom(SEED + trial);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(12);
            for (int i = 0; i < length; i++) {
                text.append(unusual.charAt(random.nextInt(unusual.length())));
            }
            keepsTheContract(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"article-fa.txt", "article-ar.txt", "sentences-fa.csv", "sentences-ar.csv", "languages.csv"})
    void wholeTextsKeepTheContractHoweverTheyAreComposed(String name) {
        String text = Resources.text(name);

        keepsTheContract(text);
        String folded = FoldedText.of(text).toString();
        assertThat(FoldedText.of(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .toString())
                .isEqualTo(folded);
        assertThat(FoldedText.of(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .toString())
                .isEqualTo(folded);
    }

    @Test
    void aSpanTakesTheMarksOfItsLastLetterWithIt() {
        String original = "همهٔ ما";
        FoldedText folded = FoldedText.of(original);

        assertThat(folded.span(0, 3).of(original)).isEqualTo("همهٔ");
        assertThat(folded.foldedOffset(original.indexOf("ما"))).isEqualTo(4);
    }

    @Test
    void allOfALigatureComesFromItsOneUnit() {
        String original = "و ﷲ و";
        FoldedText folded = FoldedText.of(original);

        assertThat(folded.toString()).isEqualTo("و الله و");
        for (int i = 2; i < 6; i++) {
            assertThat(folded.span(i, i + 1)).isEqualTo(new Span(2, 3));
        }
        assertThat(folded.span(2, 6)).isEqualTo(new Span(2, 3));
        assertThat(folded.foldedOffset(2)).isEqualTo(2);
        assertThat(folded.foldedOffset(3)).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "fa", "ar"})
    void theLocaleOfTheMachineChangesNothing(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(FoldedText.of("ISTANBUL İI ۱۲٣ ي").toString()).isEqualTo("istanbul ii 123 ی");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void keepsTheContract(String original) {
        FoldedText folded = FoldedText.of(original);
        int before = 0;
        for (int i = 0; i < folded.length(); i++) {
            Span span = folded.span(i, i + 1);
            boolean rises = span.start() >= before && folded.foldedOffset(span.start()) <= i;
            boolean inside = span.end() <= original.length() && !span.isEmpty();
            if (!rises || !inside) {
                fail("unit " + i + " of " + escaped(original) + " came from " + span + " after " + before);
            }
            before = span.start();
        }
        assertThat(folded.originalOffset(folded.length())).isEqualTo(original.length());
        String again = FoldedText.of(folded.toString()).toString();
        if (!again.equals(folded.toString())) {
            fail("folding " + escaped(original) + " again changes it to " + escaped(again));
        }
    }

    private static String points(String column) {
        if (column.isEmpty()) {
            return "";
        }
        return Arrays.stream(column.split(" "))
                .map(point -> Integer.parseInt(point.substring(2), 16))
                .map(point -> point < 0x10000 ? String.valueOf((char) (int) point) : Character.toString(point))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }
}
