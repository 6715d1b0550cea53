package didar.text.ar;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedWordsTest {

    private static final Map<String, List<Piece>> WORDS = ClosedWords.words();

    @Test
    void everyWordOfTheTableIsCutAsItSays() {
        Clitics clitics = Clitics.load();
        assertThat(WORDS).hasSizeGreaterThan(1000).allSatisfy((word, pieces) -> {
            Segments segments = clitics.segment(Tokens.of(word));
            assertThat(segments.size()).as(word).isEqualTo(pieces.size());
            for (int p = 0; p < pieces.size(); p++) {
                assertThat(segments.role(p)).as(word).isEqualTo(pieces.get(p).role());
                assertThat(segments.span(p).length())
                        .as(word)
                        .isEqualTo(pieces.get(p).length());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"لي", "فهم", "فقد", "لما", "فعل"})
    void aWordThatMayBeTwoThingsIsNotInTheTable(String word) {
        assertThat(WORDS).doesNotContainKey(word);
    }
}
