package didar.archive.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// XML with the usual faults of feeds mended as it streams by, so that a parser gets through: an ampersand that starts
/// no reference becomes `&amp;`, names of HTML (`&nbsp;`) their characters, and what XML cannot hold a space. A
/// document
/// type with declarations is refused, and no entity is left but those of XML itself: there is nothing to expand.
final class MendedXml extends Reader {

    /// What cannot be mended.
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final String reason;

        RefusedException(int line, String reason) {
            super(reason);
            this.line = line;
            this.reason = reason;
        }

        /// Where, from 1.
        int line() {
            return line;
        }

        /// For people, in English.
        String reason() {
            return reason;
        }
    }

    private static final String CDATA = "<![CDATA[";
    private static final String DOCTYPE = "<!DOCTYPE";
    /// The longest name of a reference in HTML is shorter.
    private static final int LONGEST_REFERENCE = 40;
    /// Parsers hold a tag as a whole, or a declaration.
    private static final int LONGEST_TAG = 4 << 20;
    private static final int CHUNK = 1 << 14;

    /// The characters of ASCII that mean nothing to XML and stay as they are.
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = "&<>[]".indexOf(c) < 0;
        }
    }

    private final Reader in;
    private final char[] buffer = new char[CHUNK];
    private int at;
    private int end;
    private boolean ended;
    private boolean started;
    private boolean inCdata;
    private boolean inDoctype;
    private int line = 1;
    private @Nullable RefusedException refusal;
    private @Nullable IOException fault;
    private int tag = -1;
    private String pending = "";
    private int taken;

    MendedXml(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        if (!started) {
            start();
        }
        int n = 0;
        while (n < length && refusal == null) {
            if (taken < pending.length()) {
                to[from + n++] = pending.charAt(taken++);
            } else if (at < end || fill(1)) {
                n = plain(to, from, n, length);
                n = at < end && n < length && refusal == null ? next(to, from, n) : n;
            } else {
                break;
            }
        }
        // What came before a fault is handed on before it.
        if (n == 0 && refusal != null) {
            throw refusal;
        }
        if (n == 0 && fault != null) {
            throw fault;
        }
        return n == 0 && length > 0 ? -1 : n;
    }

    /// Passes over what may stand before the first tag, against the rules.
    private void start() {
        started = true;
        while ((at < end || fill(1)) && (buffer[at] <= ' ' || buffer[at] == '\ufeff')) {
            line += buffer[at] == '\n' ? 1 : 0;
            at++;
        }
    }

    /// Takes on all characters to the next that may mean something.
    ///
    /// @return how many characters there are in `to` now
    private int plain(char[] to, int from, int n, int length) {
        int last = Math.min(end, at + length - n);
        int next = at;
        while (next < last && (buffer[next] >= 0x80 ? buffer[next] < '\ufffe' : PLAIN[buffer[next]])) {
            next++;
        }
        int run = next - at;
        System.arraycopy(buffer, at, to, from + n, run);
        at = next;
        if (tag >= 0) {
            tag += run;
            if (tag > LONGEST_TAG) {
                String reason = String.format(Locale.ROOT, "it has a tag of more than %,d characters", LONGEST_TAG);
                refusal = new RefusedException(line, reason);
            }
        }
        return n + run;
    }

    /// Takes on one character that may mean something.
    ///
    /// @return how many characters there are in `to` now
    private int next(char[] to, int from, int n) {
        char c = buffer[at];
        if (inCdata) {
            if (c == ']' && looksAt("]]>")) {
                inCdata = false;
            }
        } else if (c == '&') {
            reference();
            return n;
        } else if (c == '<') {
            inCdata = looksAt(CDATA);
            inDoctype = !inCdata && looksAt(DOCTYPE);
            tag = inCdata ? -1 : 0;
            if (inCdata) {
                // As a whole, or its brackets would be looked at again.
                pending = CDATA;
                taken = 0;
                at += CDATA.length();
                return n;
            }
        } else if (c == '>') {
            tag = -1;
            inDoctype = false;
        } else if (c == '[' && inDoctype) {
            refusal = new RefusedException(line, "it declares a document type of its own, which is refused");
            return n;
        }
        line += c == '\n' ? 1 : 0;
        at++;
        to[from + n] = isXml(c) ? c : ' ';
        return n + 1;
    }

    private boolean looksAt(String text) {
        if (end - at < text.length() && !fill(text.length())) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (buffer[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void reference() {
        if (end - at < LONGEST_REFERENCE) {
            fill(LONGEST_REFERENCE);
        }
        int semicolon = at + 1;
        int last = Math.min(end, at + LONGEST_REFERENCE);
        while (semicolon < last && (isAlphanumeric(buffer[semicolon]) || buffer[semicolon] == '#')) {
            semicolon++;
        }
        String name =
                semicolon < last && buffer[semicolon] == ';' ? new String(buffer, at + 1, semicolon - at - 1) : "";
        String mended = name.isEmpty() ? null : mended(name);
        taken = 0;
        if (mended == null) {
            pending = "&amp;";
            at++;
        } else {
            pending = mended;
            at = semicolon + 1;
        }
    }

    private static @Nullable String mended(String name) {
        switch (name) {
            case "lt", "gt", "amp", "quot", "apos" -> {
                return "&" + name + ";";
            }
            default -> {}
        }
        if (name.charAt(0) == '#') {
            return numbered(name);
        }
        String character = Entities.getByName(name);
        return character.isEmpty() ? null : character.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static @Nullable String numbered(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hex ? 2 : 1);
        try {
            int code = Integer.parseInt(digits, hex ? 16 : 10);
            boolean high = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
            return code > Character.MAX_CODE_POINT || high || code <= 0xffff && !isXml((char) code)
                    ? " "
                    : "&#" + code + ";";
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static boolean isXml(char c) {
        return c >= ' ' && c < '\ufffe' || c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /// Reads until so many characters are there. False where there are fewer to the end.
    private boolean fill(int wanted) {
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
        }
        while (!ended && end < wanted) {
            int n = -1;
            try {
                n = in.read(buffer, end, buffer.length - end);
            } catch (IOException e) {
                fault = e;
            }
            ended = n < 0;
            end += Math.max(n, 0);
        }
        return end >= wanted;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(buffer, ' ');
        in.close();
    }
}
