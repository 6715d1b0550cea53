package didar.archive.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/// The records of an archive, one held at a time.
///
/// A record is believed when its header can be read, as many bytes follow as it says, and behind them blank lines, the
/// member, the file or the next record tell that it ends there. Where that fails, reading goes on at the next start of
/// a record, and all between is one [Framed.Broken].
final class Records {

    /// The longest header: addresses that carry a picture are long.
    private static final int MOST_OF_HEADER = 1 << 20;
    /// Of content over the limit as much is kept, for the header of HTTP in it.
    private static final int KEPT_OF_HUGE = 1 << 16;
    /// Lines between records that are looked at with the record before them.
    private static final int MOST_BETWEEN = 1 << 10;
    private static final int SEPARATOR = 4;
    private static final int LONGEST_NUMBER = 18;

    private final Unpacked source;
    private final Window window;
    private final int limit;
    private final WarcParser parser = new WarcParser();
    /// Of the record that was told last, in the window.
    private int told;
    /// Where the next record starts in the window, when it cut off the one that is read; -1 when not.
    private int cut = -1;

    private boolean arc;

    private Records(Unpacked source, int limit) {
        this.source = source;
        this.window = new Window(source);
        this.limit = limit;
        parser.setLenient(true);
    }

    /// @param in at `start`, where a record starts
    /// @param start in bytes of the file
    /// @param packed whether it is gzip
    /// @param limit in bytes; of larger records only the first bytes are kept
    static Records of(InputStream in, long start, boolean packed, int limit) {
        return new Records(packed ? new GzipMembers(in, start) : new PlainBytes(in, start), limit);
    }

    /// The next record, `null` at the end of the file.
    @Nullable
    Framed next() throws IOException {
        window.drop(told);
        told = 0;
        cut = -1;
        Spot spot = null;
        try {
            if (!toRecord()) {
                return null;
            }
            spot = window.spot(0);
            return record(spot);
        } catch (DamagedException e) {
            Spot from = spot == null ? new Spot(source.offset(), 0) : spot;
            return new Framed.Broken(from, e.getMessage() + goOn(true));
        }
    }

    /// Passes over the lines between records.
    private boolean toRecord() throws IOException {
        while (true) {
            while (window.length() > 0 && isLineEnd(window.at(0))) {
                window.drop(1);
            }
            if (window.length() > 0) {
                return true;
            }
            if (!window.more() && !window.nextMember()) {
                return false;
            }
        }
    }

    private Framed record(Spot spot) throws IOException {
        peek(0);
        if (!opens(0)) {
            return broken(spot, "no record starts here");
        }
        parser.reset();
        int header = 0;
        while (!parser.isFinished()) {
            if (parser.isError()) {
                return broken(spot, "the header of the record is malformed");
            }
            if (header > MOST_OF_HEADER) {
                return broken(
                        spot,
                        String.format(
                                Locale.ROOT, "the header of the record is longer than %,d bytes", MOST_OF_HEADER));
            }
            if (header == known() && !extend()) {
                return broken(spot, "the record ends within its header");
            }
            ByteBuffer bytes = ByteBuffer.wrap(window.bytes(), window.start() + header, known() - header);
            int before = bytes.position();
            parser.parse(bytes);
            header += bytes.position() - before;
        }
        arc = parser.version().getProtocol().equals("ARC");
        MessageHeaders headers = parser.headers();
        long length = contentLength(headers);
        if (length < 0) {
            return broken(spot, "the header of the record does not say its length");
        }
        return length > limit ? huge(spot, headers, header, length) : held(spot, headers, header, (int) length);
    }

    /// -1 where it cannot be told.
    private static long contentLength(MessageHeaders headers) {
        List<String> values = headers.all("Content-Length").stream().distinct().toList();
        if (values.size() != 1) {
            return -1;
        }
        String value = values.getFirst();
        boolean number = !value.isEmpty()
                && value.length() <= LONGEST_NUMBER
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(value) : -1;
    }

    private Framed held(Spot spot, MessageHeaders headers, int header, int length) throws IOException {
        int end = header + length;
        while (known() < end) {
            if (!extend()) {
                return broken(spot, tooShort(length, known() - header));
            }
        }
        int next = nextStart(end);
        if (next < 0) {
            return broken(
                    spot, String.format(Locale.ROOT, "the record is not %,d bytes long, as its header says", length));
        }
        told = next;
        ByteBuffer content = ByteBuffer.wrap(window.bytes(), window.start() + header, length);
        return new Framed.Whole(spot, headers, content, true, length, arc || next - end >= SEPARATOR);
    }

    /// A record over the limit. Nothing of it can be read twice, so the start of another within it is taken for its
    /// end.
    private Framed huge(Spot spot, MessageHeaders headers, int header, long length) throws IOException {
        drop(header);
        while (known() < KEPT_OF_HUGE && extend()) {
            // the limit may be lower
        }
        byte[] first = window.copy(0, (int) Math.min(length, Math.min(known(), KEPT_OF_HUGE)));
        long left = length;
        while (left > 0) {
            int searched = (int) Math.min(left, known());
            int start = embedded(searched);
            if (start >= 0) {
                cut = start;
                return broken(spot, tooShort(length, length - left + start));
            }
            int passed = searched == left ? searched : Math.max(0, searched - SEPARATOR - RecordStart.SHORTEST);
            drop(passed);
            left -= passed;
            if (known() < left && !extend()) {
                return broken(spot, tooShort(length, length - left + known()));
            }
        }
        int next = nextStart(0);
        if (next < 0) {
            return broken(
                    spot, String.format(Locale.ROOT, "the record is not %,d bytes long, as its header says", length));
        }
        told = next;
        return new Framed.Whole(spot, headers, ByteBuffer.wrap(first), false, length, arc || next >= SEPARATOR);
    }

