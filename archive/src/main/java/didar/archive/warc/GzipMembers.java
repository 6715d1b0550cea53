package didar.archive.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The members of a gzip file (RFC 1952). The JDK's `GZIPInputStream` joins them and does not tell where one starts;
/// it gives up at the first that is damaged.
final class GzipMembers implements Unpacked {

    /// Packed bytes that are kept behind the place of reading: damage may show this far behind the member it struck.
    private static final int KEPT = 1 << 17;

    private static final int BUFFERED = 4 * KEPT;
    /// Packed bytes that a record start is told from.
    private static final int TRIED = 1 << 10;

    private static final int FIXED_HEADER = 10;
    private static final int TRAILER = 8;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private static final int NO_HEADER = -1;
    private static final int CUT_HEADER = -2;

    private final InputStream in;
    private final byte[] packed = new byte[BUFFERED];
    /// Where `packed` starts in the file.
    private long base;

    private int position;
    private int end;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private long member;
    private boolean inside;

    /// @param start of what is read, in bytes of the file
    GzipMembers(InputStream in, long start) {
        this.in = in;
        this.base = start;
        this.member = start;
    }

    @Override
    public long offset() {
        return member;
    }

    @Override
    public boolean next() throws IOException {
        do {
            while (position < end && packed[position] == 0) {
                position++; // some tapes and file systems pad with zeros
            }
        } while (position == end && grow());
        if (position == end) {
            return false;
        }
        member = base + position;
        int header = header(position, end);
        while (header == CUT_HEADER && grow()) {
            header = header(position, end);
        }
        if (header < 0) {
            throw new DamagedException("no gzip member starts here");
        }
        position += header;
        inflater.reset();
        inflater.setInput(packed, position, end - position);
        checksum.reset();
        inside = true;
        return true;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (!inside) {
            return -1;
        }
        try {
            while (true) {
                int n = inflater.inflate(to, from, length);
                position = end - inflater.getRemaining();
                if (n > 0) {
                    checksum.update(to, from, n);
                    return n;
                }
                if (inflater.finished()) {
                    checkTrailer();
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw new DamagedException("the gzip member is damaged: it asks for a dictionary");
                }
                feed();
            }
        } catch (DataFormatException e) {
            throw new DamagedException("the gzip member is damaged: " + e.getMessage());
        }
    }

    private void feed() throws IOException {
        if (!grow()) {
            throw new DamagedException("the file ends in the middle of a gzip member");
        }
        inflater.setInput(packed, position, end - position);
    }

    private void checkTrailer() throws IOException {
        inside = false;
        while (end - position < TRAILER) {
            if (!grow()) {
                throw new DamagedException("the file ends in the middle of a gzip member");
            }
        }
        boolean same =
                int32(position) == (int) checksum.getValue() && int32(position + 4) == (int) inflater.getBytesWritten();
        if (!same) {
            throw new DamagedException("the gzip member is damaged: its checksum is not that of its bytes");
        }
        position += TRAILER;
    }

    /// Reads more packed bytes. False at the end of the file.
    private boolean grow() throws IOException {
        if (end == packed.length) {
            int dropped = position - KEPT;
            if (dropped <= 0) {
                return false; // only a header of this length comes here
            }
            System.arraycopy(packed, dropped, packed, 0, end - dropped);
            base += dropped;
            position -= dropped;
            end -= dropped;
        }
        int n = in.read(packed, end, packed.length - end);
        end += Math.max(n, 0);
        return n > 0;
    }

    @Override
    public boolean recover() throws IOException {
        inside = false;
        position = (int) Math.max(0, member + 1 - base);
        while (true) {
            while (position + 3 <= end && !isMagic(position)) {
                position++;
            }
            if (position + 3 > end) {
                if (!grow()) {
                    position = end;
                    return false;
                }
            } else if (opensWithRecord()) {
                return true;
            } else {
                position++;
            }
        }
    }

    private boolean isMagic(int at) {
        return packed[at] == 0x1f && packed[at + 1] == (byte) 0x8b && packed[at + 2] == 8;
    }

    private boolean opensWithRecord() throws IOException {
        boolean more = true;
        while (more && end - position < TRIED) {
            more = grow();
        }
        int header = header(position, end);
        if (header < 0) {
            return false;
        }
        byte[] start = new byte[RecordStart.LONGEST];
        try (Inflater trial = new Inflater(true)) {
            trial.setInput(packed, position + header, end - position - header);
            int n = trial.inflate(start);
            return n > 0 && RecordStart.opens(start, 0, n);
        } catch (DataFormatException _) {
            return false;
        }
    }

    /// The length of the header that starts at `from`, [#NO_HEADER] or [#CUT_HEADER].
    private int header(int from, int to) {
        if (to - from < FIXED_HEADER) {
            return CUT_HEADER;
        }
        int flags = packed[from + 3];
        if (!isMagic(from) || (flags & RESERVED) != 0) {
            return NO_HEADER;
        }
        int at = from + FIXED_HEADER;
        if ((flags & HAS_EXTRA) != 0) {
            if (to - at < 2) {
                return CUT_HEADER;
            }
            at += 2 + (packed[at] & 0xff | (packed[at + 1] & 0xff) << 8);
        }
        int strings = Integer.bitCount(flags & (HAS_NAME | HAS_COMMENT));
        for (int i = 0; i < strings; i++) {
            while (at < to && packed[at] != 0) {
                at++;
            }
            at++;
        }
        at += (flags & HAS_CHECKSUM) != 0 ? 2 : 0;
        return at > to ? CUT_HEADER : at - from;
    }

    private int int32(int at) {
        return packed[at] & 0xff
                | (packed[at + 1] & 0xff) << 8
                | (packed[at + 2] & 0xff) << 16
                | (packed[at + 3] & 0xff) << 24;
    }
}
