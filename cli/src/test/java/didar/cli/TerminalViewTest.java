package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Dossier;
import didar.record.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalViewTest {

    private static String shown(Dossier dossier, int width, boolean color, BidiMode bidi) {
        Screen screen = new Screen(width, color, bidi);
        TerminalView.write(dossier, Wording.restored(dossier.article()), Views.DATES, screen);
        return screen.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa-01-held-meeting", "ar-07-spokeswoman"})
    void everyStatementIsShownWithItsWords(String sample) {
        Dossier dossier = GoldDossiers.of(sample);
        String shown = shown(dossier, 100, false, BidiMode.OFF).replaceAll("\\s+", " ");
        for (Statement s : dossier.statements()) {
            assertThat(shown).contains(s.content().of(dossier.article().text()).replaceAll("\\s+", " "));
        }
    }

    @ParameterizedTest
    @EnumSource(BidiMode.class)
    void noLineIsWiderThanANarrowTerminal(BidiMode bidi) {
        for (String sample : new String[] {"fa-06-summit", "ar-06-summit"}) {
            assertThat(shown(GoldDossiers.of(sample), 40, false, bidi).lines())
                    .allSatisfy(line -> assertThat(Screen.columns(line)).isLessThanOrEqualTo(40));
        }
    }

    @Test
    void withoutColourThereIsNoEscapeSequence() {
        Dossier dossier = GoldDossiers.of("fa-06-summit");
        assertThat(shown(dossier, 80, false, BidiMode.ON)).doesNotContain("\u001b");
        assertThat(shown(dossier, 80, true, BidiMode.ON)).contains("\u001b[");
    }

    @Test
    void aStatusIsToldInWordsToo() {
        assertThat(shown(GoldDossiers.of("fa-04-cancelled-visit"), 80, false, BidiMode.OFF))
                .contains("visit cancelled", "meeting cancelled");
        assertThat(shown(GoldDossiers.of("ar-03-denied-meeting"), 80, false, BidiMode.OFF))
                .contains("meeting denied", "date-unanchored");
    }

    @Test
    void aHostileArticleReachesTheTerminalWithoutItsControls() {
        String shown = shown(Views.hostile("\u001b]0;x\u0007\u202ey"), 80, false, BidiMode.OFF);
        assertThat(shown.codePoints().filter(c -> Character.isISOControl(c) && c != '\n'))
                .isEmpty();
        assertThat(shown).doesNotContain("\u202e");
    }

    @Test
    void whoRelaysAStatementIsNamed() {
        Dossier dossier = GoldDossiers.of("ar-07-spokeswoman");
        long relayed =
                dossier.statements().stream().filter(s -> s.via() != null).count();
        assertThat(relayed).isEqualTo(4);
        assertThat(shown(dossier, 200, false, BidiMode.OFF).lines().filter(l -> l.contains("· via ")))
                .hasSize(4);
    }

    @Test
    void whoIsThoughtToHoldAnOfficeIsMarkedAsAGuessWhereverTheOfficeStands() {
        assertThat(shown(Views.hostile("x"), 200, false, BidiMode.OFF)
                        .lines()
                        .filter(l -> l.contains("x [به گمان، x]")))
                .hasSize(3);
    }
}
