package didar.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedWordsTest {

    @Test
    void everySignThatIsNoLetterPartsWords() {
        assertThat(FoldedWords.of("Al-Jubeir's (2)")).containsExactly("al", "jubeir", "s", "2");
    }

    @Test
    void aSilentSignPartsNone() {
        assertThat(FoldedWords.of("Sana'a City", '\'')).containsExactly("sanaa", "city");
    }

    @Test
    void lettersThatReadersTakeForTheSameAreOne() {
        assertThat(FoldedWords.of("كيري")).isEqualTo(FoldedWords.of("کیری"));
    }
}
