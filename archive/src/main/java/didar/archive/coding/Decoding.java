package didar.archive.coding;

import didar.record.Note;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Bytes to text. Unicode is told by its marks and its form; the one-byte sets of Arabic by trial, by how plausible the
/// letters are that they give.
///
/// ICU's `CharsetDetector` knows windows-1256 and ISO-8859-6 by Arabic trigrams only: it has no Persian, and gives a
/// confidence without a reason. Two sets and a table of letter frequencies need no library.
public sealed interface Decoding {

    /// @param notes that the text was not plain UTF-8, or was broken
    record Text(String text, Charset charset, List<Note> notes) implements Decoding {}

    record Refused(Reason reason, String message) implements Decoding {}

    /// Why bytes are no text.
    enum Reason {
        /// An image, a program, a packed file.
        BINARY,
        /// Text in a character set that could not be told.
        UNKNOWN_ENCODING
    }

    /// One malformed byte in this many, at most, is an accident.
    int MALFORMED_ONE_IN = 50;
    /// One control character in this many, at most, is an accident.
    int CONTROLS_ONE_IN = 50;
    /// Share of letters and spaces that a text in a one-byte set must have.
    double PLAUSIBLE = 0.75;

    Charset WINDOWS_1256 = Charset.forName("windows-1256");
    Charset ISO_8859_6 = Charset.forName("ISO-8859-6");

    static Decoding of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /// Decodes the start of a longer text, which may end inside a character.
    static Decoding ofStart(byte[] head) {
        int length = head.length;
        while (length > 0 && length > head.length - 4 && head[length - 1] < 0) {
            length--;
        }
        return of(head, length);
    }

    /// Decodes the first `length` bytes.
    static Decoding of(byte[] bytes, int length) {
        String signature = signature(bytes, length);
        if (signature != null) {
            return new Refused(Reason.BINARY, "this is " + signature + ", not text");
        }
        Charset marked = marked(bytes, length);
        if (marked != null) {
            return decode(
                    bytes,
                    markLength(marked),
                    length,
                    marked,
                    marked.equals(StandardCharsets.UTF_8)
                            ? null
                            : "read as " + marked.name() + ", as its byte order mark says");
        }
        Charset wide = wide(bytes, length);
        if (wide != null) {
            return decode(
                    bytes,
                    0,
                    length,
                    wide,
                    "read as " + wide.name() + ", told from its bytes; it has no byte order mark");
        }
        int controls = controls(bytes, length);
        if ((long) controls * CONTROLS_ONE_IN > length) {
            return new Refused(
                    Reason.BINARY,
                    String.format(Locale.ROOT, "not text: %d of %d bytes are control characters", controls, length));
        }
        try {
            CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            return new Text(
                    strict.decode(ByteBuffer.wrap(bytes, 0, length)).toString(), StandardCharsets.UTF_8, List.of());
        } catch (CharacterCodingException _) {
            return broken(bytes, length);
        }
    }

    /// Not UTF-8, or UTF-8 with damage.
    private static Decoding broken(byte[] bytes, int length) {
        Utf8 utf8 = Utf8.count(bytes, length);
        if (utf8.sequences > 0
                && (long) utf8.malformed * MALFORMED_ONE_IN <= length
                && utf8.sequences > 4L * utf8.malformed) {
            CharsetDecoder lenient = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
            String text = decodeAll(lenient, ByteBuffer.wrap(bytes, 0, length));
            return new Text(
                    text,
                    StandardCharsets.UTF_8,
                    List.of(new Note(
                            "encoding-broken",
                            String.format(
                                    Locale.ROOT,
                                    "%d malformed UTF-8 sequences, the first at byte %d; each is read as U+FFFD",
                                    utf8.malformed,
                                    utf8.firstMalformed),
                            null)));
        }
        int sample = Math.min(length, 1 << 16);
        String windows = new String(bytes, 0, sample, WINDOWS_1256);
        String iso = new String(bytes, 0, sample, ISO_8859_6);
        Charset best = ArabicLetters.score(windows) >= ArabicLetters.score(iso) ? WINDOWS_1256 : ISO_8859_6;
        if (ArabicLetters.plausible(best.equals(WINDOWS_1256) ? windows : iso) < PLAUSIBLE) {
            return new Refused(
                    Reason.UNKNOWN_ENCODING,
                    String.format(
                            Locale.ROOT,
                            "its character set could not be told: not UTF-8 (byte %d), not UTF-16, and neither windows-1256 nor ISO-8859-6 gives Persian or Arabic",
                            utf8.firstMalformed));
        }
        return new Text(
                new String(bytes, 0, length, best),
                best,
                List.of(new Note("encoding", "read as " + best.name() + ", told from its letters", null)));
    }

