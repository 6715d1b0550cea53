package didar.archive.warc;

import java.nio.ByteBuffer;
import org.netpreserve.jwarc.MessageHeaders;

/// A record taken out of an archive, or a stretch that is none.
sealed interface Framed {

    Spot spot();

    /// @param content what the header says of the length, or the first bytes of it where `whole` is false. Valid
    /// until the next record is asked for
    /// @param length of the content, in bytes
    /// @param separated whether the blank lines stand behind it that the format asks for
    record Whole(Spot spot, MessageHeaders headers, ByteBuffer content, boolean whole, long length, boolean separated)
            implements Framed {}

    /// @param message what is wrong, and where reading goes on
    record Broken(Spot spot, String message) implements Framed {}
}
