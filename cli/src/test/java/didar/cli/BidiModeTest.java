package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BidiModeTest {

    @ParameterizedTest
    @CsvSource({
        "VTE_VERSION, 7402, ON",
        "VTE_VERSION, 5202, OFF",
        "VTE_VERSION, none, OFF",
        "KONSOLE_VERSION, 230401, ON",
        "TERM_PROGRAM, Apple_Terminal, ON",
        "TERM_PROGRAM, mintty, ON",
        "KITTY_WINDOW_ID, 1, OFF",
        "TERM_PROGRAM, iTerm.app, OFF",
        "TERM_PROGRAM, vscode, VISUAL",
        "TERM, linux, VISUAL",
        "TERM, alacritty, VISUAL",
        "TERM, xterm-256color, OFF"
    })
    void whatIsKnownOfATerminalDecidesAndAnUnknownOneIsLeftAlone(String variable, String value, BidiMode mode) {
        assertThat(BidiMode.ofTerminal(Map.of(variable, value))).isEqualTo(mode);
    }

    @Test
    void aPieceIsIsolatedOnlyWhereItRunsAgainstTheLine() {
        assertThat(BidiMode.ON.piece("held")).isEqualTo("held");
        assertThat(BidiMode.ON.piece("\u062a")).isEqualTo("\u2068\u062a\u2069");
        assertThat(BidiMode.OFF.piece("\u062a")).isEqualTo("\u062a");
    }

    @Test
    void visualOrderTurnsLettersRoundAndMirrorsBracketsButKeepsNumbers() {
        String hebrew = "(\u05d0\u05d1) 12";
        assertThat(BidiMode.VISUAL.line(hebrew)).isEqualTo("12 (\u05d1\u05d0)");
    }
}
