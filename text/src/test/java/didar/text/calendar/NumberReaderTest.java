package didar.text.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Span;
import didar.text.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NumberReaderTest {

    private static List<NumberReader.Told> read(String text, Language language) {
        return NumberReader.read(FoldedText.of(text), language);
    }

    @TestFactory
    Stream<DynamicTest> digitsAndWordsOfBothLanguagesAreOneValue() {
        return Table.read(NumberReaderTest.class, "numbers-told.tsv", 3).stream()
                .map(row -> DynamicTest.dynamicTest(row.cell(1), () -> {
                    Language language = row.cell(0).equals("fa") ? Language.PERSIAN : Language.ARABIC;
                    assertThat(read(row.cell(1), language))
                            .extracting(told -> told.value().toPlainString())
                            .containsExactlyElementsOf(row.words(2));
                }));
    }

    @Test
    void theSpanIsThatOfTheNumberInTheOriginal() {
        String text = "در ۲۴ مرکز";

        assertThat(read(text, Language.PERSIAN))
                .extracting(NumberReader.Told::span)
                .containsExactly(new Span(3, 5));
    }

    @Test
    void aWordThatIsAnArticleAsOftenIsNoNumber() {
        assertThat(read("یک نامه", Language.PERSIAN)).isEmpty();
    }
}
