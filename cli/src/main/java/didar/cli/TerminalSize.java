package didar.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/// Asks the system whether standard output is a terminal, and how wide. Java tells only whether input and output are
/// both terminals, which is too much to ask of `cat article.txt | didar read -`.
final class TerminalSize {
    private TerminalSize() {}

    /// Columns, at least 20; empty where standard output is no terminal. 80 where the terminal does not say.
    static OptionalInt columns() {
        try {
            Process p = new ProcessBuilder("sh", "-c", "test -t 1 || exit 1; stty size </dev/tty >&2 || true")
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(p.getErrorStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            if (!p.waitFor(2, TimeUnit.SECONDS) || p.exitValue() != 0) {
                return OptionalInt.empty();
            }
            int space = said.indexOf(' ');
            int columns = space < 0 ? 80 : Integer.parseInt(said.substring(space + 1));
            return OptionalInt.of(columns == 0 ? 80 : Math.max(20, columns));
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
