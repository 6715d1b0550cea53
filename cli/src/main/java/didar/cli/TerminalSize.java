package didar.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/// Asks the system whether standard output is a terminal, and how wide. Java tells only whether input and output are
/// both terminals, which is too much to ask of `cat article.txt | didar read -`.
final class TerminalSize {
    private TerminalSize() {}

    /// Columns of the terminal that standard output is, at least 20; empty where it is none. 80 where the terminal does
    /// not say.
    static OptionalInt ofOutput() {
        return columns("test -t 1 || exit 1; stty size </dev/tty >&2 || true", Redirect.INHERIT, Redirect.PIPE);
    }

    /// The same of standard error.
    static OptionalInt ofMessages() {
        return columns("test -t 2 || exit 1; stty size </dev/tty || true", Redirect.PIPE, Redirect.INHERIT);
    }

    private static OptionalInt columns(String script, Redirect output, Redirect error) {
        try {
            Process p = new ProcessBuilder("sh", "-c", script)
                    .redirectOutput(output)
                    .redirectError(error)
                    .start();
            var answer = Redirect.PIPE.equals(output) ? p.getInputStream() : p.getErrorStream();
            String said = new String(answer.readAllBytes(), StandardCharsets.US_ASCII).strip();
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
