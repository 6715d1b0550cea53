package didar.archive;

import java.io.IOException;

/// Reads the items of one format, and hands each to the [Intake] it was made with. It reads as a stream: no more than
/// one item is held at a time.
interface FormatReader {

    /// Reads a file to its end. What is wrong with an item is told to the intake, and the rest read on.
    ///
    /// @param file as the user wrote it; of a file inside another, both with `!/` between
    /// @param content at its start; it is not closed
    /// @throws IOException where the stream breaks off
    void read(String file, Content content) throws IOException;
}
