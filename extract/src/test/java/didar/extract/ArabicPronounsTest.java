package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Dossier;
import didar.record.Mention;
import didar.text.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whom free-standing pronouns mean: own sentences with those that mean a person.
class ArabicPronounsTest {

    static List<Case> cases() {
        return Case.table("ar-pronouns.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPronounOfAPersonIsTiedToTheRightOneAndNoOtherIs(Case expected) {
        Dossier dossier = expected.dossier(Language.ARABIC);
        List<List<String>> found = dossier.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.PRONOUN)
                .map(mention ->
                        List.of(mention.span().of(dossier.article().text()), Letters.called(dossier, mention.entity())))
                .toList();
        assertThat(found).as("%s: %s", expected, expected.text()).isEqualTo(expected.expected());
    }
}
