package didar.cli;

import didar.store.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

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

    /// @throws IllegalArgumentException where it is no place of a record
    Location location(Map<String, String> environment) {
        String place = given == null ? environment.getOrDefault(VARIABLE, "") : given;
        return Location.of(place.isEmpty() ? USUAL : place);
    }
}
