package didar.archive;

import didar.archive.coding.Decoding;
import didar.archive.coding.Spaces;
import didar.archive.table.Delimiter;
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
    ZIP("a zip archive"),
    EPUB("a book in EPUB"),
    /// Word, Excel, OpenDocument: zips that are no archives to a reader.
    OFFICE("a file of an office program"),
    PDF("PDF"),
    /// CSV, TSV.
    TABLE("a table"),
    TEXT("plain text");

    /// Enough bytes to tell a form by.
    static final int SNIFFED = 1 << 13;
    /// Characters of a start that are looked at.
    private static final int START = 300;

    /// Where the name of the first entry stands in a zip.
    private static final int FIRST_NAME = 30;
    /// Bytes that a PDF may have before it says what it is.
    private static final int MAGIC = 1024;
    private static final Set<String> TABLES = Set.of("csv", "tsv", "tab");
    private static final Set<String> OFFICE_FILES = Set.of("docx", "docm", "xlsx", "xlsm", "pptx", "odt", "ods", "odp");
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

    /// The form that the name alone tells, for a file whose first bytes may be damaged; `null` for others.
    static @Nullable Form toldByName(String name) {
        String ending = ending(name);
        return ending.equals("warc") || ending.equals("wet") ? WARC : null;
    }

    /// @param name of the file; that of a packed one may end in `.gz`
    /// @param head its first bytes, unpacked, [#SNIFFED] at the most
    static Form of(String name, byte[] head) {
        String ending = ending(name);
        if (ending.equals("jsonl") || ending.equals("ndjson")) {
            return LINES;
        }
        Form container = container(ending, head);
        if (container != null) {
            return container;
        }
        String start = start(head);
        Form marked = markup(start);
        if (marked != null) {
            return marked;
        }
        if (ending.equals("html") || ending.equals("htm") || ending.equals("xhtml")) {
            return HTML;
        }
        if (TABLES.contains(ending)) {
            return TABLE;
        }
        boolean known = ending.equals("json") || ending.equals("txt");
        if (!known && Decoding.ofStart(head) instanceof Decoding.Text text && Delimiter.isTable(start(text.text()))) {
            return TABLE;
        }
        if (!ending.equals("json") && (ending.equals("txt") || !looksLikeJson(start))) {
            return TEXT;
        }
        int newline = start.indexOf('\n');
        String first = (newline < 0 ? start : start.substring(0, newline)).strip();
        boolean broken = newline >= 0 && (first.equals("{") || first.endsWith(","));
        return first.startsWith("[") || broken ? DOCUMENT : LINES;
    }

    /// What holds other files or is no text, by its first bytes; `null` for all else.
    private static @Nullable Form container(String ending, byte[] head) {
        String latin1 = new String(head, StandardCharsets.ISO_8859_1);
        int pdf = latin1.indexOf("%PDF-");
        if (pdf == 0 || pdf > 0 && pdf < MAGIC && ending.equals("pdf")) {
            return PDF;
        }
        boolean zip = latin1.startsWith("PK\u0003\u0004")
                || latin1.startsWith("PK\u0005\u0006")
                || latin1.startsWith("PK\u0007\u0008PK\u0003\u0004");
        if (!zip) {
            return null;
        }
        boolean book = latin1.contains("mimetypeapplication/epub+zip")
                || latin1.startsWith("mimetype", FIRST_NAME) && latin1.contains("META-INF/container.xml");
        if (book || ending.equals("epub")) {
            return EPUB;
        }
        boolean office = latin1.contains("[Content_Types].xml")
                || latin1.contains("mimetypeapplication/vnd.oasis.opendocument")
                || OFFICE_FILES.contains(ending);
        return office ? OFFICE : ZIP;
    }

    /// Whether a name leaves open what the file holds.
    static boolean isOpen(String name) {
        return !ending(name).equals("txt");
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
        if (head.startsWith("warc/") || head.startsWith("filedesc:")) {
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
