package didar.cli;

import didar.store.Location;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

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

    /// `null` where nothing says where it lies.
    @Nullable
    Path folder(Location location) {
        if (given != null) {
            return given;
        }
        return location instanceof Location.Folder(Path path) ? path.resolve("index") : null;
    }
}
