package didar.archive;

import didar.archive.coding.Decoding;
import didar.archive.coding.Transcoded;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// The bytes of a file, from its start: as they lie on the disk, or without the gzip around them. One of the two is
/// read, once.
final class Content {

    /// Enough of a packed file to unpack [Form#SNIFFED] bytes from.
    private static final int PACKED_HEAD = 4 * Form.SNIFFED;

    private final BufferedInputStream raw;
    private final boolean packed;

    private Content(BufferedInputStream raw, boolean packed) {
        this.raw = raw;
        this.packed = packed;
    }

    static Content of(InputStream in) throws IOException {
        var raw = new BufferedInputStream(in, 1 << 16);
        raw.mark(2);
        byte[] magic = raw.readNBytes(2);
        raw.reset();
        return new Content(raw, magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b);
    }

    boolean isPacked() {
        return packed;
    }

    /// The first bytes, unpacked, [Form#SNIFFED] at the most.
    byte[] head() throws IOException {
        raw.mark(PACKED_HEAD);
        byte[] head = packed ? unpackedHead() : raw.readNBytes(Form.SNIFFED);
        raw.reset();
        return head;
    }

    /// As much as can be unpacked; the rest may be damaged and what is before it worth reading.
    private byte[] unpackedHead() throws IOException {
        byte[] head = new byte[Form.SNIFFED];
        int n = 0;
        try {
            InputStream in = new GZIPInputStream(raw, 512);
            for (int more = 0; more >= 0 && n < head.length; n += Math.max(more, 0)) {
                more = in.read(head, n, head.length - n);
            }
        } catch (EOFException | ZipException e) {
            if (n == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(head, n);
    }

    BufferedInputStream unpacked() throws IOException {
        return packed ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
    }

    /// Without gzip, and in UTF-8 where the bytes are wide Unicode; all else untouched.
    InputStream utf8() throws IOException {
        BufferedInputStream in = unpacked();
        in.mark(Form.SNIFFED);
        byte[] start = in.readNBytes(Form.SNIFFED);
        in.reset();
        Charset marked = Decoding.marked(start, start.length);
        Charset charset = marked == null ? Decoding.wide(start, start.length) : marked;
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            return in;
        }
        if (marked != null) {
            in.skipNBytes(Decoding.markLength(marked));
        }
        return new Transcoded(in, charset);
    }

    BufferedInputStream asItLies() {
        return raw;
    }
}