    /// Where a WARC record starts behind blank lines, within the first `length` bytes; -1 for nowhere.
    private int embedded(int length) {
        byte[] bytes = window.bytes();
        int from = window.start();
        for (int i = SEPARATOR; i + RecordStart.SHORTEST <= length; i++) {
            if (bytes[from + i] == 'W'
                    && bytes[from + i - 1] == '\n'
                    && bytes[from + i - 2] == '\r'
                    && bytes[from + i - 3] == '\n'
                    && RecordStart.warc(bytes, from + i, from + length)) {
                return i;
            }
        }
        return -1;
    }

    private static String tooShort(long length, long found) {
        return String.format(Locale.ROOT, "the record is %,d bytes long, and its header says %,d", found, length);
    }

    /// Where the lines end behind a record that ends at `end`: at the next record, or at the end of member or file.
    /// -1 where nothing shows that it ends there.
    private int nextStart(int end) throws IOException {
        int at = end;
        while (at - end < MOST_BETWEEN) {
            if (at == known() && (cut >= 0 || !window.more())) {
                return at;
            }
            if (!isLineEnd(window.at(at))) {
                break;
            }
            at++;
        }
        if (cut < 0) {
            peek(at);
        }
        return at - end == MOST_BETWEEN || opens(at) || !arc && isSeparated(end) ? at : -1;
    }

    /// Whether the two line ends stand at `end` that a WARC record ends with: then what follows may be damaged, and
    /// not the length.
    private boolean isSeparated(int end) {
        return window.length() - end >= SEPARATOR
                && window.at(end) == '\r'
                && window.at(end + 1) == '\n'
                && window.at(end + 2) == '\r'
                && window.at(end + 3) == '\n';
    }

    /// Reads on in the member, as far as a start of a record at `at` could go.
    private void peek(int at) throws IOException {
        boolean more = true;
        while (more && window.length() - at < RecordStart.LONGEST) {
            more = window.more();
        }
    }

    private boolean opens(int at) {
        int start = window.start();
        return RecordStart.opens(window.bytes(), start + at, start + window.length());
    }

    private void drop(int n) {
        window.drop(n);
        cut -= cut < 0 ? 0 : n;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /// The bytes in the window that can be of the record.
    private int known() {
        return cut < 0 ? window.length() : cut;
    }

    /// Reads on, into the next member where that does not start with a record of its own. False where the record
    /// cannot go on.
    private boolean extend() throws IOException {
        if (cut >= 0) {
            return false;
        }
        if (window.more()) {
            return true;
        }
        int before = window.length();
        while (window.length() == before) {
            if (!window.nextMember()) {
                return false;
            }
            peek(before); // an empty member is none
        }
        if (opens(before)) {
            cut = before;
            return false;
        }
        return true;
    }

    private Framed broken(Spot spot, String message) {
        try {
            return new Framed.Broken(spot, message + goOn(false));
        } catch (IOException e) {
            return new Framed.Broken(spot, message + "; the rest cannot be read: " + e.getMessage());
        }
    }

    /// Goes to the next start of a record.
    ///
    /// @param damaged whether the member is to be left
    /// @return where that is, for the message
    private String goOn(boolean damaged) throws IOException {
        boolean leave = damaged;
        while (true) {
            try {
                if (leave) {
                    window.clear();
                    leave = false;
                    if (!source.recover() || !window.nextMember()) {
                        return "; no record follows";
                    }
                    return "; reading goes on at " + new Spot(source.offset(), 0);
                }
                return scan() ? "; reading goes on at " + window.spot(0) : "; no record follows";
            } catch (DamagedException _) {
                leave = true;
            }
        }
    }

    /// Looks for the next line that a record starts with.
    private boolean scan() throws IOException {
        if (cut >= 0) {
            window.drop(cut);
            return true;
        }
        int at = 1;
        while (true) {
            int found = lineOfRecord(at);
            if (found >= 0) {
                window.drop(found);
                return true;
            }
            if (window.length() > RecordStart.LONGEST) {
                int dropped = window.length() - RecordStart.LONGEST;
                window.drop(dropped);
                at = 1;
            }
            if (window.more()) {
                continue;
            }
            window.clear();
            if (!window.nextMember()) {
                return false;
            }
            peek(0);
            if (opens(0)) {
                return true;
            }
            at = 1;
        }
    }

    /// The first start of a record at the head of a line, from the byte `from` on; -1 for none that is sure.
    private int lineOfRecord(int from) {
        byte[] bytes = window.bytes();
        int start = window.start();
        int end = start + window.length();
        for (int i = start + from; i < end; i++) {
            if (bytes[i - 1] == '\n' && end - i >= RecordStart.SHORTEST) {
                if (arc ? RecordStart.arcLine(bytes, i, end) : RecordStart.warc(bytes, i, end)) {
                    return i - start;
                }
            }
        }
        return -1;
    }
}
