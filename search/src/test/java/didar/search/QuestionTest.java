package didar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import didar.search.Question.Clause.AnyOf;
import didar.search.Question.Clause.Phrase;
import didar.search.Question.Clause.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void words_that_follow_each_other_are_one_clause_because_two_may_be_halves_of_a_third() {
        assertThat(Question.of("رئیس جمهور  ایران"))
                .isEqualTo(new Question(List.of(new Words("رئیس جمهور ایران")), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"وقف النار\"", "«وقف النار»", "“وقف النار”", "„وقف النار“"})
    void quotation_marks_of_every_kind_make_a_phrase(String written) {
        assertThat(Question.of(written).all()).containsExactly(new Phrase("وقف النار"));
    }

    @Test
    void or_stands_between_two_and_binds_closer_than_and() {
        assertThat(Question.of("a b OR \"c d\" OR e f").all())
                .containsExactly(
                        new Words("a"),
                        new AnyOf(List.of(new Words("b"), new Phrase("c d"), new Words("e"))),
                        new Words("f"));
    }

    @Test
    void what_a_minus_stands_before_must_not_be_there() {
        assertThat(Question.of("-a b -\"c d\""))
                .isEqualTo(new Question(List.of(new Words("b")), List.of(new Words("a"), new Phrase("c d"))));
    }

    @Test
    void a_minus_within_a_word_or_alone_takes_nothing_away() {
        assertThat(Question.of("اس-300").none()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of("a - b"))
                .withMessageContaining("letters");
    }

    @ParameterizedTest
    @CsvSource({
        "'', nothing to look for",
        "'   ', nothing to look for",
        "OR a, OR stands between",
        "a OR OR b, OR stands between",
        "a OR, nothing follows OR",
        "a OR -b, cannot follow OR",
        "-a, only what must not be there",
        "'a \"b c', not closed",
        "؟!, no letters",
        "a «», no letters"
    })
    void what_is_no_question_is_told(String written, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of(written))
                .withMessageContaining(why);
    }
}
