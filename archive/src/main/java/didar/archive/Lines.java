package didar.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The lines of a stream as bytes, one held at a time. A line over the limit is read past and not kept.
final class Lines {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private byte[] line = new byte[1 << 13];
    private long length;
    private long number;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /// Goes to the next line. False at the end of the stream.
    boolean next() throws IOException {
        if (line.length > 1 << 20) {
            line = new byte[1 << 13]; // a huge line does not stay
        }
        length = 0;
        boolean any = false;
        while (true) {
            if (position == filled) {
                filled = in.read(buffer);
                position = 0;
                if (filled < 0) {
                    filled = 0;
                    number += any ? 1 : 0;
                    return any;
                }
            }
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            any = any || filled > 0;
            keep(position, end);
            position = end;
            if (end < filled) {
                position++;
                number++;
                return true;
            }
        }
    }

    private void keep(int from, int to) {
        int n = to - from;
        if (length + n <= limit) {
            if (length + n > line.length) {
                line = Arrays.copyOf(line, (int) Math.min(limit, Math.max(length + n, 2L * line.length)));
            }
            System.arraycopy(buffer, from, line, (int) length, n);
        }
        length += n;
    }

    /// 1-based.
    long number() {
        return number;
    }

    /// In bytes, without the line feed.
    long length() {
        return length;
    }

    boolean isTooLong() {
        return length > limit;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] > ' ' || line[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /// The line; bytes from [#length] on mean nothing. Valid until [#next].
    byte[] bytes() {
        return line;
    }
}
