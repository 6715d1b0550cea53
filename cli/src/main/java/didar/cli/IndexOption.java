package didar.cli;

import didar.store.Location;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Where the index of a record lies.
final class IndexOption {

    @Option(
            names = "--index",
            paramLabel = "FOLDER",
            description = {
                "Where the index lies that is searched; by default the folder 'index' in that",
                "of the record. A record on a server has one only where it is said."
            })
    @Nullable
    Path given;

    /// @throws ParameterException where nothing says where it lies
    Path required(Location location, CommandSpec spec) {
        Path folder = folder(location);
        if (folder == null) {
            throw new ParameterException(
                    spec.commandLine(), "the record is on a server: --index says in which folder its index lies");
        }
        return folder;
    }

    /// `null` where nothing says where it lies.
    @Nullable
    Path folder(Location location) {
        if (given != null) {
            return given;
        }
        return location instanceof Location.Folder(Path path) ? path.resolve("index") : null;
    }
}
