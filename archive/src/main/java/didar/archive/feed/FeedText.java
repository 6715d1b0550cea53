package didar.archive.feed;

import didar.archive.coding.Decoding;
import didar.archive.coding.HtmlDecoding;
import didar.record.Note;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The bytes of a feed as text, by a look at its start.
public sealed interface FeedText {

    /// @param notes on a character set that is not the declared one
    record Decoded(Reader reader, List<Note> notes) implements FeedText {}

    record Refused(Decoding.Refused why) implements FeedText {}

    /// How much of the start is looked at, in bytes.
    int SNIFFED = 1 << 16;
    /// Where the declaration of XML stands.
    int PROLOGUE = 200;

    /// @param told the character set that came with the feed, such as that of an HTTP header
    static FeedText of(BufferedInputStream in, @Nullable Charset told) throws IOException {
        in.mark(SNIFFED);
        byte[] start = in.readNBytes(SNIFFED);
        in.reset();
        byte[] head = start.length < SNIFFED ? start : withoutHalfCharacter(start);
        Charset declared = told != null ? told : declared(head);
        boolean ascii = true;
        for (byte b : head) {
            ascii &= b > 0;
        }
        if (ascii && declared != null && !declared.name().startsWith("UTF-")) {
            return new Decoded(reader(in, declared), List.of());
        }
        return switch (HtmlDecoding.of(head, declared)) {
            case Decoding.Refused refused -> new Refused(refused);
            case Decoding.Text text -> {
                Charset marked = Decoding.marked(head, head.length);
                if (marked != null) {
                    in.skipNBytes(Decoding.markLength(marked));
                }
                yield new Decoded(reader(in, text.charset()), ascii ? List.of() : text.notes());
            }
        };
    }

    private static Reader reader(BufferedInputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /// UTF-8 that was cut somewhere without the character that the cut goes through.
    private static byte[] withoutHalfCharacter(byte[] head) {
        int end = head.length;
        while (end > head.length - 4 && (head[end - 1] & 0xc0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(head, (head[end - 1] & 0xc0) == 0xc0 ? end - 1 : end);
    }

    /// The character set that the declaration of XML names; `null` where there is none that is known.
    private static @Nullable Charset declared(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, PROLOGUE), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int close = start.indexOf("?>");
        int at = start.indexOf("encoding");
        if (close < 0 || at < 0 || at > close) {
            return null;
        }
        int from = at + "encoding".length();
        while (" =\"'".indexOf(start.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (" \"'?".indexOf(start.charAt(to)) < 0) {
            to++;
        }
        try {
            return Charset.forName(start.substring(from, to));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }
}
