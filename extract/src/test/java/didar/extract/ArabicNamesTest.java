package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Language;
import java.util.List;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// People, bodies and places of own sentences, each under its bare name with its offices beside it.
class ArabicNamesTest {

    static List<Case> cases() {
        return Case.table("ar-names.tsv");
    }

    static List<Case> open() {
        return Case.table("ar-names-open.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aNameStandsWithoutTitleAndItsOfficesBesideIt(Case expected) {
        assertThat(Expectations.entities(expected, expected.dossier(Language.ARABIC)))
                .as("%s: %s", expected, expected.text())
                .isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("open")
    void whatIsNotReadRightYetIsKnown(Case open, TestReporter reporter) {
        Gaps.stillOpen(open, Language.ARABIC, Expectations::entities, reporter);
    }
}
