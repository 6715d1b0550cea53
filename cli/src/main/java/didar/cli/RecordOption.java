package didar.cli;

import didar.store.Location;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Which record a command works on.
final class RecordOption {

    private static final String VARIABLE = "DIDAR_RECORD";
    private static final String USUAL = "record";

    @Option(
            names = "--record",
            paramLabel = "PLACE",
            description = {
                "The record: a folder, or postgresql://[user[:password]@]host[:port]/database.",
                "Without it what the variable DIDAR_RECORD says, or else the folder 'record'."
            })
    @Nullable
    String given;

    /// Whether somebody says which; else it is the usual one.
    boolean isGiven(Surroundings surroundings) {
        return !place(surroundings).isEmpty();
    }

    private String place(Surroundings surroundings) {
        return given == null ? surroundings.environment().getOrDefault(VARIABLE, "") : given;
    }

    /// @throws ParameterException where it is no place of a record
    Location location(Surroundings surroundings, CommandSpec spec) {
        String place = place(surroundings);
        try {
            return Location.of(place.isEmpty() ? USUAL : place);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
