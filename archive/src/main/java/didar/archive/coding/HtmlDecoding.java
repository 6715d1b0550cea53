package didar.archive.coding;

import didar.record.Note;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Bytes of a page to text. A byte order mark and well-formed UTF-8 tell the character set by themselves; only where
/// there is neither is a page believed what it says of itself, and then only if letters come of it.
public final class HtmlDecoding {

    /// Where browsers look for the declaration, in bytes.
    private static final int PRESCANNED = 4096;
    /// Of texts in these languages the mean is about 1.4; of others that are misread it is below 0.3.
    private static final double LIKELY = 0.8;
    private static final String CHARSET = "charset";

    private HtmlDecoding() {}

    /// @param told the character set that came with the page, such as that of an HTTP header
    public static Decoding of(byte[] bytes, @Nullable Charset told) {
        Charset declared = told != null ? told : declared(bytes);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (isWellFormed(utf8)) {
            return withMisdeclared(new Decoding.Text(utf8, StandardCharsets.UTF_8, List.of()), declared);
        }
        Decoding plain = Decoding.of(bytes);
        return switch (plain) {
            case Decoding.Text text
            when declared == null || text.charset().equals(declared) || isSure(text) -> withMisdeclared(text, declared);
            case Decoding.Refused refused
            when declared == null || refused.reason() == Decoding.Reason.BINARY -> refused;
            case Decoding.Text _, Decoding.Refused _ -> {
                Note note = new Note("encoding", "read as " + declared.name() + ", as the page declares", null);
                yield new Decoding.Text(new String(bytes, declared), declared, List.of(note));
            }
        };
    }

    /// Whether nothing was replaced, and nothing is there that only a mark or another set of characters explains.
    /// Most pages are told by this look alone.
    private static boolean isWellFormed(String utf8) {
        return utf8.indexOf('\ufffd') < 0 && utf8.indexOf('\0') < 0 && !utf8.startsWith("\ufeff");
    }

    /// Well-formed, or of letters that are as frequent as in Persian and Arabic: Cyrillic ones read as Arabic are
    /// not.
    private static boolean isSure(Decoding.Text text) {
        if (text.charset().equals(Decoding.WINDOWS_1256) || text.charset().equals(Decoding.ISO_8859_6)) {
            return ArabicLetters.score(text.text()) >= LIKELY;
        }
        return broken(text).isEmpty();
    }

    private static List<Note> broken(Decoding.Text text) {
        return text.notes().stream()
                .filter(note -> note.code().equals("encoding-broken"))
                .toList();
    }

    /// With a note where the page says otherwise.
    private static Decoding.Text withMisdeclared(Decoding.Text text, @Nullable Charset declared) {
        if (declared == null) {
            return text;
        }
        if (declared.equals(text.charset()) || isAscii(text.text())) {
            return new Decoding.Text(text.text(), text.charset(), broken(text));
        }
        String message = "declared as " + declared.name() + ", but read as "
                + text.charset().name() + ", which its bytes are";
        return new Decoding.Text(text.text(), text.charset(), List.of(new Note("encoding", message, null)));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /// The character set that a `meta` element of the page names; `null` where there is none that is known.
    static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCANNED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int at = head.indexOf(CHARSET); at >= 0; at = head.indexOf(CHARSET, at + 1)) {
            int from = at + CHARSET.length();
            while (from < head.length() && " =\"'".indexOf(head.charAt(from)) >= 0) {
                from++;
            }
            int to = from;
            while (to < head.length()
                    && (Character.isLetterOrDigit(head.charAt(to)) || "-_:.".indexOf(head.charAt(to)) >= 0)) {
                to++;
            }
            Charset charset = named(head.substring(from, to));
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }

    /// `null` where there is no such character set.
    public static @Nullable Charset named(String name) {
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }
}
