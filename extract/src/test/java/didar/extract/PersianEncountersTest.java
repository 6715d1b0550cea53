package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Language;
import java.util.List;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who met whom: own sentences with the encounters that a careful reader finds in them.
class PersianEncountersTest {

    static List<Case> cases() {
        return Case.table("fa-encounters.tsv");
    }

    static List<Case> open() {
        return Case.table("fa-encounters-open.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyEncounterIsReadAndNothingElse(Case expected) {
        assertThat(Expectations.events(expected, expected.dossier(Language.PERSIAN)))
                .as("%s: %s", expected, expected.text())
                .isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("open")
    void whatIsNotReadRightYetIsKnown(Case open, TestReporter reporter) {
        Gaps.stillOpen(open, Language.PERSIAN, Expectations::events, reporter);
    }
}
