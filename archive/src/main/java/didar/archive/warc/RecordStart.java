package didar.archive.warc;

/// What the first bytes of a record look like: `WARC/1.0` and a line's end, or the line of an ARC record, which is an
/// address, an IP address, a date of digits, a media type and a length.
final class RecordStart {

    /// Bytes that tell a start; of an ARC line this is enough for all but its address.
    static final int LONGEST = 1 << 12;

    /// Bytes that a start has at the least.
    static final int SHORTEST = "WARC/1.0\r\n".length();

    private static final byte[] WARC = {'W', 'A', 'R', 'C', '/'};
    private static final int FIELDS_OF_ARC = 5;
    private static final int LEAST_DIGITS_OF_DATE = 8;

    private RecordStart() {}

    /// Whether a record of either kind starts at `from`; what is cut short by `to` counts.
    static boolean opens(byte[] bytes, int from, int to) {
        return warc(bytes, from, to) || arc(bytes, from, to);
    }

    /// Whether this is the version of a WARC record and a line's end.
    static boolean warc(byte[] bytes, int from, int to) {
        int at = from;
        for (byte one : WARC) {
            if (at == to) {
                return true;
            }
            if (bytes[at++] != one) {
                return false;
            }
        }
        while (at < to && (bytes[at] == '.' || bytes[at] >= '0' && bytes[at] <= '9')) {
            at++;
        }
        return at == to || at > from + WARC.length && (bytes[at] == '\r' || bytes[at] == '\n');
    }

    /// Whether this is the whole line of an ARC record.
    static boolean arcLine(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] != '\n') {
            end++;
        }
        return end < to && arc(bytes, from, to);
    }

    /// Whether this is the line of an ARC record, or may become it.
    static boolean arc(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= 'a' && bytes[at] <= 'z') {
            at++;
        }
        if (at == from || at < to && bytes[at] != ':') {
            return false;
        }
        int fields = 1;
        int digits = 0;
        for (; at < to && bytes[at] != '\n' && bytes[at] != '\r'; at++) {
            if (bytes[at] == ' ') {
                if (fields == 3 && digits < LEAST_DIGITS_OF_DATE) {
                    return false;
                }
                fields++;
                digits = 0;
            } else if (bytes[at] >= '0' && bytes[at] <= '9') {
                digits++;
            } else if (fields == 3 || fields == FIELDS_OF_ARC) {
                return false;
            }
        }
        return at == to || fields == FIELDS_OF_ARC && digits > 0;
    }
}
