package didar.archive.warc;

import java.nio.ByteBuffer;
import org.netpreserve.jwarc.LengthedBody;

/// The content of a record as jwarc reads it. It knows its length, for servers do not tell theirs truly.
final class Slice implements LengthedBody.LengthedReadableByteChannel {

    private final ByteBuffer bytes;
    private final int start;

    Slice(ByteBuffer content) {
        bytes = content.duplicate();
        start = content.position();
    }

    @Override
    public int read(ByteBuffer to) {
        if (!bytes.hasRemaining()) {
            return -1;
        }
        int n = Math.min(bytes.remaining(), to.remaining());
        ByteBuffer part = bytes.duplicate().limit(bytes.position() + n);
        to.put(part);
        bytes.position(bytes.position() + n);
        return n;
    }

    @Override
    public long position() {
        return (long) bytes.position() - start;
    }

    @Override
    public long size() {
        return (long) bytes.limit() - start;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
