package didar.text;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Phrases.Affixes;
import didar.text.Phrases.Match;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static final String HALF_SPACE = "\u200c";

    @ParameterizedTest
    @ValueSource(strings = {" ", HALF_SPACE, ""})
    void aPhraseIsFoundHoweverItsPartsAreJoined(String joint) {
        String text = "متن گفت" + joint + "و" + joint + "گو تمام شد";

        assertThat(found(text, "گفت" + HALF_SPACE + "و" + HALF_SPACE + "گو", Affixes.NONE))
                .containsExactly("گفت" + joint + "و" + joint + "گو");
        assertThat(found(text, "گفت و گو", Affixes.NONE)).hasSize(1);
        // a word that spaces tear apart is not looked for in pieces as short as «و»
        assertThat(found(text, "گفتوگو", Affixes.NONE)).hasSize(joint.equals(" ") ? 0 : 1);
    }

    @Test
    void aWordIsNotReadAcrossASpaceWithAShortPiece() {
        assertThat(found("بازار ارز و طلا", "ارزو", Affixes.NONE)).isEmpty();
    }

    /// Each row: what may cling to the phrase, the phrase, a token, whether it is found in it, and why.
    @ParameterizedTest
    @CsvFileSource(resources = "phrases.csv", delimiter = '\t')
    void whatMayClingToAPhraseDependsOnItsKind(Affixes affixes, String phrase, String token, boolean is, String why) {
        assertThat(!found("قبل " + token + " بعد", phrase, affixes).isEmpty())
                .as(why)
                .isEqualTo(is);
    }

    @Test
    void aMatchNeverEndsInsideAWord() {
        assertThat(found("وزیران آمدند", "وزیر", Affixes.NONE)).isEmpty();
        assertThat(found("قالب الحديد", "قال", Affixes.ARABIC_VERB)).isEmpty();
    }

    @Test
    void aMatchIsWholeOnlyWithoutWhatClings() {
        assertThat(matches("وقال", "قال", Affixes.ARABIC_VERB).getFirst().whole())
                .isFalse();
        assertThat(matches("قال", "قال", Affixes.ARABIC_VERB).getFirst().whole())
                .isTrue();
    }

    @Test
    void shorterAndLongerPhrasesAreBothFound() {
        Phrases<String> phrases = new Phrases.Builder<String>()
                .add("وزیر", "وزیر", Affixes.NONE)
                .add("وزیر خارجه", "وزیر خارجه", Affixes.NONE)
                .build();
        Tokens tokens = Tokens.of("وزیر خارجه");
        List<Match<String>> found = new ArrayList<>();
        phrases.match(tokens, 0, tokens.size(), found);

        assertThat(found.stream().map(Match::value)).containsExactly("وزیر", "وزیر خارجه");
        assertThat(found.stream().map(Match::tokens)).containsExactly(1, 2);
    }

    @Test
    void noMatchReachesTheTokenItMayNot() {
        Phrases<String> phrases = new Phrases.Builder<String>()
                .add("وزیر خارجه", "x", Affixes.NONE)
                .build();
        List<Match<String>> found = new ArrayList<>();
        phrases.match(Tokens.of("وزیر خارجه"), 0, 1, found);

        assertThat(found).isEmpty();
    }

    @Test
    void onePhraseStandsForSeveralValuesAndForEachOnce() {
        Phrases<String> phrases = new Phrases.Builder<String>()
                .add("عمان", "country", Affixes.NONE)
                .add("عمان", "city", Affixes.NONE)
                .add("عمان", "city", Affixes.NONE)
                .build();
        List<Match<String>> found = new ArrayList<>();
        phrases.match(Tokens.of("عمان"), 0, 1, found);

        assertThat(found.stream().map(Match::value)).containsExactlyInAnyOrder("country", "city");
    }

    private static List<Match<String>> matches(String text, String phrase, Affixes affixes) {
        Phrases<String> phrases =
                new Phrases.Builder<String>().add(phrase, phrase, affixes).build();
        Tokens tokens = Tokens.of(text);
        List<Match<String>> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            phrases.match(tokens, i, tokens.size(), found);
        }
        return found;
    }

    private static List<String> found(String text, String phrase, Affixes affixes) {
        FoldedText folded = FoldedText.of(text);
        return matches(text, phrase, affixes).stream()
                .map(m -> folded.span(m.start(), m.end()).of(text))
                .toList();
    }
}
