package didar.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/// Asks the user for what nobody may read along.
interface Prompt {

    /// What is answered; `null` where there is no terminal.
    @Nullable
    String secret(String question);

    /// On the terminal of this process, which shows nothing of what is typed.
    @SuppressWarnings("SystemConsoleNull") // JDK 25 has none again where there is no terminal
    static @Nullable String ofConsole(String question) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return null;
        }
        char[] answer = console.readPassword("%s: ", question);
        return answer == null ? "" : new String(answer);
    }
}
