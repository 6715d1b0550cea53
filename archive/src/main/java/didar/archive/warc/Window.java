package didar.archive.warc;

import java.io.IOException;
import java.util.Arrays;

/// The unpacked bytes from one place of an archive on, as many as were asked for. Its bytes are counted from that
/// place.
final class Window {

    private static final int USUAL = 1 << 18;
    /// As much is read at once, at least.
    private static final int STEP = 1 << 16;

    private final Unpacked source;
    private byte[] bytes = new byte[USUAL];
    private int from;
    private int to;
    /// Unpacked bytes of the member, up to `to`.
    private long ofMember;

    Window(Unpacked source) {
        this.source = source;
    }

    int length() {
        return to - from;
    }

    byte at(int index) {
        return bytes[from + index];
    }

    /// The bytes; index 0 is at [#start]. Valid until more are read.
    byte[] bytes() {
        return bytes;
    }

    int start() {
        return from;
    }

    /// Where the byte `index` stands in the file. It has to be of the member that is being read.
    Spot spot(int index) {
        long inside = ofMember - (length() - index);
        return source instanceof PlainBytes ? new Spot(source.offset() + inside, 0) : new Spot(source.offset(), inside);
    }

    /// Reads on in the member. False at its end.
    boolean more() throws IOException {
        if (bytes.length - to < STEP) {
            makeRoom();
        }
        int n = source.read(bytes, to, bytes.length - to);
        if (n < 0) {
            return false;
        }
        to += n;
        ofMember += n;
        return true;
    }

    private void makeRoom() {
        int length = length();
        byte[] target = bytes;
        if (length + STEP > bytes.length) {
            target = new byte[Math.max(2 * bytes.length, USUAL)];
        } else if (bytes.length > USUAL && length + STEP <= USUAL) {
            target = new byte[USUAL]; // a huge record does not stay
        }
        System.arraycopy(bytes, from, target, 0, length);
        bytes = target;
        from = 0;
        to = length;
    }

    /// Goes to the next member, whose bytes follow those that are there. False at the end of the file.
    boolean nextMember() throws IOException {
        boolean more = source.next();
        ofMember = more ? 0 : ofMember;
        return more;
    }

    /// Starts `n` bytes further on.
    void drop(int n) {
        from += n;
        if (from == to) {
            from = 0;
            to = 0;
        }
    }

    void clear() {
        drop(length());
    }

    byte[] copy(int start, int end) {
        return Arrays.copyOfRange(bytes, from + start, from + end);
    }
}
