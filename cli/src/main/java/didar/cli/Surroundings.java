package didar.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// What a command gets from the system. Tests pass their own.
///
/// @param out bytes of data; text on it is UTF-8 whatever the locale
/// @param err messages for people, UTF-8
/// @param terminalWidth columns of the terminal that `out` is; empty where it is a file or a pipe
/// @param messageWidth the same of `err`
/// @param interrupts how the user stops a command
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        Supplier<OptionalInt> terminalWidth,
        Supplier<OptionalInt> messageWidth,
        Interrupts interrupts) {

    /// Of a command that nobody looks at and nobody stops.
    static Surroundings of(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Supplier<OptionalInt> terminalWidth) {
        return new Surroundings(
                in,
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                terminalWidth,
                OptionalInt::empty,
                _ -> () -> {});
    }
}
