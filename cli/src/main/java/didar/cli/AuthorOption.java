package didar.cli;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who corrects.
final class AuthorOption {

    private static final String VARIABLE = "DIDAR_AUTHOR";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who says so (default: what the variable DIDAR_AUTHOR says, or else the user of the system).")
    @Nullable
    String given;

    String name(Map<String, String> environment) {
        return name(given, environment);
    }

    /// @param given `null` where it was not told
    static String name(@Nullable String given, Map<String, String> environment) {
        return Stream.of(
                        given == null ? "" : given,
                        environment.getOrDefault(VARIABLE, ""),
                        environment.getOrDefault("USER", ""),
                        environment.getOrDefault("USERNAME", ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("unknown");
    }
}