    private static Decoding decode(byte[] bytes, int from, int length, Charset charset, @Nullable String message) {
        CharsetDecoder strict = charset.newDecoder();
        Note note = message == null ? null : new Note("encoding", message, null);
        List<Note> notes = note == null ? List.of() : List.of(note);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length - from);
        CharBuffer out = CharBuffer.allocate((int) ((length - from) * (double) strict.maxCharsPerByte()) + 2);
        CoderResult result = strict.decode(in, out, true);
        if (!result.isError()) {
            return new Text(out.flip().toString(), charset, notes);
        }
        String text = decodeAll(
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE),
                ByteBuffer.wrap(bytes, from, length - from));
        Note broken = new Note(
                "encoding-broken",
                String.format(
                        Locale.ROOT, "malformed %s at byte %d; it is read as U+FFFD", charset.name(), in.position()),
                null);
        return new Text(text, charset, note == null ? List.of(broken) : List.of(note, broken));
    }

    private static String decodeAll(CharsetDecoder lenient, ByteBuffer in) {
        try {
            return lenient.decode(in).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(e); // a decoder that replaces does not report
        }
    }

    /// The set that a byte order mark tells.
    static @Nullable Charset marked(byte[] b, int length) {
        if (length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
            return StandardCharsets.UTF_32LE;
        }
        if (length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xFE && b[3] == (byte) 0xFF) {
            return StandardCharsets.UTF_32BE;
        }
        if (length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    static int markLength(Charset marked) {
        return marked.equals(StandardCharsets.UTF_8) ? 3 : marked.name().startsWith("UTF-32") ? 4 : 2;
    }

    /// UTF-16 without a mark: every second byte is the block of a character, and in these texts that is Arabic, Latin,
    /// general punctuation or presentation forms.
    static @Nullable Charset wide(byte[] bytes, int length) {
        int pairs = Math.min(length, 1 << 16) / 2;
        if (pairs < 2) {
            return null;
        }
        int even = 0;
        int odd = 0;
        int evenTelling = 0;
        int oddTelling = 0;
        for (int i = 0; i < pairs; i++) {
            even += isBlock(bytes[2 * i]) ? 1 : 0;
            odd += isBlock(bytes[2 * i + 1]) ? 1 : 0;
            evenTelling += bytes[2 * i] == 0 ? 1 : 0;
            oddTelling += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (odd * 20 >= pairs * 19 && oddTelling > 0 && even < odd) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 20 >= pairs * 19 && evenTelling > 0 && odd < even ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isBlock(byte b) {
        return b == 0 || b == 0x06 || b == 0x20 || b == (byte) 0xFB || b == (byte) 0xFD || b == (byte) 0xFE;
    }

    private static int controls(byte[] bytes, int length) {
        int n = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' || b == 0x7f) {
                n++;
            }
        }
        return n;
    }

    /// What a file is whose first bytes say so.
    private static @Nullable String signature(byte[] b, int length) {
        if (starts(b, length, "%PDF-")) {
            return "a PDF file";
        }
        if (starts(b, length, "PK\u0003\u0004")) {
            return "a ZIP, Word or EPUB file";
        }
        if (starts(b, length, "\u0089PNG")) {
            return "a PNG image";
        }
        if (starts(b, length, "\u00ff\u00d8\u00ff")) {
            return "a JPEG image";
        }
        if (starts(b, length, "GIF8")) {
            return "a GIF image";
        }
        if (starts(b, length, "\u00d0\u00cf\u0011\u00e0")) {
            return "an old Office file";
        }
        if (starts(b, length, "{\\rtf")) {
            return "an RTF file";
        }
        if (starts(b, length, "\u007fELF")) {
            return "a program";
        }
        return null;
    }

    private static boolean starts(byte[] b, int length, String latin1) {
        if (length < latin1.length()) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if ((b[i] & 0xff) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// What strict reading as UTF-8 meets.
    ///
    /// @param sequences well-formed sequences of more than one byte
    record Utf8(int sequences, int malformed, long firstMalformed) {

        static Utf8 count(byte[] bytes, int length) {
            CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
            CharBuffer out = CharBuffer.allocate(8192);
            int sequences = 0;
            int malformed = 0;
            long first = -1;
            while (true) {
                CoderResult result = strict.decode(in, out, true);
                out.flip();
                while (out.hasRemaining()) {
                    sequences += out.get() >= 0x80 ? 1 : 0;
                }
                out.clear();
                if (result.isError()) {
                    first = first < 0 ? in.position() : first;
                    malformed++;
                    in.position(in.position() + result.length());
                } else if (result.isUnderflow()) {
                    return new Utf8(sequences, malformed, first);
                }
            }
        }
    }
}
