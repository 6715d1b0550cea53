package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Language;
import didar.text.Tokens;
import didar.text.latin.Romanization;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Arabic offices that no rule sees, among what the rules found.
class OfficesTest {

    private static final Lexicon LEXICON = Lexicon.load(Language.ARABIC, Romanization.load());
    private static final Words WORDS = Words.load("ar/words.txt");
    private static final Recogniser RECOGNISER = Recogniser.load(Language.ARABIC);

    /// What is found in a sentence: its kind, whether it stands inside another, its words.
    private static List<String> found(String sentence) {
        Scan scan = new Scan(LEXICON, Tokens.of(sentence));
        ArabicNames names = new ArabicNames(scan, WORDS, new boolean[scan.size()], RECOGNISER.read(scan, WORDS));
        return names.read(0, scan.size()).stream()
                .map(each -> each.kind() + (each.inner() ? " inside " : " ") + scan.words(each.span()))
                .toList();
    }

    @Test
    void anOfficeOfAHeadThatNoListHasIsFoundWithItsPlaceInside() {
        assertThat(found("رسالة إلى مأمور أوقاف عكا بشأن ترميم السوق."))
                .contains("OFFICE مأمور أوقاف عكا", "PLACE inside عكا");
    }

    @Test
    void anOfficeInTheNameOfABodyStandsInsideIt() {
        assertThat(found("وجاء في بيان لديوان رئيس الوزراء أن اللجنة ستجتمع غدا."))
                .contains("ORGANIZATION ديوان رئيس الوزراء", "OFFICE inside رئيس الوزراء");
    }

    @Test
    void anOfficeThatTheRulesSeeStaysAsTheyHaveIt() {
        assertThat(found("قال وزير الخارجية المصري إن المحادثات ستستأنف.")).contains("OFFICE وزير الخارجية المصري");
    }

    @Test
    void anHonorificBeforeANameIsNoOffice() {
        assertThat(found("وتابع الدكتور نضال الزغموري حديثه عن المياه.")).noneMatch(each -> each.startsWith("OFFICE"));
    }

    @Test
    void aSentenceWithoutPeopleHasNoOffice() {
        assertThat(found("ارتفعت أسعار القمح في الأسواق العالمية للشهر الثالث على التوالي."))
                .noneMatch(each -> each.startsWith("OFFICE"));
    }
}
