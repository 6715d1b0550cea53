package didar.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    /// `-` before what was left out, `+` before what was added.
    @ParameterizedTest
    @CsvSource({
        "وزیر گفت آتش‌بس برقرار است, وزیر گفت آتش‌بس فوری برقرار است, وزیر گفت آتش‌بس|+فوری|برقرار است",
        "طالب الرئيس بالهدنة, دعا الرئيس إلى الهدنة, -طالب|+دعا|الرئيس|-بالهدنة|+إلى الهدنة",
        "یک دو, یک دو سه, یک دو|+سه",
        "یک دو سه, دو سه, -یک|دو سه",
    })
    void what_was_left_out_and_added_is_told_in_its_place(String before, String after, String told) {
        Wording wording = wording(before, after);

        assertThat(wording.changes()).hasSize(1);
        assertThat(told(wording.changes().getFirst())).isEqualTo(told);
    }

    @Test
    void marks_and_ways_of_writing_a_letter_are_no_change() {
        assertThat(wording("قال الرئيس: «أهلا».", "قال الرئيس \"اهلا\"").changes())
                .isEmpty();
        assertThat(wording("", "").changes()).isEmpty();
    }

    @Test
    void places_far_apart_are_told_apart_with_a_few_words_around() {
        String kept = "الف ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش";

        Wording wording = wording("نخست " + kept + " پایان", "آغاز " + kept + " انجام");

        assertThat(wording.changes().stream().map(WordingTest::told))
                .containsExactly("-نخست|+آغاز|الف ب پ ت ث ج", "ذ ر ز ژ س ش|-پایان|+انجام");
    }

    private static Wording wording(String before, String after) {
        return Wording.of(before, whole(before), after, whole(after));
    }

    private static List<Span> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
    }

    private static String told(List<Wording.Part> parts) {
        return parts.stream()
                .map(part -> switch (part.fate()) {
                    case KEPT -> part.text();
                    case LEFT_OUT -> "-" + part.text();
                    case ADDED -> "+" + part.text();
                })
                .collect(Collectors.joining("|"));
    }
}
