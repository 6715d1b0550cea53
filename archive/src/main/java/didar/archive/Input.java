package didar.archive;

import java.io.InputStream;
import java.nio.file.Path;

/// Where articles are read from.
public sealed interface Input {

    /// A file, or a folder with all files under it.
    ///
    /// @param given the path as the user wrote it; sources and messages use it
    record Place(String given, Path path) implements Input {}

    /// An open stream, such as standard input. It is read to its end and not closed.
    ///
    /// @param name stands for the path in sources and messages
    record Stream(String name, InputStream in) implements Input {}

    /// A path as written on a command line; `-` is `standardInput`.
    static Input of(String given, InputStream standardInput) {
        return given.equals("-") ? new Stream("-", standardInput) : of(Path.of(given));
    }

    static Input of(Path path) {
        return new Place(path.toString(), path);
    }
}
