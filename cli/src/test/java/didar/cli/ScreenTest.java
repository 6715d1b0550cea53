package didar.cli;

import static didar.cli.Screen.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import didar.cli.Screen.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final String WORD = "\u062f\u06cc\u062f\u0627\u0631";

    private static Screen plain(int width) {
        return new Screen(width, false, BidiMode.OFF);
    }

    @Test
    void rightToLeftParagraphsEndAtTheRightEdgeAndOthersBeginAtTheLeft() {
        Screen screen = plain(30);
        screen.paragraph(0, WORD, Style.PLAIN);
        screen.paragraph(0, "meeting", Style.PLAIN);
        assertThat(screen.toString()).isEqualTo(" ".repeat(25) + WORD + "\nmeeting\n");
    }

    @Test
    void linesAreBrokenBetweenWordsAndNeverWiderThanTheScreen() {
        Screen screen = plain(24);
        screen.paragraph(2, (WORD + " ").repeat(9), Style.PLAIN);
        screen.line(4, List.of(piece("one two three four five six seven eight nine"), piece(WORD)));
        assertThat(screen.toString().lines())
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(Screen.columns(line)).isLessThanOrEqualTo(24));
    }

    @Test
    void aWordWiderThanTheScreenIsNotLost() {
        Screen screen = plain(20);
        screen.line(0, List.of(piece("x".repeat(30))));
        assertThat(screen.toString()).isEqualTo("x".repeat(30) + "\n");
    }

    @Test
    void anArticleCannotMoveTheCursorOrTurnTheLineRound() {
        Screen screen = plain(40);
        screen.line(0, List.of(piece("a\u001b[2Jb\u0007\u202ec\u2067d\u009b")));
        assertThat(screen.toString()).isEqualTo("a[2Jbcd\n");
    }

    @Test
    void coloursAreClosedWhereTheyWereOpened() {
        Screen screen = new Screen(40, true, BidiMode.ON);
        screen.line(0, List.of(piece("held", Style.GOOD), piece(WORD)));
        assertThat(screen.toString()).isEqualTo("\u001b[32mheld\u001b[0m \u2068" + WORD + "\u2069\n");
    }

    @Test
    void marksAndHalfSpacesTakeNoColumn() {
        assertThat(Screen.columns("\u0645\u064f\u06cc\u200c\u06a9")).isEqualTo(3);
        assertThat(Screen.columns("\u65e5a")).isEqualTo(3);
    }

    @Test
    void aScreenTooNarrowForAWordIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> plain(5)).withMessageContaining("5 columns");
    }
}
