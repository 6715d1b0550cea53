package didar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {

    private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.load();

    static List<String> table() {
        return Resources.rows("languages.csv").stream()
                .filter(row -> !row.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("table")
    void neighboursAreNeverTakenForPersianOrArabic(String row) {
        String[] columns = row.split("\t", -1);

        assertThat(IDENTIFIER.identify(columns[1]).tag()).isEqualTo(columns[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "fa_perdt-test, fa, false, 0.955, 0.997",
        "fa_perdt-test, fa, true, 0.92, 0.988",
        "fa_seraji-test, fa, false, 0.955, 0.997",
        "fa_seraji-test, fa, true, 0.92, 0.988",
        "ar_pud, ar, false, 0.953, 0.995",
    })
    void fewWordsAreEnoughAsMeasured(String treebank, String tag, boolean arabicKeys, double words, double threes) {
        List<Shared.Sentence> all = Shared.treebank(treebank);
        // The even sentences of PUD are training data.
        List<Shared.Sentence> sentences = treebank.equals("ar_pud") ? LanguageScore.oddSentences(all) : all;
        Language expected = tag.equals("fa") ? Language.PERSIAN : Language.ARABIC;
        UnaryOperator<String> typed = arabicKeys ? LanguageScore.ARABIC_KEYS : UnaryOperator.identity();

        assertThat(share(LanguageScore.words(sentences), typed, expected)).isGreaterThan(words);
        assertThat(share(LanguageScore.threes(sentences), typed, expected)).isGreaterThan(threes);
        assertThat(share(sentences.stream().map(Shared.Sentence::text).toList(), typed, expected))
                .isEqualTo(1.0);
    }

    @Test
    void theKeyboardDoesNotMakeTheLanguage() {
        String persian = Resources.text("article-fa.txt");
        String arabic = Resources.text("article-ar.txt");

        assertThat(IDENTIFIER.identify(persian.replace('ی', 'ي').replace('ک', 'ك')))
                .isEqualTo(Language.PERSIAN);
        assertThat(IDENTIFIER.identify(arabic.replace('ي', 'ی').replace('ك', 'ک')))
                .isEqualTo(Language.ARABIC);
    }

    @Test
    void eachParagraphHasItsLanguage() {
        String text = "وزیر خارجه به تهران آمد\n\nوصل الوزير إلى طهران\nThe minister arrived\n";

        assertThat(IDENTIFIER.blocks(text))
                .extracting(block -> block.language() + " " + block.span().of(text))
                .containsExactly(
                        "PERSIAN وزیر خارجه به تهران آمد", "ARABIC وصل الوزير إلى طهران", "LATIN The minister arrived");
    }

    @Test
    void anAddressIsInNoLanguage() {
        assertThat(IDENTIFIER.identify("https://cdn.example.ir/d/off/2020/03/24/61601050.jpg انتهای پیام"))
                .isEqualTo(Language.PERSIAN);
        assertThat(IDENTIFIER.identify("news@example.org")).isEqualTo(Language.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "fa", "ar"})
    void theLocaleOfTheMachineChangesNothing(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(LanguageIdentifier.load().identify("İstanbul ISTANBUL")).isEqualTo(Language.LATIN);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static double share(List<String> texts, UnaryOperator<String> typed, Language expected) {
        return LanguageScore.share(IDENTIFIER, texts.stream().map(typed).toList(), expected)
                .value();
    }
}
