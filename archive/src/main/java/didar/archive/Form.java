package didar.archive;

import didar.archive.coding.Decoding;
import didar.archive.coding.Spaces;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a stream holds, by its name and its first bytes.
enum Form {
    /// JSON, an article to a line.
    LINES("JSON Lines"),
    /// JSON over several lines: one article, or an array of them.
    DOCUMENT("JSON"),
    HTML("HTML"),
    FEED("a feed"),
    WARC("a web archive (WARC)"),
    TEXT("plain text");

    /// Enough bytes to tell a form by.
    static final int SNIFFED = 1 << 13;
    /// Characters of a start that are looked at.
    private static final int START = 300;

    /// The first elements of feeds.
    private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed", "urlset", "sitemapindex");

    private final String words;

    Form(String words) {
        this.words = words;
    }

    /// What it is, for messages.
    String words() {
        return words;
    }

    /// @param name of the file; that of a packed one may end in `.gz`
    /// @param head its first bytes, unpacked, [#SNIFFED] at the most
    static Form of(String name, byte[] head) {
        String ending = ending(name);
        if (ending.equals("jsonl") || ending.equals("ndjson")) {
            return LINES;
        }
        String start = start(head);
        Form marked = markup(start);
        if (marked != null) {
            return marked;
        }
        if (ending.equals("html") || ending.equals("htm") || ending.equals("xhtml")) {
            return HTML;
        }
        if (!ending.equals("json") && (ending.equals("txt") || !looksLikeJson(start))) {
            return TEXT;
        }
        int newline = start.indexOf('\n');
        String first = (newline < 0 ? start : start.substring(0, newline)).strip();
        boolean broken = newline >= 0 && (first.equals("{") || first.endsWith(","));
        return first.startsWith("[") || broken ? DOCUMENT : LINES;
    }

    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return bare.substring(bare.lastIndexOf('.') + 1);
    }

    /// The markup that a text is written in, `null` for plain text.
    ///
    /// @param start of the text, without what may stand before its first character
    static @Nullable Form markup(String start) {
        String head = start.substring(0, Math.min(start.length(), START)).toLowerCase(Locale.ROOT);
        if (head.startsWith("warc/1.") || head.startsWith("filedesc:")) {
            return WARC;
        }
        if (FEEDS.contains(root(start))) {
            return FEED;
        }
        boolean html = head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<") && (head.contains("<html") || head.contains("<head") || head.contains("<body"));
        return html ? HTML : null;
    }

    /// The name of the first element, without prefix and in small letters; empty where there is none.
    private static String root(String start) {
        int at = 0;
        while (start.startsWith("<?", at) || start.startsWith("<!", at)) {
            String end = start.startsWith("<?", at) ? "?>" : start.startsWith("<!--", at) ? "-->" : ">";
            int close = start.indexOf(end, at);
            if (close < 0) {
                return "";
            }
            at = close + end.length();
            while (at < start.length() && Spaces.isEdge(start.charAt(at))) {
                at++;
            }
        }
        int to = at + 1;
        while (to < start.length() && (Character.isLetterOrDigit(start.charAt(to)) || start.charAt(to) == ':')) {
            to++;
        }
        boolean element = at < start.length() && start.charAt(at) == '<';
        String name = element ? start.substring(at + 1, to).toLowerCase(Locale.ROOT) : "";
        return name.substring(name.indexOf(':') + 1);
    }

    private static String start(byte[] head) {
        Charset marked = Decoding.marked(head, head.length);
        Charset wide = marked == null ? Decoding.wide(head, head.length) : marked;
        return start(new String(head, wide == null ? StandardCharsets.ISO_8859_1 : wide));
    }

    /// A text without spaces and marks before its first character.
    static String start(String text) {
        int from = 0;
        while (from < text.length() && Spaces.isEdge(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }

    private static boolean looksLikeJson(String start) {
        String tight = start.length() > 200 ? start.substring(0, 200) : start;
        tight = tight.replaceAll("\\s", "");
        return tight.startsWith("{\"") || tight.startsWith("[{\"");
    }
}
