package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Language;
import java.util.List;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who said what: own sentences with the statements that a careful reader finds in them.
class PersianStatementsTest {

    static List<Case> cases() {
        return Case.table("fa-statements.tsv");
    }

    static List<Case> open() {
        return Case.table("fa-statements-open.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyStatementIsReadAndNothingElse(Case expected) {
        assertThat(Expectations.statements(expected, expected.dossier(Language.PERSIAN)))
                .as("%s: %s", expected, expected.text())
                .isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("open")
    void whatIsNotReadRightYetIsKnown(Case open, TestReporter reporter) {
        Gaps.stillOpen(open, Language.PERSIAN, Expectations::statements, reporter);
    }
}
