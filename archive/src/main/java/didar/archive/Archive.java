package didar.archive;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import didar.record.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Reads inputs one item after the other and hands on what became of each. A bad item never stops the rest, and nothing
/// is left out silently: what cannot be read is a [Failure] that names its file and place.
///
/// A file is JSON Lines when its name ends in `.jsonl`, `.ndjson` or `.json`, or when it has no known ending and starts
/// like it; anything else is one plain text. Both may be packed with gzip, whatever the name. Of a folder every file
/// under it is read, by name, but for hidden ones (`.name`) and folders behind symbolic links. No more than one item is
/// held at a time.
public final class Archive {

    /// Enough to tell what a stream holds.
    private static final int SNIFFED = 1 << 13;

    private final Options options;
    private final ArticleReader articles;
    private final Consumer<Outcome> sink;

    private Archive(Options options, Consumer<Outcome> sink) {
        this.options = options;
        this.articles = new ArticleReader(options);
        this.sink = sink;
    }

    /// Reads all inputs in their order.
    public static void read(List<Input> inputs, Options options, Consumer<Outcome> sink) {
        Archive archive = new Archive(options, sink);
        for (Input input : inputs) {
            switch (input) {
                case Input.Place place -> archive.readPath(place.given(), place.path());
                case Input.Stream stream -> archive.readStream(stream.name(), stream.in());
            }
        }
    }

    private void readPath(String given, Path path) {
        if (Files.isDirectory(path)) {
            readFolder(given, path);
        } else if (!Files.exists(path)) {
            fail(given, new Place.Whole(), Kind.MISSING, "there is no such file or folder");
        } else {
            try (InputStream in = Files.newInputStream(path)) {
                readStream(given, in);
            } catch (IOException e) {
                fail(given, new Place.Whole(), Kind.UNREADABLE, reason(e));
            }
        }
    }

