package didar.cli;

import com.ibm.icu.text.Bidi;
import java.util.Map;

/// Who puts Persian and Arabic into the order in which they are read.
enum BidiMode {
    /// The terminal does: each piece of text is isolated, so that it does not disturb its neighbours.
    ON,
    /// Nobody does it for us: text is reordered and its letters joined here. What is copied from the screen is then in
    /// the order of the screen.
    VISUAL,
    /// Plain text in the order of writing, no controls: for files, pipes, and terminals that are not known.
    OFF;

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';

    /// What is known of terminals, by what they put into the environment. A multiplexer hides the terminal behind it
    /// but hands the variables on, so the answer is that of the terminal it was started in.
    ///
    /// | terminal | told by | does |
    /// |---|---|---|
    /// | GNOME Terminal, Tilix and others on VTE from 0.58 | `VTE_VERSION` ≥ 5800 | orders |
    /// | Konsole | `KONSOLE_VERSION` | orders |
    /// | mlterm | `MLTERM` | orders |
    /// | mintty (Git Bash, Cygwin) | `TERM_PROGRAM=mintty` | orders |
    /// | Terminal of macOS | `TERM_PROGRAM=Apple_Terminal` | orders |
    /// | kitty | `KITTY_WINDOW_ID` | orders within a word only: reordering would undo it |
    /// | iTerm2 | `TERM_PROGRAM=iTerm.app` | orders where its setting says so, so it is left alone |
    /// | Linux console, xterm, Alacritty, foot, VS Code | `TERM`, `TERM_PROGRAM` | nothing |
    static BidiMode ofTerminal(Map<String, String> environment) {
        String program = environment.getOrDefault("TERM_PROGRAM", "");
        String term = environment.getOrDefault("TERM", "");
        if (isNumberFrom(environment.getOrDefault("VTE_VERSION", ""), 5800)
                || environment.containsKey("KONSOLE_VERSION")
                || environment.containsKey("MLTERM")
                || program.equals("mintty")
                || program.equals("Apple_Terminal")) {
            return ON;
        }
        if (environment.containsKey("KITTY_WINDOW_ID") || program.equals("iTerm.app")) {
            return OFF;
        }
        if (program.equals("vscode")
                || term.equals("linux")
                || term.startsWith("xterm") && environment.containsKey("XTERM_VERSION")
                || term.startsWith("alacritty")
                || term.startsWith("foot")) {
            return VISUAL;
        }
        return OFF;
    }

    /// A piece of text that stands in a line of the other direction, ready to be printed.
    String piece(String text) {
        return switch (this) {
            case ON -> hasRightToLeft(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
            case VISUAL -> hasRightToLeft(text) ? visual(text, Bidi.LEVEL_DEFAULT_LTR) : text;
            case OFF -> text;
        };
    }

    /// A whole line of a right-to-left paragraph, ready to be printed.
    String line(String text) {
        return switch (this) {
            case ON -> RIGHT_TO_LEFT_ISOLATE + text + POP_ISOLATE;
            case VISUAL -> visual(text, Bidi.RTL);
            case OFF -> text;
        };
    }

    private static String visual(String text, byte level) {
        Bidi bidi = new Bidi();
        bidi.setPara(Shaping.shape(text), level, null);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }

    private static boolean isNumberFrom(String digits, int least) {
        try {
            return Integer.parseInt(digits) >= least;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
