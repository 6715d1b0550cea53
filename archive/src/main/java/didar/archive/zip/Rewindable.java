package didar.archive.zip;

import java.io.IOException;
import java.io.InputStream;

/// A stream that can go back a little: from where an archive is damaged to where its next entry may start.
final class Rewindable extends InputStream {

    /// More than a decoder reads ahead, and more than the longest comment at the end of an archive.
    private static final int KEPT = 80 << 10;

    private final InputStream in;
    private final byte[] buffer = new byte[KEPT + (64 << 10)];
    private int at;
    private int filled;
    /// Of the first byte of the buffer in the stream.
    private long start;
    private long end = Long.MAX_VALUE;

    Rewindable(InputStream in) {
        this.in = in;
    }

    /// In bytes from the start of the stream.
    long position() {
        return start + at;
    }

    /// Breaks off at a position, until told otherwise.
    void endAt(long position) {
        end = position;
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, filled - at);
        System.arraycopy(buffer, at, to, offset, n);
        at += n;
        return n;
    }

    /// Goes back to a position, or as near to it as the stream remembers.
    void rewind(long position) {
        at = Math.clamp(position - start, 0, at);
    }

    /// Goes on to the next place where `PK` and two bytes stand. False at the end of the stream.
    boolean find(int third, int fourth) throws IOException {
        int state = 0;
        while (state < 4) {
            int b = read();
            if (b < 0) {
                return false;
            }
            state = switch (state) {
                case 1 -> b == 'K' ? 2 : b == 'P' ? 1 : 0;
                case 2 -> b == third ? 3 : b == 'P' ? 1 : 0;
                case 3 -> b == fourth ? 4 : b == 'P' ? 1 : 0;
                default -> b == 'P' ? 1 : 0;
            };
        }
        at -= 4;
        return true;
    }

    /// Whether there is another byte.
    private boolean fill() throws IOException {
        if (position() >= end) {
            throw new OverLimitException("an entry that is stored without its length is too large to look through");
        }
        if (at < filled) {
            return true;
        }
        if (filled > KEPT) {
            System.arraycopy(buffer, filled - KEPT, buffer, 0, KEPT);
            start += filled - KEPT;
            filled = KEPT;
            at = KEPT;
        }
        int n = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(n, 0);
        return n > 0;
    }
}