    private void readFolder(String given, Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                boolean linked = Files.isSymbolicLink(entry) && Files.isDirectory(entry);
                if (!entry.getFileName().toString().startsWith(".") && !linked) {
                    children.add(entry);
                }
            }
        } catch (IOException e) {
            fail(given, new Place.Whole(), Kind.UNREADABLE, reason(e));
            return;
        }
        if (children.isEmpty()) {
            fail(given, new Place.Whole(), Kind.EMPTY, "the folder holds no files");
        }
        children.sort(null);
        for (Path child : children) {
            String name = child.getFileName().toString();
            String source = given.endsWith("/") ? given + name : given + "/" + name;
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                readFolder(source, child);
            } else {
                readPath(source, child);
            }
        }
    }

    private void readStream(String source, InputStream raw) {
        try {
            BufferedInputStream in = unpacked(new BufferedInputStream(raw, 1 << 16));
            byte[] head = head(in);
            if (head.length == 0) {
                fail(source, new Place.Whole(), Kind.EMPTY, "the file is empty");
                return;
            }
            switch (Form.of(source, head)) {
                case LINES -> json(source).readLines(inUtf8(in, head));
                case DOCUMENT -> json(source).readDocument(inUtf8(in, head));
                case TEXT -> readText(source, in);
            }
        } catch (IOException e) {
            fail(source, new Place.Whole(), Kind.UNREADABLE, reason(e));
        }
    }

    private void readText(String source, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(options.maximumBytes() + 1);
        if (bytes.length > options.maximumBytes()) {
            fail(source, new Place.Whole(), Kind.TOO_LARGE, tooLarge("the text", options));
            return;
        }
        switch (Decoding.of(bytes)) {
            case Decoding.Refused refused -> fail(source, new Place.Whole(), refused.kind(), refused.message());
            case Decoding.Text decoded -> {
                String format = markup(decoded.text());
                if (format != null) {
                    fail(
                            source,
                            new Place.Whole(),
                            Kind.FORMAT_NOT_READ,
                            "this is " + format + ", which is not read yet");
                } else if (decoded.text().isBlank()) {
                    fail(source, new Place.Whole(), Kind.EMPTY, "there is nothing but space in the file");
                } else {
                    readText(source, new Place.Whole(), Item.plain(source, decoded.text(), decoded.notes()));
                }
            }
        }
    }

    private void readText(String source, Place place, Item item) {
        Article article;
        try {
            article = articles.read(item);
        } catch (RuntimeException e) {
            fail(source, place, Kind.DEFECT, "a defect of the reader: " + e);
            return;
        }
        sink.accept(new Outcome.Read(article));
    }

    private JsonArticles json(String source) {
        return new JsonArticles(source, options, (item, line) -> readText(source, new Place.Line(line), item), sink);
    }

    private void fail(String source, Place place, Kind kind, String message) {
        sink.accept(new Outcome.Failed(new Failure(source, place, kind, message)));
    }

    static String tooLarge(String what, Options options) {
        return String.format(
                Locale.ROOT, "%s is larger than the limit of %,d bytes for one article", what, options.maximumBytes());
    }

    static String reason(IOException e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    /// The markup that a text is written in, in words; `null` for plain text.
    static @Nullable String markup(String text) {
        int start = 0;
        while (start < text.length() && Block.isEdge(text.charAt(start))) {
            start++;
        }
        String head =
                text.substring(start, Math.min(text.length(), start + 300)).toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return "HTML";
        }
        if (head.startsWith("<rss")
                || head.startsWith("<feed")
                || head.startsWith("<?xml") && (head.contains("<rss") || head.contains("<feed"))) {
            return "a feed";
        }
        return head.startsWith("warc/1.") ? "a web archive (WARC)" : null;
    }

    private static BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        byte[] magic = in.readNBytes(2);
        in.reset();
        boolean packed = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        return packed ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(SNIFFED);
        byte[] head = in.readNBytes(SNIFFED);
        in.reset();
        return head;
    }

    /// JSON in UTF-16 as UTF-8; all else untouched.
    private static InputStream inUtf8(InputStream in, byte[] head) throws IOException {
        Charset marked = Decoding.marked(head, head.length);
        Charset charset = marked == null ? Decoding.wide(head, head.length) : marked;
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            return in;
        }
        if (marked != null) {
            in.skipNBytes(Decoding.markLength(marked));
        }
        return new Transcoded(in, charset);
    }

    /// What a stream holds, by its name and its first bytes.
    private enum Form {
        LINES,
        /// JSON over several lines: one article, or an array of them.
        DOCUMENT,
        TEXT;

        static Form of(String source, byte[] head) {
            String name = source.toLowerCase(Locale.ROOT);
            if (name.endsWith(".gz")) {
                name = name.substring(0, name.length() - 3);
            }
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                return LINES;
            }
            String start = start(head);
            if (!name.endsWith(".json") && (name.endsWith(".txt") || !looksLikeJson(start))) {
                return TEXT;
            }
            int newline = start.indexOf('\n');
            String first = (newline < 0 ? start : start.substring(0, newline)).strip();
            boolean broken = newline >= 0 && (first.equals("{") || first.endsWith(","));
            return first.startsWith("[") || broken ? DOCUMENT : LINES;
        }

        private static String start(byte[] head) {
            Charset marked = Decoding.marked(head, head.length);
            Charset wide = marked == null ? Decoding.wide(head, head.length) : marked;
            String start = new String(head, wide == null ? StandardCharsets.ISO_8859_1 : wide);
            int from = 0;
            while (from < start.length() && Block.isEdge(start.charAt(from))) {
                from++;
            }
            return start.substring(from);
        }

        private static boolean looksLikeJson(String start) {
            String tight = start.length() > 200 ? start.substring(0, 200) : start;
            tight = tight.replaceAll("\\s", "");
            return tight.startsWith("{\"") || tight.startsWith("[{\"");
        }
    }
}
