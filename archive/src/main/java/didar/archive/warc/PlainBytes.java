package didar.archive.warc;

import java.io.IOException;
import java.io.InputStream;

/// A file that is not packed.
final class PlainBytes implements Unpacked {

    private final InputStream in;
    private final long start;
    private boolean begun;

    /// @param start of what is read, in bytes of the file
    PlainBytes(InputStream in, long start) {
        this.in = in;
        this.start = start;
    }

    @Override
    public boolean next() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        return begun ? in.read(to, from, length) : -1;
    }

    @Override
    public long offset() {
        return start;
    }

    @Override
    public boolean recover() {
        return false;
    }
}
