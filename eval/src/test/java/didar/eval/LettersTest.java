package didar.eval;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "علي, علی",
        "مسؤولة, مسووله",
        "می‌کنند, میکنند",
        "الإِعلان, الاعلان",
        "۱۲٣, 123",
        "'I B', ib",
    })
    void variantsOfOneWordHaveTheSameLetters(String written, String folded) {
        assertThat(Letters.fold(written)).isEqualTo(folded);
    }

    @Test
    void aRunIsCountedInCodePointsWhateverStandsBeforeIt() {
        Letters letters = Letters.of("😀 ab cd");

        assertThat(letters.run(new Span(3, 8))).isEqualTo(new Run(1, 5));
        assertThat(letters.runs(new Content.Offsets(2, 7))).containsExactly(new Run(1, 5));
    }

    @Test
    void aTextThatRepeatsItselfHasSeveralPlacesForOneContent() {
        Letters letters = Letters.of("او گفت و گفت و رفت");

        assertThat(letters.runs(new Content.Words("گفت", "رفت"))).containsExactly(new Run(2, 13), new Run(6, 13));
        assertThat(letters.runs(new Content.Words("رفت", "گفت"))).isEmpty();
    }

    @Test
    void overlapIsWhatBothHaveByWhatEitherHas() {
        assertThat(new Run(0, 10).overlap(new Run(5, 20))).isEqualTo(0.25);
        assertThat(new Run(0, 10).overlap(new Run(10, 20))).isZero();
        assertThat(Run.NONE.overlap(Run.NONE)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "عباس عراقچی, عراقچي, true",
        "عراقچی, سید عباس عراقچی, true",
        "عمان, وزیر خارجه عمان, true",
        "ایران, ای, false",
        "قطر, وزير خارجية قطر, false",
    })
    void aNameMeansWhoeverGoesByItWholeIfItIsNotTooShort(String found, String gold, boolean same) {
        assertThat(Aliases.of(List.of(found)).same(Aliases.of(List.of(gold)))).isEqualTo(same);
    }

    @Test
    void nobodyIsTheSameAsNobody() {
        assertThat(Aliases.NOBODY.same(Aliases.NOBODY)).isFalse();
    }
}
